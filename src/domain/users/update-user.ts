import { authorise, organisationOf } from '../access/authorise.ts';
import { effectiveRoleSql, rolesWithin } from '../access/effective-role.ts';
import { brakedClientOf, held, heldReason, isHeldSql } from '../provisioning/brake/brake.ts';
import { eventValues, insertEvent } from '../provisioning/event-values.ts';
import type { Row } from '../shared/batch.ts';
import { Invalid, NotFound, VersionMismatch } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { asksAsDirectory, managedByDirectory } from '../single-sign-on/directory-connection.ts';
import { userNameTaken } from './create-user.ts';
import { changeEvent, outcomeSql, outcomesOf } from './lifecycle-outcomes.ts';
import { lastOwnerRefused } from './last-owner.ts';
import { emailSql } from './user-email.ts';
import { onSurvivor } from './merged-users.ts';
import { userFields } from './user-fields.ts';
import type { UserProfile } from './user-profile.ts';
import { toUser, userColumns, type User } from './user-record.ts';
import { userValues } from './user-values.ts';
import { whileFieldsStand } from './while-fields-stand.ts';

const textColumns = ['user_name', 'user_name_key', 'external_id', ...userFields.flatMap((field) => field.column ?? [])];
const given = (column: string, old: string): string => `case when $12::jsonb ? '${column}' then $12::jsonb ->> '${column}' else ${old} end`;

const attributes = '((users.attributes - $6::text[]) || $5::jsonb)';
// Where people set what is there already, nothing changes, as with groups. A directory is only here for what it changes; see scim/change-resource.ts.
const sameProfile = ['not $14::boolean', ...textColumns.map((column) => `users.${column} is not distinct from (${given(column, `users.${column}`)})`), `users.attributes = ${attributes}`].join(' and ');

// One text for every change, so that it is parsed and planned once. The row is locked before it is compared and changed,
// so that changes of one user follow one another.
const updateStatement = `
  with before as (
    select version as before_version, user_name as name_before, $3::int is null or version = $3 as unchanged, ${outcomeSql('$13', '$14')} as outcome,
      not $15::boolean or ${effectiveRoleSql()} = any($16::text[]) as reachable, active as active_before, ${sameProfile} as same_profile
    from users where organisation_id = $1 and id = $2 for update
  ), braked as materialized (
    select *, ${isHeldSql({ client: '$17', wanted: `unchanged and reachable and outcome ->> 'decision' = 'DISABLED'`, what: 'DISABLE', userName: 'name_before', now: '$4' })} as held from before
  ), changed as (
    update users set ${textColumns.map((column) => `${column} = ${given(column, `users.${column}`)}`).join(', ')},
      active = (outcome ->> 'active')::boolean, managed_by_directory = users.managed_by_directory or $14::boolean,
      attributes = ${attributes}, email = case when $12::jsonb ? 'user_name' or 'emails' = any($9::text[]) then ${emailSql(given('user_name', 'users.user_name'), `${attributes} -> 'emails'`)} else users.email end,
      search = (users.search - $8::text[]) || $7::jsonb,
      version = users.version + 1, updated_at = $4
    from braked where organisation_id = $1 and id = $2 and unchanged and reachable and not held and not outcome ? 'refusal' and not (same_profile and active_before = (outcome ->> 'active')::boolean)
    returning ${userColumns.map((column) => `users.${column}`).join(', ')}, outcome
  ), forgotten as (
    delete from user_lookup_values using changed
    where organisation_id = $1 and user_id = $2 and attribute = any($9::text[])
      and (attribute, value_key) not in (select value.attribute, value.value_key from jsonb_to_recordset($10::jsonb) as value(attribute text, value_key text))
  ), looked_up as (
    insert into user_lookup_values (organisation_id, attribute, value_key, user_id)
    select $1::uuid, value.attribute, value.value_key, $2::uuid
    from jsonb_to_recordset($10::jsonb) as value(attribute text, value_key text), changed
    on conflict do nothing
  ), told as (
    select user_name, outcome ->> 'decision' as decision, outcome ->> 'reason' as reason, null::int as status from changed
    union all select name_before, 'HELD', '${heldReason}', 503 from braked where held
  ), kept as (${insertEvent('$11', 'told', { resource_name: 'told.user_name', decision: 'told.decision', reason: 'told.reason', status: 'coalesce(told.status, event.status)' })})
  select before_version, braked.outcome ->> 'refusal' as refusal, reachable, held, unchanged, ${userColumns.map((column) => `case when changed.id is null then users.${column} else changed.${column} end as ${column}`).join(', ')}
  from braked left join changed on true left join users on changed.id is null and users.organisation_id = $1 and users.id = $2`;

