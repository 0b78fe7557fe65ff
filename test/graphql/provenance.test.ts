import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { newUser } from '../support/scim-client.ts';
import { makePerson, signIn } from '../support/signed-in.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

type Provenance = { field: string; hasValue: boolean; informationField: { name: string } | null; entry: { door: string; operation: string; actorName: string; targetId: string } };
async function provenanceOf(id: string): Promise<Record<string, Omit<Provenance, 'field'>>> {
  const { user } = await organisation.graphql.run(
    'query ($id: ID!) { user(id: $id) { provenance { field hasValue informationField { name } entry { door operation actorName targetId } } } }', { id });
  return Object.fromEntries((user.provenance as Provenance[]).map(({ field, ...rest }) => [field, rest]));
}
async function patch(id: string, ...operations: object[]): Promise<void> {
  expect(await organisation.scim.patch(`/Users/${id}`, ...operations)).toMatchObject({ status: 200 });
}

test('each value tells who set it last, through which door, and what was emptied says who emptied it', async () => {
  await organisation.graphql.run('mutation { createUserInformationField(input: { name: "shoeSize", type: STRING }) { userErrors { message } } }');
  const owner = await makePerson(app, organisation, 'OWNER', 'owner@contoso.example');
  const browser = await signIn(app, organisation, owner);
  const made = await browser.graphql.run(`mutation { createUser(input: { userName: "ada@contoso.example", title: "Countess", nickName: "Ada", enterprise: { department: "Poetry" },
    informationFields: [{ name: "shoeSize", values: [{ string: "36" }] }] }) { user { id } userErrors { message } } }`);
  const { id } = made.createUser.user as { id: string };
  await patch(id, { op: 'replace', path: 'title', value: 'Enchantress' }, { op: 'remove', path: 'nickName' }, { op: 'replace', path: 'active', value: 'False' });
  await browser.graphql.run('mutation ($id: ID!) { updateUserAccess(input: { id: $id, signInBlocked: true }) { userErrors { message } } }', { id });

  const provenance = await provenanceOf(id);
  const here = (operation: string) => ({ door: 'GRAPHQL', operation, actorName: 'owner@contoso.example', targetId: id });
  const directory = expect.objectContaining({ door: 'SCIM', targetId: id }) as unknown;
  expect(provenance).toMatchObject({
    userName: { hasValue: true, entry: here('createUser') },
    'enterprise.department': { hasValue: true, informationField: null, entry: here('createUser') },
    shoeSize: { hasValue: true, informationField: { name: 'shoeSize' }, entry: here('createUser') },
    title: { hasValue: true, entry: directory },
    nickName: { hasValue: false, entry: directory },
    active: { hasValue: true, entry: directory },
    signInBlocked: { hasValue: true, entry: here('updateUserAccess') },
  });
  // Neither what has no value, nor what everybody has from the beginning.
  expect(provenance).not.toHaveProperty('displayName');
  expect(provenance).not.toHaveProperty('role');
  // Set anew, it tells of that.
  await patch(id, { op: 'add', path: 'nickName', value: 'Lady' });
  expect((await provenanceOf(id))['nickName']).toMatchObject({ hasValue: true });
});

test('every field that a user has is told by its path, in the order of the fields', async () => {
  const { body: { id } } = await organisation.scim.post('/Users', newUser({
    userName: 'grace@contoso.example', externalId: 'grace', displayName: 'Grace', name: { formatted: 'Grace Hopper', familyName: 'Hopper', givenName: 'Grace', middleName: 'B', honorificPrefix: 'Adm.', honorificSuffix: 'I' },
    nickName: 'Amazing', profileUrl: 'https://example.com', title: 'Admiral', userType: 'Employee', preferredLanguage: 'en', locale: 'en-US', timezone: 'America/New_York',
    emails: [{ value: 'grace@contoso.example' }], phoneNumbers: [{ value: '1' }], ims: [{ value: 'x' }], photos: [{ value: 'https://example.com/p' }], addresses: [{ locality: 'Arlington' }], entitlements: [{ value: 'e' }],
    roles: [{ value: 'r' }], x509Certificates: [{ value: 'MIIB' }],
    'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { employeeNumber: '1', costCenter: '2', organization: '3', division: '4', department: '5', manager: { value: '6' } },
  }));
  expect(Object.keys(await provenanceOf(id))).toEqual([
    'userName', 'externalId', 'active', 'displayName', 'name.formatted', 'name.familyName', 'name.givenName', 'name.middleName', 'name.honorificPrefix', 'name.honorificSuffix',
    'nickName', 'profileUrl', 'title', 'userType', 'preferredLanguage', 'locale', 'timezone', 'emails', 'phoneNumbers', 'ims', 'photos', 'addresses', 'entitlements', 'roles', 'x509Certificates',
    'enterprise.employeeNumber', 'enterprise.costCenter', 'enterprise.organization', 'enterprise.division', 'enterprise.department', 'enterprise.manager',
  ]);
});
