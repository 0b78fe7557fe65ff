import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import pino, { type Logger } from 'pino';
import { pinoHttp, type HttpLogger } from 'pino-http';

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
  return pino({ hooks, level, base: null, redact: ['req.headers.authorization', 'authorization', 'secret', 'password'], timestamp: pino.stdTimeFunctions.isoTime }, destination);
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
  return typeof request.id === 'string' ? request.id : 'unknown';
}

/**
 * Gives each request its id and writes one line when it is answered: method, path, status, time. Neither the query nor
 * any header or body: a SCIM filter names people.
 */
export function logRequests(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: giveId,
    // 501 and 503 are answers that were meant: something not offered, and SCIM paused by an owner.
    customLogLevel: (_, response, error) => (error || ![501, 503].includes(response.statusCode) && response.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
    autoLogging: { ignore: (request) => request.url?.startsWith('/health/') ?? false },
    quietReqLogger: true,
    serializers: {
      req: (request: { method: string; url: string }) => ({ method: request.method, path: request.url.split('?', 1)[0] }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
}
