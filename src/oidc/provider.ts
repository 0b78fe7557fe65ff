import {
  allowInsecureRequests, ClientSecretBasic, ClientSecretPost, Configuration, customFetch, discovery, enableNonRepudiationChecks, type CustomFetch, type ServerMetadata,
} from 'openid-client';
import { isOfManyTenants, type OidcConfiguration } from '../domain/connections/oidc-configuration.ts';
import { ProviderFailure } from '../domain/connections/provider-failure.ts';
import type { GuardedFetch } from '../outgoing/guarded-fetch.ts';
import { failureOf, Unreachable } from './failure-of.ts';

/** An OIDC connection, ready to be used. */
export interface OidcClient extends OidcConfiguration {
  /** Another one whenever the connection has changed. */
  readonly key: string;
  readonly clientSecret: string;
}

/** In seconds. */
const patience = 10;

/**
 * Reads what the provider says of itself (OpenID Connect Discovery 1.0). Entra's issuer of many tenants says `{tenantid}` in the place of one.
 * @throws ProviderFailure
 */
export async function discover(fetch: GuardedFetch, client: OidcClient): Promise<Configuration> {
  const url = new URL(`${client.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  let found: Configuration;
  try {
    found = await discovery(url, client.clientId, undefined, undefined, { [customFetch]: toFetch(fetch), timeout: patience, execute: [allowInsecureRequests] });
  } catch (error) {
    throw failureOf(error, 'DISCOVERY', url.href);
  }
  const { issuer } = found.serverMetadata();
  const expected = isOfManyTenants(client.issuer) ? client.issuer.replace(/\/(common|organizations)\/v2\.0$/, '/{tenantid}/v2.0') : client.issuer;
  if (issuer !== expected && issuer !== client.issuer) {
    throw new ProviderFailure('DISCOVERY', `The provider at ${url.href} says that its issuer is “${issuer.slice(0, 300)}”, and the connection says “${client.issuer}”: they must be the same to the letter.`);
  }
  return configure(fetch, client, found.serverMetadata());
}

/** The client at a provider that is known. */
export function configure(fetch: GuardedFetch, client: OidcClient, metadata: ServerMetadata): Configuration {
  // RFC 6749 §2.3.1 is what every provider must take; some take the other alone.
  const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const authentication = methods.includes('client_secret_post') ? ClientSecretPost(client.clientSecret) : ClientSecretBasic(client.clientSecret);
  const configuration = new Configuration(metadata, client.clientId, undefined, authentication);
  configuration[customFetch] = toFetch(fetch);
  configuration.timeout = patience;
  // Whether plain http is let through is decided at each request (outgoing/guarded-fetch.ts).
  allowInsecureRequests(configuration);
  // ID tokens are checked by their signature, too, although they come from the provider itself.
  enableNonRepudiationChecks(configuration);
  return configuration;
}

function toFetch(fetch: GuardedFetch): CustomFetch {
  return async (url, { method, headers, body, signal }) => {
    const answer = await fetch(url, { method, headers, ...(body === undefined || body === null ? {} : { body: bodyOf(body) }), ...(signal ? { signal } : {}) }).catch((error: unknown) => {
      // How the connection failed stays behind, so that this is where it began.
      throw new Unreachable(signal?.aborted ? `${url} did not answer in time` : `${url} cannot be reached: ${(error as Error).message}`);
    });
    if (method === 'GET' && answer.status !== 200) throw new Unreachable(`${url} answered ${answer.status}, and not 200`);
    return answer;
  };
}

function bodyOf(body: unknown): string {
  if (body instanceof URLSearchParams || typeof body === 'string') return body.toString();
  throw new Error('Requests to identity providers are forms');
}
