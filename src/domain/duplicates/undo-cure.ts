import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { authorise, organisationOf } from '../access/authorise.ts';
import { Invalid, ManagedByDirectory, NotFound } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { isUuid } from '../shared/uuid.ts';
import { takenBack } from './account-state.ts';
import { lockAccounts, writeAccount } from './accounts.ts';
import { DuplicateCureSchema, undoDays, type DuplicateCure } from './duplicate-cure.ts';
import { assertReachable } from './keep-cure.ts';
import { splitAccounts, type MergeMemory } from './merge-accounts.ts';

const day = 86_400_000;

/** Until when a cure can be undone. */
export function undoableUntil({ createdAt }: Pick<DuplicateCure, 'createdAt'>): Date {
  return new Date(createdAt.getTime() + undoDays * day);
}

/**
 * Takes a cure back: whoever was linked has their userName of before, whoever was merged their account, with its id. What has changed
 * since stays as it is.
 * @throws NotFound; Invalid where it was undone before or is too old; Taken where somebody else has the userName meanwhile
 */
export async function undoCure(scope: Scope, id: string): Promise<DuplicateCure> {
  authorise(scope.actor, 'user:write');
  const organisationId = organisationOf(scope.actor);
  return scope.em.transactional(async (em) => {
    const cure = isUuid(id) ? await em.findOne(DuplicateCureSchema, { organisationId, id: id.toLowerCase() }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    if (!cure) throw new NotFound(`There is no cure with the id ${id} in this organisation.`, ['id']);
    if (cure.undoneAt) throw new Invalid('This was undone before.', ['id']);
    if (undoableUntil(cure) <= scope.now) throw new Invalid(`This was done more than ${undoDays} days ago and can no longer be undone.`, ['id']);
    // First, since what comes back must not lead elsewhere.
    cure.undoneAt = scope.now;
    await em.flush();
    if (cure.memory) await takeBack(em, scope, cure, cure.memory);
    return cure;
  });
}

async function takeBack(em: EntityManager, scope: Scope, cure: DuplicateCure, memory: MergeMemory): Promise<void> {
  const place = { organisationId: cure.organisationId, now: scope.now };
  const [account] = await lockAccounts(em, cure.organisationId, [cure.userId]);
  if (!account) throw new NotFound('The user is no longer there.', ['id']);
  assertReachable(scope, account, 'id');
  if (memory.merged) {
    authorise(scope.actor, 'user:delete');
    await assertInItsTurn(em, cure);
    return splitAccounts(em, place, account, memory);
  }
  if (account.isManaged) throw new ManagedByDirectory('The directory has found this user by the new userName and manages them now: change the userName there.', ['id']);
  await writeAccount(em, { ...place, id: account.id }, takenBack(memory.before, memory.after, account.state), { managedByDirectory: account.row['managed_by_directory'] === true, signInBlocked: account.isBlocked });
}

// What was merged into one account, and that into a third, is taken apart from the end.
async function assertInItsTurn(em: EntityManager, cure: DuplicateCure): Promise<void> {
  const later = await em.count(DuplicateCureSchema, { organisationId: cure.organisationId, userId: cure.userId, kind: { $ne: 'IGNORE' }, undoneAt: null, id: { $gt: cure.id } });
  if (later > 0) throw new Invalid('Something was done about the same user later on: undo that first.', ['id']);
}
