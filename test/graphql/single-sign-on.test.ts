import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { newGroup } from '../support/scim-client.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

const fields = 'scim { status invitationMode strict tenantUrl }';
const read = async () => (await organisation.graphql.run(`{ singleSignOn { ${fields} } }`)).singleSignOn.scim;
const update = async (input: object) =>
  (await organisation.graphql.run(`mutation ($input: UpdateSingleSignOnInput!) { updateSingleSignOn(input: $input) { singleSignOn { ${fields} } userErrors { code } } }`, { input })).updateSingleSignOn;

test('the settings of a new organisation let Entra in and send no invitation by themselves', async () => {
  expect(await read()).toEqual({ status: 'ENABLED', invitationMode: 'MANUALLY', strict: false, tenantUrl: organisation.scim.baseUrl });
});

test('each setting is changed on its own; what is absent or null stays', async () => {
  const before = await read();
  const steps: [object, object][] = [
    [{ invitationMode: 'ON_CREATION' }, { invitationMode: 'ON_CREATION' }],
    [{ strict: true }, { invitationMode: 'ON_CREATION', strict: true }],
    [{ scimStatus: 'PAUSED', strict: null, invitationMode: null }, { invitationMode: 'ON_CREATION', strict: true, status: 'PAUSED' }],
    [{}, { invitationMode: 'ON_CREATION', strict: true, status: 'PAUSED' }],
    [{ strict: false }, { invitationMode: 'ON_CREATION', strict: false, status: 'PAUSED' }],
  ];
  for (const [input, expected] of steps) {
    expect(await update(input)).toEqual({ singleSignOn: { scim: { ...before, ...expected } }, userErrors: [] });
    expect(await read()).toEqual({ ...before, ...expected });
  }
});

test('a setting that does not exist is refused', async () => {
  for (const input of ['{ scimStatus: OFF }', '{ strict: "yes" }', '{ tenantUrl: "https://elsewhere.example" }']) {
    const { status, data } = await organisation.graphql.send(`mutation { updateSingleSignOn(input: ${input}) { userErrors { code } } }`);
    expect([input, status, data]).toEqual([input, 400, undefined]);
  }
});

test('SCIM clients feel a change at their next request', async () => {
  expect((await organisation.scim.get('/Users')).status).toBe(200);
  await update({ scimStatus: 'PAUSED' });
  const paused = await organisation.scim.get('/Users');
  expect([paused.status, paused.headers.get('retry-after')]).toEqual([503, '300']);
  await update({ scimStatus: 'DISABLED' });
  expect((await organisation.scim.get('/Users')).status).toBe(403);
  await update({ scimStatus: 'ENABLED', strict: true });
  const unknownMember = newGroup({ members: [{ value: '01900000-0000-7000-8000-000000000000' }] });
  expect((await organisation.scim.post('/Groups', unknownMember)).status).toBe(400);
  await update({ strict: false });
  expect((await organisation.scim.post('/Groups', unknownMember)).status).toBe(201);
});
