import { tenantUrl } from '../domain/single-sign-on/tenant-url.ts';
import { tokenEndpoint, tokenIssuer } from '../domain/oauth/token-endpoint-url.ts';
import { scopes } from './scope.ts';
import { grants } from './token-request.ts';
import { assertionAlgorithms } from './verify-assertion.ts';

/**
 * What the token endpoint of an organisation can do (RFC 8414 §2). The same for every slug, also for one that no organisation has,
 * so that nobody learns which there are.
 */
export function authorizationServerMetadata(publicUrl: string, slug: string): object {
  return {
    issuer: tokenIssuer(publicUrl, slug),
    token_endpoint: tokenEndpoint(publicUrl, slug),
    grant_types_supported: Object.values(grants),
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: assertionAlgorithms,
    scopes_supported: scopes,
    // There is no authorization endpoint, but the member is required.
    response_types_supported: [],
  };
}

/** Whose access tokens the facade of an organisation takes (RFC 9728 §2). */
export function protectedResourceMetadata(publicUrl: string, slug: string): object {
  return {
    resource: tenantUrl(publicUrl, slug),
    resource_name: 'SCIM 2.0',
    authorization_servers: [tokenIssuer(publicUrl, slug)],
    scopes_supported: scopes,
    bearer_methods_supported: ['header'],
  };
}
