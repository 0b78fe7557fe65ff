import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { refusalOf } from '../support/user-errors.ts';

let app: TestApp;
let organisation: TestOrganisation;
let people: string[];
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
  people = [];
  for (const userName of ['ada', 'bob', 'cleo', 'dan']) {
    people.push((await organisation.graphql.run('mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }', { input: { userName, displayName: userName === 'ada' ? 'Ada L' : null } })).createUser.user.id);
  }
});
afterAll(() => app.stop());

const fields = 'id displayName externalId source version createdAt updatedAt memberReferences { id display } members { totalCount nodes { id userName } }';
const errors = 'userErrors { code field message }';
const create = `mutation ($input: CreateGroupInput!) { createGroup(input: $input) { group { ${fields} } unknownMemberIds ${errors} } }`;
const update = `mutation ($input: UpdateGroupInput!) { updateGroup(input: $input) { group { ${fields} } addedCount removedCount unknownMemberIds ${errors} } }`;
const remove = `mutation ($input: DeleteGroupInput!) { deleteGroup(input: $input) { deletedGroupId ${errors} } }`;
const nobody = '01900000-0000-7000-8000-000000000000';

let count = 0;
const freeName = (): string => `Group ${++count}`;
const run = (query: string, input: object) => organisation.graphql.run(query, { input });
const createGroup = async (input: object = {}) => (await run(create, { displayName: freeName(), ...input })).createGroup.group;
const updateGroup = async (input: object) => (await run(update, input)).updateGroup;
const readGroup = async (id: string) => (await organisation.graphql.run(`query ($id: ID!) { group(id: $id) { ${fields} } }`, { id })).group;
const person = (...indexes: number[]): string[] => indexes.map((index) => people[index] ?? '');
const membersOf = (group: { memberReferences: { id: string }[] }): string[] => group.memberReferences.map(({ id }) => id);

describe('createGroup', () => {
  test('keeps name, directory id and members', async () => {
    const group = await createGroup({ displayName: 'Staff', externalId: 'Ext-1', memberIds: person(1, 0, 1) });
    expect(group).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, displayName: 'Staff', externalId: 'Ext-1', source: 'MANUAL', version: 1,
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/) as string, updatedAt: group.createdAt,
      memberReferences: [{ id: people[0], display: 'Ada L' }, { id: people[1], display: 'bob' }],
      members: { totalCount: 2, nodes: [{ id: people[0], userName: 'ada' }, { id: people[1], userName: 'bob' }] },
    });
    expect(await readGroup(group.id)).toEqual(group);
  });

  test.each([[`no user's id`, nobody], ['no id at all', 'nobody']])('refuses a member with %s, names it and creates nothing', async (_, id) => {
    const answer = await run(create, { displayName: 'Refused', memberIds: [...person(0), id] });
    expect([refusalOf(answer), answer.createGroup.group, answer.createGroup.unknownMemberIds]).toEqual(['INVALID memberIds', null, []]);
    expect(answer.createGroup.userErrors[0].message).toContain(id);
    const { groups } = await organisation.graphql.run('{ groups(filter: { displayName: { eq: "refused" } }) { totalCount } }');
    expect(groups.totalCount).toBe(0);
  });

  test('skips unknown members where it is told to, and says whom', async () => {
    const { createGroup: { group, unknownMemberIds, userErrors } } = await run(create, { displayName: freeName(), memberIds: [...person(0), nobody, 'Nobody'], unknownMembers: 'SKIP' });
    expect([membersOf(group), unknownMemberIds, userErrors]).toEqual([person(0), [nobody, 'nobody'], []]);
  });
});

test.each(['memberIds', 'setMemberIds', 'addMemberIds'])('an id with a character that nothing here can hold is refused, whatever becomes of unknown ones: %s', async (field) => {
  const { id } = await createGroup({ memberIds: person(0) });
  const [mutation, input] = field === 'memberIds' ? [create, { displayName: freeName() }] : [update, { id }];
  for (const unknownMembers of ['REFUSE', 'SKIP']) expect(refusalOf(await run(mutation, { ...input, [field]: ['a\0'], unknownMembers }))).toBe(`INVALID ${field}`);
});

