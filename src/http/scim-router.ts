import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { AuthenticatedToken } from '../domain/api-tokens/authenticate-token.ts';
import { signingKeyOf } from '../domain/organisations/signing-key.ts';
import { recordOutcome } from '../domain/provisioning/record-outcome.ts';
import { Unauthenticated } from '../domain/shared/errors.ts';
import type { Origin, ProvisioningRequest } from '../domain/shared/scope.ts';
import { tenantUrl } from '../domain/single-sign-on/tenant-url.ts';
import type { Database } from '../db/connect.ts';
import { createContext } from '../graphql/context.ts';
import type { RunOperation } from '../graphql/run-operation.ts';
import type { ScimConnection, ScimRequest, ScimResponse } from '../scim/connection.ts';
import { answer } from '../scim/dispatch.ts';
import { ScimError } from '../scim/protocol/errors.ts';
import { rfcDialect } from '../scim/protocol/dialect.ts';
import type { Preconditions } from '../scim/protocol/etag.ts';
import { tolerantDialect } from '../scim/quirks/tolerant-dialect.ts';
import type { Authentication } from './authentication.ts';
import { idOf } from './logging.ts';
import { readScimBody } from './scim-body.ts';
import { toRefusal, type Refusal } from './scim-refusal.ts';
import { pathBelowTenantUrl, readScimPath, readScimQuery } from './scim-url.ts';
import { withoutSecrets } from './without-secrets.ts';

/** What the facade needs of the service. */
export interface ScimRouterParts {
  readonly database: Database;
  readonly authentication: Authentication;
  readonly runOperation: RunOperation;
  readonly publicUrl: string;
  readonly logger: Logger;
}

/** One request on its way through the steps below. */
interface Exchange {
  readonly request: Request;
  readonly requestId: string;
  readonly scim: ScimRequest;
  readonly token: AuthenticatedToken;
}

/** Serves `/scim/v2/{slug}/…`. */
export function scimRouter(parts: ScimRouterParts): RequestHandler {
  return async (request, response) => {
    const requestId = idOf(request);
    let exchange: Exchange | undefined;
    try {
      const token = await parts.authentication.apiToken(request);
      const { slug, segments } = readScimPath(request.originalUrl);
      assertOwnTenantUrl(token, slug);
      exchange = { request, requestId, token, scim: { method: methodOf(request), segments, query: readScimQuery(request.originalUrl), preconditions: preconditionsOf(request), body: undefined } };
      assertServed(token);
      assertAcceptable(request);
      if (['POST', 'PUT', 'PATCH'].includes(request.method)) {
        exchange = { ...exchange, scim: { ...exchange.scim, body: await readScimBody(request, response) } };
      }
      send(response, await answer(connectionOf(parts, exchange), exchange.scim));
    } catch (error) {
      const refusal = toRefusal(error, requestId);
      if (refusal.status === 500) parts.logger.error({ err: error as Error, requestId }, 'a SCIM request failed');
      if (exchange) await keepRefusal(parts, exchange, refusal);
      send(response, refusal);
    }
  };
}

// HEAD is GET whose body Node keeps back (RFC 9110 §9.3.2).
function methodOf({ method }: Request): string {
  return method === 'HEAD' ? 'GET' : method;
}

function preconditionsOf({ headers }: Request): Preconditions {
  return { ifMatch: headers['if-match'], ifNoneMatch: headers['if-none-match'] };
}

// The same answer for another organisation's Tenant URL as for one that does not exist.
function assertOwnTenantUrl(token: AuthenticatedToken, slug: string): void {
  if (token.organisation.slug === slug.toLowerCase()) return;
  throw new Unauthenticated('The API token does not belong to this Tenant URL: copy the Tenant URL and the token from the same organisation.');
}

function assertServed(token: AuthenticatedToken): void {
  const { scimStatus } = token.organisation;
  if (scimStatus === 'PAUSED') throw new ScimError(503, undefined, 'SCIM is paused for this organisation; nothing is lost. Try again later.');
  if (scimStatus === 'DISABLED') throw new ScimError(403, undefined, 'SCIM is disabled for this organisation. An owner can enable it in the single sign-on settings.');
}

