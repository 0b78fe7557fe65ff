import type { Actor } from '../../../src/domain/access/actor.ts';
import { DomainError } from '../../../src/domain/shared/errors.ts';
import type { Scope } from '../../../src/domain/shared/scope.ts';
import { createUser } from '../../../src/domain/users/create-user.ts';
import { deleteUser } from '../../../src/domain/users/delete-user.ts';
import { accountStates, isActive, isManaged, transition, type AccountEvent, type AccountState, type Asker } from '../../../src/domain/users/lifecycle.ts';
import { loadUsers } from '../../../src/domain/users/load-users.ts';
import { updateUserAccess } from '../../../src/domain/users/update-user-access.ts';
import { updateUser } from '../../../src/domain/users/update-user.ts';
import { updateSingleSignOn } from '../../../src/domain/single-sign-on/update-single-sign-on.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../../support/app.ts';

/* The table of lifecycle.ts, cell by cell: what it says, and what the use cases do on a real database. */

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

const doors = { DIRECTORY: 'SCIM', PEOPLE: 'GRAPHQL' } as const;
const scopeOf = (asker: Asker): Scope => {
  const actor: Actor = { kind: 'SYSTEM', organisationId: organisation.id };
  return app.database.scopeFor(actor, { door: doors[asker], requestId: 'test' });
};

let made = 0;

/** Makes somebody who is in the state. */
async function somebody(state: AccountState): Promise<{ id: string; userName: string }> {
  const userName = `somebody-${++made}`;
  const { id } = await createUser(scopeOf(isManaged(state) ? 'DIRECTORY' : 'PEOPLE'), { userName, active: isActive(state) });
  if (state === 'ABSENT') await deleteUser(scopeOf('PEOPLE'), id);
  return { id, userName };
}

const happen: Readonly<Record<AccountEvent, (scope: Scope, id: string, userName: string) => Promise<unknown>>> = {
  CREATE: (scope, _, userName) => createUser(scope, { userName: userName.toUpperCase() }),
  CREATE_DISABLED: (scope, _, userName) => createUser(scope, { userName, active: false }),
  CHANGE: (scope, id) => updateUser(scope, id, { title: 'Changed' }),
  ENABLE: (scope, id) => updateUser(scope, id, { active: true, title: 'Changed' }),
  DISABLE: (scope, id) => updateUser(scope, id, { active: false }),
  DELETE: (scope, id) => deleteUser(scope, id),
};

/** In which state the database has the user. */
async function stateOf(id: string): Promise<AccountState> {
  const [user] = await loadUsers(scopeOf('PEOPLE'), [id]);
  if (!user) return 'ABSENT';
  return `${user.managedByDirectory ? 'MANAGED_' : ''}${user.active ? 'ACTIVE' : 'DISABLED'}`;
}

async function outcomeOf(asker: Asker, event: AccountEvent, { id, userName }: { id: string; userName: string }): Promise<string> {
  try {
    const result = await happen[event](scopeOf(asker), id, userName);
    // Who is created under the name of somebody who was deleted is somebody else.
    const changed = typeof result === 'object' && result !== null && 'id' in result ? (result.id as string) : id;
    return event.startsWith('CREATE') && changed === id ? 'the same id' : await stateOf(changed);
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

const events = Object.keys(happen) as AccountEvent[];
const cells = (Object.keys(doors) as Asker[]).flatMap((asker) => events.flatMap((event) => accountStates.map((state) => [asker, event, state] as const)));
const expectedOf = (...cell: Parameters<typeof transition>): string => {
  const outcome = transition(...cell);
  return 'to' in outcome ? outcome.to : outcome.refusal;
};

test('there is a cell for every state, event and asker', () => {
  expect(cells).toHaveLength(2 * 6 * 5);
});

test.each(cells)('%s %s: %s', async (asker, event, state) => {
  const one = await somebody(state);
  expect(await outcomeOf(asker, event, one)).toBe(expectedOf(state, asker, event));
  const outcome = transition(state, asker, event);
  // Creating makes somebody new, and a refusal changes nothing.
  const stays = event.startsWith('CREATE') || 'refusal' in outcome;
  expect(await stateOf(one.id)).toBe(stays ? state : outcome.to);
});

test.each(cells.filter(([, , state]) => isActive(state)))('%s %s: %s, the last owner', async (asker, event, state) => {
  const one = await somebody(state);
  await updateUserAccess(scopeOf('PEOPLE'), one.id, { role: 'OWNER' });
  expect(await outcomeOf(asker, event, one)).toBe(expectedOf(state, asker, event, true));
});

// As the table has it for whom no directory manages; but what is managed is not forgotten.
test.each(cells.filter(([asker, , state]) => asker === 'PEOPLE' && isManaged(state)))('%s %s: %s, once the directory is disconnected', async (asker, event, state) => {
  const one = await somebody(state);
  await updateSingleSignOn(scopeOf('PEOPLE'), { scimStatus: 'PAUSED' });
  expect(await outcomeOf(asker, 'CHANGE', one)).toBe('MANAGED_BY_DIRECTORY');
  await updateSingleSignOn(scopeOf('PEOPLE'), { scimStatus: 'DISABLED' });
  const own = isActive(state) ? 'ACTIVE' : 'DISABLED';
  const outcome = await outcomeOf(asker, event, one);
  expect(outcome.replace('MANAGED_', '')).toBe(expectedOf(own, asker, event));
  await updateSingleSignOn(scopeOf('PEOPLE'), { scimStatus: 'ENABLED' });
  expect(await outcomeOf(asker, 'CHANGE', one)).toBe(event === 'DELETE' ? 'NOT_FOUND' : 'MANAGED_BY_DIRECTORY');
});

test('a refusal by the directory’s rule names the field, and a directory’s own change never meets it', async () => {
  const { id } = await somebody('MANAGED_ACTIVE');
  await expect(updateUser(scopeOf('PEOPLE'), id, { displayName: undefined, nickName: 'Ada', title: 'x' })).rejects.toMatchObject({ code: 'MANAGED_BY_DIRECTORY', field: ['nickName'] });
  await expect(updateUser(scopeOf('DIRECTORY'), id, { nickName: 'Ada' })).resolves.toMatchObject({ nickName: 'Ada' });
});
