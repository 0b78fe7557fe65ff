import { authorise, organisationOf } from '../access/authorise.ts';
import { rolesToGive } from '../access/effective-role.ts';
import { eventValues, insertEvent } from '../provisioning/event-values.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { asksAsDirectory, isManagedSql, managedByDirectory } from '../single-sign-on/directory-connection.ts';
import { groupGrantsMore, groupHasChanged, noSuchGroup } from './update-group.ts';

const deleteStatement = `
  with before as (
    select version as before_version, $4::int is null or version = $4 as unchanged, $5::boolean or not ${isManagedSql('groups', '$5')} as permitted,
      role, role is null or $5::boolean or role = any($6::text[]) as grantable
    from groups where organisation_id = $1 and id = $2 for update
  ), gone as (delete from groups using before where organisation_id = $1 and id = $2 and unchanged and permitted and grantable returning display_name),
  kept as (${insertEvent('$3', 'gone', { resource_name: 'gone.display_name' })})
  select before_version, permitted, grantable, before.role, display_name is not null as deleted from before left join gone on true`;

/**
 * Deletes a group; its members stay as users.
 * @param expectedVersion refuse where the group no longer has this version
 * @returns the id of the group that is no more
 * @throws NotFound, VersionMismatch, ManagedByDirectory
 */
export async function deleteGroup(scope: Scope, id: string, expectedVersion?: number | null): Promise<string> {
  authorise(scope.actor, 'group:delete');
  if (!isUuid(id)) throw noSuchGroup(id);
  const event = eventValues(scope, { resourceType: 'GROUP', resourceId: id, resourceName: null, decision: 'DELETED', reason: 'Deleted as asked.' });
  const [row] = await runStatement(scope.session, { name: 'delete-group', text: deleteStatement, values: [organisationOf(scope.actor), id, event, expectedVersion ?? null, asksAsDirectory(scope), rolesToGive(scope.actor)] });
  if (!row) throw noSuchGroup(id);
  if (row['permitted'] === false) throw managedByDirectory('group', undefined);
  if (row['grantable'] === false) throw groupGrantsMore(row['role']);
  if (row['deleted'] === false) throw groupHasChanged(row['before_version']);
  return id;
}
