import type { EntityManager } from '@mikro-orm/postgresql';
import type { Row } from '../shared/batch.ts';
import { lastOwnerRefused } from '../users/last-owner.ts';
import { joined, takenBack, type AccountState } from './account-state.ts';
import { insertAccount, writeAccount, type LockedAccount } from './accounts.ts';

/* The work of merging two accounts, and of taking it back; who may do it when is decided in merge-users.ts and undo-cure.ts. */

/** What a change of an account leaves behind, so that it can be taken back. */
interface AccountMemory {
  readonly before: AccountState;
  readonly after: AccountState;
  readonly wasBlocked: boolean;
  readonly isBlocked: boolean;
  readonly wasManaged: boolean;
}

/** What was where before two accounts became one. */
interface MergedMemory {
  /** The row of the account that was merged, and what it said. */
  readonly row: Row;
  readonly state: AccountState;
  /** Whether the directory knows the person by the merged account, so that what it has changed since belongs to that. */
  readonly isLeading: boolean;
  readonly groupIds: readonly string[];
  /** The groups of the survivor alone. */
  readonly ownGroupIds: readonly string[];
  readonly invitationIds: readonly string[];
  readonly mailIds: readonly string[];
  readonly cureIds: readonly string[];
  /** As whom a provider knows the merged account's person, where it knew the survivor as nobody. */
  readonly identities: readonly { readonly issuer: string; readonly subject: string }[];
}

/** What it takes to undo a link or a merge. */
export interface MergeMemory extends AccountMemory {
  readonly merged?: MergedMemory;
}

/** Where and when it is done. */
export interface Place {
  readonly organisationId: string;
  readonly now: Date;
}

const idsOf = async (em: EntityManager, sql: string, values: readonly unknown[]): Promise<string[]> => (await em.execute<{ id: string }[]>(sql, [...values])).map(({ id }) => id);
const arrayOf = (ids: readonly string[]): string => `{${ids.join(',')}}`;
const groupsOf = 'select group_id as id from group_members where organisation_id = ? and user_id = ?';

// An invitation that waits is withdrawn where the survivor has one that waits, or has accepted one.
const withdrawOpen = `
  select withdraw_invitations(array(select id from invitations where organisation_id = ? and user_id = ? and accepted_at is null and withdrawn_at is null and exists (
    select from invitations as other where other.organisation_id = ? and other.user_id = ? and other.withdrawn_at is null)), 'The account was merged with another one of the same person.', ?)`;
const handOver = (table: string): string => `update ${table} set user_id = ? where organisation_id = ? and user_id = ? returning id`;
const handOverIdentities = `
  update linked_identities set user_id = ? where organisation_id = ? and user_id = ?
    and issuer <> all (array(select issuer from linked_identities where organisation_id = ? and user_id = ?)) returning issuer, subject`;
const joinGroups = `insert into group_members (organisation_id, group_id, user_id, added_at) select organisation_id, group_id, ?, ? from group_members where organisation_id = ? and user_id = ? on conflict do nothing`;
const touchGroups = `update groups set version = version + 1, updated_at = ? where organisation_id = ? and id = any(?::uuid[])`;

/**
 * Makes one account of two. The survivor keeps its id, role and history, and gets the groups, invitations and history of the other; what
 * the directory says of the person stands before what was written here.
 */
export async function mergeAccounts(em: EntityManager, { organisationId, now }: Place, survivor: LockedAccount, merged: LockedAccount): Promise<MergeMemory> {
  const isLeading = merged.isManaged && !survivor.isManaged;
  const after = isLeading ? joined(merged.state, survivor.state) : joined(survivor.state, merged.state);
  const [groupIds, ownGroupIds] = [await idsOf(em, groupsOf, [organisationId, merged.id]), await idsOf(em, groupsOf, [organisationId, survivor.id])];
  await em.execute(joinGroups, [survivor.id, now, organisationId, merged.id]);
  await em.execute(withdrawOpen, [organisationId, merged.id, organisationId, survivor.id, now]);
  const invitationIds = await idsOf(em, handOver('invitations'), [survivor.id, organisationId, merged.id]);
  const mailIds = await idsOf(em, handOver('mails'), [survivor.id, organisationId, merged.id]);
  const cureIds = await idsOf(em, handOver('duplicate_cures'), [survivor.id, organisationId, merged.id]);
  const identities = await em.execute<{ issuer: string; subject: string }[]>(handOverIdentities, [survivor.id, organisationId, merged.id, organisationId, survivor.id]);
  await em.execute('delete from user_lookup_values where organisation_id = ? and user_id = ?', [organisationId, merged.id]);
  await em.execute('delete from users where organisation_id = ? and id = ?', [organisationId, merged.id]).catch((error: unknown) => { throw lastOwnerRefused(error); });
  await em.execute(touchGroups, [now, organisationId, arrayOf(groupIds)]);
  const [wasManaged, isBlocked] = [survivor.row['managed_by_directory'] === true, survivor.isBlocked || merged.isBlocked];
  await writeAccount(em, { organisationId, id: survivor.id, now }, after, { managedByDirectory: wasManaged || merged.row['managed_by_directory'] === true, signInBlocked: isBlocked });
  return {
    before: survivor.state, after, wasBlocked: survivor.isBlocked, isBlocked, wasManaged,
    merged: { row: merged.row, state: merged.state, isLeading, groupIds, ownGroupIds, invitationIds, mailIds, cureIds, identities },
  };
}

