import { roleNames, type Role } from '../../src/domain/access/permissions.ts';
import { mergeUsers } from '../../src/domain/duplicates/merge-users.ts';
import { undoCure } from '../../src/domain/duplicates/undo-cure.ts';
import { forgetDuplicateChecks } from '../../src/domain/duplicates/forget-duplicate-checks.ts';
import type { Scope } from '../../src/domain/shared/scope.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { newGroup, newUser } from '../support/scim-client.ts';
import { makePerson, signIn } from '../support/signed-in.ts';
import { refusalOf } from '../support/user-errors.ts';

/* Cures of duplicates, as a directory sees them. */

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

const userErrors = 'userErrors { code field message }';
const cureFields = 'cure { id kind userName mergedUserId undoneAt user { id userName } }';
const run = async (mutation: string, input: object, graphql = organisation.graphql) =>
  graphql.run(`mutation ($input: ${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${cureFields} ${userErrors} } }`, { input });
const merge = async (survivorId: string, mergedId: string, more: object = {}) => run('mergeUsers', { survivorId, mergedId, ...more });
const undo = async (id: string) => run('undoDuplicateCure', { id });
const cured = (answer: Awaited<ReturnType<typeof run>>): string => {
  expect(refusalOf(answer)).toBe('accepted');
  return (Object.values(answer)[0] as { cure: { id: string } }).cure.id;
};
const create = async (input: object): Promise<string> => {
  const { createUser } = await organisation.graphql.run(`mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } ${userErrors} } }`, { input });
  return createUser.user.id as string;
};
const provision = async (overrides: object): Promise<string> => (await organisation.scim.post('/Users', newUser(overrides))).body.id as string;
const person = async (id: string) => (await organisation.graphql.run(
  'query ($id: ID!) { user(id: $id) { id userName email active externalId title role signInBlocked managedByDirectory emails { value } groupReferences { display } invitations { nodes { email state } } } }', { id })).user;
const named = async (userName: string) => (await organisation.scim.get(`/Users?filter=${encodeURIComponent(`userName eq "${userName}"`)}`)).body;
const lineOf = async (list: string): Promise<string> => {
  const { createDuplicateCheck } = await organisation.graphql.run('mutation ($list: String!) { createDuplicateCheck(input: { list: $list }) { duplicateCheck { lines { nodes { id } } } userErrors { message } } }', { list });
  return createDuplicateCheck.duplicateCheck.lines.nodes[0].id as string;
};
const laterBy = (days: number): Scope => Object.assign(Object.create(app.scope({ kind: 'SYSTEM', organisationId: organisation.id })) as Scope, { now: new Date(Date.now() + days * 86_400_000) });
const signedIn = async (role: Role): Promise<GraphqlClient> => (await signIn(app, organisation, await makePerson(app, organisation, role))).graphql;