const long = 'x'.repeat(2001);
test.each([
  ['empty', { displayName: '' }, 'INVALID displayName'], ['blank', { displayName: ' ' }, 'INVALID displayName'], ['too long', { displayName: long }, 'INVALID displayName'],
  ['not storable', { displayName: 'a\u0000' }, 'INVALID displayName'], ['too long a directory id', { externalId: long }, 'INVALID externalId'], ['no storable directory id', { externalId: '\uD800' }, 'INVALID externalId'],
])('what is %s is refused at creation and at change', async (_, input, refusal) => {
  expect(refusalOf(await run(create, { displayName: freeName(), ...input }))).toBe(refusal);
  const group = await createGroup({ memberIds: person(0) });
  expect(refusalOf(await run(update, { id: group.id, addMemberIds: person(1), ...input }))).toBe(refusal);
  expect(await readGroup(group.id)).toEqual(group);
});

test('a name belongs to one group, however it is written', async () => {
  const first = await createGroup({ displayName: 'Unique name' });
  const second = await createGroup();
  expect(refusalOf(await run(create, { displayName: 'UNIQUE name' }))).toBe('TAKEN displayName');
  expect(refusalOf(await run(update, { id: second.id, displayName: 'unique NAME', addMemberIds: person(0) }))).toBe('TAKEN displayName');
  expect(membersOf(await readGroup(second.id))).toEqual([]);
  expect((await updateGroup({ id: first.id, displayName: 'UNIQUE NAME' })).group).toMatchObject({ displayName: 'UNIQUE NAME', version: 2 });
});

