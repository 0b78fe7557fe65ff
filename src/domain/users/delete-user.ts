import { authorise, organisationOf } from '../access/authorise.ts';
import { effectiveRoleSql, rolesWithin } from '../access/effective-role.ts';
import { brakedClientOf, held, heldReason, isHeldSql } from '../provisioning/brake/brake.ts';
import { eventValues, insertEvent } from '../provisioning/event-values.ts';
import { Invalid, ManagedByDirectory } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { asksAsDirectory } from '../single-sign-on/directory-connection.ts';
import { outcomeSql, outcomesOf } from './lifecycle-outcomes.ts';
import { lastOwnerRefused } from './last-owner.ts';
import { onSurvivor } from './merged-users.ts';
import { noSuchUser, userHasChanged } from './update-user.ts';

// The groups are locked before the user, in the order in which a change of a group locks: group, then user.
const lockGroups = `
  select from groups where organisation_id = $1
    and id in (select group_id from group_members where organisation_id = $1 and user_id = $2) order by id for update`;
const deleteStatement = `
  with before as (
    select version as before_version, user_name as name_before, $5::int is null or version = $5 as unchanged, ${outcomeSql('$6', '$7')} as outcome,
      $7::boolean or ${effectiveRoleSql()} = any($9::text[]) as reachable from users where organisation_id = $1 and id = $2 for update
  ), braked as materialized (
    select *, ${isHeldSql({ client: '$8', wanted: `unchanged and reachable and not outcome ? 'refusal'`, what: 'DELETE', userName: 'name_before', now: '$3' })} as held from before
  ), gone as (delete from users using braked where organisation_id = $1 and id = $2 and unchanged and reachable and not held and not outcome ? 'refusal' returning user_name),
  forgotten as (delete from user_lookup_values using gone where organisation_id = $1 and user_id = $2),
  left_groups as (
    update groups set version = version + 1, updated_at = $3 from gone
    where organisation_id = $1 and id in (select group_id from group_members where organisation_id = $1 and user_id = $2)
  ), told as (
    select user_name, null::text as decision, null::text as reason, null::int as status from gone union all select name_before, 'HELD', '${heldReason}', 503 from braked where held
  ), kept as (${insertEvent('$4', 'told', {
    resource_name: 'told.user_name', decision: 'coalesce(told.decision, event.decision)', reason: 'coalesce(told.reason, event.reason)', status: 'coalesce(told.status, event.status)',
  })})
  select before_version, outcome ->> 'refusal' as refusal, reachable, held, user_name is not null as deleted from braked left join gone on true`;

/**
 * Deletes a user for good, with all memberships. The groups count as changed. Whom a directory manages it deletes, or disables
 * before somebody here deletes them. The id of an account that was merged deletes the user into whom.
 * @param expectedVersion refuse where the user no longer has this version
 * @returns the id of the user that is no more
 * @throws NotFound, VersionMismatch, LastOwner, ManagedByDirectory, Held; Invalid where the user may do more than the caller, unless that is the directory
 */
export async function deleteUser(scope: Scope, id: string, expectedVersion?: number | null): Promise<string> {
  authorise(scope.actor, 'user:delete');
  if (!isUuid(id)) throw noSuchUser(id);
  const organisationId = organisationOf(scope.actor);
  const row = await onSurvivor(scope, id, async (one) => {
    const event = eventValues(scope, { resourceType: 'USER', resourceId: one, resourceName: null, decision: 'DELETED', reason: 'Deleted as asked.' });
    const lock = { name: 'lock-groups-of-user', text: lockGroups, values: [organisationId, one] };
    const statement = { name: 'delete-user', text: deleteStatement, values: [organisationId, one, scope.now, event, expectedVersion ?? null, outcomesOf(scope, 'DELETE'), asksAsDirectory(scope), brakedClientOf(scope), ['MEMBER', ...rolesWithin(scope.actor)]] };
    const [found] = await runStatement(scope.session, statement, lock).catch((error: unknown) => { throw lastOwnerRefused(error); });
    return found;
  });
  if (!row) throw noSuchUser(id);
  if (row['refusal'] !== null) throw new ManagedByDirectory('This user is managed by the organisation’s directory: take them out there. Whom the directory has disabled can be deleted here.', ['id']);
  if (row['reachable'] === false) throw new Invalid('The user may do more than the caller, who cannot delete them: ask an owner.', ['id']);
  if (row['held'] === true) throw held();
  if (row['deleted'] === false) throw userHasChanged(row['before_version']);
  return id;
}
