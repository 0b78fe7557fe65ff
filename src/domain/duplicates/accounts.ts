import type { EntityManager } from '@mikro-orm/postgresql';
import { effectiveRoleSql } from '../access/effective-role.ts';
import type { Role } from '../access/permissions.ts';
import type { Row } from '../shared/batch.ts';
import { userNameTaken } from '../users/create-user.ts';
import { lastOwnerRefused } from '../users/last-owner.ts';
import { noSuchUser } from '../users/update-user.ts';
import { profileColumns, stateOf, type AccountState } from './account-state.ts';

/** An account that is locked until the end of the transaction. */
export interface LockedAccount {
  readonly id: string;
  readonly row: Row;
  readonly state: AccountState;
  readonly role: Role;
  /** With the roles of the user's groups. */
  readonly effectiveRole: Role;
  /** By a directory that is connected. */
  readonly isManaged: boolean;
  readonly isBlocked: boolean;
  readonly version: number;
}

// Groups before users, each in the order of their ids, as everywhere.
const lockGroups = `select from groups where organisation_id = ? and id in (select group_id from group_members where organisation_id = ? and user_id = any(?::uuid[])) order by id for update`;
const lockUsers = `select from users where organisation_id = ? and id = any(?::uuid[]) order by id for update`;
const readUsers = `
  select to_jsonb(users) as account, ${effectiveRoleSql()} as effective_role,
    managed_by_directory and exists (select from single_sign_on_settings as settings where settings.organisation_id = users.organisation_id and scim_status <> 'DISABLED') as managed,
    (select coalesce(jsonb_object_agg(attribute, value_keys), '{}') from (
      select attribute, jsonb_agg(value_key order by value_key) as value_keys from user_lookup_values as lookup where lookup.organisation_id = users.organisation_id and lookup.user_id = users.id group by attribute
    ) as by_attribute) as lookups
  from users where organisation_id = ? and id = any(?::uuid[])`;

/**
 * Locks accounts, and the groups that they are in, for a change that one statement cannot make.
 * @param fields the input fields that the ids were given in
 * @returns them in the order of the ids
 * @throws NotFound
 */
export async function lockAccounts(em: EntityManager, organisationId: string, ids: readonly string[], fields: readonly string[] = []): Promise<LockedAccount[]> {
  const list = `{${ids.join(',')}}`;
  await em.execute(lockGroups, [organisationId, organisationId, list]);
  await em.execute(lockUsers, [organisationId, list]);
  const rows = await em.execute<Row[]>(readUsers, [organisationId, list]);
  const byId = new Map(rows.map((row) => [(row['account'] as Row)['id'], toAccount(row)]));
  return ids.map((id, place) => {
    const account = byId.get(id);
    if (!account) throw noSuchUser(id, fields[place]);
    return account;
  });
}

function toAccount(found: Row): LockedAccount {
  const row = found['account'] as Row;
  return {
    id: row['id'] as string, row, state: stateOf(row, found['lookups'] as AccountState['lookups']), role: row['role'] as Role, effectiveRole: found['effective_role'] as Role,
    isManaged: found['managed'] === true, isBlocked: row['sign_in_blocked'] === true, version: row['version'] as number,
  };
}

const setColumns = [...profileColumns, 'attributes', 'search', 'managed_by_directory', 'sign_in_blocked'];
const updateUser = `
  update users set ${setColumns.map((column) => `${column} = given.${column}`).join(', ')}, version = users.version + 1, updated_at = ?
  from jsonb_populate_record(null::users, ?::jsonb) as given where users.organisation_id = ? and users.id = ?`;
const insertLookups = `
  insert into user_lookup_values (organisation_id, attribute, value_key, user_id)
  select ?, attribute, jsonb_array_elements_text(value_keys), ? from jsonb_each(?::jsonb) as each_attribute(attribute, value_keys)`;

/** What is written of an account beside its state. */
export interface AccountFlags {
  readonly managedByDirectory: boolean;
  readonly signInBlocked: boolean;
}

/**
 * Writes what an account says.
 * @throws Taken where the userName is in use; LastOwner
 */
export async function writeAccount(em: EntityManager, { organisationId, id, now }: { organisationId: string; id: string; now: Date }, state: AccountState, flags: AccountFlags): Promise<void> {
  await refusing(state, () => em.execute(updateUser, [now, JSON.stringify(rowOf(state, flags)), organisationId, id]));
  await em.execute('delete from user_lookup_values where organisation_id = ? and user_id = ?', [organisationId, id]);
  await em.execute(insertLookups, [organisationId, id, JSON.stringify(state.lookups)]);
}

const insertColumns = ['organisation_id', 'id', 'role', 'source', 'version', 'created_at', 'updated_at', ...setColumns];
const insertUser = `insert into users (${insertColumns.join(', ')}) select ${insertColumns.join(', ')} from jsonb_populate_record(null::users, ?::jsonb)`;

/**
 * Makes an account again that was there before, with the same id.
 * @param row the account's row as it was
 * @throws Taken where the userName is in use
 */
export async function insertAccount(em: EntityManager, row: Row, state: AccountState, flags: AccountFlags, now: Date): Promise<void> {
  // Managed only afterwards: who comes back is not to be invited as if they were new.
  const given = { ...row, ...rowOf(state, { ...flags, managedByDirectory: false }), version: (row['version'] as number) + 1, updated_at: now };
  await refusing(state, () => em.execute(insertUser, [JSON.stringify(given)]));
  await em.execute('update users set managed_by_directory = ? where organisation_id = ? and id = ?', [flags.managedByDirectory, row['organisation_id'], row['id']]);
  await em.execute(insertLookups, [row['organisation_id'], row['id'], JSON.stringify(state.lookups)]);
}

function rowOf(state: AccountState, { managedByDirectory, signInBlocked }: AccountFlags): Row {
  return { ...state.columns, attributes: state.attributes, search: state.search, managed_by_directory: managedByDirectory, sign_in_blocked: signInBlocked };
}

async function refusing<Result>(state: AccountState, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw lastOwnerRefused(userNameTaken(error, state.columns['user_name'] as string));
  }
}
