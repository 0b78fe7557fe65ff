import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { authorise, organisationOf } from '../access/authorise.ts';
import { permissionsToHandOn } from '../access/hand-on.ts';
import { presets } from '../access/permissions.ts';
import { hashTokenSecret, newTokenSecret, tokenPrefix } from '../api-tokens/token-secret.ts';
import { OrganisationSchema } from '../organisations/organisation.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatements } from '../shared/statements.ts';
import { newId } from '../shared/uuid.ts';
import { endOpenRehearsal } from './end-open-rehearsal.ts';
import { mostRehearsalDays, rehearsalDays, type Rehearsal } from './rehearsal.ts';
import { rehearsalSession } from './rehearsal-session.ts';

const day = 86_400_000;
const longestSlug = 63;

/** What a copy has of its organisation, in an order in which it can be inserted. SCIM is served by the copy whatever the settings say. */
const copied: readonly { readonly table: string; readonly instead?: Readonly<Record<string, string>> }[] = [
  { table: 'single_sign_on_settings', instead: { scim_status: `'ENABLED'` } },
  { table: 'user_information_fields' },
  { table: 'users' },
  { table: 'user_lookup_values' },
  { table: 'groups' },
  { table: 'group_members' },
  { table: 'duplicate_cures' },
];

const insertRehearsal = 'insert into rehearsals (organisation_id, copy_id, slug, token_prefix, started_at, ends_at) values ($1, $2, $3, $4, $5, $6)';
const insertCopy = `
  insert into organisations (id, slug, name, rehearses_id, user_information_revision, created_at, updated_at)
  select $2, $3, name || ' (rehearsal)', id, user_information_revision, $4, $4 from organisations where id = $1`;
const insertToken = `
  insert into api_tokens (organisation_id, id, name, prefix, secret_hash, permissions, expires_at, created_at) values ($1, $2, 'Rehearsal', $3, $4, $5, $6, $7)`;

/**
 * Begins a rehearsal: copies the caller's organisation, and makes the one API token of the copy. A rehearsal that is open ends.
 * @returns the rehearsal and the token's secret, which is kept nowhere
 * @param input `days`: for how many days it lasts unless it is discarded before
 * @throws Invalid where it is to last for too many days, a permission that a SCIM client needs is not the caller's to give, or the caller's organisation is a copy itself
 */
export async function startRehearsal(scope: Scope, input: { readonly days?: number | null }): Promise<{ rehearsal: Rehearsal; secret: string }> {
  authorise(scope.actor, 'api-token:write');
  const permissions = permissionsToHandOn(scope.actor, presets.entra);
  const { now, em } = scope;
  const days = input.days ?? rehearsalDays;
  if (days < 1 || days > mostRehearsalDays) throw new Invalid(`days must be between 1 and ${mostRehearsalDays}.`, ['days']);
  const organisationId = organisationOf(scope.actor);
  const organisation = await em.findOneOrFail(OrganisationSchema, { id: organisationId });
  if (organisation.rehearsesId) throw new Invalid('This organisation is the copy of a rehearsal: begin another one in the organisation itself.');
  const secret = newTokenSecret();
  const rehearsal: Rehearsal = {
    copyId: newId(), slug: slugOfCopy(organisation.slug), tokenPrefix: tokenPrefix(secret), startedAt: now, endsAt: new Date(now.getTime() + days * day),
  };
  const { copyId, slug, startedAt, endsAt } = rehearsal;
  await runStatements(rehearsalSession(scope), [
    ...endOpenRehearsal(organisationId, now),
    { text: insertRehearsal, values: [organisationId, copyId, slug, rehearsal.tokenPrefix, startedAt, endsAt] },
    { text: insertCopy, values: [organisationId, copyId, slug, now] },
    ...copied.map(({ table, instead = {} }) => ({ text: copyOf(table, columnsOf(em, table), instead), values: [organisationId, copyId] })),
    { text: insertToken, values: [copyId, newId(), rehearsal.tokenPrefix, hashTokenSecret(secret), permissions, endsAt, now] },
  ]);
  return { rehearsal, secret };
}

function slugOfCopy(slug: string): string {
  const end = `-rehearsal-${randomBytes(4).toString('hex')}`;
  return slug.slice(0, longestSlug - end.length) + end;
}

// All that are written; those which the database generates come by themselves.
function columnsOf(em: EntityManager, table: string): string[] {
  const metadata = [...em.getMetadata().getAll().values()].find(({ tableName }) => tableName === table);
  if (!metadata) throw new Error(`There is no table ${table} to copy`);
  return metadata.props.filter(({ generated }) => !generated).flatMap(({ fieldNames }) => fieldNames).filter((column) => column !== 'organisation_id');
}

function copyOf(table: string, columns: readonly string[], instead: Readonly<Record<string, string>>): string {
  return `insert into ${table} (organisation_id, ${columns.join(', ')}) select $2, ${columns.map((column) => instead[column] ?? column).join(', ')} from ${table} where organisation_id = $1`;
}
