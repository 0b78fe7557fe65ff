import { emailOf } from '../users/user-email.ts';
import { userFields } from '../users/user-fields.ts';
import type { AttributeValue } from '../users/user-profile.ts';

/*
 * What an account says of a person, as it is stored, in a form in which two can be joined and a change be taken back: four tables of
 * values by name. What belongs to the account and not to the person (id, role, version, times) is not in it.
 */
export interface AccountState {
  readonly columns: Readonly<Record<string, unknown>>;
  /** The JSON columns; see users/user.ts. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly search: Readonly<Record<string, unknown>>;
  /** The keys in `user_lookup_values`, by attribute. */
  readonly lookups: Readonly<Record<string, readonly string[]>>;
}

/** The columns of a profile. */
export const profileColumns = ['user_name', 'user_name_key', 'external_id', 'email', 'active', ...userFields.flatMap(({ column }) => column ?? [])];

/** The state in a row of `users`, as `to_jsonb` gives it. */
export function stateOf(row: Readonly<Record<string, unknown>>, lookups: AccountState['lookups']): AccountState {
  return {
    columns: Object.fromEntries(profileColumns.map((column) => [column, row[column] ?? null])),
    attributes: row['attributes'] as Record<string, unknown>, search: row['search'] as Record<string, unknown>, lookups,
  };
}

/** What becomes of two accounts of one person: what the leading one says, and where it says nothing, what the other one says. */
export function joined(leading: AccountState, other: AccountState): AccountState {
  const columns = Object.fromEntries(Object.entries(leading.columns).map(([name, value]) => [name, value ?? other.columns[name] ?? null]));
  const attributes = { ...other.attributes, ...leading.attributes };
  return withEmail({ columns, attributes, search: { ...other.search, ...leading.search }, lookups: { ...other.lookups, ...leading.lookups } });
}

/**
 * Takes a change back: a value that is still as the change left it becomes what it was; one that has changed since stays.
 * @param before what it was
 * @param after what the change made of it
 */
export function takenBack(before: AccountState, after: AccountState, now: AccountState): AccountState {
  const part = (name: keyof AccountState): Record<string, unknown> => {
    const names = new Set([...Object.keys(before[name]), ...Object.keys(now[name])]);
    const entries = [...names].map((key) => [key, isSame(after[name][key], now[name][key]) ? before[name][key] : now[name][key]] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  };
  return withEmail({ columns: part('columns'), attributes: part('attributes'), search: part('search'), lookups: part('lookups') as AccountState['lookups'] });
}

/** The state with the address that follows from the rest; see users/user-email.ts. */
export function withEmail(state: AccountState): AccountState {
  const email = emailOf(state.columns['user_name'] as string, state.attributes['emails'] as readonly AttributeValue[] | undefined);
  return { ...state, columns: { ...state.columns, email } };
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one ?? null) === canonical(other ?? null);
}

// PostgreSQL keeps the members of JSON in an order of its own.
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1))) : part));
}
