import type { ScimConnection, ScimRequest, ScimResponse } from '../connection.ts';
import { typesFor } from '../discovery/features.ts';
import { partReferences, referencesIn, replaceReferences } from '../protocol/bulk-references.ts';
import { echoOf, parseBulkOperation, type BulkOperation } from '../protocol/bulk.ts';
import { errorResponse, invalidSyntax, invalidValue, ScimError } from '../protocol/errors.ts';
import type { JsonObject, JsonValue } from '../protocol/json.ts';
import { patchMessage, type PatchOperation } from '../protocol/parse-patch.ts';
import type { ResourceType } from '../protocol/resource-type.ts';

/** An operation on its way. */
interface Step {
  readonly given: JsonValue;
  /** What is to be done; why not, where it cannot be read. */
  readonly operation: BulkOperation | ScimError;
  state: 'waiting' | 'running' | 'done' | 'failed';
  result?: JsonObject;
}

/** What waits until those that it refers to have ids. */
interface Addition {
  readonly step: Step;
  readonly id: string;
  readonly operations: readonly PatchOperation[];
}

/**
 * Carries out the operations of one bulk request (RFC 7644 §3.7), in the order of the request, but each after those that it
 * refers to. Where they refer to each other, one is created without its reference, which is added as soon as there is an id.
 * Each is a request of its own: with its own transaction, permissions and event.
 */
export class BulkJob {
  readonly #connection: ScimConnection;
  readonly #failOnErrors: number;
  readonly #steps: readonly Step[];
  readonly #creators = new Map<string, Step>();
  readonly #ids = new Map<string, string>();
  #additions: Addition[] = [];
  #errors = 0;
  #isCutOff = false;

  constructor(connection: ScimConnection, operations: readonly JsonValue[], failOnErrors: number) {
    this.#connection = connection;
    this.#failOnErrors = failOnErrors;
    this.#steps = operations.map((given): Step => this.#readStep(given));
  }

