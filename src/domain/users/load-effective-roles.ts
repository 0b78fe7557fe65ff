import { authorise, organisationOf } from '../access/authorise.ts';
import { effectiveRoleSql } from '../access/effective-role.ts';
import type { Role } from '../access/permissions.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';

const select = { name: 'load-effective-roles', text: `select id, ${effectiveRoleSql()} as effective_role from users where organisation_id = $1 and id = any($2::uuid[])` };

/** What each of these users may do, by their own role and by their groups, in the order of the ids; that of a member for who is not there. Users may read their own. */
export async function loadEffectiveRoles(scope: Scope, ids: readonly string[]): Promise<Role[]> {
  const { actor } = scope;
  if (actor.kind !== 'USER' || ids.some((id) => id !== actor.userId)) authorise(actor, 'user:read');
  const rows = await runStatement(scope.session, { ...select, values: [organisationOf(actor), ids] });
  const byId = new Map(rows.map((row) => [row['id'], row['effective_role'] as Role]));
  return ids.map((id) => byId.get(id) ?? 'MEMBER');
}
