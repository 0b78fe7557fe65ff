import { startTestApp, type TestApp } from '../support/app.ts';
import { newGroup, newUser, ScimClient, type ScimAnswer } from '../support/scim-client.ts';
import { inhabit, namesOfNobody, rowsOf, withoutNames, type InhabitedOrganisation, type Names } from './inhabited-organisation.ts';

let app: TestApp;
let first: InhabitedOrganisation;
let other: InhabitedOrganisation;
let firstRows: string;
beforeAll(async () => {
  app = await startTestApp();
  first = await inhabit(app);
  other = await inhabit(app);
  firstRows = await rowsOf(app.databaseUrl, first.id);
});
afterAll(() => app.stop());

const paths = ({ user, group }: Names): string[] => [
  '', '/', '/Users', `/Users/${user}`, '/Groups', `/Groups/${group}`, '/ServiceProviderConfig', '/ResourceTypes', '/ResourceTypes/User', '/Schemas',
  '/Schemas/urn:ietf:params:scim:schemas:core:2.0:User', '/Me', '/Bulk', '/.search', '/Users/.search', '/Nowhere', `/Users/${user}/more`,
];
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const routes = paths(namesOfNobody()).flatMap((_, index) => methods.map((method): [string, number] => [method, index]));

test('every endpoint that the service names is tried below', async () => {
  const { body } = await first.scim.get('/ResourceTypes');
  for (const { endpoint } of body.Resources) expect(paths(first.names)).toContain(endpoint);
});

// What an answer tells, without what is different in each: the moment and the id of the request.
const told = ({ status, headers, text }: ScimAnswer): object => ({
  status, text, headers: Object.fromEntries([...headers].filter(([name]) => !['date', 'x-request-id'].includes(name))),
});

test.each(routes)('%s of route %i of another Tenant URL: refused as at one that does not exist [S9.43e]', async (method, index) => {
  const body = method === 'GET' || method === 'OPTIONS' ? undefined : { schemas: [] };
  const path = paths(first.names)[index] ?? '';
  const foreign = await new ScimClient(first.scim.baseUrl, other.scimToken).send(method, path, body);
  const nowhere = await new ScimClient(`${app.url}/scim/v2/nowhere-at-all`, other.scimToken).send(method, path, body);
  expect(foreign.status).toBe(401);
  expect(foreign.headers.get('www-authenticate')).toMatch(/^Bearer/);
  expect(told(foreign)).toEqual(told(nowhere));
});

test.each(['FIRST', 'encoded', 'doubled slashes'])('another spelling of the Tenant URL (%s) opens no door', async (how) => {
  const { slug, user } = first.names;
  const path = { FIRST: `/scim/v2/${slug.toUpperCase()}/Users`, encoded: `/scim/v2/%${slug.charCodeAt(0).toString(16)}${slug.slice(1)}/Users`, 'doubled slashes': `//scim//v2//${slug}//Users/` }[how];
  const client = new ScimClient(app.url, other.scimToken);
  // Refused, or not this service's path at all; the organisation itself does get in by it where it is one.
  expect([401, 404]).toContain((await client.get(`${path}/${user}`)).status);
});

// Each with the own Tenant URL, for what belongs to the first organisation: the answer must be the one for what does not exist.
const user = (overrides: object = {}): object => ({ schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], ...overrides });
const list = (resource: string, filter: string): string => `/${resource}?filter=${encodeURIComponent(filter)}`;
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

interface Attempt {
  readonly status: number;
  readonly send: (scim: ScimClient, names: Names, own: Names) => Promise<ScimAnswer>;
}

