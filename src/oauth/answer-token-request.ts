import type { OauthClientActor } from '../domain/access/actor.ts';
import { issueAccessToken } from '../domain/oauth/issue-access-token.ts';
import { keepTokenRefusal } from '../domain/oauth/keep-token-refusal.ts';
import type { TokenClient } from '../domain/oauth/find-token-clients.ts';
import type { Scope } from '../domain/shared/scope.ts';
import type { Database } from '../db/connect.ts';
import { authenticateClient } from './authenticate-client.ts';
import { CredentialRefused, errorAnswer, OauthError, type OauthAnswer } from './errors.ts';
import type { KeySource } from './key-source.ts';
import { readScope } from './scope.ts';
import { readTokenRequest, type IncomingTokenRequest, type TokenRequest } from './token-request.ts';

/** What the token endpoint needs of the service. */
export interface TokenEndpointParts {
  readonly database: Database;
  readonly keys: KeySource;
  /** Counts a token of a client. @throws where it has had too many */
  readonly admit: (oauthClientId: string) => Promise<void>;
  /** Writes to the log; nothing in it is secret. */
  readonly note: (details: object, message: string) => void;
}

/** Which request it is. */
interface Asking {
  readonly requestId: string;
  readonly clientAddress: string | undefined;
  readonly now: Date;
}

const generic = 'The client is not known here, or its credential is wrong, expired or revoked. Where it is known, its organisation sees the reason at the OAuth client.';

/**
 * Answers `POST /oauth/{slug}/token`.
 * @throws whatever is not the caller's fault
 */
export async function answerTokenRequest(parts: TokenEndpointParts, slug: string, incoming: IncomingTokenRequest, requestId: string): Promise<OauthAnswer> {
  const asking = { requestId, clientAddress: incoming.clientAddress, now: new Date() };
  let asked: TokenRequest | undefined;
  try {
    asked = readTokenRequest(incoming);
    return { status: 200, headers: {}, body: await grantToken(parts, slug, asked, asking) };
  } catch (error) {
    if (error instanceof CredentialRefused) return refuse(parts, error, asked, asking);
    if (!(error instanceof OauthError)) throw error;
    parts.note({ reqId: requestId, error: error.code }, 'a token request was refused');
    return errorAnswer(error);
  }
}

async function grantToken(parts: TokenEndpointParts, slug: string, asked: TokenRequest, asking: Asking): Promise<object> {
  const { client, credential } = await authenticateClient({ session: parts.database.unbound, keys: parts.keys, now: asking.now }, slug, asked.proof);
  const { permissions, scope } = readScope(asked.scope, client.permissions);
  await parts.admit(client.id);
  const issued = await issueAccessToken(scopeOf(parts, client, asking), client, credential, permissions);
  if (!issued) throw new CredentialRefused('The assertion has been used before: its jti has come already.', client);
  parts.note({ reqId: asking.requestId, oauthClientId: client.id, accessToken: `${issued.prefix}…` }, 'an access token was issued');
  return { access_token: issued.accessToken, token_type: 'Bearer', expires_in: issued.expiresIn, scope };
}

function refuse(parts: TokenEndpointParts, refused: CredentialRefused, asked: TokenRequest | undefined, asking: Asking): OauthAnswer {
  const { client, message, told } = refused;
  // Not the client_id as it was sent: somebody may have pasted the secret there.
  parts.note({ reqId: asking.requestId, ...(client ? { oauthClientId: client.id } : {}), reason: message }, 'a token request was refused');
  // RFC 7523 §3.1 and §3.2.
  const answer = errorAnswer(new OauthError(asked?.grant === 'ASSERTION' ? 'invalid_grant' : 'invalid_client', told ?? generic));
  return client ? { ...answer, afterwards: () => keepTokenRefusal(scopeOf(parts, client, asking), client.id, message) } : answer;
}

function scopeOf(parts: TokenEndpointParts, client: TokenClient, { requestId, clientAddress, now }: Asking): Scope {
  const actor: OauthClientActor = { kind: 'OAUTH_CLIENT', oauthClientId: client.id, organisationId: client.organisationId, permissions: new Set() };
  return parts.database.scopeFor(actor, { door: 'OAUTH', requestId, clientAddress, operation: 'issueAccessToken' }, now);
}
