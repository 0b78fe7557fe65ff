import type { Request } from 'express';
import type { OperationRequest } from '../../graphql/documents/prepared-documents.ts';

/** What the GraphQL-over-HTTP specification calls the parameters of a request. */
export interface GraphqlRequest extends OperationRequest {
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Raised where a request is not one of GraphQL over HTTP. */
export class NotAGraphqlRequest extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/**
 * Reads the parameters: of a POST from its JSON body, of a GET from the address.
 * https://graphql.github.io/graphql-over-http/draft/#sec-Request
 * @throws NotAGraphqlRequest
 */
export function readGraphqlRequest(request: Request): GraphqlRequest {
  if (request.method === 'GET') return check(readAddress(request.originalUrl));
  if (request.method !== 'POST') throw new NotAGraphqlRequest(405, `${request.method} is not for GraphQL: send POST, or GET for a query.`, { Allow: 'GET, POST' });
  if (!request.is('application/json')) throw new NotAGraphqlRequest(415, 'A POST carries {"query": "…", "variables": {…}} as application/json in UTF-8; no other media type is taken.');
  return check(request.body);
}

function readAddress(url: string): Record<string, unknown> {
  const start = url.indexOf('?');
  const given = new URLSearchParams(start < 0 ? '' : url.slice(start + 1));
  const read = (name: string): string | undefined => given.get(name) ?? undefined;
  return { query: read('query'), operationName: read('operationName'), variables: readJson('variables', read('variables')), extensions: readJson('extensions', read('extensions')) };
}

function readJson(name: string, text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new NotAGraphqlRequest(400, `The parameter ${name} is not JSON: write an object, encoded for an address.`);
  }
}

function check(parameters: unknown): GraphqlRequest {
  if (!isObject(parameters)) throw new NotAGraphqlRequest(400, 'The body must be one JSON object, {"query": "…", "variables": {…}}; several requests in one are not taken.');
  const [text, operationName] = [readText(parameters, 'query'), readText(parameters, 'operationName')];
  const [variables, extensions] = [readObject(parameters, 'variables'), readObject(parameters, 'extensions')];
  if (text === undefined && !extensions?.['persistedQuery']) throw new NotAGraphqlRequest(400, 'The document is missing: send it as `query`, or the hash of one as `extensions.persistedQuery`.');
  return { text, operationName, variables: variables ?? {}, extensions };
}

function readText(parameters: Record<string, unknown>, name: string): string | undefined {
  const value = parameters[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw new NotAGraphqlRequest(400, `${name} must be a text.`);
}

function readObject(parameters: Record<string, unknown>, name: string): Record<string, unknown> | undefined {
  const value = parameters[name] ?? undefined;
  if (value === undefined || isObject(value)) return value;
  throw new NotAGraphqlRequest(400, `${name} must be a JSON object.`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
