import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';
import type { OidcConfiguration } from './oidc-configuration.ts';
import type { SamlConfiguration } from './saml-configuration.ts';

/** The protocols by which an identity provider tells who somebody is. */
export type ConnectionKind = 'OIDC' | 'SAML';

/** Whether people are sent to the identity provider. */
const connectionStatuses = ['ENABLED', 'DISABLED'] as const;
export type ConnectionStatus = (typeof connectionStatuses)[number];

/** By what somebody who comes for the first time is recognised, the surest first; tried in this order. */
export const matchingRules = ['EXTERNAL_ID', 'USER_NAME', 'EMAIL'] as const;
export type MatchingRule = (typeof matchingRules)[number];

export const ConnectionSchema = defineEntity({
  name: 'Connection',
  tableName: 'connections',
  properties: {
    organisationId: p.uuid().primary(),
    kind: p.text().$type<ConnectionKind>(),
    status: p.enum([...connectionStatuses]).default('DISABLED'),
    // What the kind needs, without what is secret.
    configuration: p.json<OidcConfiguration | SamlConfiguration>(),
    // Encrypted for this organisation alone; see connection-secret.ts.
    encryptedSecret: p.text().nullable(),
    matchBy: p.array().$type<MatchingRule[]>(),
    // As it was chosen; while the directory decides who is here it counts as false (just-in-time.ts).
    createsUsers: p.boolean().default(false),
    // When the metadata of a SAML provider was last asked for at its address, and why that came to nothing.
    metadataReadAt: p.datetime(3).nullable(),
    metadataFailure: p.text().nullable(),
    createdAt: p.datetime(3),
    // Whoever is on the way when somebody changes it begins again.
    updatedAt: p.datetime(3),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** An organisation's sign-in connection: where its people show who they are. */
export type Connection = InferEntity<typeof ConnectionSchema>;

/** Whether it says how to speak OpenID Connect. */
export function isOidc(configuration: Connection['configuration']): configuration is OidcConfiguration {
  return 'issuer' in configuration;
}

/** Whether it says how to speak SAML. */
export function isSaml(configuration: Connection['configuration']): configuration is SamlConfiguration {
  return 'entityId' in configuration;
}

/** Where a SAML provider's metadata was read; null where that was not at an address, and for other protocols. */
export function metadataUrlOf(configuration: Connection['configuration']): string | null {
  return isSaml(configuration) ? configuration.metadataUrl : null;
}

/** How to speak OpenID Connect. @throws Error where the connection is of another kind */
export function oidcOf({ configuration }: Pick<Connection, 'configuration'>): OidcConfiguration {
  if (!isOidc(configuration)) throw new Error('The connection is not one by OpenID Connect');
  return configuration;
}

/** How to speak SAML. @throws Error where the connection is of another kind */
export function samlOf({ configuration }: Pick<Connection, 'configuration'>): SamlConfiguration {
  if (!isSaml(configuration)) throw new Error('The connection is not one by SAML');
  return configuration;
}