  /** Does what there is to do; the results of what was begun, in the order of the request. */
  async run(): Promise<JsonObject[]> {
    for (const step of this.#steps) await this.#perform(step);
    // Left where the job was cut off before the other side of a circle was created.
    for (const addition of this.#additions) this.#leaveOut(addition, 'the operation that creates it was not carried out');
    return this.#steps.flatMap(({ result }) => (result ? [result] : []));
  }

  #readStep(given: JsonValue): Step {
    const step: Step = { given, operation: this.#readOperation(given), state: 'waiting' };
    const { method, bulkId } = echoOf(given);
    if (method === 'POST' && bulkId !== undefined && !this.#creators.has(bulkId)) this.#creators.set(bulkId, step);
    return step;
  }

  #readOperation(given: JsonValue): BulkOperation | ScimError {
    try {
      const operation = parseBulkOperation(given, typesFor(this.#connection).map(({ endpoint }) => endpoint.slice(1)), this.#connection.dialect);
      const isTaken = operation.method === 'POST' && operation.bulkId !== undefined && this.#creators.has(operation.bulkId);
      return isTaken ? invalidSyntax(`The bulkId "${operation.bulkId}" stands at an earlier POST. Give each one of its own.`) : operation;
    } catch (error) {
      if (error instanceof ScimError) return error;
      throw error;
    }
  }

  get #isOver(): boolean {
    return this.#isCutOff || this.#errors >= this.#failOnErrors;
  }

  async #perform(step: Step): Promise<void> {
    if (step.state !== 'waiting' || this.#isOver) return;
    step.state = 'running';
    const references = step.operation instanceof ScimError ? [] : [...referencesIn(step.operation.id), ...referencesIn(step.operation.data)];
    for (const bulkId of references) {
      const creator = this.#creators.get(bulkId);
      if (creator) await this.#perform(creator);
    }
    if (this.#isOver) return;
    await this.#send(step, step.operation, references);
    await this.#addWhatWaits();
  }

  async #send(step: Step, operation: BulkOperation | ScimError, references: readonly string[]): Promise<void> {
    if (operation instanceof ScimError) return this.#refuse(step, operation);
    const missing = references.find((bulkId) => !this.#creators.has(bulkId));
    if (missing !== undefined) return this.#refuse(step, invalidValue(`No POST of this request has the bulkId "${missing}", to which the operation refers.`));
    const failed = references.find((bulkId) => this.#creators.get(bulkId)?.state === 'failed');
    if (failed !== undefined) return this.#refuse(step, new ScimError(409, undefined, `The operation refers to "bulkId:${failed}", which could not be created.`));
    // What is running waits for this one: they refer to each other.
    const pending = new Set(references.filter((bulkId) => this.#creators.get(bulkId)?.state === 'running'));
    const schemas = this.#typeOf(operation).schemasByLength.map(({ schema }) => schema.id);
    const { now, later } = pending.size > 0 && operation.data ? partReferences(operation.data, pending, schemas) : { now: operation.data, later: [] };
    const response = await this.#connection.perform(this.#requestOf(operation, now));
    this.#finish(step, response, operation);
    const id = idIn(response);
    if (step.state !== 'done' || id === undefined || operation.bulkId === undefined) return;
    this.#ids.set(operation.bulkId, id);
    if (later.length > 0) this.#additions.push({ step, id, operations: later });
  }

  async #refuse(step: Step, error: ScimError): Promise<void> {
    const operation = step.operation instanceof ScimError ? undefined : step.operation;
    const request = operation ? this.#requestOf(operation, operation.data) : { method: echoOf(step.given).method ?? 'POST', segments: [], query: {}, preconditions: {}, path: '/Bulk', body: step.given };
    this.#finish(step, await this.#connection.perform(request, error), operation);
  }

  #finish(step: Step, response: ScimResponse, operation: BulkOperation | undefined): void {
    const { status, body, headers, concernsOthers = true } = response;
    const location = headers?.['Location'] ?? this.#locationOf(operation);
    const result = { ...(location === undefined ? {} : { location }), ...echoOf(step.given), ...versionOf(response), status: String(status) };
    // The rest would fare no better, and each would take its time to find out.
    if ((status === 503 || status === 429) && concernsOthers) this.#isCutOff = true;
    if (status < 400) {
      step.state = 'done';
      step.result = result;
      return;
    }
    this.#errors++;
    step.state = 'failed';
    step.result = { ...result, response: body as JsonObject };
  }

  async #addWhatWaits(): Promise<void> {
    const waiting = this.#additions;
    this.#additions = [];
    for (const addition of waiting) {
      const references = [...referencesIn(addition.operations as unknown as JsonValue)];
      const states = references.map((bulkId) => this.#creators.get(bulkId)?.state);
      if (states.includes('failed')) this.#leaveOut(addition, 'it could not be created');
      else if (states.every((state) => state === 'done')) await this.#add(addition);
      else this.#additions.push(addition);
    }
  }

  async #add(addition: Addition): Promise<void> {
    const { step, id, operations } = addition;
    if (step.operation instanceof ScimError) return;
    const data = patchMessage(operations as unknown as JsonValue[]);
    const response = await this.#connection.perform(this.#requestOf({ method: 'PATCH', endpoint: step.operation.endpoint, id }, data));
    if (response.status >= 400) this.#leaveOut(addition, detailOf(response));
    else step.result = { ...step.result, ...versionOf(response) };
  }

  // The resource is there, and the client is told so by its location (RFC 7644 §3.7.1).
  #leaveOut({ step, operations }: Addition, reason: string): void {
    const [bulkId = ''] = referencesIn(operations as unknown as JsonValue);
    const error = new ScimError(409, undefined, `The resource was created, but without its reference to "bulkId:${bulkId}": ${reason.replace(/\.$/, '')}.`);
    step.result = { ...step.result, status: '409', response: errorResponse(error) };
    this.#errors++;
  }

  #requestOf(operation: Pick<BulkOperation, 'method' | 'endpoint' | 'id' | 'version'>, data: JsonObject | undefined): ScimRequest & { path: string } {
    const { method, endpoint, version } = operation;
    const id = operation.id === undefined ? undefined : replaceReferences(operation.id, (bulkId) => this.#ids.get(bulkId));
    const segments = id === undefined ? [endpoint] : [endpoint, id];
    return {
      method, segments, path: `/${segments.join('/')}`, query: {}, preconditions: method === 'POST' ? {} : { ifMatch: version },
      body: data && replaceReferences(data, (bulkId) => this.#ids.get(bulkId)),
    };
  }

  #typeOf({ endpoint }: Pick<BulkOperation, 'endpoint'>): ResourceType {
    const found = typesFor(this.#connection).find((one) => one.endpoint.toLowerCase() === `/${endpoint.toLowerCase()}`);
    if (!found) throw new Error(`No kind of resource is at ${endpoint}`);
    return found;
  }

  #locationOf(operation: BulkOperation | undefined): string | undefined {
    if (operation?.id === undefined) return undefined;
    const id = replaceReferences(operation.id, (bulkId) => this.#ids.get(bulkId));
    return id.startsWith('bulkId:') ? undefined : `${this.#connection.baseUrl}${this.#typeOf(operation).endpoint}/${id}`;
  }
}

function versionOf({ headers }: ScimResponse): { version?: string } {
  const version = headers?.['ETag'];
  return version === undefined ? {} : { version };
}

function detailOf({ body }: ScimResponse): string {
  const { detail } = (body ?? {}) as { detail?: unknown };
  return typeof detail === 'string' ? detail : 'it was refused';
}

function idIn({ body }: ScimResponse): string | undefined {
  const { id } = (body ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}
