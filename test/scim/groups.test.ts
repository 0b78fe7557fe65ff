import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser } from '../support/scim-client.ts';

let app: TestApp;
let organisation: TestOrganisation;
let people: string[];
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
  people = [];
  for (const name of ['Ada', 'Grace', 'Joan']) people.push((await organisation.scim.post('/Users', newUser({ displayName: name }))).body.id as string);
});
afterAll(() => app.stop());

const nobody = '0190aaaa-0000-7000-8000-000000000000';
const schema = 'urn:ietf:params:scim:schemas:core:2.0:Group';

interface ScimGroup {
  id: string;
  displayName: string;
  externalId?: string;
  members: { value: string; display: string }[];
  meta: { created: string; lastModified: string; location: string; version: string };
}

async function create(members: readonly string[] = [], overrides: object = {}): Promise<ScimGroup> {
  const answer = await organisation.scim.post('/Groups', newGroup({ members: members.map((value) => ({ value })), ...overrides }));
  expect(answer.status).toBe(201);
  return answer.body as ScimGroup;
}

async function membersOf(id: string): Promise<string[]> {
  const { body } = await organisation.scim.get(`/Groups/${id}`);
  return (body as ScimGroup).members.map(({ value }) => value);
}

describe('POST', () => {
  test('answers with the whole group at the address that Location names', async () => {
    const sent = newGroup({ externalId: 'ext', members: [{ value: people[1] }, { value: people[0] }, { value: people[0] }] });
    const answer = await organisation.scim.post('/Groups', sent);
    const location = `${organisation.scim.baseUrl}/Groups/${answer.body.id}`;
    expect([answer.status, answer.headers.get('location')]).toEqual([201, location]);
    const member = (index: number, display: string): object => ({ value: people[index], $ref: `${organisation.scim.baseUrl}/Users/${people[index]}`, type: 'User', display });
    expect(answer.body).toEqual({
      schemas: [schema], id: expect.any(String), displayName: sent['displayName'], externalId: 'ext', members: [member(0, 'Ada'), member(1, 'Grace')],
      meta: { resourceType: 'Group', created: answer.body.meta.created, lastModified: answer.body.meta.created, location, version: 'W/"1"' },
    });
    expect((await organisation.scim.get(`/Groups/${answer.body.id}`)).body).toEqual(answer.body);
  });

  test('a displayName that is taken, in whatever spelling, is refused and nothing is written [S10.5b S10.5k] [S8.2g]', async () => {
    const { displayName } = await create([], { displayName: 'Straße ﬁ (a)' });
    for (const same of [displayName, 'STRAßE FI (A)', 'ｓtraße fi (a)']) expectScimError(await organisation.scim.post('/Groups', newGroup({ displayName: same })), 409, 'uniqueness', /belongs to another group/);
    const { body } = await organisation.scim.get(`/Groups?filter=${encodeURIComponent(`displayName eq "${displayName}"`)}`);
    expect(body.totalResults).toBe(1);
  });

  test.each<[string, object, RegExp]>([
    ['no displayName', { displayName: undefined }, /"displayName" is required/], ['a blank displayName', { displayName: '  ' }, /"displayName" is required/],
    ['members that are a boolean', { members: true }, /"members" must be a list/], ['a member that is a boolean', { members: [true] }, /"members\[0\]" must be an object/],
    ['an object as displayName', { displayName: {} }, /displayName/],
  ])('%s is refused', async (_, overrides, detail) => {
    const answer = await organisation.scim.post('/Groups', newGroup(overrides));
    expectScimError(answer, 400, 'invalidValue', detail);
  });

  test('members that nobody knows are passed over and named in the event; a strict client is refused', async () => {
    const { scim, graphql } = await app.organisation();
    const known = (await scim.post('/Users', newUser())).body.id as string;
    const members = [{ value: known }, { value: nobody }, { value: 'not an id' }, { value: people[0] }];
    const group = await scim.post('/Groups', newGroup({ members }));
    expect([group.status, group.body.members]).toEqual([201, [expect.objectContaining({ value: known })]]);
    const { provisioningEvents } = await graphql.run('{ provisioningEvents(first: 1) { nodes { warnings } } }');
    const warnings = [nobody, people[0], 'not an id'].map((id) => `No user has the id ${id}: it was not made a member.`);
    expect(provisioningEvents.nodes[0].warnings).toHaveLength(3);
    expect(provisioningEvents.nodes[0].warnings).toEqual(expect.arrayContaining(warnings));
    await graphql.run('mutation { updateSingleSignOn(input: { strict: true }) { userErrors { message } } }');
    const refused = newGroup({ members });
    expectScimError(await scim.post('/Groups', refused), 400, 'invalidValue', new RegExp(`${nobody}.*nothing was changed`));
    expect((await scim.get(`/Groups?filter=${encodeURIComponent(`displayName eq "${refused['displayName'] as string}"`)}`)).body.totalResults).toBe(0);
    expectScimError(await scim.patch(`/Groups/${group.body.id}`, { op: 'add', path: 'members', value: members }), 400, 'invalidValue', new RegExp(nobody));
    expect((await scim.get(`/Groups/${group.body.id}`)).body).toEqual(group.body);
  });
});

