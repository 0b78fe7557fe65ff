import { authorise, organisationOf } from '../access/authorise.ts';
import { effectiveRoleSql, rolesToGive } from '../access/effective-role.ts';
import type { Role } from '../access/permissions.ts';
import type { Row } from '../shared/batch.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { lastOwnerRefused } from './last-owner.ts';
import { onSurvivor } from './merged-users.ts';
import { noSuchUser, userHasChanged } from './update-user.ts';
import { toUser, userColumns, type User } from './user-record.ts';

/** What Rollcall alone decides of a user; absent and `null` mean 'as it is'. */
export interface UserAccess {
  readonly role?: Role | null;
  /** Whether the user is blocked from signing in. */
  readonly signInBlocked?: boolean | null;
}

const updateStatement = `
  with before as (
    select *, $3::int is null or version = $3 as unchanged, ${effectiveRoleSql()} as effective_role, ${effectiveRoleSql()} = any($7::text[]) as permitted from users where organisation_id = $1 and id = $2 for update
  ), changed as (
    update users set role = coalesce($5, users.role), sign_in_blocked = coalesce($6::boolean, users.sign_in_blocked), version = users.version + 1, updated_at = $4
    from before where users.organisation_id = $1 and users.id = $2 and unchanged and permitted
      and (before.role, before.sign_in_blocked) is distinct from (coalesce($5, before.role), coalesce($6::boolean, before.sign_in_blocked))
    returning ${userColumns.map((column) => `users.${column}`).join(', ')}
  )
  select unchanged, permitted, effective_role, ${userColumns.map((column) => `case when changed.id is null then before.${column} else changed.${column} end as ${column}`).join(', ')}
  from before left join changed on true`;

/**
 * Changes a user's role and whether they are blocked from signing in. The directory has no say in either.
 * @param expectedVersion refuse where the user no longer has this version
 * @throws NotFound, VersionMismatch; Invalid where the role, the present or the new one, may do more than the caller; LastOwner
 */
export async function updateUserAccess(scope: Scope, id: string, { role, signInBlocked }: UserAccess, expectedVersion?: number | null): Promise<User> {
  authorise(scope.actor, 'user-access:write');
  if (!isUuid(id)) throw noSuchUser(id);
  const permitted = rolesToGive(scope.actor);
  if (role && !permitted.includes(role)) throw new Invalid(`The role ${role} may do more than the caller, who cannot give it: ask an owner.`, ['role']);
  const row = await onSurvivor(scope, id, async (one) => {
    const values = [organisationOf(scope.actor), one, expectedVersion ?? null, scope.now, role ?? null, signInBlocked ?? null, permitted];
    const statement = { name: 'update-user-access', text: updateStatement, values };
    const [found] = await runStatement(scope.session, statement).catch((error: unknown) => { throw lastOwnerRefused(error); });
    return found;
  });
  return readOutcome(row, id);
}

function readOutcome(row: Row | undefined, id: string): User {
  if (!row) throw noSuchUser(id);
  if (!row['permitted']) throw new Invalid(`The user’s role, ${String(row['effective_role'])}, may do more than the caller, who cannot change it: ask an owner.`, ['id']);
  if (!row['unchanged']) throw userHasChanged(row['version']);
  return toUser(row);
}
