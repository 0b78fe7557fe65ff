import { authorise, organisationOf } from '../access/authorise.ts';
import { rolesToGive } from '../access/effective-role.ts';
import type { Role } from '../access/permissions.ts';
import { Invalid, LastOwner } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { groupColumns, toGroup, type Group } from './group-record.ts';
import { groupGrantsMore, groupHasChanged, noSuchGroup } from './update-group.ts';

const lock = 'select from groups where organisation_id = $1 and id = $2 for update';
const set = `
  with before as (
    select ${groupColumns.join(', ')}, $3::int is null or version = $3 as unchanged, role is null or role = any($6::text[]) as permitted,
      $5::text is distinct from 'OWNER' or exists (select from users where organisation_id = $1 and role = 'OWNER' and active and not sign_in_blocked) as has_owner
    from groups where organisation_id = $1 and id = $2
  ), changed as (
    update groups set role = $5, version = groups.version + 1, updated_at = $4 from before
    where groups.organisation_id = $1 and groups.id = $2 and unchanged and permitted and has_owner and before.role is distinct from $5
    returning ${groupColumns.map((column) => `groups.${column}`).join(', ')}
  )
  select unchanged, permitted, has_owner, ${groupColumns.map((column) => `case when changed.id is null then before.${column} else changed.${column} end as ${column}`).join(', ')}
  from before left join changed on true`;

/**
 * Gives everybody in a group a role, beside their own; `null` takes it away. What is decided here alone, also of a group that a directory
 * manages: who is in it, the directory decides.
 * @param expectedVersion refuse where the group no longer has this version
 * @throws NotFound, VersionMismatch; Invalid where the role, the present or the new one, may do more than the caller; LastOwner where the
 *   organisation has no owner in their own right, who would remain when everybody has left the group
 */
export async function setGroupRole(scope: Scope, id: string, role: Role | null | undefined, expectedVersion?: number | null): Promise<Group> {
  authorise(scope.actor, 'user-access:write');
  if (!isUuid(id)) throw noSuchGroup(id);
  // A client that leaves a field out by mistake shall not take a role from everybody in the group.
  if (role === undefined) throw new Invalid('Say which role: null takes away the one that the group gives.', ['role']);
  const permitted = rolesToGive(scope.actor);
  if (role && !permitted.includes(role)) throw new Invalid(`The role ${role} may do more than the caller, who cannot give it: ask an owner.`, ['role']);
  const organisationId = organisationOf(scope.actor);
  const values = [organisationId, id, expectedVersion ?? null, scope.now, role, permitted];
  const [row] = await runStatement(scope.session, { name: 'set-group-role', text: set, values }, { name: 'lock-group', text: lock, values: [organisationId, id] });
  if (!row) throw noSuchGroup(id);
  if (!row['permitted']) throw groupGrantsMore(row['role']);
  if (!row['unchanged']) throw groupHasChanged(row['version']);
  if (!row['has_owner']) throw new LastOwner('A directory can empty a group, so somebody must be owner in their own right first: give a user the role OWNER (updateUserAccess), then ask again.', ['role']);
  return toGroup(row);
}
