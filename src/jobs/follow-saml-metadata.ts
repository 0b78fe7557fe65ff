import type { Actor } from '../domain/access/actor.ts';
import { followSamlMetadata } from '../domain/connections/follow-saml-metadata.ts';
import type { SamlReader } from '../domain/connections/saml-configuration.ts';
import type { Scope } from '../domain/shared/scope.ts';
import { eachOrganisation } from './each-organisation.ts';

/** How many seconds metadata rests after it was read. */
const rest = 3600;

/**
 * Reads the metadata of every organisation's SAML provider that has an address, once an hour. Every replica may do so. A provider that cannot be reached
 * is noted with its connection, and is no error.
 * @param signal ends it between two organisations
 * @throws AggregateError after all others were tried
 */
export async function followMetadata(scopeFor: (actor: Actor) => Scope, reader: SamlReader, signal?: AbortSignal): Promise<void> {
  const errors = await eachOrganisation(scopeFor, (scope) => followSamlMetadata(scope, reader, rest), signal);
  if (errors.length > 0) throw new AggregateError(errors, `The metadata of the providers of ${errors.length} organisations could not be followed`);
}
