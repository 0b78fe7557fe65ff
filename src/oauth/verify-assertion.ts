import { createHash } from 'node:crypto';
import { decodeJwt, errors, jwtVerify, type JWTPayload } from 'jose';
import type { TokenClientFederation } from '../domain/oauth/find-token-clients.ts';
import type { UsedCredential } from '../domain/oauth/issue-access-token.ts';
import { KeysUnavailable, type KeySource } from './key-source.ts';

/** The algorithms that are accepted: asymmetric ones alone, so that a public key is never taken for a secret. */
export const assertionAlgorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** In seconds: how far the clocks may be apart, and how long an assertion may last at the most. */
const limits = { clockSkew: 60, lifetime: 86_400 };

/** Why an assertion is not accepted, in a sentence. */
export class AssertionRefused extends Error {}

/** Whom an assertion says it is of, not verified; undefined where it is no JWT or does not say. */
export function readAssertionName(assertion: string): { issuer: string; subject: string; audiences: string[] } | undefined {
  try {
    const { iss, sub, aud } = decodeJwt(assertion);
    return typeof iss === 'string' && typeof sub === 'string' ? { issuer: iss, subject: sub, audiences: [aud ?? []].flat() } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Verifies an assertion (RFC 7523 §3): the signature first, by a key of the set that the organisation has named, then issuer,
 * subject, audience and times.
 * @returns the credential that it is; with what must not come again where the assertion has a `jti`
 * @throws AssertionRefused
 */
export async function verifyAssertion(assertion: string, federation: TokenClientFederation, keys: KeySource, now: Date): Promise<UsedCredential> {
  const { issuer, subject } = federation;
  try {
    const { payload } = await jwtVerify(assertion, keys(federation.jwksUrl), {
      algorithms: assertionAlgorithms, issuer, subject, audience: [...federation.audiences], clockTolerance: limits.clockSkew, currentDate: now, requiredClaims: ['exp'],
    });
    const expiresAt = readTimes(payload, now.getTime() / 1000);
    const { jti } = payload;
    return { id: federation.id, expiresAt: null, ...(jti === undefined ? {} : { assertion: { hash: hashOf(issuer, jti), expiresAt } }) };
  } catch (error) {
    throw asRefusal(error);
  }
}

/** @returns until when the assertion can be presented, the tolerance included */
function readTimes({ exp = 0, iat }: JWTPayload, now: number): Date {
  if (exp > now + limits.lifetime + limits.clockSkew) throw new AssertionRefused(`The assertion may last for ${limits.lifetime / 3600} hours at the most; it ends at ${moment(exp)}.`);
  if (iat !== undefined && iat > now + limits.clockSkew) throw new AssertionRefused(`The assertion was issued in the future, at ${moment(iat)}: the clocks are more than ${limits.clockSkew} seconds apart.`);
  return new Date((exp + limits.clockSkew) * 1000);
}

function hashOf(issuer: string, id: unknown): string {
  return createHash('sha256').update(JSON.stringify([issuer, id])).digest('hex');
}

function moment(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? 'no moment that there is' : date.toISOString();
}

function asRefusal(error: unknown): unknown {
  if (error instanceof KeysUnavailable) return new AssertionRefused(`The keys of the issuer cannot be had: ${error.message}.`, { cause: error });
  if (!(error instanceof errors.JOSEError)) return error;
  const reason = claimReason(error) ?? reasons[error.code] ?? 'The assertion is not a signed JWT, or the key set is not one.';
  return new AssertionRefused(reason, { cause: error });
}

const reasons: Readonly<Record<string, string>> = {
  ERR_JOSE_ALG_NOT_ALLOWED: `The assertion must be signed with one of ${assertionAlgorithms.join(', ')}.`,
  ERR_JWKS_NO_MATCHING_KEY: 'The key set does not have the key with which the assertion is signed.',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'The assertion must name its key (kid), since the key set has several.',
  ERR_JWKS_INVALID: 'What stands at the address of the key set is no JSON Web Key Set.',
  ERR_JWKS_TIMEOUT: 'The keys of the issuer cannot be had: there was no answer in time.',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'The signature of the assertion is wrong.',
};

// Only after the signature has been verified, so what is quoted is of the issuer.
function claimReason(error: errors.JOSEError): string | undefined {
  if (error instanceof errors.JWTExpired) return `The assertion has expired (exp ${moment(Number(error.payload.exp))}).`;
  if (!(error instanceof errors.JWTClaimValidationFailed)) return undefined;
  const { claim, payload } = error;
  if (payload[claim] === undefined) return `The assertion has no ${claim}.`;
  if (claim === 'nbf') return `The assertion is not valid yet (nbf ${moment(Number(payload.nbf))}): the clocks are more than ${limits.clockSkew} seconds apart.`;
  return `The assertion has another ${claim} than the federation of the client: ${JSON.stringify(payload[claim]).slice(0, 300)}.`;
}
