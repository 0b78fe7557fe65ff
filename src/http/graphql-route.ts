import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { json, Router, type NextFunction, type Request, type Response } from 'express';
import type { Actor } from '../domain/access/actor.ts';
import { Unauthenticated, Unavailable } from '../domain/shared/errors.ts';
import type { Database } from '../db/connect.ts';
import { createContext, type GraphqlContext } from '../graphql/context.ts';
import type { Authentication } from './authentication.ts';
import { idOf } from './logging.ts';
import { TooManyRequests } from './rate-limits.ts';

/** What the route needs of the service. */
export interface GraphqlRouteParts {
  readonly server: ApolloServer<GraphqlContext>;
  readonly database: Database;
  readonly authentication: Authentication;
  readonly publicUrl: string;
}

/** Serves `/graphql`. The server must have been started. */
export function graphqlRoute({ server, database, authentication, publicUrl }: GraphqlRouteParts): Router {
  const router = Router();
  const authenticate = async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    response.locals['actor'] = await authentication.actor(request);
    next();
  };
  router.use(
    authenticate,
    json({ limit: '1mb' }),
    expressMiddleware(server, {
      context: async ({ req, res }) => createContext(database, res.locals['actor'] as Actor, { door: 'GRAPHQL', requestId: idOf(req) }, publicUrl),
    }),
    answerError,
  );
  return router;
}

// Errors before GraphQL gets to see the request, in the form in which GraphQL reports its own.
function answerError(error: unknown, request: Request, response: Response, next: NextFunction): void {
  const { status, code, message } = describe(error);
  if (status === 500 || response.headersSent) return next(error);
  if (status === 401) response.set('WWW-Authenticate', 'Bearer realm="GraphQL"');
  if (error instanceof TooManyRequests) response.set('Retry-After', String(error.retryAfter));
  response.status(status).json({ errors: [{ message, extensions: { code, requestId: idOf(request) } }] });
}

function describe(error: unknown): { status: number; code: string; message: string } {
  if (error instanceof Unauthenticated) return { status: 401, code: 'UNAUTHENTICATED', message: error.message };
  if (error instanceof Unavailable) return { status: 503, code: 'SERVICE_UNAVAILABLE', message: error.message };
  if (error instanceof TooManyRequests) return { status: 429, code: 'TOO_MANY_REQUESTS', message: error.message };
  const { type, status } = error as { type?: unknown; status?: unknown };
  if (type === 'entity.too.large') return { status: 413, code: 'BAD_REQUEST', message: 'The body is larger than 1 MiB: send less in one request.' };
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return { status, code: 'BAD_REQUEST', message: 'The body could not be read as JSON: send {"query": "…", "variables": {…}} as application/json in UTF-8.' };
  }
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: '' };
}