// What the directory has put the person into since, by the id of the merged account, is that account's.
const groupsToGiveBack = `
  select group_id as id from group_members join groups on groups.organisation_id = group_members.organisation_id and groups.id = group_members.group_id
  where group_members.organisation_id = ? and user_id = ? and (group_id = any(?::uuid[]) or (?::boolean and managed_by_directory and group_id <> all (?::uuid[])))`;
const giveGroups = `insert into group_members (organisation_id, group_id, user_id, added_at) select ?, given.id, ?, ? from unnest(?::uuid[]) as given(id)`;
const leaveGroups = `delete from group_members where organisation_id = ? and user_id = ? and group_id = any(?::uuid[]) and group_id <> all (?::uuid[])`;
const giveIdentitiesBack = `
  update linked_identities set user_id = ? from jsonb_to_recordset(?::jsonb) as back(issuer text, subject text)
  where organisation_id = ? and user_id = ? and linked_identities.issuer = back.issuer and linked_identities.subject = back.subject`;
const giveBack = (table: string): string => `update ${table} set user_id = ? where organisation_id = ? and user_id = ? and id = any(?::uuid[])`;

/**
 * Makes two accounts of one again. What has changed since belongs to the account that the directory knows, or else to the survivor.
 * @throws Taken where somebody else has the userName meanwhile
 */
export async function splitAccounts(em: EntityManager, { organisationId, now }: Place, survivor: LockedAccount, memory: MergeMemory): Promise<void> {
  const { merged } = memory;
  if (!merged) throw new Error('A merge has no memory of what was merged');
  const mergedId = merged.row['id'] as string;
  const own = merged.isLeading ? memory.before : takenBack(memory.before, memory.after, survivor.state);
  const theirs = merged.isLeading ? takenBack(merged.state, memory.after, survivor.state) : merged.state;
  const groupIds = await idsOf(em, groupsToGiveBack, [organisationId, survivor.id, arrayOf(merged.groupIds), merged.isLeading, arrayOf(merged.ownGroupIds)]);
  const managedByDirectory = merged.isLeading ? memory.wasManaged : survivor.row['managed_by_directory'] === true;
  await em.execute('update users set user_name_key = id::text where organisation_id = ? and id = ?', [organisationId, survivor.id]);
  await insertAccount(em, merged.row, theirs, { managedByDirectory: merged.row['managed_by_directory'] === true, signInBlocked: merged.row['sign_in_blocked'] === true }, now);
  await em.execute(giveGroups, [organisationId, mergedId, now, arrayOf(groupIds)]);
  await em.execute(leaveGroups, [organisationId, survivor.id, arrayOf(groupIds), arrayOf(merged.ownGroupIds)]);
  await em.execute(touchGroups, [now, organisationId, arrayOf(groupIds)]);
  for (const [table, ids] of [['invitations', merged.invitationIds], ['mails', merged.mailIds], ['duplicate_cures', merged.cureIds]] as const) {
    await em.execute(giveBack(table), [mergedId, organisationId, survivor.id, arrayOf(ids)]);
  }
  await em.execute(giveIdentitiesBack, [mergedId, JSON.stringify(merged.identities), organisationId, survivor.id]);
  // Last, since an invitation that is still theirs would follow them to their old address.
  await writeAccount(em, { organisationId, id: survivor.id, now }, own, { managedByDirectory, signInBlocked: survivor.isBlocked === memory.isBlocked ? memory.wasBlocked : survivor.isBlocked });
}

/** What it takes to take back that an account says something else. */
export function memoryOf(account: LockedAccount, after: AccountState): MergeMemory {
  return { before: account.state, after, wasBlocked: account.isBlocked, isBlocked: account.isBlocked, wasManaged: account.row['managed_by_directory'] === true };
}
