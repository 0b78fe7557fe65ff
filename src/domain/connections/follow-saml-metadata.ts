import { isDeepStrictEqual } from 'node:util';
import { LockMode } from '@mikro-orm/core';
import { authorise, organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { ConnectionSchema, metadataUrlOf, samlOf, type Connection } from './connection.ts';
import { ProviderFailure } from './provider-failure.ts';
import { followedCertificates, type SamlProvider, type SamlReader } from './saml-configuration.ts';

// Of all who would ask at the same time, on whichever replica, one does.
const claim = `
  update connections set metadata_read_at = $2 where organisation_id = $1 and configuration ->> 'metadataUrl' is not null and (metadata_read_at is null or metadata_read_at <= $3)
  returning configuration ->> 'metadataUrl' as url`;

/**
 * Reads the metadata of the organisation's SAML provider at its address again, and does what it says, so that nobody is locked out when the provider
 * changes its certificate. What it cannot do is to become another provider. For the service itself.
 * @param rest how many seconds must have passed since it was last read; nothing happens before
 * @returns whether the connection has changed
 */
export async function followSamlMetadata(scope: Scope, reader: SamlReader, rest: number): Promise<boolean> {
  authorise(scope.actor, 'platform:write');
  const [claimed] = await runStatement(scope.session, { name: 'claim-metadata', text: claim, values: [organisationOf(scope.actor), scope.now, new Date(scope.now.getTime() - rest * 1000)] });
  if (!claimed) return false;
  const url = claimed['url'] as string;
  const told = await reader.fetchMetadata(url).catch(orFailure);
  return scope.em.transactional(async (em) => {
    const connection = await em.findOne(ConnectionSchema, { organisationId: organisationOf(scope.actor) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!connection || metadataUrlOf(connection.configuration) !== url) return false;
    connection.metadataFailure = told instanceof ProviderFailure ? told.message : whyNot(connection, told);
    return !(told instanceof ProviderFailure) && connection.metadataFailure === null && follow(connection, told, scope.now);
  });
}

function orFailure(error: unknown): ProviderFailure {
  if (error instanceof ProviderFailure) return error;
  throw error;
}

function whyNot(connection: Connection, { entityId }: SamlProvider): string | null {
  const known = samlOf(connection).entityId;
  if (entityId === known) return null;
  return `The metadata is of another provider, ${entityId}, and the connection is with ${known}. If that is meant, set the connection anew from this address.`;
}

function follow(connection: Connection, told: SamlProvider, now: Date): boolean {
  const known = samlOf(connection);
  const { signInUrl, signOutUrl } = told;
  const configuration = { ...known, signInUrl, signOutUrl, certificates: followedCertificates(told, known, now) };
  if (isDeepStrictEqual(configuration, known)) return false;
  connection.configuration = configuration;
  return true;
}
