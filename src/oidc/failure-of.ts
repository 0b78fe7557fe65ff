import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { ProviderFailure, type SignInStep } from '../domain/connections/provider-failure.ts';

/** What lets somebody who looks after the connection find the mistake. */
interface Cause {
  readonly claim?: string;
  readonly expected?: unknown;
  readonly claims?: Readonly<Record<string, unknown>>;
}

const longest = 500;

/** An address that does not answer, or not with what was asked for; the message names it. */
export class Unreachable extends Error {}

/** What is said by the provider of the person, and not of the service. */
const ofClaims = ['OAUTH_JWT_CLAIM_COMPARISON_FAILED', 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'];
const ofOutage = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR'];

/**
 * The failure that an error of the library means, in words. Its causes stay behind: they hold answers of the provider, with tokens in them.
 * @param where what was asked for
 */
export function failureOf(error: unknown, step: SignInStep, where: string): ProviderFailure {
  if (error instanceof ProviderFailure) return error;
  if (error instanceof AuthorizationResponseError) return new ProviderFailure('RESPONSE', `The identity provider did not sign the person in: ${described(error)}.`);
  if (error instanceof ResponseBodyError) return new ProviderFailure(step, `The identity provider refused to exchange the code for tokens: ${described(error)}.`);
  const root = rootOf(error as Error);
  if (root instanceof Unreachable) return new ProviderFailure(step, `${root.message}.`, true);
  const { code = '' } = error instanceof ClientError ? error : {};
  return new ProviderFailure(ofClaims.includes(code) ? 'CLAIMS' : step, explain(error as Error, code, where), ofOutage.includes(code) || undefined);
}

function described({ error, error_description: description }: Pick<ResponseBodyError, 'error' | 'error_description'>): string {
  return short(description ? `${error}, “${description.replace(/\.$/, '')}”` : error);
}

function explain(error: Error, code: string, where: string): string {
  const cause = causeOf(error);
  switch (code) {
    case 'OAUTH_TIMEOUT': return `${where} did not answer in time.`;
    case 'OAUTH_JWT_CLAIM_COMPARISON_FAILED': return `The ID token is not for this sign-in: its ${cause.claim ?? 'claim'} is “${short(String(cause.claims?.[cause.claim ?? '']))}”, and must be ${cause.claim === 'nonce' ? 'the one that was sent' : `“${short(String(cause.expected))}”`}.`;
    case 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED': return `The ID token is not of now (${cause.claim ?? 'exp'}): look at the clocks of both sides.`;
    case 'OAUTH_RESPONSE_IS_NOT_CONFORM': return `${where} answered ${error.cause instanceof Response ? error.cause.status : 'something else'}, and not 200.`;
    case 'OAUTH_RESPONSE_IS_NOT_JSON': case 'OAUTH_PARSE_ERROR': return `${where} answered something that is not JSON.`;
    case 'OAUTH_KEY_SELECTION_FAILED': return 'No key of the provider fits the ID token.';
    default: return `What the provider answered cannot be used: ${short(rootOf(error).message)}.`;
  }
}

function causeOf({ cause }: Error): Cause {
  return cause instanceof Error && typeof cause.cause === 'object' && cause.cause !== null ? cause.cause : {};
}

// The error in which it began; of it the message alone is looked at.
function rootOf(error: Error): Error {
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}

function short(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, longest);
}
