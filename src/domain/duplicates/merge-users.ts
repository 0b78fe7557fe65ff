import { authorise, organisationOf } from '../access/authorise.ts';
import { Invalid, ManagedByDirectory } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { isUuid } from '../shared/uuid.ts';
import { noSuchUser } from '../users/update-user.ts';
import { lockAccounts, type LockedAccount } from './accounts.ts';
import type { DuplicateCure } from './duplicate-cure.ts';
import { assertGrantable, assertReachable, assertVersion, keepCure, lineToCure } from './keep-cure.ts';
import { mergeAccounts } from './merge-accounts.ts';

/** Which two accounts are one person's. */
export interface UserMerge {
  /** The account that stays, with its id and role. */
  readonly survivorId: string;
  readonly mergedId: string;
  /** Where it began at a line of a duplicate check. */
  readonly lineId?: string | null;
  readonly expectedSurvivorVersion?: number | null;
  readonly expectedMergedVersion?: number | null;
}

/**
 * Makes one account of two that belong to one person. The id of the merged one leads to the survivor from then on, by every door.
 * @throws NotFound, VersionMismatch, LastOwner; Invalid where both are one, or one may do more than the caller; ManagedByDirectory where the
 *   directory manages both
 */
export async function mergeUsers(scope: Scope, merge: UserMerge): Promise<DuplicateCure> {
  authorise(scope.actor, 'user:delete');
  const { lineId } = merge;
  const [survivorId, mergedId] = [merge.survivorId.toLowerCase(), merge.mergedId.toLowerCase()];
  if (survivorId === mergedId) throw new Invalid('Both ids are the same: name two accounts of one person.', ['mergedId']);
  for (const [field, id] of [['survivorId', survivorId], ['mergedId', mergedId]] as const) if (!isUuid(id)) throw noSuchUser(id, field);
  if (lineId !== null && lineId !== undefined) await lineToCure(scope, lineId);
  const organisationId = organisationOf(scope.actor);
  return scope.em.transactional(async (em) => {
    const [survivor, merged] = await lockAccounts(em, organisationId, [survivorId, mergedId], ['survivorId', 'mergedId']);
    if (!survivor || !merged) throw noSuchUser(survivorId, 'survivorId');
    authorise(scope.actor, 'user:write');
    assertVersion(survivor, merge.expectedSurvivorVersion, 'expectedSurvivorVersion');
    assertVersion(merged, merge.expectedMergedVersion, 'expectedMergedVersion');
    assertAllowed(scope, survivor, merged);
    const memory = await mergeAccounts(em, { organisationId, now: scope.now }, survivor, merged);
    return keepCure(em, scope, { kind: 'MERGE', userId: survivorId, mergedId, lineId: lineId ?? null, userName: merged.row['user_name'] as string, memory });
  });
}

function assertAllowed(scope: Scope, survivor: LockedAccount, merged: LockedAccount): void {
  assertReachable(scope, survivor, 'survivorId');
  assertReachable(scope, merged, 'mergedId');
  assertGrantable(scope, survivor, merged, 'mergedId');
  if (survivor.isManaged && merged.isManaged) {
    throw new ManagedByDirectory('The directory manages both accounts: two people there would then change one user in turn. Take one of them out of the directory’s app; once it is disabled here, delete it.', ['mergedId']);
  }
}
