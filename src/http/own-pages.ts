import type { IncomingMessage } from 'node:http';
import { Forbidden } from '../domain/shared/errors.ts';

/**
 * Refuses what a page of another site makes a browser send in the name of whoever has signed in there. Browsers say where a request
 * comes from: by Fetch Metadata, and those that are older, or that reach the service without TLS, by `Origin`.
 * @param publicUrl how the service is reached from outside
 * @throws Forbidden
 */
export function assertFromOwnPage({ method, headers }: IncomingMessage, publicUrl: string): void {
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin') return;
  if (site === undefined && headers.origin === new URL(publicUrl).origin) return;
  // Somebody typed the address or followed a bookmark, or the browser says nothing of what only reads.
  const isTold = site !== undefined ? site !== 'none' : headers.origin !== undefined;
  if (!isTold && (method === 'GET' || method === 'HEAD')) return;
  throw new Forbidden('Pages of other sites may not ask in the name of somebody who has signed in: ask from a page of this site, or with an API token.');
}

/**
 * Refuses what a browser sends to another site without asking that site first: a form, a link, an image. Only a script of an own page
 * can send JSON or a header of its own (a *preflight* would come before).
 * @throws Forbidden
 */
export function assertFromOwnScript({ headers }: IncomingMessage): void {
  if (/^application\/json\b/i.test(headers['content-type'] ?? '')) return;
  if (headers['graphql-require-preflight'] !== undefined || headers['apollo-require-preflight'] !== undefined) return;
  throw new Forbidden('Whoever has signed in asks with the Content-Type application/json, or with the header GraphQL-Require-Preflight, so that no form or link of another site can ask for them.');
}