function assertAcceptable(request: Request): void {
  const { accept } = request.headers;
  if (accept === undefined || accept.trim() === '' || accept.split(',').some(isOurs)) return;
  throw new ScimError(406, undefined, 'Answers are application/scim+json. Accept that, or leave out the Accept header.');
}

// Not `request.accepts`: for it `application/scim+json; charset=utf-8`, which Entra and Okta send, is another type.
function isOurs(range: string): boolean {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const isRefused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  return !isRefused && ['*/*', 'application/*', 'application/scim+json', 'application/json'].includes(type);
}

function connectionOf(parts: ScimRouterParts, exchange: Exchange): ScimConnection {
  const { token, requestId } = exchange;
  const contextFor = (provisioning?: ProvisioningRequest) => {
    const origin: Origin = { door: 'SCIM', requestId, ...(provisioning ? { provisioning } : {}) };
    return createContext(parts.database, token.actor, origin, parts.publicUrl);
  };
  return {
    now: new Date(),
    signingKey: () => signingKeyOf(contextFor().scope),
    baseUrl: tenantUrl(parts.publicUrl, token.organisation.slug),
    dialect: token.organisation.strict ? rfcDialect : tolerantDialect,
    run: (document, variables, notes) => {
      const context = contextFor(notes && provisioningOf(exchange, notes.status, notes.warnings, operationName(document)));
      return parts.runOperation(document, variables, context);
    },
    record: async (outcome, notes) => {
      await recordOutcome(contextFor(provisioningOf(exchange, notes.status, notes.warnings, null)).scope, outcome);
    },
  };
}

function provisioningOf({ scim, request }: Exchange, successStatus: number, warnings: readonly string[], operation: string | null): ProvisioningRequest {
  return { method: scim.method, path: pathBelowTenantUrl(request.originalUrl), body: withoutSecrets(scim.body), successStatus, warnings, operation };
}

function operationName(document: { readonly definitions: readonly object[] }): string | null {
  for (const definition of document.definitions) {
    if ('operation' in definition && 'name' in definition) return (definition.name as { value: string }).value;
  }
  return null;
}

const resourceTypes: ReadonlyMap<string, 'USER' | 'GROUP'> = new Map([['users', 'USER'], ['groups', 'GROUP']]);

// What was asked for in vain is kept as well, but for lookups by id, which clients use to see whether something is there.
async function keepRefusal(parts: ScimRouterParts, exchange: Exchange, refusal: Refusal): Promise<void> {
  if (refusal.status === 503 || (exchange.scim.method === 'GET' && refusal.status === 404)) return;
  const { segments } = exchange.scim;
  const resourceType = resourceTypes.get((segments[0] ?? '').toLowerCase()) ?? null;
  const origin: Origin = { door: 'SCIM', requestId: exchange.requestId, provisioning: provisioningOf(exchange, refusal.status, [], null) };
  const { scope } = createContext(parts.database, exchange.token.actor, origin, parts.publicUrl);
  const outcome = { resourceType, resourceId: segments[1] ?? null, resourceName: nameIn(exchange.scim.body), decision: 'REFUSED', reason: refusal.body.detail } as const;
  await recordOutcome(scope, outcome).catch((error: unknown) => parts.logger.error({ err: error as Error, requestId: exchange.requestId }, 'a refusal could not be kept'));
}

function nameIn(body: unknown): string | null {
  const { userName, displayName } = (typeof body === 'object' && body !== null ? body : {}) as { userName?: unknown; displayName?: unknown };
  const name = userName ?? displayName;
  return typeof name === 'string' ? name.slice(0, 500) : null;
}

function send(response: Response, { status, body, headers }: ScimResponse): void {
  if (response.headersSent) return void response.end();
  response.status(status);
  if (headers) response.set(headers);
  if (body === undefined) return void response.end();
  response.setHeader('Content-Type', 'application/scim+json; charset=utf-8');
  response.end(JSON.stringify(body));
}
