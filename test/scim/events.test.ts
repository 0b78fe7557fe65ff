import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { newGroup, newUser, type ScimAnswer } from '../support/scim-client.ts';

/* What is kept of what a directory asked: each change and each refusal, with why, and never a password. */

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

interface Event {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly resourceType: string | null;
  readonly resourceId: string | null;
  readonly resourceName: string | null;
  readonly decision: string;
  readonly reason: string;
  readonly warnings: string[];
  readonly status: number;
  readonly request: unknown;
  readonly operation: string | null;
  readonly apiToken: { name: string } | null;
}

/** The events of the organisation, oldest first. */
async function events(): Promise<Event[]> {
  const { provisioningEvents } = await organisation.graphql.run(
    '{ provisioningEvents(first: 100) { nodes { requestId method path resourceType resourceId resourceName decision reason warnings status request operation apiToken { name } } } }',
  );
  return (provisioningEvents.nodes as Event[]).toReversed();
}

const outcomes = async (): Promise<unknown[]> => (await events()).map(({ decision, status, reason }) => [decision, status, reason]);
const user = async (overrides: object = {}): Promise<ScimAnswer['body']> => (await organisation.scim.post('/Users', newUser(overrides))).body;

const notKept = (name: string): string => `The attribute ${name} is not kept: it is not part of any schema of this service.`;

test('an event says who asked what, and what came of it', async () => {
  const sent = newUser();
  const answer = await organisation.scim.send('POST', '/Users?attributes=userName', sent);
  expect(await events()).toEqual([{
    requestId: answer.headers.get('x-request-id'), method: 'POST', path: '/Users?attributes=userName', resourceType: 'USER', resourceId: answer.body.id, resourceName: sent['userName'],
    decision: 'CREATED', reason: `Created: no user had the userName “${sent['userName'] as string}”.`, warnings: [], status: 201, request: sent, operation: 'ScimCreateUser', apiToken: { name: 'test' },
  }]);
});

test('the life of a user [S10.6q]', async () => {
  const { id, userName } = await user();
  const patch = (path: string, value: unknown): Promise<ScimAnswer> => organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path, value });
  await patch('title', 'Countess');
  await patch('title', 'Countess');
  await organisation.scim.patch(`/Users/${id}`);
  await patch('active', 'False');
  await patch('active', 'False');
  await patch('active', 'True');
  await patch('userName', `new-${userName as string}`);
  await organisation.scim.delete(`/Users/${id}`);
  expect(await outcomes()).toEqual([
    ['CREATED', 201, `Created: no user had the userName “${userName as string}”.`], ['CHANGED', 200, 'Changed as asked.'],
    ['UNCHANGED', 200, 'Unchanged: the user was already as asked.'], ['UNCHANGED', 200, 'Unchanged: the user was already as asked.'],
    ['DISABLED', 200, 'Disabled: active became false.'], ['UNCHANGED', 200, 'Unchanged: the user was already as asked.'], ['ENABLED', 200, 'Enabled again: active became true.'],
    ['CHANGED', 200, 'Changed as asked.'], ['DELETED', 204, 'Deleted as asked.'],
  ]);
  const kept = await events();
  expect(new Set(kept.map(({ resourceId }) => resourceId))).toEqual(new Set([id]));
  expect(kept.slice(-2).map(({ resourceName }) => resourceName)).toEqual([`new-${userName as string}`, `new-${userName as string}`]);
});

test('the life of a group [S10.6q]', async () => {
  const { id: member } = await user();
  const { body } = await organisation.scim.post('/Groups', newGroup());
  const patch = (op: string, path: string, value?: unknown): Promise<ScimAnswer> => organisation.scim.patch(`/Groups/${body.id}`, { op, path, value });
  await patch('Add', 'members', [{ value: member }]);
  await patch('Add', 'members', [{ value: member }]);
  await patch('Replace', 'displayName', `${body.displayName as string} new`);
  await patch('Remove', 'members');
  await organisation.scim.delete(`/Groups/${body.id}`);
  expect((await outcomes()).slice(1)).toEqual([
    ['CREATED', 201, `Created: no group had the displayName “${body.displayName as string}”.`], ['CHANGED', 204, 'Changed: 1 members added, 0 removed.'],
    ['UNCHANGED', 204, 'Unchanged: the group was already as asked.'], ['CHANGED', 204, 'Changed: 0 members added, 0 removed; name or externalId set.'],
    ['CHANGED', 204, 'Changed: 0 members added, 1 removed.'], ['DELETED', 204, 'Deleted as asked.'],
  ]);
});

test('what succeeds in part says what was left out', async () => {
  const { id } = await user({ shoeSize: '43', 'urn:example:2.0:User': { badge: 7 } });
  await organisation.scim.patch(`/Users/${id}`, { op: 'Replace', value: { title: 'x', hairColour: 'red' } });
  await organisation.scim.patch(`/Users/${id}`, { op: 'Replace', value: { hairColour: 'red' } });
  const { body: group } = await organisation.scim.post('/Groups', newGroup({ members: [{ value: 'nobody' }, { value: id }], colour: 'red' }));
  await organisation.scim.patch(`/Groups/${group.id}`, { op: 'Add', path: 'members', value: [{ value: '0190aaaa-0000-7000-8000-000000000000' }] });
  expect((await events()).map(({ decision, warnings }) => [decision, warnings])).toEqual([
    ['CREATED', [notKept('shoeSize'), notKept('urn:example:2.0:User')]], ['CHANGED', [notKept('hairColour')]], ['UNCHANGED', [notKept('hairColour')]],
    ['CREATED', [notKept('colour'), 'No user has the id nobody: it was not made a member.']],
    ['UNCHANGED', ['No user has the id 0190aaaa-0000-7000-8000-000000000000: it was not made a member.']],
  ]);
});

