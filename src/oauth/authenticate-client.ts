import { timingSafeEqual } from 'node:crypto';
import { hashTokenSecret } from '../domain/api-tokens/token-secret.ts';
import { findTokenClients, type TokenClient, type TokenClientSecret } from '../domain/oauth/find-token-clients.ts';
import type { UsedCredential } from '../domain/oauth/issue-access-token.ts';
import { oauthClientStatus } from '../domain/oauth/oauth-client.ts';
import type { Session } from '../domain/shared/scope.ts';
import { CredentialRefused } from './errors.ts';
import type { KeySource } from './key-source.ts';
import type { Proof } from './token-request.ts';
import { AssertionRefused, readAssertionName, verifyAssertion } from './verify-assertion.ts';

/** What it takes to find out who a client is. */
export interface ClientAuthenticationParts {
  readonly session: Session;
  readonly keys: KeySource;
  readonly now: Date;
}

/** A client that has shown who it is. */
export interface AuthenticatedClient {
  readonly client: TokenClient;
  readonly credential: UsedCredential;
}

/**
 * Finds out which client of an organisation a token request is of.
 * @throws CredentialRefused
 */
export async function authenticateClient(parts: ClientAuthenticationParts, slug: string, proof: Proof): Promise<AuthenticatedClient> {
  const authenticated = proof.kind === 'SECRET' ? await bySecret(parts, slug, proof) : await byAssertion(parts, slug, proof);
  const { client } = authenticated;
  const status = oauthClientStatus(client, parts.now);
  if (status !== 'ACTIVE') {
    const sentence = `The OAuth client is ${status.toLowerCase()}. An owner can change that.`;
    throw new CredentialRefused(sentence, client, sentence);
  }
  return authenticated;
}

async function bySecret({ session, now }: ClientAuthenticationParts, slug: string, { clientId, secret }: Proof & { kind: 'SECRET' }): Promise<AuthenticatedClient> {
  const hash = Buffer.from(hashTokenSecret(secret));
  const [client] = await findTokenClients(session, slug, { id: clientId });
  if (!client) throw new CredentialRefused('There is no such client in this organisation.');
  // All are compared, each in the same time, so that the time tells nothing.
  const [match] = client.secrets.filter((one) => timingSafeEqual(Buffer.from(one.hash), hash));
  if (!match) throw new CredentialRefused('The client_secret is not one of this client.', client);
  const problem = problemOf(match, now);
  // Whoever holds the secret may know of it.
  if (problem) throw new CredentialRefused(problem, client, problem);
  return { client, credential: { id: match.id, expiresAt: match.expiresAt } };
}

function problemOf({ prefix, expiresAt, revokedAt }: TokenClientSecret, now: Date): string | undefined {
  if (revokedAt) return `The client_secret ${prefix}… was revoked on ${revokedAt.toISOString()}: add a new one to the OAuth client.`;
  return expiresAt <= now ? `The client_secret ${prefix}… expired on ${expiresAt.toISOString()}: add a new one to the OAuth client.` : undefined;
}

async function byAssertion({ session, keys, now }: ClientAuthenticationParts, slug: string, { clientId, assertion }: Proof & { kind: 'ASSERTION' }): Promise<AuthenticatedClient> {
  const client = await clientOfAssertion(session, slug, clientId, assertion);
  if (!client.federation) throw new CredentialRefused('An assertion was presented, and the client has no federation.', client);
  try {
    return { client, credential: await verifyAssertion(assertion, client.federation, keys, now) };
  } catch (error) {
    if (error instanceof AssertionRefused) throw new CredentialRefused(error.message, client);
    throw error;
  }
}

async function clientOfAssertion(session: Session, slug: string, clientId: string | undefined, assertion: string): Promise<TokenClient> {
  if (clientId !== undefined) {
    const [client] = await findTokenClients(session, slug, { id: clientId });
    if (!client) throw new CredentialRefused('There is no such client in this organisation.');
    return client;
  }
  const name = readAssertionName(assertion);
  const trusting = name ? await findTokenClients(session, slug, name) : [];
  const meant = trusting.filter(({ federation }) => federation?.audiences.some((audience) => name?.audiences.includes(audience)));
  // setFederation sees to it that there are no two.
  if (!meant[0]) throw new CredentialRefused('No client of this organisation trusts who has issued the assertion, for its subject and audience.');
  return meant[0];
}
