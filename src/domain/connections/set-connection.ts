import { LockMode } from '@mikro-orm/core';
import { authorise, organisationOf } from '../access/authorise.ts';
import { Invalid, NotFound } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { ConnectionSchema, matchingRules, metadataUrlOf, type Connection, type ConnectionKind, type ConnectionStatus, type MatchingRule } from './connection.ts';
import { describeOidc } from './describe-oidc.ts';
import { describeSaml, type SamlTools } from './describe-saml.ts';
import type { DescribedProvider } from './described-provider.ts';
import { assertMayCreateUsers } from './just-in-time.ts';
import type { OidcInput } from './oidc-configuration.ts';
import type { SamlInput } from './saml-configuration.ts';

/** What to do with who comes from the identity provider; absent and `null` mean 'as it is'. */
interface Admission {
  readonly matchBy?: readonly MatchingRule[] | null;
  readonly createsUsers?: boolean | null;
}

/** A sign-in connection as an owner describes it. */
export interface NewConnection extends Admission {
  /** Exactly one. */
  readonly provider: { readonly oidc?: OidcInput | null; readonly saml?: SamlInput | null };
}

/** What to change of a connection. */
export interface ConnectionChange extends Admission {
  readonly status?: ConnectionStatus | null;
}

const usualRules: MatchingRule[] = ['EXTERNAL_ID', 'USER_NAME'];

/**
 * Sets the sign-in connection of the caller's organisation, or replaces it. One to another provider begins disabled, so that it can be
 * tested before anyone depends on it.
 * @throws Invalid, ManagedByDirectory
 */
export async function setConnection(scope: Scope, tools: SamlTools, input: NewConnection): Promise<Connection> {
  authorise(scope.actor, 'single-sign-on:write');
  const organisationId = organisationOf(scope.actor);
  const { kind, keep } = await describe(scope, tools, input);
  await assertMayCreateUsers(scope, input.createsUsers, ['createsUsers']);
  return scope.em.transactional(async (em) => {
    const present = await em.findOne(ConnectionSchema, { organisationId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const { configuration, encryptedSecret, isSame } = await keep(present);
    const connection = present ?? em.create(ConnectionSchema, {
      organisationId, kind, configuration, encryptedSecret, status: 'DISABLED', matchBy: usualRules, createsUsers: false, createdAt: scope.now, updatedAt: scope.now,
    });
    const metadataReadAt = metadataUrlOf(configuration) === null ? null : scope.now;
    Object.assign(connection, { kind, configuration, encryptedSecret, status: isSame ? connection.status : 'DISABLED', metadataReadAt, metadataFailure: null, updatedAt: scope.now });
    admit(connection, input);
    return connection;
  });
}

/**
 * Changes what is given of the connection of the caller's organisation.
 * @throws NotFound where it has none; Invalid, ManagedByDirectory
 */
export async function updateConnection(scope: Scope, change: ConnectionChange): Promise<Connection> {
  authorise(scope.actor, 'single-sign-on:write');
  const organisationId = organisationOf(scope.actor);
  await assertMayCreateUsers(scope, change.createsUsers, ['createsUsers']);
  return scope.em.transactional(async (em) => {
    const connection = await em.findOne(ConnectionSchema, { organisationId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!connection) throw noConnection();
    connection.status = change.status ?? connection.status;
    admit(connection, change);
    connection.updatedAt = scope.now;
    return connection;
  });
}

/**
 * Removes the connection of the caller's organisation, with its secret. Who is linked with an identity stays so, for when the same
 * provider is connected again. Where there is none of this kind nothing changes.
 */
export async function removeConnection(scope: Scope, kind: ConnectionKind): Promise<ConnectionKind> {
  authorise(scope.actor, 'single-sign-on:write');
  await scope.em.nativeDelete(ConnectionSchema, { organisationId: organisationOf(scope.actor), kind });
  return kind;
}

/** The refusal where there is no connection to do something with. */
export function noConnection(): NotFound {
  return new NotFound('This organisation has no sign-in connection: set one first (setConnection).');
}

async function describe(scope: Scope, tools: SamlTools, { provider: { oidc, saml } }: NewConnection): Promise<DescribedProvider> {
  const organisationId = organisationOf(scope.actor);
  if (oidc) return describeOidc(tools.secrets, organisationId, oidc, ['provider', 'oidc']);
  if (saml) return describeSaml(tools, organisationId, saml, ['provider', 'saml'], scope.now);
  throw new Invalid('provider must say how to reach the identity provider: give oidc or saml.', ['provider']);
}

function admit(connection: Connection, { matchBy, createsUsers }: Admission): void {
  if (matchBy) connection.matchBy = matchingRules.filter((rule) => matchBy.includes(rule));
  connection.createsUsers = createsUsers ?? connection.createsUsers;
}
