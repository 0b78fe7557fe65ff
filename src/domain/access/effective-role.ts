import { may, mayHandOn } from './authorise.ts';
import type { Actor } from './actor.ts';
import { roleNames, roles, type Role } from './permissions.ts';

/**
 * SQL of what a user may do: the greatest of their own role and those of the groups that they are in. Read where it is needed and kept
 * nowhere, so that whoever joins or leaves a group has other permissions at the next request.
 * @param user the name of the users' row
 */
export function effectiveRoleSql(user = 'users'): string {
  return `(select held.role from (
      select ${user}.role union all
      select granting.role from group_members as membership join groups as granting on granting.organisation_id = membership.organisation_id and granting.id = membership.group_id
      where membership.organisation_id = ${user}.organisation_id and membership.user_id = ${user}.id and granting.role is not null
    ) as held order by array_position('{${roleNames.join(',')}}'::text[], held.role) desc limit 1)`;
}

/** The roles that the actor may give and take: those that may do nothing that they may not do themselves. */
export function rolesToGive(actor: Actor): Role[] {
  return may(actor, 'user-access:write') ? rolesWithin(actor) : [];
}

/** The roles that may do nothing that the actor may not do. */
export function rolesWithin(actor: Actor): Role[] {
  return roleNames.filter((name) => mayHandOn(actor, roles[name]));
}
