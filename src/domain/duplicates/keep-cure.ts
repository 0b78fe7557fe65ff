import type { EntityManager } from '@mikro-orm/postgresql';
import { organisationOf } from '../access/authorise.ts';
import { rolesToGive, rolesWithin } from '../access/effective-role.ts';
import { Invalid, NotFound, VersionMismatch } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { newId } from '../shared/uuid.ts';
import type { LockedAccount } from './accounts.ts';
import { DuplicateCureSchema, type CureKind, type CureMemory, type DuplicateCure } from './duplicate-cure.ts';
import { readCheckLines, type CheckLine } from './find-check-lines.ts';

/** What is kept of a cure beside who and when. */
interface NewCure {
  readonly kind: CureKind;
  readonly userId: string;
  readonly lineId?: string | null;
  readonly mergedId?: string;
  readonly userName?: string;
  readonly memory?: CureMemory;
}

/** Keeps a cure, in the transaction of what it does. */
export async function keepCure(em: EntityManager, scope: Scope, { kind, userId, lineId, mergedId, userName, memory }: NewCure): Promise<DuplicateCure> {
  const cure = em.create(DuplicateCureSchema, {
    organisationId: organisationOf(scope.actor), id: newId(), kind, userId, lineId: lineId?.toLowerCase() ?? null, mergedId: mergedId ?? null, userName: userName ?? null, memory: memory ?? null, createdAt: scope.now, undoneAt: null,
  });
  await em.flush();
  return cure;
}

/**
 * The line that is to be cured.
 * @throws NotFound
 */
export async function lineToCure(scope: Pick<Scope, 'session' | 'actor'>, id: string): Promise<CheckLine> {
  const [line] = await readCheckLines(scope, [id]);
  if (!line) throw new NotFound(`There is no line of a duplicate check with the id ${id} in this organisation; old checks are deleted.`, ['lineId']);
  return line;
}

/**
 * Refuses to let somebody change under which address a user signs in who may do more than they may themselves.
 * @throws Invalid
 */
export function assertReachable({ actor }: Pick<Scope, 'actor'>, account: LockedAccount, field: string): void {
  if (account.effectiveRole === 'MEMBER' || rolesWithin(actor).includes(account.effectiveRole)) return;
  throw new Invalid('The user may do more than the caller, who could sign in as them with another address: ask an owner.', [field]);
}

/**
 * Refuses to put somebody into groups that let them do more, where the caller cannot give that role.
 * @throws Invalid
 */
export function assertGrantable({ actor }: Pick<Scope, 'actor'>, gets: LockedAccount, from: LockedAccount, field: string): void {
  if (from.effectiveRole === 'MEMBER' || from.effectiveRole === gets.effectiveRole || rolesToGive(actor).includes(from.effectiveRole)) return;
  throw new Invalid(`The groups of this account give the role ${from.effectiveRole}, which the caller cannot give: ask an owner.`, [field]);
}

/** @throws VersionMismatch */
export function assertVersion(account: LockedAccount, expected: number | null | undefined, field: string): void {
  if (expected === null || expected === undefined || expected === account.version) return;
  throw new VersionMismatch(`The user has changed since it was read (it has version ${account.version}): read it again.`, [field]);
}
