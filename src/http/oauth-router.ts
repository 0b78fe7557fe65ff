import { Router, text, type Request, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import type { Database } from '../db/connect.ts';
import { answerTokenRequest, type TokenEndpointParts } from '../oauth/answer-token-request.ts';
import { errorAnswer, OauthError, type OauthAnswer } from '../oauth/errors.ts';
import type { KeySource } from '../oauth/key-source.ts';
import { authorizationServerMetadata, protectedResourceMetadata } from '../oauth/metadata.ts';
import { Unavailable } from '../domain/shared/errors.ts';
import { isSlug } from '../domain/organisations/organisation.ts';
import { idOf } from './logging.ts';
import { TooManyRequests, type RateLimits } from './rate-limits.ts';

/** What the routes need of the service. */
export interface OauthRouterParts {
  readonly database: Database;
  readonly keys: KeySource;
  readonly rateLimits: RateLimits;
  readonly logger: Logger;
  readonly publicUrl: string;
}

// An assertion of Entra has some 2 KiB.
const readBody = text({ type: () => true, limit: '32kb', defaultCharset: 'utf-8' });

/** Serves the token endpoint of each organisation and the documents that describe it. No other site's page may read the answers: there is no CORS. */
export function oauthRouter({ database, keys, rateLimits, logger, publicUrl }: OauthRouterParts): Router {
  const parts: TokenEndpointParts = { database, keys, admit: rateLimits.countAccessToken, note: (details, message) => logger.info(details, message) };
  const router = Router();
  router.post('/oauth/:slug/token', tokenRoute(parts, rateLimits, logger));
  router.get('/.well-known/oauth-authorization-server/oauth/:slug', describe((slug) => authorizationServerMetadata(publicUrl, slug)));
  router.get('/.well-known/oauth-protected-resource/scim/v2/:slug', describe((slug) => protectedResourceMetadata(publicUrl, slug)));
  router.all('/oauth/:slug/token', (_, response) => {
    send(response.set('Allow', 'POST'), errorAnswer(new OauthError('invalid_request', 'The token endpoint takes POST alone.', 405)));
  });
  return router;
}

function tokenRoute(parts: TokenEndpointParts, rateLimits: RateLimits, logger: Logger): RequestHandler<{ slug: string }> {
  return async (request, response) => {
    const address = request.ip ?? 'unknown';
    try {
      await rateLimits.assertNotShutOut(address);
      const answer = await answerTokenRequest(parts, request.params.slug.toLowerCase(), {
        contentType: request.headers['content-type'], authorization: request.headers.authorization,
        query: request.originalUrl.split('?').slice(1).join('?'), body: await bodyOf(request, response), clientAddress: request.ip,
      }, idOf(request));
      // Requests that are merely badly formed try nothing out.
      if (isFailedSignIn(answer)) await rateLimits.countRefusal(address);
      send(response, answer);
      await answer.afterwards?.().catch((error: unknown) => logger.error({ err: error as Error, requestId: idOf(request) }, 'the refusal of a token request could not be kept'));
    } catch (error) {
      send(response, unexpected(error, request, logger));
    }
  };
}

async function bodyOf(request: Request<object>, response: Response): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    readBody(request, response, (error: unknown) => (error ? reject(new OauthError('invalid_request', 'The body could not be read: it must be a form in UTF-8 of at most 32 KiB.')) : resolve()));
  });
  return typeof request.body === 'string' ? request.body : '';
}

function isFailedSignIn({ body }: OauthAnswer): boolean {
  return 'error' in body && (body.error === 'invalid_client' || body.error === 'invalid_grant');
}

function unexpected(error: unknown, request: Request<object>, logger: Logger): OauthAnswer {
  if (error instanceof OauthError) return errorAnswer(error);
  if (error instanceof TooManyRequests) return waiting(new OauthError('temporarily_unavailable', error.message, 429), error.retryAfter);
  if (error instanceof Unavailable) return waiting(new OauthError('temporarily_unavailable', error.message), secondsUntilAvailable);
  const requestId = idOf(request);
  logger.error({ err: error as Error, requestId }, 'a token request failed');
  return errorAnswer(new OauthError('server_error', `Something went wrong on our side. Tell us the request id ${requestId}, under which it is in the log.`));
}

const secondsUntilAvailable = 5;

function waiting(error: OauthError, seconds: number): OauthAnswer {
  const answer = errorAnswer(error);
  return { ...answer, headers: { ...answer.headers, 'Retry-After': String(seconds) } };
}

// RFC 6749 §5.1.
function send(response: Response, { status, headers, body }: OauthAnswer): void {
  response.status(status).set({ 'Cache-Control': 'no-store', Pragma: 'no-cache', ...headers }).json(body);
}

function describe(document: (slug: string) => object): RequestHandler<{ slug: string }> {
  return ({ params }, response, next) => {
    // Of what cannot be an organisation there is no document.
    if (!isSlug(params.slug)) return next();
    response.set('Cache-Control', 'public, max-age=3600').json(document(params.slug));
  };
}
