import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { newGroup, newUser } from '../support/scim-client.ts';

interface Event {
  readonly id: string;
  readonly occurredAt: string;
  readonly resourceId: string;
  readonly decision: string;
}

let app: TestApp;
let organisation: TestOrganisation;
let user: { id: string; userName: string };
let group: { id: string; displayName: string };
const fields = 'id occurredAt requestId apiToken { name prefix } method path resourceType resourceId resourceName decision reason warnings status request operation';
const find = async (filter: object = {}): Promise<{ totalCount: number; nodes: Event[] }> =>
  (await organisation.graphql.run(`query ($filter: ProvisioningEventFilter) { provisioningEvents(filter: $filter) { totalCount nodes { ${fields} } } }`, { filter })).provisioningEvents;

const read = async (id: string) => (await organisation.graphql.run(`query ($id: ID!) { provisioningEvent(id: $id) { ${fields} } }`, { id })).provisioningEvent;

// A little history, oldest first: what each request was and what is kept of it.
const history = ['CREATED', 'CREATED', 'CHANGED', 'UNCHANGED', 'DISABLED', 'ENABLED', 'REFUSED', 'DELETED'];

beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
  const { scim } = organisation;
  const body = newUser({ password: 'Secret-Password-1' });
  user = (await scim.post('/Users', body)).body;
  group = (await scim.post('/Groups', newGroup({ members: [{ value: user.id }] }))).body;
  await scim.patch(`/Users/${user.id}`, { op: 'Replace', path: 'title', value: 'Analyst' });
  await scim.patch(`/Users/${user.id}`, { op: 'Replace', path: 'title', value: 'Analyst' });
  await scim.patch(`/Users/${user.id}`, { op: 'Replace', path: 'active', value: 'False' });
  await scim.patch(`/Users/${user.id}`, { op: 'Replace', path: 'active', value: 'True' });
  await scim.post('/Users', body);
  await scim.delete(`/Groups/${group.id}`);
  // Nobody is provisioned by a look, nor by the console.
  await scim.get(`/Users/${user.id}`);
  await organisation.graphql.run('mutation { createUser(input: { userName: "by.hand" }) { userErrors { code } } }');
});
afterAll(() => app.stop());

test('every change that a SCIM client asks for is kept, newest first', async () => {
  const { nodes, totalCount } = await find();
  expect(nodes.map(({ decision }) => decision)).toEqual(history.toReversed());
  expect(totalCount).toBe(history.length);
});

test('an event says who asked for what, what was decided and why', async () => {
  const { nodes } = await find();
  expect(nodes.at(-1)).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, occurredAt: expect.stringMatching(/Z$/) as string, requestId: expect.stringMatching(/.{8}/) as string,
    apiToken: { name: 'test', prefix: organisation.scimToken.slice(0, 15) }, method: 'POST', path: '/Users', resourceType: 'USER', resourceId: user.id, resourceName: user.userName,
    decision: 'CREATED', reason: `Created: no user had the userName “${user.userName}”.`, warnings: expect.any(Array) as string[], status: 201,
    request: expect.objectContaining({ userName: user.userName }) as object, operation: 'ScimCreateUser',
  });
  expect(nodes[1]).toMatchObject({ method: 'POST', path: '/Users', resourceType: 'USER', resourceId: null, resourceName: user.userName, decision: 'REFUSED', status: 409, operation: null });
  expect(nodes[0]).toMatchObject({ method: 'DELETE', path: `/Groups/${group.id}`, resourceType: 'GROUP', resourceId: group.id, resourceName: group.displayName, status: 204, request: null });
  expect(JSON.stringify(nodes)).not.toContain('Secret-Password-1');
});

test('the id of the request is the one that the client got', async () => {
  const answer = await organisation.scim.post('/Users', newUser());
  const [latest] = (await find({ resourceId: { eq: answer.body.id } })).nodes;
  expect(latest).toMatchObject({ requestId: answer.headers.get('x-request-id') });
  // Gone again for the tests that count.
  await organisation.scim.delete(`/Users/${answer.body.id}`);
});

test('events are found by decision, resource and time', async () => {
  const decided = async (filter: object): Promise<string[]> => (await find(filter)).nodes.filter(({ resourceId }) => [user.id, group.id, null].includes(resourceId)).map(({ decision }) => decision);
  expect(await decided({ decision: { in: ['DISABLED', 'ENABLED'] } })).toEqual(['ENABLED', 'DISABLED']);
  expect(await decided({ decision: { in: [] } })).toEqual([]);
  expect(await decided({ resourceType: { eq: 'GROUP' } })).toEqual(['DELETED', 'CREATED']);
  expect(await decided({ resourceType: { eq: 'GROUP' }, decision: { eq: 'CREATED' } })).toEqual(['CREATED']);
  expect(await decided({ resourceId: { eq: user.id } })).toEqual(['ENABLED', 'DISABLED', 'UNCHANGED', 'CHANGED', 'CREATED']);
  expect(await decided({ resourceId: { eq: '01900000-0000-7000-8000-000000000000' } })).toEqual([]);
  expect(await decided({ resourceId: { eq: 'no id' } })).toEqual([]);

  const { nodes } = await find({ resourceId: { eq: user.id } });
  const moment = nodes[2]?.occurredAt;
  const since = (await find({ resourceId: { eq: user.id }, occurredAt: { gte: moment } })).nodes;
  const until = (await find({ resourceId: { eq: user.id }, occurredAt: { lt: moment } })).nodes;
  expect(since.map(({ id }) => id)).toContain(nodes[2]?.id);
  expect(until.map(({ id }) => id)).not.toContain(nodes[2]?.id);
  expect([...since, ...until].map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
  expect((await find({ occurredAt: { gte: '0999-01-01T00:00:00.123456789Z', lt: '0999-01-02T00:00:00Z' } })).totalCount).toBe(0);
  expect((await find({ occurredAt: { gte: '0999-01-01T00:00:00.123456789Z' } })).totalCount).toBeGreaterThanOrEqual(history.length);
});

test('one event is read by its id', async () => {
  const [event] = (await find()).nodes;
  expect(await read(event?.id ?? '')).toEqual(event);
  expect(await read('01900000-0000-7000-8000-000000000000')).toBeNull();
  expect(await read('no id')).toBeNull();
});

test('what a refused token asked for is kept with the reason', async () => {
  const fresh = await app.organisation();
  const reader = await fresh.token(['user:read']);
  const answer = await fresh.scim.send('POST', '/Users', newUser(), { authorization: `Bearer ${reader}` });
  expect(answer.status).toBe(403);
  const { provisioningEvents } = await fresh.graphql.run('{ provisioningEvents { nodes { decision status reason } } }');
  expect(provisioningEvents.nodes).toEqual([{ decision: 'REFUSED', status: 403, reason: expect.stringContaining('user:write') as string }]);
});
