import { authorise, organisationOf } from '../access/authorise.ts';
import { Invalid, ManagedByDirectory } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import type { Scope } from '../shared/scope.ts';
import { isUuid } from '../shared/uuid.ts';
import { lookupKey } from '../users/lookup-key.ts';
import { noSuchUser } from '../users/update-user.ts';
import { withEmail, type AccountState } from './account-state.ts';
import { lockAccounts, writeAccount } from './accounts.ts';
import type { DuplicateCure } from './duplicate-cure.ts';
import { assertReachable, assertVersion, keepCure, lineToCure } from './keep-cure.ts';
import { memoryOf } from './merge-accounts.ts';

/** Who is the person of a line. */
export interface DuplicateLink {
  readonly lineId: string;
  readonly userId: string;
  readonly expectedVersion?: number | null;
}

/**
 * Gives somebody the userName of a line, so that the directory, which looks for that, finds them instead of creating a second user. The
 * address that they are written to stays.
 * @throws NotFound, VersionMismatch, ManagedByDirectory; Taken where somebody else has the userName; Invalid where the line has none
 */
export async function linkDuplicate(scope: Scope, { lineId, userId, expectedVersion }: DuplicateLink): Promise<DuplicateCure> {
  authorise(scope.actor, 'user:write');
  const line = await lineToCure(scope, lineId);
  const { userName } = line;
  if (userName === null || line.lineNumber === null || line.outcome === 'PROBLEM') throw new Invalid('This line names nobody whom the directory would send: there is nothing to link to.', ['lineId']);
  if (!isUuid(userId)) throw noSuchUser(userId, 'userId');
  const organisationId = organisationOf(scope.actor);
  return scope.em.transactional(async (em) => {
    const [account] = await lockAccounts(em, organisationId, [userId.toLowerCase()], ['userId']);
    if (!account) throw noSuchUser(userId, 'userId');
    assertVersion(account, expectedVersion, 'expectedVersion');
    if (account.isManaged) throw new ManagedByDirectory('The directory manages this user already, under another userName. If both are the same person, merge the accounts (mergeUsers).', ['userId']);
    assertReachable(scope, account, 'userId');
    const after = named(account.state, userName);
    await writeAccount(em, { organisationId, id: account.id, now: scope.now }, after, { managedByDirectory: account.row['managed_by_directory'] === true, signInBlocked: account.isBlocked });
    return keepCure(em, scope, { kind: 'LINK', userId: account.id, lineId, userName, memory: memoryOf(account, after) });
  });
}

/** The state with another userName. An address that was written to only because it was the userName is kept as an e-mail. */
function named(state: AccountState, userName: string): AccountState {
  const renamed = { ...state, columns: { ...state.columns, user_name: userName, user_name_key: fold(userName) } };
  const email = state.columns['email'];
  if (typeof email !== 'string' || withEmail(renamed).columns['email'] === email) return withEmail(renamed);
  const [element, folded] = [{ value: email, type: 'work', primary: true }, fold(email)];
  return withEmail({
    ...renamed, attributes: { ...state.attributes, emails: [element] }, search: { ...state.search, emails: [{ ...element, value: folded }] }, lookups: { ...state.lookups, emails: [lookupKey(folded)] },
  });
}
