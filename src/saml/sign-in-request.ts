import { randomBytes } from 'node:crypto';
import { asSigned, createEngine, type Sides } from './engine.ts';

/** A request to the identity provider to say who somebody is. */
export interface SignInRequest {
  /** What the response must name (`InResponseTo`). */
  readonly id: string;
  /** Where to send the browser. */
  readonly url: string;
}

/**
 * Writes a request (AuthnRequest) for the redirect binding (SAML 2.0 Bindings §3.4).
 * @param relayState what the identity provider gives back with its response; it should mean nothing to anybody else, in at most 80 bytes
 */
export async function writeSignInRequest(sides: Sides, relayState: string): Promise<SignInRequest> {
  const id = `_${randomBytes(20).toString('hex')}`;
  return { id, url: asSigned(await createEngine(sides, () => id).getAuthorizeUrlAsync(relayState, undefined, {})) };
}