describe('GET', () => {
  test('members are part of every answer unless excluded [S8.2a S8.2c]', async () => {
    const { id, displayName } = await create(people);
    const filter = `filter=${encodeURIComponent(`displayName eq "${displayName}"`)}`;
    expect((await organisation.scim.get(`/Groups?${filter}`)).body.Resources[0].members).toHaveLength(3);
    expect((await organisation.scim.get(`/Groups?${filter}&excludedAttributes=members`)).body.Resources[0].members).toBeUndefined();
    expect((await organisation.scim.get(`/Groups/${id}?attributes=displayName`)).body.members).toBeUndefined();
    expect((await organisation.scim.get(`/Groups/${id}?attributes=members.value`)).body.members).toEqual(people.map((value) => ({ value })));
  });

  test('a member without a displayName is shown by its userName', async () => {
    const { body } = await organisation.scim.post('/Users', { userName: 'nameless@example.com' });
    expect((await create([body.id as string])).members).toEqual([expect.objectContaining({ display: 'nameless@example.com' })]);
  });

  test('members are never left out, be they thousands', async () => {
    const { scim, id: organisationId } = await app.organisation();
    const { id } = (await scim.post('/Groups', newGroup())).body as ScimGroup;
    const em = app.scope({ kind: 'SYSTEM', organisationId }).em;
    await em.transactional(async (inner) => {
      await inner.execute(`insert into users (organisation_id, id, user_name, user_name_key, active, source, version, attributes, search, created_at, updated_at)
        select ?, gen_random_uuid(), 'many' || n, 'many' || n, true, 'SCIM', 1, '{}', '{}', now(), now() from generate_series(1, 3000) n`, [organisationId]);
      await inner.execute('insert into group_members (organisation_id, group_id, user_id, added_at) select ?, ?, id, now() from users where organisation_id = ?', [organisationId, id, organisationId]);
    });
    expect(((await scim.get(`/Groups/${id}`)).body as ScimGroup).members).toHaveLength(3000);
  });
});