const attempts: Record<string, Attempt> = {
  'GET a user': { status: 404, send: (scim, names) => scim.get(`/Users/${names.user}`) },
  'PUT a user': { status: 404, send: (scim, names) => scim.put(`/Users/${names.user}`, user({ userName: names.userName })) },
  'PATCH a user': { status: 404, send: (scim, names) => scim.patch(`/Users/${names.user}`, { op: 'replace', path: 'active', value: false }) },
  'DELETE a user': { status: 404, send: (scim, names) => scim.delete(`/Users/${names.user}`) },
  'GET a group': { status: 404, send: (scim, names) => scim.get(`/Groups/${names.group}`) },
  'PUT a group': { status: 404, send: (scim, names) => scim.put(`/Groups/${names.group}`, { schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'], displayName: 'Taken over' }) },
  'PATCH a group\'s name': { status: 404, send: (scim, names) => scim.patch(`/Groups/${names.group}`, { op: 'replace', path: 'displayName', value: 'Taken over' }) },
  'PATCH an own user into a group': { status: 404, send: (scim, names, own) => scim.patch(`/Groups/${names.group}`, { op: 'add', path: 'members', value: [{ value: own.user }] }) },
  'PATCH all users out of a group': { status: 404, send: (scim, names) => scim.patch(`/Groups/${names.group}`, { op: 'remove', path: 'members' }) },
  'DELETE a group': { status: 404, send: (scim, names) => scim.delete(`/Groups/${names.group}`) },
  'filter by id': { status: 200, send: (scim, names) => scim.get(list('Users', `id eq "${names.user}"`)) },
  'filter by userName': { status: 200, send: (scim, names) => scim.get(list('Users', `userName eq "${names.userName}"`)) },
  'filter by externalId': { status: 200, send: (scim, names) => scim.get(list('Users', `externalId eq "${names.userExternalId}"`)) },
  'filter by e-mail': { status: 200, send: (scim, names) => scim.get(list('Users', `emails[type eq "work"].value eq "${names.userName}"`)) },
  'filter by employee number': { status: 200, send: (scim, names) => scim.get(list('Users', `${enterprise}:employeeNumber eq "${names.employeeNumber}"`)) },
  'filter by group': { status: 200, send: (scim, names) => scim.get(list('Users', `groups.value eq "${names.group}"`)) },
  'filter groups by id': { status: 200, send: (scim, names) => scim.get(list('Groups', `id eq "${names.group}"`)) },
  'filter groups by name': { status: 200, send: (scim, names) => scim.get(list('Groups', `displayName eq "${names.displayName}"`)) },
  'filter groups by externalId': { status: 200, send: (scim, names) => scim.get(list('Groups', `externalId eq "${names.groupExternalId}"`)) },
  'filter groups by member': { status: 200, send: (scim, names) => scim.get(list('Groups', `members.value eq "${names.user}"`)) },
  'GET the schema of its own fields': { status: 404, send: (scim, names) => scim.get(`/Schemas/urn:ietf:params:scim:schemas:extension:rollcall:${names.slug}:2.0:User`) },
  'a field of its own as a filter': { status: 400, send: (scim, names) => scim.get(list('Users', `${names.informationName} eq "${names.informationValue}"`)) },
  'a field of its own as an order': { status: 400, send: (scim, names) => scim.get(`/Users?sortBy=${names.informationName}`) },
  'add a member': { status: 204, send: (scim, names, own) => scim.patch(`/Groups/${own.group}`, { op: 'add', path: 'members', value: [{ value: names.user }] }) },
  'replace the members': { status: 204, send: (scim, names, own) => scim.patch(`/Groups/${own.group}`, { op: 'replace', path: 'members', value: [{ value: names.user }] }) },
  'remove a member': { status: 204, send: (scim, names, own) => scim.patch(`/Groups/${own.group}`, { op: 'remove', path: `members[value eq "${names.user}"]` }) },
};

test.each(Object.entries(attempts))('own Tenant URL, another\'s names: %s [S9.43b S9.43e]', async (_, { status, send }) => {
  const nobody = namesOfNobody();
  const answer = await send(other.scim, first.names, other.names);
  const answerForNobody = await send(other.scim, nobody, other.names);
  expect(answer.status).toBe(status);
  expect(withoutNames(answer.text, first.names)).toBe(withoutNames(answerForNobody.text, nobody));
  expect(answerForNobody.status).toBe(status);
});

test('a list filtered by another\'s names is empty, while the organisation itself finds itself by each of them', async () => {
  for (const [name, { send }] of Object.entries(attempts).filter(([how]) => how.startsWith('filter'))) {
    expect([name, (await send(other.scim, first.names, other.names)).body.totalResults]).toEqual([name, 0]);
    expect([name, (await send(first.scim, first.names, first.names)).body.totalResults]).toEqual([name, 1]);
  }
});

test('lists without a filter hold nothing of another organisation [S9.43b]', async () => {
  for (const path of ['/Users?count=1000', '/Groups?count=1000', '/Users?startIndex=2', '/Users?attributes=groups']) {
    const { text, status } = await other.scim.get(path);
    expect(status).toBe(200);
    for (const name of Object.values(first.names)) expect(text).not.toContain(name);
  }
});

test('a user of another organisation cannot become a member, and a strict client is told so as of anybody unknown', async () => {
  const lenient = await other.scim.post('/Groups', newGroup({ members: [{ value: first.names.user }] }));
  expect([lenient.status, lenient.body.members]).toEqual([201, []]);
  await other.graphql.run('mutation { updateSingleSignOn(input: { strict: true }) { userErrors { code } } }');
  try {
    const nobody = namesOfNobody();
    const foreign = await other.scim.post('/Groups', newGroup({ members: [{ value: first.names.user }] }));
    const unknown = await other.scim.post('/Groups', newGroup({ members: [{ value: nobody.user }] }));
    expect([foreign.status, foreign.body.scimType]).toEqual([400, 'invalidValue']);
    expect(withoutNames(foreign.text, first.names)).toBe(withoutNames(unknown.text, nobody));
  } finally {
    await other.graphql.run('mutation { updateSingleSignOn(input: { strict: false }) { userErrors { code } } }');
  }
});

test('a manager of another organisation stays a mere text', async () => {
  const { body, status } = await other.scim.post('/Users', newUser({ [enterprise]: { manager: { value: first.names.user } } }));
  expect(status).toBe(201);
  const { user: read } = await other.graphql.run('query ($id: ID!) { user(id: $id) { enterprise { manager { value user { userName } } } } }', { id: body.id });
  expect(read.enterprise.manager).toEqual({ value: first.names.user, user: null });
});

test('what is unique is unique within one organisation: the same userName, externalId and displayName are free in another [S9.43d]', async () => {
  const { userName, userExternalId, displayName, groupExternalId } = first.names;
  const created = await other.scim.post('/Users', newUser({ userName, externalId: userExternalId }));
  expect(created.status).toBe(201);
  expect(created.body.id).not.toBe(first.names.user);
  expect((await other.scim.post('/Groups', newGroup({ displayName, externalId: groupExternalId }))).status).toBe(201);
  // And each finds its own.
  expect((await other.scim.get(list('Users', `userName eq "${userName}"`))).body.Resources[0].id).toBe(created.body.id);
  expect((await first.scim.get(list('Users', `userName eq "${userName}"`))).body.Resources[0].id).toBe(first.names.user);
});

test('a token of another organisation leaves no trace in the provisioning events of the one that it knocked at', async () => {
  await new ScimClient(first.scim.baseUrl, other.scimToken).post('/Users', newUser());
  const { provisioningEvents } = await first.graphql.run('{ provisioningEvents { totalCount } }');
  expect(provisioningEvents.totalCount).toBe(6);
});

// Stands last: all of the above has happened by now.
test('nothing of the first organisation was changed by any of this', async () => {
  expect(await rowsOf(app.databaseUrl, first.id)).toBe(firstRows);
});
