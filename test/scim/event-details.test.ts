import { readdirSync } from 'node:fs';
import { isEnumType } from 'graphql';
import { createSchema } from '../../src/graphql/schema.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { newGroup, newUser } from '../support/scim-client.ts';
import { refusalOf } from '../support/user-errors.ts';

/* What an event tells beyond what was asked and decided: how it was understood, what it became, what was answered. */

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

interface Event {
  readonly decision: string;
  readonly request: unknown;
  readonly understood: { quirk: string; attribute: string; legalForm: string }[];
  readonly operation: string | null;
  readonly variables: unknown;
  readonly answer: { status: number; error: unknown; retryAfterSeconds: number | null };
}
const newest = async (): Promise<Event> => (await organisation.graphql.run(
  '{ provisioningEvents(first: 1) { nodes { decision request understood { quirk attribute legalForm } operation variables answer { status error retryAfterSeconds } } } }')).provisioningEvents.nodes[0];
const settings = async (input: object) => (await organisation.graphql.run(
  'mutation ($input: UpdateSingleSignOnInput!) { updateSingleSignOn(input: $input) { singleSignOn { scim { eventDays maskedAttributes } } userErrors { code field message } } }', { input })).updateSingleSignOn;

test('a creation: the operation with its variables, and the answer', async () => {
  const sent = newUser({ password: 'secret', title: 'Countess' });
  await organisation.scim.post('/Users', sent);
  const event = await newest();
  expect(event).toMatchObject({
    operation: 'ScimCreateUser', understood: [], answer: { status: 201, error: null, retryAfterSeconds: null },
    variables: { input: { userName: sent['userName'], title: 'Countess', name: { givenName: 'Ada' } } },
  });
  expect(JSON.stringify(event)).not.toContain('"secret"');
});

test('what Entra sends beside the RFCs is told by name, with its legal form, once', async () => {
  const { body: { id } } = await organisation.scim.post('/Users', newUser());
  await organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'False' }, { op: 'Replace', path: 'phoneNumbers[type eq "work"].value', value: '12' }, { op: 'Add', path: `${enterprise}:manager`, value: id });
  expect(await newest()).toMatchObject({
    decision: 'DISABLED', operation: 'ScimUpdateUser', variables: { input: { id, active: false, phoneNumbers: [{ type: 'work', value: '12' }], enterprise: { manager: id } } },
    understood: [
      { quirk: 'BOOLEAN_TEXT', attribute: 'active', legalForm: 'false' }, { quirk: 'VALUE_PATH_UPSERT', attribute: 'phoneNumbers', legalForm: '{"type":"work","value":"12"}' },
      { quirk: 'SINGLE_COMPLEX_VALUE', attribute: 'manager', legalForm: `{"value":"${id}"}` },
    ],
  });
  await organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path: 'phoneNumbers[type eq "work"].value', value: '13' });
  expect((await newest()).understood).toEqual([]);
});

test('removals that list what to remove', async () => {
  const { body: { id } } = await organisation.scim.post('/Users', newUser());
  const { body: group } = await organisation.scim.post('/Groups', newGroup({ members: [{ value: id }] }));
  await organisation.scim.patch(`/Groups/${group.id}`, { op: 'Remove', path: 'members', value: [{ value: id }] });
  expect(await newest()).toMatchObject({ operation: 'ScimUpdateGroup', variables: { input: { id: group.id, removeMemberIds: [id] } }, understood: [{ quirk: 'LISTED_REMOVAL', attribute: 'members' }] });
});

test('a refusal has the error that the client got; one that is held, when to come back', async () => {
  const refused = await organisation.scim.post('/Users', { displayName: 'No userName' });
  expect((await newest()).answer).toEqual({ status: 400, error: refused.body, retryAfterSeconds: null });
  const { body: { id } } = await organisation.scim.post('/Users', newUser());
  await organisation.graphql.run('mutation { updateSingleSignOn(input: { brakePeople: 0, brakePercent: 0 }) { userErrors { code } } }');
  const held = await organisation.scim.delete(`/Users/${id}`);
  expect(await newest()).toMatchObject({ decision: 'HELD', operation: 'ScimDeleteUser', variables: { id }, answer: { status: 503, error: held.body, retryAfterSeconds: 2400 } });
});

test('attributes that the organisation masks are shown nowhere, neither in later events nor in earlier ones', async () => {
  const sent = newUser({ title: 'Countess', phoneNumbers: [{ type: 'work', value: '+44 1' }], [enterprise]: { department: 'Research', employeeNumber: '7' } });
  const { body: { id } } = await organisation.scim.post('/Users', sent);
  expect((await settings({ maskedAttributes: ['phoneNumbers', ' NAME.familyName ', 'department', 'phoneNumbers', 'title'] })).singleSignOn.scim.maskedAttributes).toEqual(['phoneNumbers', 'NAME.familyName', 'department', 'title']);
  const created = await newest();
  for (const value of ['Countess', '+44 1', 'Research', '"Lovelace"']) expect(JSON.stringify([created.request, created.variables])).not.toContain(value);
  expect(created.request).toMatchObject({ title: '(masked)', phoneNumbers: '(masked)', name: { givenName: 'Ada', familyName: '(masked)' }, [enterprise]: { department: '(masked)', employeeNumber: '7' } });
  expect(created.variables).toMatchObject({ input: { title: '(masked)', phoneNumbers: '(masked)', name: { givenName: 'Ada', familyName: '(masked)' }, enterprise: { department: '(masked)', employeeNumber: '7' } } });
  await organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path: 'phoneNumbers[type eq "home"].value', value: '+44 2' }, { op: 'Replace', path: `${enterprise}:department`, value: 'Law' }, { op: 'Add', value: { 'name.familyName': 'Byron', title: 'Lady', nickName: 'Ada' } });
  const changed = JSON.stringify(await newest());
  for (const value of ['+44 2', 'Law', 'Byron', 'Lady']) expect(changed).not.toContain(value);
  expect(changed).toContain('"nickName":"Ada"');
});

test('what is masked, and how long events are kept, is set within limits', async () => {
  expect((await settings({})).singleSignOn.scim).toEqual({ eventDays: 3650, maskedAttributes: [] });
  for (const input of [{ eventDays: 29 }, { eventDays: 3651 }, { maskedAttributes: ['a b'] }, { maskedAttributes: [`${enterprise}:department`] }, { maskedAttributes: Array.from({ length: 51 }, (_, index) => `a${index}`) }]) {
    expect(refusalOf({ updateSingleSignOn: await settings(input) })).toBe(`INVALID ${Object.keys(input).join()}`);
  }
  expect((await settings({ eventDays: 30, maskedAttributes: ['title'] })).singleSignOn.scim).toEqual({ eventDays: 30, maskedAttributes: ['title'] });
  expect((await settings({ maskedAttributes: [] })).singleSignOn.scim).toEqual({ eventDays: 30, maskedAttributes: [] });
});

test('each file of src/scim/quirks/ has its name in the schema', () => {
  const files = readdirSync(new URL('../../src/scim/quirks', import.meta.url)).map((file) => file.replace(/\.ts$/, '')).filter((name) => name !== 'tolerant-dialect');
  const type = createSchema().getType('ProvisioningQuirk');
  expect(isEnumType(type) && type.getValues().map(({ name }) => name.toLowerCase().replaceAll('_', '-')).toSorted()).toEqual(files.toSorted());
});
