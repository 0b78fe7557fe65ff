import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Router, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import type { Authentication } from '../authentication.ts';
import type { Forms } from '../pages/forms.ts';
import { answerPageErrors } from '../pages/page-errors.ts';
import type { ConsoleFiles } from './console-files.ts';

interface Asset {
  readonly type: string;
  readonly content: Buffer;
  readonly packed: Buffer;
}

const pack = promisify(gzip);

// Everything comes from this service. The component library writes one element of styles, which needs the nonce.
const policy = (nonce: string): string => [
  "default-src 'none'", "script-src 'self'", `style-src 'self' 'nonce-${nonce}'`, "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "form-action 'self'",
  "base-uri 'none'", "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the console: its files, and its page at the paths that are its own. Who has not signed in is led to sign in and back; who
 * has, but may see nothing of others, is led to their account.
 */
export function consoleRouter({ index, paths, assets }: ConsoleFiles, authentication: Authentication, forms: Pick<Forms, 'token'>, logger: Logger): Router {
  const ready = new Map<string, Promise<Asset>>();
  const sendAsset = async (request: Request<{ name: string }>, response: Response, next: () => void): Promise<void> => {
    const { name } = request.params;
    const found = assets.get(name);
    if (!found) return next();
    const loading = ready.get(name) ?? loadAsset(found);
    ready.set(name, loading);
    // What could not be read once may be there the next time.
    loading.catch(() => ready.delete(name));
    const { type, content, packed } = await loading;
    const isPacked = Boolean(request.acceptsEncodings('gzip'));
    response.set({
      'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding', ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(isPacked ? packed : content);
  };
  const sendPage = async (request: Request, response: Response): Promise<void> => {
    response.set('Cache-Control', 'no-store');
    const user = await authentication.user(request);
    if (!user) return response.redirect(303, `/sign-in?return_to=${encodeURIComponent(request.originalUrl)}`);
    if (!user.permissions.has('user:read')) return response.redirect(303, '/account');
    const nonce = randomBytes(16).toString('base64');
    response.set({
      'Content-Security-Policy': policy(nonce), 'Referrer-Policy': 'same-origin', 'Cross-Origin-Opener-Policy': 'same-origin',
    }).type('html').send(index.replaceAll('CSP_NONCE', nonce).replace('FORM_TOKEN', forms.token(request, response)));
  };
  const router = Router();
  router.get('/assets/:name', sendAsset);
  router.get([...paths], sendPage);
  router.use(answerPageErrors(logger));
  return router;
}

async function loadAsset({ file, type }: { readonly file: string; readonly type: string }): Promise<Asset> {
  const content = await readFile(file);
  return { type, content, packed: await pack(content) };
}