/**
 * Changes the fields that the profile names.
 * @param expectedVersion refuse where the user no longer has this version
 * @throws NotFound, VersionMismatch, Taken (userName), Invalid, LastOwner, ManagedByDirectory, Held
 */
export async function updateUser(scope: Scope, id: string, profile: UserProfile, expectedVersion?: number | null): Promise<User> {
  authorise(scope.actor, 'user:write');
  if (!isUuid(id)) throw noSuchUser(id);
  const changed = await onSurvivor(scope, id, (one) => change(scope, one, profile, expectedVersion));
  if (!changed) throw noSuchUser(id);
  return changed;
}

async function change(scope: Scope, id: string, profile: UserProfile, expectedVersion: number | null | undefined): Promise<User | undefined> {
  const event = eventValues(scope, { resourceType: 'USER', resourceId: id, resourceName: null, decision: 'CHANGED', reason: 'Changed as asked.' });
  return whileFieldsStand(scope, profile, async (fields, hold) => {
    const { columns, attributes: assigned, cleared, search, searchCleared, lookupAttributes, lookups } = userValues(profile, fields);
    const values = [
      organisationOf(scope.actor), id, expectedVersion ?? null, scope.now, assigned, cleared, search, searchCleared,
      lookupAttributes, JSON.stringify(lookups), event, columns,
      outcomesOf(scope, changeEvent(profile.active)), asksAsDirectory(scope),
      changesAccess(profile) && !asksAsDirectory(scope), ['MEMBER', ...rolesWithin(scope.actor)], brakedClientOf(scope),
    ];
    try {
      const [row] = await runStatement(scope.session, { name: 'update-user', text: updateStatement, values }, ...hold);
      return row && readOutcome(row, profile);
    } catch (error) {
      throw lastOwnerRefused(userNameTaken(error, profile.userName ?? ''));
    }
  });
}

function readOutcome(row: Row, profile: UserProfile): User {
  if (row['refusal'] !== null) throw managedByDirectory('user', Object.keys(profile).find((field) => profile[field as keyof UserProfile] !== undefined));
  if (row['reachable'] === false) throw new Invalid('The user may do more than the caller, who could sign in as them with another address or identity, or keep them out: ask an owner to change userName, emails, externalId and active.', ['id']);
  if (row['held'] === true) throw held();
  if (row['unchanged'] === false) throw userHasChanged(row['before_version']);
  return toUser(row);
}

// Whoever may choose to which address a link to sign in goes, or as whom an identity provider vouches for the user, may sign in as them; and
// whoever may disable the account may keep them out.
function changesAccess({ userName, emails, externalId, active }: UserProfile): boolean {
  return userName !== undefined || emails !== undefined || externalId !== undefined || (active !== undefined && active !== null);
}

/** The refusal of a change that was meant for another version of the user. */
export function userHasChanged(version: unknown): VersionMismatch {
  return new VersionMismatch(`The user has changed since it was read (it has version ${String(version)}): read it again.`, ['expectedVersion']);
}

/** The refusal where there is no such user in the organisation. */
export function noSuchUser(id: string, field = 'id'): NotFound {
  return new NotFound(`There is no user with the id ${id} in this organisation.`, [field]);
}
