import { presets } from '../../src/domain/access/permissions.ts';
import type { TestOrganisation } from './app.ts';

/** An OAuth client made for a test, with a secret. */
export interface TestOauthClient {
  readonly id: string;
  readonly secret: string;
  readonly secretId: string;
}

/** Makes an OAuth client with a secret, as an owner would. */
export async function makeOauthClient({ graphql }: TestOrganisation, permissions: readonly string[] = presets.entra): Promise<TestOauthClient> {
  const { createOauthClient } = await graphql.run(
    'mutation ($input: CreateOauthClientInput!) { createOauthClient(input: $input) { oauthClient { id } userErrors { message } } }', { input: { name: 'Entra', permissions } });
  const { id } = createOauthClient.oauthClient;
  return { id, ...(await addSecret({ graphql }, id)) };
}

/** Gives a client one more secret. */
export async function addSecret({ graphql }: Pick<TestOrganisation, 'graphql'>, clientId: string, expiresAt?: string): Promise<Pick<TestOauthClient, 'secret' | 'secretId'>> {
  const { addOauthClientSecret } = await graphql.run(
    'mutation ($input: AddOauthClientSecretInput!) { addOauthClientSecret(input: $input) { secret oauthClientSecret { id } userErrors { message } } }', { input: { clientId, expiresAt } });
  if (addOauthClientSecret.userErrors.length > 0) throw new Error(addOauthClientSecret.userErrors[0].message);
  return { secret: addOauthClientSecret.secret, secretId: addOauthClientSecret.oauthClientSecret.id };
}

/** An answer of a token endpoint. */
export interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: { access_token: string; token_type: string; expires_in: number; scope: string; error: string; error_description: string };
}

/** Sends a form to the token endpoint of an organisation over real HTTP. */
export async function askForToken(url: string, slug: string, form: Record<string, string> | string, headers: Record<string, string> = {}): Promise<TokenAnswer> {
  const body = typeof form === 'string' ? form : new URLSearchParams(form).toString();
  const response = await fetch(`${url}/oauth/${slug}/token`, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as TokenAnswer['body'] };
}

/** The form with which a client shows who it is by its secret. */
export function bySecret({ id, secret }: TestOauthClient, more: Record<string, string> = {}): Record<string, string> {
  return { grant_type: 'client_credentials', client_id: id, client_secret: secret, ...more };
}

/** The header with which a client shows who it is by its secret. */
export function byHeader(id: string, secret: string): { authorization: string } {
  return { authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}` };
}