describe('updateGroup', () => {
  test('adds and removes, and counts only what changed', async () => {
    const group = await createGroup({ memberIds: person(0, 1) });
    const { group: changed, addedCount, removedCount } = await updateGroup({ id: group.id, addMemberIds: person(1, 2), removeMemberIds: person(0, 3) });
    expect([membersOf(changed), addedCount, removedCount, changed.version]).toEqual([person(1, 2), 1, 1, 2]);
    expect(await readGroup(group.id)).toEqual(changed);
  });

  test('leaves the version and the time alone where nothing changes', async () => {
    const group = await createGroup({ memberIds: person(0), externalId: 'same' });
    const again = await updateGroup({ id: group.id, displayName: group.displayName, externalId: 'same', addMemberIds: person(0), removeMemberIds: [...person(1), nobody, 'nobody'] });
    expect(again).toMatchObject({ group, addedCount: 0, removedCount: 0, unknownMemberIds: [], userErrors: [] });
  });

  test('sets the members, and only them', async () => {
    const group = await createGroup({ memberIds: person(0, 1) });
    const set = await updateGroup({ id: group.id, setMemberIds: person(1, 2, 3) });
    expect([membersOf(set.group), set.addedCount, set.removedCount]).toEqual([person(1, 2, 3), 2, 1]);
    const emptied = await updateGroup({ id: group.id, setMemberIds: [] });
    expect([membersOf(emptied.group), emptied.removedCount, emptied.group.version]).toEqual([[], 3, 3]);
  });

  test('changes name and directory id without touching the members, and clears what is null', async () => {
    const group = await createGroup({ memberIds: person(0), externalId: 'before' });
    const named = await updateGroup({ id: group.id, displayName: 'Named anew' });
    expect(named.group).toMatchObject({ displayName: 'Named anew', externalId: 'before', version: 2, memberReferences: group.memberReferences });
    expect((await updateGroup({ id: group.id, externalId: null })).group).toMatchObject({ externalId: null, displayName: 'Named anew', version: 3 });
    expect((await updateGroup({ id: group.id, setMemberIds: null, addMemberIds: null, removeMemberIds: null })).group).toMatchObject({ version: 3, memberReferences: group.memberReferences });
    expect(refusalOf(await run(update, { id: group.id, displayName: null }))).toBe('INVALID displayName');
  });

  test.each([
    ['set and add', { setMemberIds: [], addMemberIds: [nobody] }, 'INVALID setMemberIds'],
    ['set and remove', { setMemberIds: [], removeMemberIds: [nobody] }, 'INVALID setMemberIds'],
    ['add and remove the same', { addMemberIds: [nobody], removeMemberIds: [nobody.toUpperCase()] }, 'INVALID removeMemberIds'],
    ['add nobody', { addMemberIds: [nobody] }, 'INVALID addMemberIds'],
    ['set nobody', { setMemberIds: ['nobody'] }, 'INVALID setMemberIds'],
  ])('refuses to %s, and changes nothing', async (_, input, refusal) => {
    const group = await createGroup({ memberIds: person(0) });
    const answer = await run(update, { id: group.id, displayName: freeName(), ...input });
    expect([refusalOf(answer), answer.updateGroup.group, answer.updateGroup.addedCount, answer.updateGroup.removedCount]).toEqual([refusal, null, 0, 0]);
    expect(await readGroup(group.id)).toEqual(group);
  });

  test.each(['addMemberIds', 'setMemberIds'])('skips unknown users in %s where it is told to', async (field) => {
    const group = await createGroup({ memberIds: person(0) });
    const { group: changed, addedCount, unknownMemberIds } = await updateGroup({ id: group.id, [field]: [...person(0, 1), nobody], unknownMembers: 'SKIP' });
    expect([membersOf(changed), addedCount, unknownMemberIds]).toEqual([person(0, 1), 1, [nobody]]);
  });

  test('refuses where the group no longer has the expected version', async () => {
    const group = await createGroup();
    expect((await updateGroup({ id: group.id, addMemberIds: person(0), expectedVersion: 1 })).group.version).toBe(2);
    expect(refusalOf(await run(update, { id: group.id, addMemberIds: person(1), expectedVersion: 1 }))).toBe('VERSION_MISMATCH expectedVersion');
    expect(membersOf(await readGroup(group.id))).toEqual(person(0));
  });

  test('loses no member where many are added at once', async () => {
    const group = await createGroup();
    const answers = await Promise.all(people.map((id) => updateGroup({ id: group.id, addMemberIds: [id] })));
    expect(answers.map(({ addedCount }) => addedCount)).toEqual([1, 1, 1, 1]);
    expect([membersOf(await readGroup(group.id)), (await readGroup(group.id)).version]).toEqual([people, 5]);
  });

  test('names no more unknown ids than can be read', async () => {
    const group = await createGroup();
    const answer = await run(update, { id: group.id, addMemberIds: Array.from({ length: 25 }, (_, n) => `nobody-${n}`) });
    expect(answer.updateGroup.userErrors[0].message).toMatch(/nobody-19 and 5 more: nothing was changed/);
  });
});

test.each([nobody, 'no id at all', ''])('a group that does not exist (%s) is not found', async (id) => {
  expect(await readGroup(id)).toBeNull();
  expect(refusalOf(await run(update, { id, addMemberIds: person(0) }))).toBe('NOT_FOUND id');
  expect(refusalOf(await run(remove, { id }))).toBe('NOT_FOUND id');
});

test('deleteGroup leaves the members as users', async () => {
  const group = await createGroup({ displayName: 'To be deleted', memberIds: person(0) });
  expect((await run(remove, { id: group.id })).deleteGroup).toEqual({ deletedGroupId: group.id, userErrors: [] });
  expect(await readGroup(group.id)).toBeNull();
  expect(refusalOf(await run(remove, { id: group.id }))).toBe('NOT_FOUND id');
  const { user } = await organisation.graphql.run('query ($id: ID!) { user(id: $id) { userName groups { nodes { displayName } } } }', { id: people[0] });
  expect([user.userName, user.groups.nodes.map(({ displayName }: { displayName: string }) => displayName).includes('To be deleted')]).toEqual(['ada', false]);
  expect(await createGroup({ displayName: 'To be deleted' })).toMatchObject({ version: 1 });
});

