import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { DomainError } from '../../domain/shared/errors.ts';
import { idOf } from '../logging.ts';
import { TooManyRequests } from '../rate-limits.ts';
import { html } from './html.ts';
import { sendPage } from './page.ts';

const known: Readonly<Partial<Record<DomainError['code'], { status: number; title: string }>>> = {
  UNAUTHENTICATED: { status: 401, title: 'You are not signed in' },
  FORBIDDEN: { status: 403, title: 'This is not possible' },
  NOT_FOUND: { status: 404, title: 'There is nothing here' },
  UNAVAILABLE: { status: 503, title: 'Not available at the moment' },
};

/** The one place where an error becomes a page. Comes after the routes of pages. */
export function answerPageErrors(logger: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, title, message } = describe(error);
    if (error instanceof TooManyRequests) response.set('Retry-After', String(error.retryAfter));
    if (status === 500) logger.error({ err: error as Error, requestId: idOf(request) }, 'a page failed');
    const told = status === 500 ? `Tell us the request id ${idOf(request)}, under which it is in the log.` : message;
    sendPage(response, { title, body: html`<p>${told}</p><p><a href="/">To the start page</a></p>` }, { status });
  };
}

function describe(error: unknown): { status: number; title: string; message: string } {
  if (error instanceof TooManyRequests) return { status: 429, title: 'Too many attempts', message: error.message };
  // Of the router, where an address is not encoded as addresses are.
  if (error instanceof URIError) return { status: 400, title: 'There is nothing here', message: 'The address cannot be read: the link may have been cut off on its way.' };
  if (!(error instanceof DomainError)) return { status: 500, title: 'Something went wrong on our side', message: '' };
  return { ...(known[error.code] ?? { status: 400, title: 'This is not possible' }), message: error.message };
}
