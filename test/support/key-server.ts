import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

/** Whoever issues assertions: real keys, and a real server on loopback that tells the public ones. */
export class KeyServer {
  readonly url: string;
  /** How often the keys were asked for. */
  requests = 0;
  /** What is answered in the place of the keys. */
  instead: ((response: ServerResponse) => void) | undefined;
  #keys: JWK[] = [];
  #current: { readonly kid: string; readonly key: CryptoKey } | undefined;
  readonly #close: () => Promise<void>;

  private constructor(url: string, close: () => Promise<void>) {
    this.url = url;
    this.#close = close;
  }

  static async start(): Promise<KeyServer> {
    const http = createServer();
    await new Promise<void>((resolve) => { http.listen(0, '127.0.0.1', resolve); });
    const server = new KeyServer(`http://127.0.0.1:${(http.address() as AddressInfo).port}/keys`, () => new Promise((resolve) => {
      http.close(() => resolve());
      http.closeAllConnections();
    }));
    http.on('request', (_, response) => server.#answer(response));
    await server.rotate();
    return server;
  }

  stop = (): Promise<void> => this.#close();

  #answer(response: ServerResponse): void {
    this.requests++;
    if (this.instead) return this.instead(response);
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: this.#keys }));
  }

  /** Signs with a new key from now on, and no longer tells the old one. */
  async rotate(): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const kid = randomUUID();
    this.#keys = [{ ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' }];
    this.#current = { kid, key: privateKey };
  }

  /** The public key that is told at present. */
  get publicKey(): JWK {
    return this.#keys[0] ?? {};
  }

  /** Signs these claims and no others. */
  async sign(claims: JWTPayload): Promise<string> {
    if (!this.#current) throw new Error('There is no key yet');
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: this.#current.kid, typ: 'JWT' }).sign(this.#current.key);
  }
}
