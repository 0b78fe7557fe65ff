import { json, Router, type NextFunction, type Request, type Response } from 'express';
import type { Actor } from '../../domain/access/actor.ts';
import { Unauthenticated, Unavailable } from '../../domain/shared/errors.ts';
import type { Database } from '../../db/connect.ts';
import { createContext } from '../../graphql/context.ts';
import type { Authentication } from '../authentication.ts';
import { idOf } from '../logging.ts';
import { TooManyRequests } from '../rate-limits.ts';
import { BudgetSpent, callerOf, type BudgetReading } from './cost-budget.ts';
import { executeGraphql, type ExecutionParts } from './execute-graphql.ts';
import { chooseMediaType, type MediaType } from './media-type.ts';
import { NotAGraphqlRequest, readGraphqlRequest } from './read-graphql-request.ts';

/** What the route needs of the service. */
export interface GraphqlRouteParts extends ExecutionParts {
  readonly database: Database;
  readonly authentication: Authentication;
  readonly publicUrl: string;
}

/** Serves `/graphql`, as https://graphql.github.io/graphql-over-http/draft/ says. */
export function graphqlRoute(parts: GraphqlRouteParts): Router {
  const router = Router();
  const authenticate = async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    response.locals['actor'] = await parts.authentication.actor(request);
    next();
  };
  const execute = async (request: Request, response: Response): Promise<void> => {
    const actor = response.locals['actor'] as Actor;
    const requestId = idOf(request);
    const mediaType = mediaTypeOf(request);
    const { isExecuted, result, budget } = await executeGraphql(parts, readGraphqlRequest(request), {
      method: request.method, requestId, caller: callerOf(actor, request.ip ?? 'unknown'),
      makeContext: () => createContext(parts.database, actor, { door: 'GRAPHQL', requestId }, parts.publicUrl),
    });
    setBudgetHeaders(response, budget);
    // Only the newer media type lets the status speak of GraphQL; with the older one it speaks of HTTP.
    send(response, isExecuted || mediaType === 'application/json' ? 200 : 400, mediaType, result);
  };
  router.use(refuseOtherSites, authenticate, json({ limit: '1mb' }), execute, answerError);
  return router;
}

// A page of another site can make a browser send a query by GET; browsers say so, and other clients have no site (Fetch Metadata).
function refuseOtherSites(request: Request, _: Response, next: NextFunction): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== 'cross-site' && site !== 'same-site') return next();
  throw new NotAGraphqlRequest(403, 'Pages of other sites may not ask in the name of somebody who visits them: ask from a server, or from a page of this site.');
}

function mediaTypeOf(request: Request): MediaType {
  const mediaType = chooseMediaType(request.headers.accept);
  if (mediaType) return mediaType;
  throw new NotAGraphqlRequest(406, 'Answers are application/graphql-response+json or application/json, in UTF-8. Accept one of them, or leave out the Accept header.');
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

function describe(error: unknown): { status: number; code: string; message: string } {
  if (error instanceof Unauthenticated) return { status: 401, code: 'UNAUTHENTICATED', message: error.message };
  if (error instanceof Unavailable) return { status: 503, code: 'SERVICE_UNAVAILABLE', message: error.message };
  if (error instanceof TooManyRequests) return { status: 429, code: 'TOO_MANY_REQUESTS', message: error.message };
  if (error instanceof NotAGraphqlRequest) return { status: error.status, code: 'BAD_REQUEST', message: error.message };
  const { type, status } = error as { type?: unknown; status?: unknown };
  if (type === 'entity.too.large') return { status: 413, code: 'BAD_REQUEST', message: 'The body is larger than 1 MiB: send less in one request.' };
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return { status, code: 'BAD_REQUEST', message: 'The body could not be read as JSON: send {"query": "…", "variables": {…}} as application/json in UTF-8.' };
  }
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: '' };
}
