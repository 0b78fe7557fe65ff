/*
 * The life of a user's account: its states, what can happen, and what becomes of it. The use cases that create, change and
 * delete users decide by this table and by nothing else. A change of the table is a change of the product.
 *
 * What a directory does becomes these events (the names are Entra's):
 *
 *   assigned, and nobody has the userName        CREATE    a new id
 *   assigned, and somebody has the userName      CHANGE    found by a filter and changed: from now on the directory manages them
 *   unassigned, disabled, deleted softly         DISABLE   id, memberships and role stay; everybody still sees the account
 *   restored, assigned again                     ENABLE    the same account, with its memberships
 *   renamed                                      CHANGE    the same account; the old userName is free
 *   deleted for good                             DELETE    memberships go; the userName is free; who comes after has a new id
 *   unassigned, and deleted for good later       DISABLE   nothing more is sent, so people may DELETE whom the directory has disabled
 *
 * When SCIM is disabled (the directory is *disconnected*), a managed account counts as one of the organisation's own, and can be
 * changed by hand; when SCIM is enabled again, it is managed as before. So what is managed is never forgotten.
 *
 * Beside the state stand a user's role and whether somebody here has blocked them from signing in (update-user-access.ts): of
 * no concern to the directory, and untouched by all of this. Who may sign in is ACTIVE or MANAGED_ACTIVE, and not blocked.
 */

/** `MANAGED_…`: by a directory that is connected. `ABSENT`: never there, or deleted. */
export const accountStates = ['ABSENT', 'ACTIVE', 'DISABLED', 'MANAGED_ACTIVE', 'MANAGED_DISABLED'] as const;
export type AccountState = (typeof accountStates)[number];

/** Who makes it happen: a directory, which is whoever comes through the SCIM facade, or people, by whatever other door. */
export type Asker = 'DIRECTORY' | 'PEOPLE';

/** `CHANGE` is any change that leaves `active` alone; one that sets it is `ENABLE` or `DISABLE`, whatever else it changes. */
export type AccountEvent = 'CREATE' | 'CREATE_DISABLED' | 'CHANGE' | 'ENABLE' | 'DISABLE' | 'DELETE';

/** Why not. `TAKEN`: the userName is this account's. */
export type AccountRefusal = 'NOT_FOUND' | 'TAKEN' | 'MANAGED_BY_DIRECTORY' | 'LAST_OWNER';

type Row = readonly [AccountState | AccountRefusal, AccountState | AccountRefusal, AccountState | AccountRefusal, AccountState | AccountRefusal, AccountState | AccountRefusal];

const table: Readonly<Record<Asker, Readonly<Record<AccountEvent, Row>>>> = {
  DIRECTORY: {
    //                 ABSENT              ACTIVE                  DISABLED                MANAGED_ACTIVE          MANAGED_DISABLED
    CREATE:          ['MANAGED_ACTIVE',   'TAKEN',                'TAKEN',                'TAKEN',                'TAKEN'],
    CREATE_DISABLED: ['MANAGED_DISABLED', 'TAKEN',                'TAKEN',                'TAKEN',                'TAKEN'],
    CHANGE:          ['NOT_FOUND',        'MANAGED_ACTIVE',       'MANAGED_DISABLED',     'MANAGED_ACTIVE',       'MANAGED_DISABLED'],
    ENABLE:          ['NOT_FOUND',        'MANAGED_ACTIVE',       'MANAGED_ACTIVE',       'MANAGED_ACTIVE',       'MANAGED_ACTIVE'],
    DISABLE:         ['NOT_FOUND',        'MANAGED_DISABLED',     'MANAGED_DISABLED',     'MANAGED_DISABLED',     'MANAGED_DISABLED'],
    DELETE:          ['NOT_FOUND',        'ABSENT',               'ABSENT',               'ABSENT',               'ABSENT'],
  },
  PEOPLE: {
    CREATE:          ['ACTIVE',           'TAKEN',                'TAKEN',                'TAKEN',                'TAKEN'],
    CREATE_DISABLED: ['DISABLED',         'TAKEN',                'TAKEN',                'TAKEN',                'TAKEN'],
    CHANGE:          ['NOT_FOUND',        'ACTIVE',               'DISABLED',             'MANAGED_BY_DIRECTORY', 'MANAGED_BY_DIRECTORY'],
    ENABLE:          ['NOT_FOUND',        'ACTIVE',               'ACTIVE',               'MANAGED_BY_DIRECTORY', 'MANAGED_BY_DIRECTORY'],
    DISABLE:         ['NOT_FOUND',        'DISABLED',             'DISABLED',             'MANAGED_BY_DIRECTORY', 'MANAGED_BY_DIRECTORY'],
    DELETE:          ['NOT_FOUND',        'ABSENT',               'ABSENT',               'MANAGED_BY_DIRECTORY', 'ABSENT'],
  },
};

/** What becomes of an account. */
export type Transition = { readonly to: AccountState } | { readonly refusal: AccountRefusal };

/**
 * What becomes of an account to which something happens.
 * @param isLastOwner whether the user is the organisation's only owner who can sign in (last-owner.ts)
 */
export function transition(from: AccountState, asker: Asker, event: AccountEvent, isLastOwner = false): Transition {
  const cell = table[asker][event][accountStates.indexOf(from)];
  if (!isState(cell)) return { refusal: cell ?? 'NOT_FOUND' };
  return isLastOwner && !isActive(cell) ? { refusal: 'LAST_OWNER' } : { to: cell };
}

function isState(cell: AccountState | AccountRefusal | undefined): cell is AccountState {
  return accountStates.some((state) => state === cell);
}

/** Whether the account is enabled. */
export function isActive(state: AccountState): boolean {
  return state === 'ACTIVE' || state === 'MANAGED_ACTIVE';
}

/** Whether a directory manages the account. */
export function isManaged(state: AccountState): boolean {
  return state.startsWith('MANAGED_');
}
