import type { Request, RequestHandler, Response } from 'express';
import type { AuthenticatedToken } from '../domain/api-tokens/authenticate-token.ts';
import { Unauthenticated } from '../domain/shared/errors.ts';
import type { ScimResponse } from '../scim/connection.ts';
import { ScimError } from '../scim/protocol/errors.ts';
import type { Preconditions } from '../scim/protocol/etag.ts';
import type { Authentication } from './authentication.ts';
import { idOf } from './logging.ts';
import { readScimBody } from './scim-body.ts';
import { answerExchange, refuseExchange, type Exchange, type ExchangeParts } from './scim-exchange.ts';
import { toRefusal, type Refusal } from './scim-refusal.ts';
import { pathBelowTenantUrl, readScimPath, readScimQuery } from './scim-url.ts';

/** What the facade needs of the service. */
export interface ScimRouterParts extends ExchangeParts {
  readonly authentication: Authentication;
}

/** Serves `/scim/v2/{slug}/…`, and refuses other versions below `/scim`. */
export function scimRouter(parts: ScimRouterParts): RequestHandler {
  return async (request, response) => {
    const requestId = idOf(request);
    let exchange: Exchange | undefined;
    try {
      const token = await parts.authentication.apiToken(request);
      const { slug, segments } = readScimPath(request.originalUrl);
      assertOwnTenantUrl(token, slug);
      const scim = { method: methodOf(request), segments, query: readScimQuery(request.originalUrl), preconditions: preconditionsOf(request), body: undefined };
      exchange = { requestId, clientAddress: request.ip, token, scim, path: pathBelowTenantUrl(request.originalUrl) };
      assertServed(token);
      assertAcceptable(request);
      if (['POST', 'PUT', 'PATCH'].includes(request.method)) {
        exchange = { ...exchange, scim: { ...exchange.scim, body: await readScimBody(request, response) } };
      }
      send(response, await answerExchange(parts, exchange));
    } catch (error) {
      send(response, exchange ? await refuseExchange(parts, exchange, error) : refuseStranger(parts, error, requestId));
    }
  };
}

// Of whom nothing is known, nothing is kept.
function refuseStranger(parts: ScimRouterParts, error: unknown, requestId: string): Refusal {
  const refusal = toRefusal(error, requestId);
  if (refusal.status === 500) parts.logger.error({ err: error as Error, requestId }, 'a SCIM request failed');
  return refusal;
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

function send(response: Response, { status, body, headers }: ScimResponse): void {
  if (response.headersSent) return void response.end();
  response.status(status);
  if (headers) response.set(headers);
  if (body === undefined) return void response.end();
  response.setHeader('Content-Type', 'application/scim+json; charset=utf-8');
  response.end(JSON.stringify(body));
}
