import { authorise, organisationOf } from '../access/authorise.ts';
import { eventValues, insertEvent } from '../provisioning/event-values.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { noSuchGroup } from './update-group.ts';

const deleteStatement = `
  with gone as (delete from groups where organisation_id = $1 and id = $2 returning display_name),
  kept as (${insertEvent('$3', 'gone', { resource_name: 'gone.display_name' })})
  select display_name from gone`;

/**
 * Deletes a group; its members stay as users.
 * @returns the id of the group that is no more
 * @throws NotFound
 */
export async function deleteGroup(scope: Scope, id: string): Promise<string> {
  authorise(scope.actor, 'group:delete');
  if (!isUuid(id)) throw noSuchGroup(id);
  const event = eventValues(scope, { resourceType: 'GROUP', resourceId: id, resourceName: null, decision: 'DELETED', reason: 'Deleted as asked.' });
  const rows = await runStatement(scope.em, { name: 'delete-group', text: deleteStatement, values: [organisationOf(scope.actor), id, event] });
  if (rows.length === 0) throw noSuchGroup(id);
  return id;
}
