import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import type { CredentialActor, PlatformTokenActor, UserActor } from '../domain/access/actor.ts';
import pino, { type Logger } from 'pino';

// pino's number for `error`.
const errorLevel = 50;

/**
 * The service's log: JSON lines on standard output, written in blocks and at least once a second, since a system call for
 * each line would cost more than the line. Errors are written at once.
 */
export function createLogger(level: string): Logger {
  const destination = pino.destination({ fd: 1, sync: false, minLength: 8192, periodicFlush: 1000 });
  const hooks: pino.LoggerOptions['hooks'] = {
    logMethod(args, method, logLevel) {
      method.apply(this, args);
      if (logLevel >= errorLevel) this.flush();
    },
  };
  return pino({ hooks, level, base: null, redact: ['req.headers.authorization', 'req.headers.cookie', 'authorization', 'cookie', 'secret', 'password'], timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/** The id of a request: the caller's own, where it sends a sensible one, so that a trace can cross services. */
function giveId(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && /^[\w.-]{8,128}$/.test(given) ? given : randomUUID();
  response.setHeader('X-Request-Id', id);
  return id;
}

/** The id that {@link logRequests} gave to a request. */
export function idOf(request: IncomingMessage): string {
  return request.id ?? 'unknown';
}

declare module 'node:http' {
  interface IncomingMessage {
    /** The id of the request; see {@link logRequests}. */
    id?: string;
    /** When, as things stand, what the caller presented can no longer be used; undefined where that is not known. */
    credentialEndsAt?: Date | undefined;
    /** The API token, OAuth client, user or platform token that asks; see authentication.ts. */
    caller?: { readonly kind: (CredentialActor | UserActor | PlatformTokenActor)['kind']; readonly id: string };
  }
}

/**
 * Gives each request its id and writes one line when it is answered: method, path, status, time and who asked. Neither the query nor
 * any header or body: a SCIM filter names people. Not pino-http, whose child logger for each request cost more than all
 * that a lookup does in GraphQL.
 */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const begin = performance.now();
    const reqId = giveId(request, response);
    request.id = reqId;
    const { method } = request;
    const [path] = request.originalUrl.split('?', 1);
    response.once('close', () => {
      const status = response.statusCode;
      const line = { reqId, method, path, status, milliseconds: Math.round(performance.now() - begin), caller: request.caller };
      if (!response.writableFinished) logger.info(line, 'the client went away');
      else if (isOurFault(status)) logger.error(line, 'failed');
      else logger.info(line, 'answered');
    });
    next();
  };
}

// 501 and 503 are answers that were meant: something not offered, and SCIM paused by an owner.
function isOurFault(status: number): boolean {
  return status >= 500 && status !== 501 && status !== 503;
}
