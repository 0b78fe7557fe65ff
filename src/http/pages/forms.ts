import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { urlencoded, type Request, type RequestHandler, type Response } from 'express';
import { Forbidden } from '../../domain/shared/errors.ts';
import { assertFromOwnPage } from '../own-pages.ts';
import { createCookie } from '../sessions.ts';
import { html, type Html } from './html.ts';

/**
 * The forms of pages. Each carries a token that belongs to the browser that was shown it (its hash is that of a cookie which no
 * other page can read), so that no page of another site can send a form that counts, before somebody has signed in as after.
 */
export interface Forms {
  /** The hidden field that every form must have. Gives the browser its cookie, where it has none yet. */
  field(request: Request, response: Response): Html;
  /** What stands in that field, for a page that makes its forms by itself. */
  token(request: Request, response: Response): string;
  /** Reads a form that was sent into `request.body`, all of it texts. @throws Forbidden where it is none of a page of ours, shown to this browser */
  readonly read: RequestHandler;
  /** By what to know this browser again; undefined where it has been shown no form. */
  browserOf(request: Request): string | undefined;
  /** The same, and gives the browser its cookie, where it has none yet. */
  knownBrowser(request: Request, response: Response): string;
}

const nameOfField = 'formToken';

export function createForms(publicUrl: string): Forms {
  const cookie = createCookie('rollcall_browser', publicUrl);
  const secretOf = (request: Request): string | undefined => {
    const secret = cookie.read(request);
    return secret !== undefined && /^[\w-]{43}$/.test(secret) ? secret : undefined;
  };
  const knownSecret = (request: Request, response: Response): string => {
    const known = secretOf(request) ?? (response.locals['browser'] as string | undefined);
    const secret = known ?? randomBytes(32).toString('base64url');
    if (known === undefined) cookie.write(response, secret);
    response.locals['browser'] = secret;
    return secret;
  };
  const token = (request: Request, response: Response): string => derive(knownSecret(request, response), 'form');
  const parse = urlencoded({ extended: false, limit: '32kb' });
  return {
    token,
    field: (request, response) => html`<input type="hidden" name="${nameOfField}" value="${token(request, response)}">`,
    read: (request, response, next) => {
      assertFromOwnPage(request, publicUrl);
      parse(request, response, (error: unknown) => {
        if (error) return next(new Forbidden('The form could not be read: load the page anew and send it again.'));
        const secret = secretOf(request);
        next(secret !== undefined && isEqual(textOf(request, nameOfField), derive(secret, 'form')) ? undefined : new Forbidden('This form was not made for this browser, or its cookie is gone: load the page anew and send it again.'));
      });
    },
    browserOf: (request) => {
      const secret = secretOf(request);
      return secret === undefined ? undefined : derive(secret, 'browser');
    },
    knownBrowser: (request, response) => derive(knownSecret(request, response), 'browser'),
  };
}

/** The value of a field of a form that was read; empty where it is missing or there are several. */
export function textOf(request: Request, field: string): string {
  const value = (request.body as Record<string, unknown> | undefined)?.[field];
  return typeof value === 'string' ? value : '';
}

function derive(secret: string, purpose: string): string {
  return createHash('sha256').update(`${purpose} ${secret}`).digest('base64url');
}

function isEqual(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
