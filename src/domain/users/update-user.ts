import { authorise, organisationOf } from '../access/authorise.ts';
import { eventValues, insertEvent } from '../provisioning/event-values.ts';
import type { Row } from '../shared/batch.ts';
import { NotFound, VersionMismatch } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { asksAsDirectory, managedByDirectory } from '../single-sign-on/directory-connection.ts';
import { userNameTaken } from './create-user.ts';
import { changeEvent, outcomeSql, outcomesOf } from './lifecycle-outcomes.ts';
import { lastOwnerRefused } from './last-owner.ts';
import { emailSql } from './user-email.ts';
import { userFields } from './user-fields.ts';
import type { UserProfile } from './user-profile.ts';
import { toUser, userColumns, type User } from './user-record.ts';
import { userValues } from './user-values.ts';
import { whileFieldsStand } from './while-fields-stand.ts';

const textColumns = ['user_name', 'user_name_key', 'external_id', ...userFields.flatMap((field) => field.column ?? [])];
const given = (column: string, old: string): string => `case when $12::jsonb ? '${column}' then $12::jsonb ->> '${column}' else ${old} end`;

const attributes = '((users.attributes - $6::text[]) || $5::jsonb)';

// One text for every change, so that it is parsed and planned once. The row is locked before it is compared and changed,
// so that changes of one user follow one another.
const updateStatement = `
  with before as (
    select version as before_version, $3::int is null or version = $3 as unchanged, ${outcomeSql('$13', '$14')} as outcome
    from users where organisation_id = $1 and id = $2 for update
  ), changed as (
    update users set ${textColumns.map((column) => `${column} = ${given(column, `users.${column}`)}`).join(', ')},
      active = (outcome ->> 'active')::boolean, managed_by_directory = users.managed_by_directory or $14::boolean,
      attributes = ${attributes}, email = case when $12::jsonb ? 'user_name' or 'emails' = any($9::text[]) then ${emailSql(given('user_name', 'users.user_name'), `${attributes} -> 'emails'`)} else users.email end,
      search = (users.search - $8::text[]) || $7::jsonb,
      version = users.version + 1, updated_at = $4
    from before where organisation_id = $1 and id = $2 and unchanged and not outcome ? 'refusal'
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
  ), kept as (${insertEvent('$11', 'changed', {
    resource_name: 'changed.user_name',
    decision: `changed.outcome ->> 'decision'`,
    reason: `changed.outcome ->> 'reason'`,
  })})
  select before_version, before.outcome ->> 'refusal' as refusal, changed.id is not null as changed, ${userColumns.map((column) => `changed.${column}`).join(', ')}
  from before left join changed on true`;

/**
 * Changes the fields that the profile names.
 * @param expectedVersion refuse where the user no longer has this version
 * @throws NotFound, VersionMismatch, Taken (userName), Invalid, LastOwner, ManagedByDirectory
 */
export async function updateUser(scope: Scope, id: string, profile: UserProfile, expectedVersion?: number | null): Promise<User> {
  authorise(scope.actor, 'user:write');
  if (!isUuid(id)) throw noSuchUser(id);
  const event = eventValues(scope, { resourceType: 'USER', resourceId: id, resourceName: null, decision: 'CHANGED', reason: 'Changed as asked.' });
  return whileFieldsStand(scope, profile, async (fields, hold) => {
    const { columns, attributes: assigned, cleared, search, searchCleared, lookupAttributes, lookups } = userValues(profile, fields);
    const values = [
      organisationOf(scope.actor), id, expectedVersion ?? null, scope.now, assigned, cleared, search, searchCleared,
      lookupAttributes, JSON.stringify(lookups), event, columns,
      outcomesOf(scope, changeEvent(profile.active)), asksAsDirectory(scope),
    ];
    try {
      const [row] = await runStatement(scope.session, { name: 'update-user', text: updateStatement, values }, ...hold);
      return readOutcome(row, id, profile);
    } catch (error) {
      throw lastOwnerRefused(userNameTaken(error, profile.userName ?? ''));
    }
  });
}

function readOutcome(row: Row | undefined, id: string, profile: UserProfile): User {
  if (!row) throw noSuchUser(id);
  if (row['refusal'] !== null) throw managedByDirectory('user', Object.keys(profile).find((field) => profile[field as keyof UserProfile] !== undefined));
  if (row['changed'] === false) throw userHasChanged(row['before_version']);
  return toUser(row);
}

/** The refusal of a change that was meant for another version of the user. */
export function userHasChanged(version: unknown): VersionMismatch {
  return new VersionMismatch(`The user has changed since it was read (it has version ${String(version)}): read it again.`, ['expectedVersion']);
}

/** The refusal where there is no such user in the organisation. */
export function noSuchUser(id: string): NotFound {
  return new NotFound(`There is no user with the id ${id} in this organisation.`, ['id']);
}