describe('filters', () => {
  let filtered: TestOrganisation;
  const ids: Record<string, string> = {};
  const find = async (filter: object): Promise<string> => {
    const { groups } = await filtered.graphql.run('query ($filter: GroupFilter) { groups(filter: $filter) { totalCount nodes { displayName } } }', { filter });
    expect(groups.totalCount).toBe(groups.nodes.length);
    return groups.nodes.map((group: { displayName: string }) => group.displayName).join(' ');
  };

  beforeAll(async () => {
    filtered = await app.organisation();
    for (const [userName, displayName] of [['zed', 'Zed Z'], ['yan', null]] as const) {
      ids[userName] = (await filtered.graphql.run('mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }', { input: { userName, displayName } })).createUser.user.id;
    }
    for (const [displayName, externalId, members] of [['Alpha', 'Ext', ['zed', 'yan']], ['beta', 'ext', ['yan']], ['Gamma', null, []]] as const) {
      ids[displayName] = (await filtered.graphql.run(create, { input: { displayName, externalId, memberIds: members.map((name) => ids[name]) } })).createGroup.group.id;
    }
  });

  const filters: [object, string][] = [
    [{ displayName: { eq: 'ALPHA' } }, 'Alpha'], [{ displayName: { ne: 'alpha' } }, 'beta Gamma'], [{ displayName: { contains: 'MM' } }, 'Gamma'],
    [{ displayName: { startsWith: 'B' } }, 'beta'], [{ displayName: { endsWith: 'A' } }, 'Alpha beta Gamma'], [{ displayName: { gt: 'beta' } }, 'Gamma'],
    [{ displayName: { lte: 'BETA' } }, 'Alpha beta'], [{ displayName: { in: ['Beta', 'delta'] } }, 'beta'],
    [{ externalId: { eq: 'ext' } }, 'beta'], [{ externalId: { present: false } }, 'Gamma'], [{ externalId: { ne: 'ext' } }, 'Alpha Gamma'],
    [{ members: { present: true } }, 'Alpha beta'], [{ members: { present: false } }, 'Gamma'],
    [{ members: { display: { eq: 'zed z' } } }, 'Alpha'], [{ members: { display: { eq: 'YAN' } } }, 'Alpha beta'], [{ members: { not: { display: { eq: 'yan' } } } }, 'Alpha'],
    [{ members: { or: [{ display: { eq: 'zed z' } }, { display: { eq: 'yan' } }] } }, 'Alpha beta'], [{ members: { and: [{ display: { eq: 'zed z' } }, { display: { eq: 'yan' } }] } }, ''],
    [{ source: { eq: 'MANUAL' }, createdAt: { gt: '0999-01-01T00:00:00.000000001Z' }, updatedAt: { lt: '9999-01-01T00:00:00Z' } }, 'Alpha beta Gamma'],
    [{ createdAt: { gt: '9999-01-01T00:00:00Z' } }, ''],
    [{ and: [{ displayName: { contains: 'a' } }, { not: { externalId: { present: true } } }] }, 'Gamma'], [{ or: [{ displayName: { eq: 'alpha' } }, { members: { present: false } }] }, 'Alpha Gamma'],
  ];
  test.each(filters.map(([filter, found]) => [JSON.stringify(filter), filter, found] as const))('%s', async (_, filter, found) => {
    expect(await find(filter)).toBe(found);
  });

  test('by ids of groups and of members', async () => {
    expect(await find({ id: { eq: ids['beta'] } })).toBe('beta');
    expect(await find({ id: { in: [ids['beta'], 'no id'] } })).toBe('beta');
    expect(await find({ members: { id: { eq: ids['zed'] } } })).toBe('Alpha');
    expect(await find({ members: { id: { eq: 'no id' } } })).toBe('');
  });
});
