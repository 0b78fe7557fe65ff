import { authorise, organisationOf } from '../access/authorise.ts';
import { eventValues, insertEvent } from '../provisioning/event-values.ts';
import { NotFound, VersionMismatch } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { userNameTaken } from './create-user.ts';
import { lastOwnerRefused } from './last-owner.ts';
import { emailSql } from './user-email.ts';
import { userFields } from './user-fields.ts';
import type { UserProfile } from './user-profile.ts';
import { toUser, userColumns, type User } from './user-record.ts';
import { userValues } from './user-values.ts';

const textColumns = ['user_name', 'user_name_key', 'external_id', ...userFields.flatMap((field) => field.column ?? [])];
const given = (column: string, old: string): string => `case when $12::jsonb ? '${column}' then $12::jsonb ->> '${column}' else ${old} end`;

const attributes = '((users.attributes - $6::text[]) || $5::jsonb)';

// One text for every change, so that it is parsed and planned once. The row is locked before it is compared and changed,
// so that changes of one user follow one another.
const updateStatement = `
  with before as (
    select version as before_version, active as was_active, $3::int is null or version = $3 as unchanged
    from users where organisation_id = $1 and id = $2 for update
  ), changed as (
    update users set ${textColumns.map((column) => `${column} = ${given(column, `users.${column}`)}`).join(', ')},
      active = (${given('active', 'users.active::text')})::boolean,
      attributes = ${attributes}, email = case when $12::jsonb ? 'user_name' or 'emails' = any($9::text[]) then ${emailSql(given('user_name', 'users.user_name'), `${attributes} -> 'emails'`)} else users.email end,
      search = (users.search - $8::text[]) || $7::jsonb,
      version = users.version + 1, updated_at = $4
    from before where organisation_id = $1 and id = $2 and unchanged
    returning ${userColumns.map((column) => `users.${column}`).join(', ')}, was_active
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
    decision: `case when was_active and not changed.active then 'DISABLED' when changed.active and not was_active then 'ENABLED' else event.decision end`,
    reason: `case when was_active and not changed.active then 'Disabled: active became false.' when changed.active and not was_active then 'Enabled again: active became true.' else event.reason end`,
  })})
  select before_version, changed.id is not null as changed, ${userColumns.map((column) => `changed.${column}`).join(', ')}
  from before left join changed on true`;

/**
 * Changes the fields that the profile names.
 * @param expectedVersion refuse where the user no longer has this version
 * @throws NotFound, VersionMismatch, Taken (userName), Invalid, LastOwner
 */
export async function updateUser(scope: Scope, id: string, profile: UserProfile, expectedVersion?: number | null): Promise<User> {
  authorise(scope.actor, 'user:write');
  if (!isUuid(id)) throw noSuchUser(id);
  const { columns, attributes: assigned, cleared, search, searchCleared, lookupAttributes, lookups } = userValues(profile);
  const event = eventValues(scope, { resourceType: 'USER', resourceId: id, resourceName: null, decision: 'CHANGED', reason: 'Changed as asked.' });
  const values = [
    organisationOf(scope.actor), id, expectedVersion ?? null, scope.now, assigned, cleared, search, searchCleared,
    lookupAttributes, JSON.stringify(lookups), event, columns,
  ];
  try {
    const [row] = await runStatement(scope.session, { name: 'update-user', text: updateStatement, values });
    if (!row) throw noSuchUser(id);
    if (row['changed'] === false) throw userHasChanged(row['before_version']);
    return toUser(row);
  } catch (error) {
    throw lastOwnerRefused(userNameTaken(error, profile.userName ?? ''));
  }
}

/** The refusal of a change that was meant for another version of the user. */
export function userHasChanged(version: unknown): VersionMismatch {
  return new VersionMismatch(`The user has changed since it was read (it has version ${String(version)}): read it again.`, ['expectedVersion']);
}

/** The refusal where there is no such user in the organisation. */
export function noSuchUser(id: string): NotFound {
  return new NotFound(`There is no user with the id ${id} in this organisation.`, ['id']);
}