describe('PUT', () => {
  test('makes the group exactly what is sent', async () => {
    const made = await create([people[0] ?? ''], { externalId: 'ext' });
    const answer = await organisation.scim.put(`/Groups/${made.id}`, { schemas: [schema], displayName: `${made.displayName} new`, members: [{ value: people[1] }, { value: people[2] }] });
    expect([answer.status, answer.headers.get('location')]).toEqual([200, made.meta.location]);
    expect(answer.body).toEqual({ ...made, externalId: undefined, displayName: `${made.displayName} new`, members: answer.body.members, meta: { ...made.meta, lastModified: expect.any(String), version: 'W/"2"' } });
    expect(await membersOf(made.id)).toEqual([people[1], people[2]]);
    await organisation.scim.put(`/Groups/${made.id}`, { displayName: made.displayName });
    expect(await membersOf(made.id)).toEqual([]);
  });

  test('the same again changes nothing', async () => {
    const made = await create(people, { externalId: 'ext' });
    const answer = await organisation.scim.put(`/Groups/${made.id}`, made);
    expect([answer.status, answer.body]).toEqual([200, made]);
  });

  test('refused, it changes nothing, and it never creates', async () => {
    const [made, other] = [await create(people), await create()];
    expectScimError(await organisation.scim.put(`/Groups/${made.id}`, { displayName: other.displayName.toUpperCase(), members: [] }), 409, 'uniqueness');
    expectScimError(await organisation.scim.put(`/Groups/${made.id}`, { members: [] }), 400, 'invalidValue', /displayName/);
    expect((await organisation.scim.get(`/Groups/${made.id}`)).body).toEqual(made);
    expectScimError(await organisation.scim.put(`/Groups/${nobody}`, newGroup()), 404);
  });
});