describe('link', () => {
  test('whoever is linked is found by the userName of the line, and a create with it is refused', async () => {
    const id = await create({ userName: 'ada@old.example', displayName: 'Ada Lovelace' });
    const lineId = await lineOf('ada@contoso.com');
    expect((await named('ada@contoso.com')).totalResults).toBe(0);
    const cureId = cured(await run('linkDuplicate', { lineId, userId: id }));
    expect((await named('ADA@contoso.com')).Resources.map((user: { id: string }) => user.id)).toEqual([id]);
    expect((await organisation.scim.post('/Users', newUser({ userName: 'Ada@Contoso.com' }))).body).toMatchObject({ status: '409', scimType: 'uniqueness' });
    // Mails go where they went.
    expect(await person(id)).toMatchObject({ userName: 'ada@contoso.com', email: 'ada@old.example', emails: [{ value: 'ada@old.example' }] });
    const { node } = await organisation.graphql.run('query ($id: ID!) { node(id: $id) { ... on DuplicateCheckLine { outcome cure { id kind } } } }', { id: lineId });
    expect(node).toEqual({ outcome: 'LOOKS_ALIKE', cure: { id: cureId, kind: 'LINK' } });

    cured(await undo(cureId));
    expect(await person(id)).toMatchObject({ userName: 'ada@old.example', email: 'ada@old.example', emails: [] });
    expect((await named('ada@contoso.com')).totalResults).toBe(0);
    expect(refusalOf(await undo(cureId))).toBe('INVALID id');
  });

  test('is refused for whom the directory has, for a name that is taken, for a line without one, and for whom the caller cannot reach', async () => {
    const [free, managed, owner] = [await create({ userName: 'free' }), await provision({ userName: 'managed@contoso.com' }), await makePerson(app, organisation, 'OWNER')];
    const lineId = await lineOf('ada@contoso.com');
    expect(refusalOf(await run('linkDuplicate', { lineId, userId: managed }))).toBe('MANAGED_BY_DIRECTORY userId');
    expect(refusalOf(await run('linkDuplicate', { lineId: await lineOf('managed@contoso.com'), userId: free }))).toBe('TAKEN userName');
    expect(refusalOf(await run('linkDuplicate', { lineId, userId: free, expectedVersion: 7 }))).toBe('VERSION_MISMATCH expectedVersion');
    expect(refusalOf(await run('linkDuplicate', { lineId, userId: crypto.randomUUID() }))).toBe('NOT_FOUND userId');
    expect(refusalOf(await run('linkDuplicate', { lineId: crypto.randomUUID(), userId: free }))).toBe('NOT_FOUND lineId');
    expect(refusalOf(await run('linkDuplicate', { lineId: await lineOf('userPrincipalName,mail\n,x'), userId: free }))).toBe('INVALID lineId');
    expect(refusalOf(await run('linkDuplicate', { lineId, userId: owner.id }, await signedIn('ADMIN')))).toBe('INVALID userId');
    const other = await app.organisation();
    expect(refusalOf(await run('linkDuplicate', { lineId, userId: free }, other.graphql))).toBe('NOT_FOUND lineId');
    expect(await person(free)).toMatchObject({ userName: 'free' });
  });

  test('what the directory has found by the link stays linked', async () => {
    const id = await create({ userName: 'ada' });
    const cureId = cured(await run('linkDuplicate', { lineId: await lineOf('ada@contoso.com'), userId: id }));
    await organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path: 'title', value: 'Countess' });
    expect(refusalOf(await undo(cureId))).toBe('MANAGED_BY_DIRECTORY id');
  });
});

/** Somebody who is here by hand, with a history, and whom the directory has created once more. */
async function twice(): Promise<{ own: string; double: string; staff: string; all: string }> {
  const own = await create({ userName: 'ada', displayName: 'Ada', title: 'Countess', emails: [{ value: 'ada@old.example', type: 'work' }] });
  const double = await provision({ userName: 'ada@contoso.com', externalId: 'object-1', displayName: 'Ada Lovelace', emails: [{ value: 'ada@contoso.com', type: 'work', primary: true }] });
  const groups = [await organisation.scim.post('/Groups', newGroup({ displayName: 'Staff', members: [{ value: double }] })), await organisation.scim.post('/Groups', newGroup({ displayName: 'All', members: [{ value: own }, { value: double }] }))];
  await organisation.graphql.run('mutation ($ids: [ID!]) { inviteUsers(input: { userIds: $ids }) { invitedCount } }', { ids: [double] });
  const [staff = '', all = ''] = groups.map(({ body }) => body.id as string);
  return { own, double, staff, all };
}

