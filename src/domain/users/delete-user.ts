import { authorise, organisationOf } from '../access/authorise.ts';
import { eventValues, insertEvent } from '../provisioning/event-values.ts';
import { ManagedByDirectory } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { asksAsDirectory } from '../single-sign-on/directory-connection.ts';
import { outcomeSql, outcomesOf } from './lifecycle-outcomes.ts';
import { lastOwnerRefused } from './last-owner.ts';
import { noSuchUser, userHasChanged } from './update-user.ts';

// The groups are locked before the user, in the order in which a change of a group locks: group, then user.
const lockGroups = `
  select from groups where organisation_id = $1
    and id in (select group_id from group_members where organisation_id = $1 and user_id = $2) order by id for update`;
const deleteStatement = `
  with before as (
    select version as before_version, $5::int is null or version = $5 as unchanged, ${outcomeSql('$6', '$7')} as outcome from users where organisation_id = $1 and id = $2 for update
  ), gone as (delete from users using before where organisation_id = $1 and id = $2 and unchanged and not outcome ? 'refusal' returning user_name),
  forgotten as (delete from user_lookup_values using gone where organisation_id = $1 and user_id = $2),
  left_groups as (
    update groups set version = version + 1, updated_at = $3 from gone
    where organisation_id = $1 and id in (select group_id from group_members where organisation_id = $1 and user_id = $2)
  ), kept as (${insertEvent('$4', 'gone', { resource_name: 'gone.user_name' })})
  select before_version, outcome ->> 'refusal' as refusal, user_name is not null as deleted from before left join gone on true`;

/**
 * Deletes a user for good, with all memberships. The groups count as changed. Whom a directory manages it deletes, or disables
 * before somebody here deletes them.
 * @param expectedVersion refuse where the user no longer has this version
 * @returns the id of the user that is no more
 * @throws NotFound, VersionMismatch, LastOwner, ManagedByDirectory
 */
export async function deleteUser(scope: Scope, id: string, expectedVersion?: number | null): Promise<string> {
  authorise(scope.actor, 'user:delete');
  if (!isUuid(id)) throw noSuchUser(id);
  const event = eventValues(scope, { resourceType: 'USER', resourceId: id, resourceName: null, decision: 'DELETED', reason: 'Deleted as asked.' });
  const organisationId = organisationOf(scope.actor);
  const lock = { name: 'lock-groups-of-user', text: lockGroups, values: [organisationId, id] };
  const statement = { name: 'delete-user', text: deleteStatement, values: [organisationId, id, scope.now, event, expectedVersion ?? null, outcomesOf(scope, 'DELETE'), asksAsDirectory(scope)] };
  const [row] = await runStatement(scope.session, statement, lock).catch((error: unknown) => { throw lastOwnerRefused(error); });
  if (!row) throw noSuchUser(id);
  if (row['refusal'] !== null) throw new ManagedByDirectory('This user is managed by the organisation’s directory: take them out there. Whom the directory has disabled can be deleted here.', ['id']);
  if (row['deleted'] === false) throw userHasChanged(row['before_version']);
  return id;
}