test('a refusal is kept with its status and the sentence that the client got', async () => {
  const { id, userName } = await user();
  const nobody = '0190aaaa-0000-7000-8000-000000000000';
  const answers = [
    await organisation.scim.post('/Users', newUser({ userName })),
    await organisation.scim.post('/Users', { displayName: 'No userName' }),
    await organisation.scim.post('/Users', '{"userName":'),
    await organisation.scim.send('POST', '/Users', 'x', { 'content-type': 'text/plain' }),
    await organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path: 'shoeSize', value: 43 }),
    await organisation.scim.patch(`/Users/${nobody}`, { op: 'Replace', path: 'title', value: 'x' }),
    await organisation.scim.delete(`/Users/${nobody}`),
    await organisation.scim.get('/Users?filter=shoeSize%20eq%2043'),
    await organisation.scim.send('DELETE', '/Groups'),
    await organisation.scim.post('/Bulk', {}),
    await organisation.scim.post('/Nothing', {}),
  ];
  const kept = (await events()).slice(1);
  expect(kept.map(({ decision, status, reason, requestId }) => ({ decision, status, reason, requestId }))).toEqual(answers.map(({ status, body, headers }) => (
    { decision: 'REFUSED', status, reason: body.detail, requestId: headers.get('x-request-id') })));
  expect(kept.map(({ resourceType, resourceId, resourceName, operation }) => [resourceType, resourceId, resourceName, operation])).toEqual([
    ['USER', null, userName, null], ['USER', null, 'No userName', null], ['USER', null, null, null], ['USER', null, null, null], ['USER', id, null, null], ['USER', nobody, null, null],
    ['USER', nobody, null, null], ['USER', null, null, null], ['GROUP', null, null, null], [null, null, null, null], [null, null, null, null],
  ]);
});

test('what asks for nothing leaves nothing', async () => {
  for (const path of ['/Users', '/Users?filter=userName%20eq%20%22x%22', '/Users/0190aaaa-0000-7000-8000-000000000000', '/Groups', '/Schemas', '/ServiceProviderConfig', '/ResourceTypes']) await organisation.scim.get(path);
  await fetch(`${organisation.scim.baseUrl}/Users`, { method: 'POST', body: '{}' });
  await organisation.graphql.run('mutation { updateSingleSignOn(input: { scimStatus: PAUSED }) { userErrors { message } } }');
  expect((await organisation.scim.post('/Users', newUser())).status).toBe(503);
  await organisation.graphql.run('mutation ($userName: String!) { createUser(input: { userName: $userName }) { user { id } } }', { userName: newUser()['userName'] });
  expect(await events()).toEqual([]);
});

test('a request that may not be made is kept as refused', async () => {
  await organisation.graphql.run('mutation { updateSingleSignOn(input: { scimStatus: DISABLED }) { userErrors { message } } }');
  await organisation.scim.post('/Users', newUser());
  expect(await outcomes()).toEqual([['REFUSED', 403, expect.stringMatching(/disabled/)]]);
});

test('no password is kept anywhere, however it is sent [RFC7643-9.2-L5117]', async () => {
  const secret = 'correct-horse-battery-staple';
  const urn = 'urn:ietf:params:scim:schemas:core:2.0:User';
  const { id, userName } = await user({ password: secret, PASSWORD: secret, [`${urn}:password`]: secret, extra: { password: [secret] } });
  const operations = [
    { op: 'replace', path: 'password', value: secret }, { op: 'Add', path: 'Password', value: [{ value: secret }] }, { op: 'replace', path: `${urn}:password`, value: secret },
    { op: 'replace', value: { password: secret } }, { op: 'replace', value: { [urn]: { password: secret } } }, { OP: 'replace', PATH: ' password ', VALUE: secret },
  ];
  for (const operation of operations) await organisation.scim.patch(`/Users/${id}`, operation);
  await organisation.scim.patch(`/Users/${id}`, ...operations, { op: 'replace', path: 'shoeSize', value: 1 });
  await organisation.scim.put(`/Users/${id}`, { userName, password: secret });
  await organisation.scim.put(`/Users/${id}`, { password: secret });
  await organisation.scim.post('/Users', newUser({ userName, password: secret }));
  for (const body of [secret, `{"password":"${secret}"`, `{"password":"${secret}"}x`, `{"password":${secret}}`]) await organisation.scim.post('/Users', body);
  const kept = await events();
  expect(kept).toHaveLength(1 + operations.length + 4 + 4);
  expect(JSON.stringify(kept)).not.toContain(secret);
  expect(JSON.stringify(kept)).not.toContain('correct-horse');
  expect(kept[0]?.request).toMatchObject({ userName, password: '(left out)' });
  expect(app.logLines.join('')).not.toContain('correct-horse');
});

test('a very long path is kept in part', async () => {
  await organisation.scim.get(`/Users?filter=${'x'.repeat(6000)}`);
  const [event] = await events();
  expect([event?.decision, event?.status, event?.path.length]).toEqual(['REFUSED', 400, 2000]);
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
