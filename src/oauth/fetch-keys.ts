import http from 'node:http';
import https from 'node:https';
import { buffer } from 'node:stream/consumers';
import { Transform } from 'node:stream';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';

/** Gets the body of an address that somebody else has chosen. @throws Error that says why not */
export type FetchKeys = (url: string, signal: AbortSignal) => Promise<Response>;

/** Microsoft's sets have some 20 KiB. */
const largest = 256 * 1024;

/**
 * Makes the way to the key sets that organisations name. An address that a customer chooses must not lead into our own network
 * (server-side request forgery): the agents look at the address that each connection is really made to, also where a name
 * resolves to it; redirects are not followed; no more than 256 KiB are read; nothing of the answer is shown.
 * @param allowPrivate lets private addresses and plain http through, for development and tests
 */
export function createFetchKeys(allowPrivate: boolean): FetchKeys {
  const filter = { allowPrivateIPAddress: allowPrivate, keepAlive: false };
  const ways = { 'https:': { module: https, agent: new RequestFilteringHttpsAgent(filter) }, 'http:': { module: http, agent: new RequestFilteringHttpAgent(filter) } };
  return async (url, signal) => {
    const { protocol } = new URL(url);
    if (protocol !== 'https:' && !(protocol === 'http:' && allowPrivate)) throw new Error('the address is not https');
    const { module, agent } = ways[protocol];
    const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
      module.get(url, { agent, signal, headers: { accept: 'application/jwk-set+json, application/json' } }, resolve).once('error', reject);
    });
    if (answer.statusCode !== 200) {
      answer.destroy();
      throw new Error(`the answer is ${answer.statusCode}, and must be 200`);
    }
    return new Response(await buffer(answer.compose(limited())));
  };
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
