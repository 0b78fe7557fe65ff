import http from 'node:http';
import https from 'node:https';
import { buffer } from 'node:stream/consumers';
import { Transform } from 'node:stream';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';

/** A request to an address that somebody else has chosen. */
export interface OutgoingRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** Asks at an address that somebody else has chosen. @throws Error that says why not */
export type GuardedFetch = (url: string, request?: OutgoingRequest) => Promise<Response>;

/** Microsoft's key sets have some 20 KiB. */
const largest = 256 * 1024;
const withoutBody = new Set([204, 205, 304]);

/**
 * Makes the way to addresses that organisations name. An address that a customer chooses must not lead into our own network
 * (server-side request forgery): the agents look at the address that each connection is really made to, also where a name
 * resolves to it; redirects are not followed; no more than 256 KiB are read.
 * @param allowPrivate lets private addresses and plain http through
 */
export function createGuardedFetch(allowPrivate: boolean): GuardedFetch {
  const filter = { allowPrivateIPAddress: allowPrivate, keepAlive: false };
  const ways = { 'https:': { module: https, agent: new RequestFilteringHttpsAgent(filter) }, 'http:': { module: http, agent: new RequestFilteringHttpAgent(filter) } };
  return async (url, { method = 'GET', headers = {}, body, signal } = {}) => {
    const { protocol } = new URL(url);
    if (protocol !== 'https:' && !(protocol === 'http:' && allowPrivate)) throw new Error('the address is not https');
    const { module, agent } = ways[protocol];
    const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
      module.request(url, { method, agent, headers, ...(signal ? { signal } : {}) }, resolve).once('error', reject).end(body);
    });
    const status = answer.statusCode ?? 0;
    const content = await buffer(answer.compose(limited()));
    return new Response(withoutBody.has(status) ? null : content, { status, headers: headersOf(answer) });
  };
}

function headersOf({ headers }: http.IncomingMessage): Headers {
  const given = new Headers();
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') given.set(name, value);
  return given;
}

function limited(): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      if (size > largest) done(new Error(`the answer is larger than ${largest} bytes`));
      else done(null, chunk);
    },
  });
}
