import type { ScimConnection } from '../connection.ts';
import { cursorLifetime } from '../protocol/cursor.ts';
import type { ServiceFeatures } from '../protocol/discovery.ts';
import { groupResourceType, type ResourceType } from '../protocol/resource-type.ts';

/** The kinds of resource that are served, as the organisation of a connection has them. */
export function typesFor({ userType }: Pick<ScimConnection, 'userType'>): readonly ResourceType[] {
  return [userType, groupResourceType];
}

/** How many resources a page holds where the client does not say, and at the most. */
export const pageSizes = { defaultCount: 100, maxCount: 1000 };

/** How much one bulk request may hold; no body may be larger, in bytes. */
export const bulkLimits = { maxOperations: 1000, maxPayloadSize: 1024 * 1024 };

/** What this service provider can do; `/ServiceProviderConfig` tells it. */
export const features: ServiceFeatures = {
  patch: true,
  bulk: bulkLimits,
  filter: { maxResults: pageSizes.maxCount },
  sort: true,
  etag: true,
  changePassword: false,
  pagination: { index: true, cursor: true, defaultPageSize: pageSizes.defaultCount, maxPageSize: pageSizes.maxCount, cursorTimeout: cursorLifetime },
  authenticationSchemes: [{
    type: 'oauthbearertoken', name: 'API token', primary: true, specUri: 'https://www.rfc-editor.org/info/rfc6750',
    description: 'An API token of the organisation in the header Authorization: Bearer. In Entra, paste it as Secret Token.',
  }, {
    type: 'oauth2', name: 'OAuth 2.0 client credentials', specUri: 'https://www.rfc-editor.org/info/rfc6749',
    description: 'An access token of one hour in the header Authorization: Bearer. An OAuth client of the organisation gets it at the token endpoint with its secret, or with an assertion of a trusted issuer (RFC 7523).',
  }],
};
