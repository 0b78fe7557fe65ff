import { userActor } from '../../../src/domain/access/actor.ts';
import { authorise, may, mayHandOn } from '../../../src/domain/access/authorise.ts';
import { organisationPermissions, presets, roleNames, roles, type Permission } from '../../../src/domain/access/permissions.ts';

const actors = roleNames.map((role) => userActor({ id: 'someone', organisationId: 'somewhere', role }));

test('each role may do all that the one before it may, and more', () => {
  expect(roleNames).toEqual(['MEMBER', 'MANAGER', 'ADMIN', 'OWNER']);
  const sets = roleNames.map((name) => new Set<string>(roles[name]));
  for (const [index, set] of sets.entries()) {
    const before = sets[index - 1] ?? new Set<string>();
    expect([set.size > before.size, [...before].filter((permission) => !set.has(permission))]).toEqual([true, []]);
  }
});

test('an owner may do everything in the organisation, and nobody anything beyond it', () => {
  expect(roles.OWNER).toEqual(organisationPermissions);
  expect(Object.values(roles).flat().filter((permission) => permission.startsWith('platform:'))).toEqual([]);
});

test('a directory’s token gives no roles', () => {
  expect(presets.entra).not.toContain('user-access:write');
});

test('a user is let do what their role says and nothing else, and is told whom to ask', () => {
  for (const [index, actor] of actors.entries()) {
    const own: readonly Permission[] = roles[roleNames[index] ?? 'MEMBER'];
    for (const permission of organisationPermissions) {
      expect([permission, may(actor, permission)]).toEqual([permission, own.includes(permission)]);
      expect([permission, refusalOf(() => authorise(actor, permission))]).toEqual([
        permission, own.includes(permission) ? undefined : `This needs the permission ${permission}, which the caller does not have: ask an owner for a role that has it.`,
      ]);
    }
  }
});

function refusalOf(ask: () => void): string | undefined {
  try {
    ask();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

test('nobody can hand on what they lack', () => {
  const handedOn = actors.map((actor) => roleNames.map((role) => mayHandOn(actor, roles[role])));
  expect(handedOn).toEqual([[true, false, false, false], [true, true, false, false], [true, true, true, false], [true, true, true, true]]);
});
