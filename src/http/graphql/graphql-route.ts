import type { GraphQLError } from 'graphql';
import { json, Router, type NextFunction, type Request, type Response } from 'express';
import type { Actor } from '../../domain/access/actor.ts';
import { may } from '../../domain/access/authorise.ts';
import { Forbidden, Unauthenticated, Unavailable } from '../../domain/shared/errors.ts';
import type { Origin } from '../../domain/shared/scope.ts';
import { createContext, type Outside } from '../../graphql/context.ts';
import { formatGraphqlError } from '../../graphql/errors.ts';
import { idOf } from '../logging.ts';
import { assertFromOwnScript } from '../own-pages.ts';
import { TooManyRequests } from '../rate-limits.ts';
import { admitOperation } from './admit-operation.ts';
import { BudgetSpent, callerOf, type BudgetReading } from './cost-budget.ts';
import { executeGraphql } from './execute-graphql.ts';
import { EventStream } from './live/event-stream.ts';
import { serveSubscription, type SubscriptionParts } from './live/serve-subscription.ts';
import { acceptsEventStream, chooseMediaType, type MediaType } from './media-type.ts';
import { NotAGraphqlRequest, readGraphqlRequest } from './read-graphql-request.ts';

/** What the route needs of the service. */
export interface GraphqlRouteParts extends SubscriptionParts {
  readonly outside: Outside;
}

/** Serves `/graphql`, as https://graphql.github.io/graphql-over-http/draft/ says, and subscriptions as GraphQL over Server-Sent Events has them. */
export function graphqlRoute(parts: GraphqlRouteParts): Router {
  const router = Router();
  const authenticate = async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const actor = await parts.authentication.actor(request);
    if (actor.kind === 'USER') assertFromOwnScript(request);
    response.locals['actor'] = actor;
    next();
  };
  const execute = async (request: Request, response: Response): Promise<void> => {
    const actor = response.locals['actor'] as Actor;
    const origin: Origin = { door: 'GRAPHQL', requestId: idOf(request), clientAddress: request.ip };
    const caller = callerOf(actor, request.ip ?? 'unknown');
    const accepted = acceptedBy(request);
    const admitted = await admitOperation(parts, readGraphqlRequest(request), { method: request.method, caller });
    setBudgetHeaders(response, admitted.taken);
    if ('errors' in admitted) return refuse(response, accepted.mediaType, admitted.errors);
    if (admitted.operation.kind === 'subscription') {
      if (!accepted.isEventStream) throw new NotAGraphqlRequest(406, 'A subscription is answered as a stream of events: send Accept: text/event-stream.');
      return serveSubscription(parts, request, response, admitted, { actor, caller, origin });
    }
    const { result, budget } = await executeGraphql(parts, admitted, { caller, requestId: origin.requestId, makeContext: () => ({ ...createContext(parts.database, actor, origin, parts.publicUrl), outside: parts.outside }) });
    setBudgetHeaders(response, budget);
    if (accepted.mediaType) return send(response, 200, accepted.mediaType, result);
    new EventStream(response, parts.drainSeconds).end(result);
  };
  router.use(refuseOtherSites, authenticate, readBody, execute, answerError);
  return router;
}

const [readSmallBody, readLargeBody] = [json({ limit: '1mb' }), json({ limit: '16mb' })];

// Who may write users may send lists of them, such as a directory's export.
function readBody(request: Request, response: Response, next: NextFunction): void {
  (may(response.locals['actor'] as Actor, 'user:write') ? readLargeBody : readSmallBody)(request, response, next);
}

// A page of another site can make a browser send a query by GET; browsers say so, and other clients have no site (Fetch Metadata).
function refuseOtherSites(request: Request, _: Response, next: NextFunction): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== 'cross-site' && site !== 'same-site') return next();
  throw new NotAGraphqlRequest(403, 'Pages of other sites may not ask in the name of somebody who visits them: ask from a server, or from a page of this site.');
}

function acceptedBy({ headers }: Request): { mediaType: MediaType | undefined; isEventStream: boolean } {
  const accepted = { mediaType: chooseMediaType(headers.accept), isEventStream: acceptsEventStream(headers.accept) };
  if (accepted.mediaType || accepted.isEventStream) return accepted;
  throw new NotAGraphqlRequest(406, 'Answers are application/graphql-response+json or application/json, in UTF-8, and text/event-stream for subscriptions. Accept one of them, or leave out the Accept header.');
}

// Only the newer media type lets the status speak of GraphQL; with the older one it speaks of HTTP.
function refuse(response: Response, mediaType: MediaType | undefined, errors: readonly GraphQLError[]): void {
  const body = { errors: errors.map((error) => formatGraphqlError(error.toJSON(), error)) };
  send(response, mediaType === 'application/json' ? 200 : 400, mediaType ?? 'application/json', body);
}

// The headers that GitHub's API has.
function setBudgetHeaders(response: Response, { limit, remaining, used, resetAt }: BudgetReading): void {
  response.setHeader('X-RateLimit-Limit', limit);
  response.setHeader('X-RateLimit-Remaining', remaining);
  response.setHeader('X-RateLimit-Used', used);
  response.setHeader('X-RateLimit-Reset', Math.ceil(resetAt.getTime() / 1000));
  response.setHeader('X-RateLimit-Resource', 'graphql');
}

function send(response: Response, status: number, mediaType: MediaType, body: object): void {
  response.statusCode = status;
  response.setHeader('Content-Type', `${mediaType}; charset=utf-8`);
  response.setHeader('Vary', 'Accept');
  response.setHeader('Cache-Control', 'no-store');
  response.end(JSON.stringify(body));
}

// Errors before GraphQL gets to see the request, in the form in which GraphQL reports its own.
function answerError(error: unknown, request: Request, response: Response, next: NextFunction): void {
  const { status, code, message } = describe(error);
  if (status === 500 || response.headersSent) return next(error);
  if (status === 401) response.set('WWW-Authenticate', 'Bearer realm="GraphQL"');
  if (error instanceof NotAGraphqlRequest) response.set(error.headers);
  if (error instanceof TooManyRequests) response.set('Retry-After', String(error.retryAfter));
  if (error instanceof BudgetSpent) setBudgetHeaders(response, error.reading);
  send(response, status, chooseMediaType(request.headers.accept) ?? 'application/json', { errors: [{ message, extensions: { code, requestId: idOf(request) } }] });
}

function mebibytes(bytes: unknown): number {
  return Number(bytes) / 1_048_576;
}

function describe(error: unknown): { status: number; code: string; message: string } {
  if (error instanceof Unauthenticated) return { status: 401, code: 'UNAUTHENTICATED', message: error.message };
  if (error instanceof Forbidden) return { status: 403, code: 'FORBIDDEN', message: error.message };
  if (error instanceof Unavailable) return { status: 503, code: 'SERVICE_UNAVAILABLE', message: error.message };
  if (error instanceof TooManyRequests) return { status: 429, code: 'TOO_MANY_REQUESTS', message: error.message };
  if (error instanceof NotAGraphqlRequest) return { status: error.status, code: 'BAD_REQUEST', message: error.message };
  const { type, status } = error as { type?: unknown; status?: unknown };
  if (type === 'entity.too.large') return { status: 413, code: 'BAD_REQUEST', message: `The body is larger than ${mebibytes((error as { limit?: unknown }).limit)} MiB: send less in one request.` };
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return { status, code: 'BAD_REQUEST', message: 'The body could not be read as JSON: send {"query": "…", "variables": {…}} as application/json in UTF-8.' };
  }
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: '' };
}
