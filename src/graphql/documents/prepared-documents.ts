import { GraphQLError, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { limits } from '../limits.ts';
import { compilableSchema } from './compile-document.ts';
import type { DocumentGate, DocumentRequest } from './document-gate.ts';
import { findTrusted, type TrustedDocuments } from './trusted-documents.ts';
import { prepareOperations, type PreparedOperation, type Schemas } from './prepared-operation.ts';

/** The operations of a document, by their names. */
type Operations = ReadonlyMap<string, PreparedOperation>;

/** What a client asks to be executed. */
export interface OperationRequest extends DocumentRequest {
  readonly operationName: string | undefined;
}

/** How many documents are kept ready, and how long all their texts may be together. */
const kept = { documents: 1000, characters: 10_000_000 };

/**
 * The documents that clients send, each parsed, validated, priced and compiled once and then kept, as long as others do not push it
 * out. Under their hashes, too, where a client has told us one.
 */
export class PreparedDocuments {
  readonly #gate: DocumentGate;
  readonly #schemas: Schemas;
  readonly #trusted: TrustedDocuments | undefined;
  readonly #own: TrustedDocuments;
  readonly #ready = new LRUCache<string, Operations>({ max: kept.documents, maxSize: kept.characters });

  /**
   * @param trusted where given, no other documents are executed
   * @param own the documents of the service's own clients, which send their hashes alone
   */
  constructor(gate: DocumentGate, schema: GraphQLSchema, trusted?: TrustedDocuments, own: TrustedDocuments = new Map()) {
    this.#gate = gate;
    this.#trusted = trusted;
    this.#own = own;
    this.#schemas = { schema, compilable: compilableSchema(schema) };
  }

  /** The operation that a request asks for, or why it cannot have it. */
  async find(request: OperationRequest): Promise<PreparedOperation | readonly GraphQLError[]> {
    const meant = this.#trusted ? trustedRequest(this.#trusted, request) : ownRequest(this.#own, request);
    if (!meant) return [new GraphQLError('Only the operations of the service\'s own clients are executed here: send one of them, or its hash as `extensions.persistedQuery`.', { extensions: { code: 'DOCUMENT_NOT_TRUSTED' } })];
    const operations = this.#ready.get(keyOf(meant)) ?? await this.#prepare(meant);
    if (!(operations instanceof Map)) return operations as readonly GraphQLError[];
    return choose(operations, request.operationName);
  }

  async #prepare(request: DocumentRequest): Promise<Operations | readonly GraphQLError[]> {
    if ((request.text?.length ?? 0) > limits.characters) {
      return [new GraphQLError(`The document has more than ${limits.characters} characters: send values as variables, and ask for less in one request.`, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })];
    }
    const admission = await this.#gate.admit(request);
    if ('errors' in admission) return admission.errors;
    const operations = prepareOperations(this.#schemas, admission.document);
    if (operations instanceof Map) this.#keep(request, operations, admission.text);
    return operations;
  }

  #keep(request: DocumentRequest, operations: Operations, text: string): void {
    // Who has told us the hash will send it alone from now on.
    const keys = new Set([keyOf(request), ...(isPersisted(request) ? [keyOf({ ...request, text: undefined })] : [])]);
    for (const key of keys) this.#ready.set(key, operations, { size: key.length + text.length + 1 });
  }
}

function trustedRequest(trusted: TrustedDocuments, request: DocumentRequest): DocumentRequest | undefined {
  const text = findTrusted(trusted, request);
  return text === undefined ? undefined : { text, extensions: undefined };
}

function ownRequest(own: TrustedDocuments, request: DocumentRequest): DocumentRequest {
  return request.text === undefined ? trustedRequest(own, request) ?? request : request;
}

// A text that comes with a hash has a key of its own, so that the gate sees whether the two belong together.
function keyOf(request: DocumentRequest): string {
  const text = request.text ?? '';
  return isPersisted(request) ? `${JSON.stringify(request.extensions?.['persistedQuery'])} ${text}` : text;
}

function isPersisted({ extensions }: DocumentRequest): boolean {
  return Boolean(extensions?.['persistedQuery']);
}

function choose(operations: Operations, name: string | undefined): PreparedOperation | readonly GraphQLError[] {
  const [only] = operations.values();
  const found = name === undefined || name === '' ? (operations.size === 1 ? only : undefined) : operations.get(name);
  if (found) return found;
  const names = [...operations.keys()].map((one) => one || '(without a name)').join(', ');
  return [new GraphQLError(name ? `The document has no operation ${name}: it has ${names}.` : `The document has several operations: say in \`operationName\` which one to run (${names}).`, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })];
}