describe('PATCH', () => {
  test('answers 204 without a body, and 200 with one where attributes are named', async () => {
    const { id } = await create();
    const silent = await organisation.scim.patch(`/Groups/${id}`, { op: 'Add', path: 'members', value: [{ value: people[0] }] });
    expect([silent.status, silent.text, silent.headers.get('content-type')]).toEqual([204, '', null]);
    const told = await organisation.scim.patch(`/Groups/${id}?attributes=members`, { op: 'Add', path: 'members', value: [{ value: people[1] }] });
    expect([told.status, (told.body as ScimGroup).members.map(({ value }) => value)]).toEqual([200, [people[0], people[1]]]);
    const partly = await organisation.scim.patch(`/Groups/${id}?excludedAttributes=members`, { op: 'Remove', path: 'members', value: [{ value: people[1] }] });
    expect([partly.status, partly.body.displayName, partly.body.members]).toEqual([200, expect.any(String), undefined]);
    expect(await membersOf(id)).toEqual([people[0]]);
  });

  test('what changes nothing leaves version and lastModified', async () => {
    const made = await create([people[0] ?? ''], { externalId: 'e' });
    for (const operation of [
      { op: 'Add', path: 'members', value: [{ value: people[0] }] }, { op: 'Remove', path: 'members', value: [{ value: people[1] }] }, { op: 'Remove', path: 'members', value: [] },
      { op: 'Replace', path: 'members', value: [{ value: people[0] }] }, { op: 'Replace', path: 'displayName', value: made.displayName }, { op: 'Add', value: { externalId: 'e' } },
      { op: 'Remove', path: `members[value eq "${nobody}"]` }, { op: 'Add', path: 'members', value: [{ value: nobody }] },
    ]) {
      expect((await organisation.scim.patch(`/Groups/${made.id}`, operation)).status).toBe(204);
    }
    expect((await organisation.scim.get(`/Groups/${made.id}`)).body).toEqual(made);
  });

  test('sixty members come and go in one operation, or in sixty [S10.6g]', async () => {
    const { body } = await organisation.scim.post('/Bulk', { Operations: Array.from({ length: 60 }, (_, index) => ({ method: 'POST', path: '/Users', bulkId: `${index}`, data: newUser() })) });
    const members = body.Operations.map(({ location }: { location: string }) => ({ value: location.split('/').at(-1) }));
    const { body: group } = await organisation.scim.post('/Groups', newGroup());
    const count = async (): Promise<number> => (await organisation.scim.get(`/Groups/${group.id}`)).body.members.length;
    const path = `/Groups/${group.id}`;
    for (const operations of [(op: string) => [{ op, path: 'members', value: members }], (op: string) => members.map((one: object) => ({ op, path: 'members', value: [one] }))]) {
      expect([(await organisation.scim.patch(path, ...operations('add'))).status, await count()]).toEqual([204, 60]);
      expect([(await organisation.scim.patch(path, ...operations('remove'))).status, await count()]).toEqual([204, 0]);
    }
  });

  test('members leave by whatever tells them apart', async () => {
    const { id } = await create(people);
    await organisation.scim.patch(`/Groups/${id}`, { op: 'remove', path: 'members[display eq "grace"]' });
    expect(await membersOf(id)).toEqual([people[0], people[2]]);
    await organisation.scim.patch(`/Groups/${id}`, { op: 'remove', path: `members[value eq "${people[0]}" or value eq "${people[1]}"]` });
    expect(await membersOf(id)).toEqual([people[2]]);
    await organisation.scim.patch(`/Groups/${id}`, { op: 'remove', path: 'members[type eq "User"]' }, { op: 'add', path: 'members', value: [{ value: people[1] }] });
    expect(await membersOf(id)).toEqual([people[1]]);
  });

  test.each<[string, object, string]>([
    ['an unknown path', { op: 'replace', path: 'shoeSize', value: 1 }, 'invalidPath'], ['no displayName', { op: 'remove', path: 'displayName' }, 'mutability'],
    ['an empty displayName', { op: 'replace', path: 'displayName', value: '' }, 'invalidValue'], ['another id', { op: 'replace', path: 'id', value: nobody }, 'mutability'],
    ['part of a member', { op: 'replace', path: 'members[value eq "x"].type', value: 'Group' }, 'mutability'], ['no path', { op: 'remove' }, 'noTarget'],
    ['a filter that describes nobody', { op: 'add', path: 'members[display co "a"]', value: { value: nobody } }, 'noTarget'], ['a member without a value', { op: 'add', path: 'members', value: [{ display: 'x' }] }, 'invalidValue'],
    ['a wrong filter', { op: 'remove', path: 'members[value eq]' }, 'invalidFilter'],
  ])('%s is refused and nothing of the request is done', async (_, operation, scimType) => {
    const made = await create(people);
    const answer = await organisation.scim.patch(`/Groups/${made.id}`, { op: 'Remove', path: 'members', value: [{ value: people[0] }] }, { op: 'replace', path: 'displayName', value: 'x' }, operation);
    expectScimError(answer, 400, scimType, /peration 3/);
    expect((await organisation.scim.get(`/Groups/${made.id}`)).body).toEqual(made);
  });

  test('a displayName that is taken is refused, and with it the change of members', async () => {
    const [made, other] = [await create(people), await create()];
    const answer = await organisation.scim.patch(`/Groups/${made.id}`, { op: 'Remove', path: 'members' }, { op: 'Replace', path: 'displayName', value: other.displayName });
    expectScimError(answer, 409, 'uniqueness', /belongs to another group/);
    expect((await organisation.scim.get(`/Groups/${made.id}`)).body).toEqual(made);
  });

  test('a user of another organisation cannot be made a member', async () => {
    const foreign = await (await app.organisation()).scim.post('/Users', newUser());
    const { id } = await create();
    expect((await organisation.scim.patch(`/Groups/${id}`, { op: 'Add', path: 'members', value: [{ value: foreign.body.id }, { value: people[0] }] })).status).toBe(204);
    expect(await membersOf(id)).toEqual([people[0]]);
  });
});

describe('DELETE', () => {
  test('answers 204; the members stay as users', async () => {
    const made = await create(people);
    const answer = await organisation.scim.delete(`/Groups/${made.id}`);
    expect([answer.status, answer.text]).toEqual([204, '']);
    for (const method of ['GET', 'DELETE', 'PATCH', 'PUT']) expectScimError(await organisation.scim.send(method, `/Groups/${made.id}`, method[0] === 'P' ? { ...made, Operations: [] } : undefined), 404, undefined, /no group with the id/);
    expect((await organisation.scim.get(`/Users/${people[0]}`)).status).toBe(200);
    expect((await create([], { displayName: made.displayName })).id).not.toBe(made.id);
  });
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