describe('merge', () => {
  test('the directory goes on by the id that it knows: GET, PATCH, PUT, filters and members reach who stays', async () => {
    const { own, double, staff, all } = await twice();
    const answer = await merge(own, double);
    expect(answer.mergeUsers.cure).toMatchObject({ kind: 'MERGE', mergedUserId: double, userName: 'ada@contoso.com', user: { id: own, userName: 'ada@contoso.com' } });
    // What the directory says stands; what only we knew stays.
    expect(await person(own)).toMatchObject({ id: own, userName: 'ada@contoso.com', externalId: 'object-1', title: 'Countess', email: 'ada@contoso.com', managedByDirectory: true, groupReferences: [{ display: 'All' }, { display: 'Staff' }], invitations: { nodes: [{ email: 'ada@contoso.com', state: 'QUEUED' }] } });
    expect(await person(double)).toMatchObject({ id: own });
    expect((await organisation.graphql.run('{ users { totalCount } }')).users.totalCount).toBe(1);

    const { scim } = organisation;
    const read = await scim.get(`/Users/${double}`);
    expect([read.status, read.body.id, read.body.userName, read.body.meta.location]).toEqual([200, double, 'ada@contoso.com', `${scim.baseUrl}/Users/${double}`]);
    expect((await scim.patch(`/Users/${double}`, { op: 'Replace', path: 'displayName', value: 'Augusta Ada' })).body).toMatchObject({ id: double, displayName: 'Augusta Ada' });
    expect((await scim.put(`/Users/${double}`, newUser({ userName: 'ada@contoso.com', displayName: 'Ada L.', title: 'Analyst' }))).body).toMatchObject({ id: double, title: 'Analyst' });
    expect((await scim.get(`/Users/${own}`)).body).toMatchObject({ id: own, displayName: 'Ada L.' });
    expect((await scim.get(`/Users?filter=${encodeURIComponent(`id eq "${double}"`)}`)).body.totalResults).toBe(1);
    expect((await named('ada@contoso.com')).totalResults).toBe(1);
    expect((await scim.post('/Users', newUser({ userName: 'ada@contoso.com' }))).status).toBe(409);
    // Membership by either id.
    expect((await scim.get(`/Groups?filter=${encodeURIComponent(`id eq "${staff}" and members eq "${double}"`)}`)).body.totalResults).toBe(1);
    expect((await scim.patch(`/Groups/${staff}`, { op: 'Remove', path: 'members', value: [{ value: double }] })).status).toBe(204);
    expect((await scim.get(`/Groups/${staff}`)).body.members ?? []).toEqual([]);
    await scim.patch(`/Groups/${staff}`, { op: 'Add', path: 'members', value: [{ value: double }, { value: own }] });
    expect((await scim.get(`/Groups/${staff}`)).body.members).toMatchObject([{ value: own }]);
    expect((await scim.post('/Groups', newGroup({ members: [{ value: double }] }))).body.members).toMatchObject([{ value: own }]);
    expect((await scim.get(`/Groups/${all}`)).body.members).toHaveLength(1);
    // One history.
    for (const id of [own, double]) {
      const { provisioningEvents, auditEntries } = await organisation.graphql.run('query ($id: String) { provisioningEvents(filter: { resourceId: { eq: $id } }) { nodes { decision } } auditEntries(filter: { targetId: { eq: $id } }) { nodes { action } } }', { id });
      expect(provisioningEvents.nodes.map(({ decision }: { decision: string }) => decision)).toEqual(['CHANGED', 'CHANGED', 'CREATED']);
      expect(auditEntries.nodes.map(({ action }: { action: string }) => action)).toEqual(expect.arrayContaining(['user.created', 'user.updated', 'user.deleted']));
    }
    expect((await scim.patch(`/Users/${double}`, { op: 'Replace', path: 'active', value: 'False' })).body.active).toBe(false);
    expect((await scim.delete(`/Users/${double}`)).status).toBe(204);
    expect([(await scim.get(`/Users/${double}`)).status, (await scim.get(`/Users/${own}`)).status]).toEqual([404, 404]);
  });

  test('undone, both are there as they were, and what came since belongs to whom the directory knows', async () => {
    const { own, double, staff } = await twice();
    const before = [await person(own), await person(double)];
    const cureId = cured(await merge(own, double));
    await organisation.scim.patch(`/Users/${double}`, { op: 'Replace', path: 'displayName', value: 'Augusta Ada' }, { op: 'Add', path: 'title', value: 'Analyst' });
    await organisation.scim.post('/Groups', newGroup({ displayName: 'New', members: [{ value: double }] }));
    cured(await undo(cureId));
    expect(await person(own)).toEqual({ ...before[0] });
    expect(await person(double)).toEqual({ ...before[1], title: 'Analyst', groupReferences: [{ display: 'All' }, { display: 'New' }, { display: 'Staff' }] });
    expect((await organisation.scim.get(`/Users/${double}`)).body).toMatchObject({ id: double, displayName: 'Augusta Ada', userName: 'ada@contoso.com' });
    expect((await organisation.scim.get(`/Groups/${staff}`)).body.members).toMatchObject([{ value: double }]);
    expect((await organisation.scim.get(`/Users?filter=${encodeURIComponent('emails.value eq "ada@contoso.com"')}`)).body.Resources.map((user: { id: string }) => user.id)).toEqual([double]);
    expect((await organisation.scim.get(`/Users?filter=${encodeURIComponent('emails.value eq "ada@old.example"')}`)).body.Resources.map((user: { id: string }) => user.id)).toEqual([own]);
  });

  test('into whom the directory has already: what it says of them stays, and the other’s id leads there', async () => {
    const { own, double } = await twice();
    const cureId = cured(await merge(double, own));
    expect(await person(own)).toMatchObject({ id: double, userName: 'ada@contoso.com', title: 'Countess' });
    await organisation.scim.patch(`/Users/${double}`, { op: 'Replace', path: 'displayName', value: 'Augusta Ada' });
    cured(await undo(cureId));
    expect(await person(own)).toMatchObject({ id: own, userName: 'ada', email: 'ada@old.example', managedByDirectory: false, groupReferences: [{ display: 'All' }] });
    expect((await organisation.scim.get(`/Users/${double}`)).body).toMatchObject({ displayName: 'Augusta Ada', id: double });
    expect((await person(double)).title).toBeNull();
  });

  test('one after another: the first id leads to the last account, and the last merge is undone first', async () => {
    const [a, b, c] = [await create({ userName: 'a' }), await create({ userName: 'b' }), await create({ userName: 'c' })];
    const first = cured(await merge(b, a));
    const second = cured(await merge(c, b));
    expect([(await person(a)).id, (await person(b)).id]).toEqual([c, c]);
    expect(refusalOf(await undo(first))).toBe('INVALID id');
    cured(await undo(second));
    expect([(await person(a)).id, (await person(b)).id, (await person(c)).id]).toEqual([b, b, c]);
    cured(await undo(first));
    expect((await person(a)).userName).toBe('a');
  });

  test('the last owner stays, roles are nobody’s to give who could not, and the block of one is the block of both', async () => {
    const [owner, member, admin] = [await makePerson(app, organisation, 'OWNER'), await makePerson(app, organisation), await makePerson(app, organisation, 'ADMIN')];
    expect(refusalOf(await merge(member.id, owner.id))).toBe('LAST_OWNER id');
    const asAdmin = (await signIn(app, organisation, admin)).graphql;
    for (const [survivorId, mergedId, field] of [[owner.id, member.id, 'survivorId'], [member.id, owner.id, 'mergedId']]) expect(refusalOf(await run('mergeUsers', { survivorId, mergedId }, asAdmin))).toBe(`INVALID ${field}`);
    await organisation.graphql.run('mutation ($id: ID!) { updateUserAccess(input: { id: $id, signInBlocked: true }) { userErrors { code } } }', { id: member.id });
    // To block the last owner by the way would leave none, too.
    expect(refusalOf(await merge(owner.id, member.id))).toBe('LAST_OWNER id');
    const cureId = cured(await merge(admin.id, member.id));
    expect(await person(admin.id)).toMatchObject({ role: 'ADMIN', signInBlocked: true });
    cured(await undo(cureId));
    expect([(await person(admin.id)).signInBlocked, (await person(member.id)).signInBlocked]).toEqual([false, true]);
  });

  test('groups that give a role are not entered by the way', async () => {
    const [lead, plain] = [await makePerson(app, organisation), await makePerson(app, organisation)];
    const { createGroup } = await organisation.graphql.run('mutation ($ids: [ID!]) { createGroup(input: { displayName: "Admins", memberIds: $ids }) { group { id } userErrors { message } } }', { ids: [lead.id] });
    await organisation.graphql.run('mutation ($id: ID!) { setGroupRole(input: { id: $id, role: ADMIN }) { userErrors { code } } }', { id: createGroup.group.id });
    const keeper = new GraphqlClient(`${app.url}/graphql`, await organisation.token(['user:read', 'user:write', 'user:delete', 'group:read', 'organisation:read', 'single-sign-on:read', 'api-token:read', 'oauth-client:read', 'group:write', 'group:delete', 'user-information-field:read', 'invitation:read', 'invitation:write', 'provisioning:read', 'audit:read']));
    expect(refusalOf(await run('mergeUsers', { survivorId: plain.id, mergedId: lead.id }, keeper))).toBe('INVALID mergedId');
    cured(await merge(plain.id, lead.id));
    expect(roleNames).toContain((await person(plain.id)).role);
  });

  test('is refused where the directory manages both, for one account, for what is not there, and in another organisation', async () => {
    const [one, other] = [await provision({ userName: 'one@contoso.com' }), await provision({ userName: 'other@contoso.com' })];
    expect(refusalOf(await merge(one, other))).toBe('MANAGED_BY_DIRECTORY mergedId');
    expect(refusalOf(await merge(one, one.toUpperCase()))).toBe('INVALID mergedId');
    expect(refusalOf(await merge(one, 'nobody'))).toBe('NOT_FOUND mergedId');
    expect(refusalOf(await merge(one, crypto.randomUUID()))).toBe('NOT_FOUND mergedId');
    expect(refusalOf(await merge('nobody', one))).toBe('NOT_FOUND survivorId');
    const free = await create({ userName: 'free' });
    expect(refusalOf(await merge(one, free, { expectedMergedVersion: 7 }))).toBe('VERSION_MISMATCH expectedMergedVersion');
    const stranger = await app.organisation();
    expect(refusalOf(await run('mergeUsers', { survivorId: one, mergedId: free }, stranger.graphql))).toBe('NOT_FOUND survivorId');
    const deleter = new GraphqlClient(`${app.url}/graphql`, await organisation.token(['user:delete', 'user:read']));
    expect((await deleter.send(`mutation { mergeUsers(input: { survivorId: "${one}", mergedId: "${free}" }) { userErrors { code } } }`)).errors?.[0]?.message).toContain('user:write');
    expect((await organisation.graphql.run('{ users { totalCount } duplicateCures { totalCount } }'))).toEqual({ users: { totalCount: 3 }, duplicateCures: { totalCount: 0 } });
  });

  test('can be undone for 30 days, unless somebody has the name; the id leads on for ever', async () => {
    const [a, b] = [await create({ userName: 'a' }), await create({ userName: 'b' })];
    const cureId = cured(await merge(b, a));
    await create({ userName: 'A' });
    expect(refusalOf(await undo(cureId))).toBe('TAKEN userName');
    await expect(undoCure(laterBy(31), cureId)).rejects.toMatchObject({ code: 'INVALID', message: expect.stringContaining('more than 30 days') });
    await forgetDuplicateChecks(laterBy(40), 1000);
    expect((await person(a)).id).toBe(b);
    await expect(mergeUsers(app.scope({ kind: 'ANONYMOUS' }), { survivorId: a, mergedId: b })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

test('who only looks alike is left alone, and that is kept', async () => {
  const id = await create({ userName: 'ada.lovelace@contoso.com' });
  const lineId = await lineOf('ada.lovelace@contoso.onmicrosoft.com');
  expect(refusalOf(await run('ignoreDuplicate', { lineId: await lineOf('grace@contoso.com') }))).toBe('INVALID lineId');
  const cureId = cured(await run('ignoreDuplicate', { lineId }));
  const { duplicateCures } = await organisation.graphql.run('query ($id: String) { duplicateCures(filter: { userId: { eq: $id }, isUndone: { eq: false }, kind: { in: [IGNORE] } }) { nodes { id kind } } }', { id });
  expect(duplicateCures.nodes).toEqual([{ id: cureId, kind: 'IGNORE' }]);
  cured(await undo(cureId));
  expect(await person(id)).toMatchObject({ userName: 'ada.lovelace@contoso.com' });
});
