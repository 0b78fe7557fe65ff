import { getNamedType, isNonNullType, isObjectType, type GraphQLField } from 'graphql';
import { userFields } from '../../src/domain/users/user-fields.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';

// Lists read no more columns than an operation needs. A column that is forgotten would be a value that is missing, with no error.
const userType = createSchema().getType('User');
if (!isObjectType(userType)) throw new Error('There is no type of users');
const takesNothing = (field: GraphQLField<unknown, unknown>): boolean => field.args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return field.name;
  const inner = Object.values(type.getFields()).filter(takesNothing).filter(({ type: innerType }) => getNamedType(innerType).name !== 'User' && !getNamedType(innerType).name.endsWith('Edge'));
  return `${field.name} { ${inner.map((each) => (isObjectType(getNamedType(each.type)) ? `${each.name} { __typename }` : each.name)).join(' ')} }`;
}

const fields = Object.values(userType.getFields()).filter(takesNothing);
const whole = fields.map(selection).join(' ');

let app: TestApp;
let organisation: TestOrganisation;
let user: Record<string, unknown>;

beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
  const values = [{ value: 'https://contoso.example/1', type: 'work', display: 'One', primary: true }];
  const input = {
    userName: 'ada@contoso.example', externalId: 'ada-1', displayName: 'Ada', nickName: 'A', profileUrl: 'https://contoso.example/ada', title: 'Countess', userType: 'Employee',
    preferredLanguage: 'en-GB', locale: 'en-GB', timezone: 'Europe/London', active: true,
    name: { formatted: 'Ada Lovelace', familyName: 'Lovelace', givenName: 'Ada', middleName: 'B', honorificPrefix: 'C', honorificSuffix: 'D' },
    emails: [{ value: 'ada@contoso.example', type: 'work', primary: true }], phoneNumbers: values, ims: values, photos: values, entitlements: values, roles: values,
    x509Certificates: [{ value: 'MIIB' }], addresses: [{ locality: 'London', type: 'work' }],
    enterprise: { employeeNumber: '1', costCenter: '2', organization: '3', division: '4', department: '5', manager: 'somebody' },
  };
  const { createUser } = await organisation.graphql.run('mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } userErrors { message } } }', { input });
  const id = createUser.user.id as string;
  await organisation.graphql.run('mutation ($id: ID!) { createGroup(input: { displayName: "Engines", memberIds: [$id] }) { group { id } } }', { id });
  user = (await organisation.graphql.run(`query ($id: ID!) { user(id: $id) { ${whole} } }`, { id })).user;
});
afterAll(() => app.stop());

test('there is a user that has everything', () => {
  const missing = userFields.filter(({ path: [first, second] }) => {
    const value = second === undefined ? user[first] : (user[first] as Record<string, unknown>)[second];
    return value === null || (Array.isArray(value) && value.length !== 1);
  });
  expect(missing).toEqual([]);
});

test.each(fields.map((field) => [field.name, selection(field)]))('%s alone is what it is among all the others', async (name, selected) => {
  const data = await organisation.graphql.run(`{
    users(first: 1) { nodes { ${selected} } }
    byEdge: users(first: 1) { edges { node { ...Selected } } }
    groups(first: 1) { nodes { members(first: 1) { nodes { ... on User { ${selected} } } } } }
  } fragment Selected on User { ${selected} }`);
  const alone = { [name]: user[name] };
  expect(data).toEqual({ users: { nodes: [alone] }, byEdge: { edges: [{ node: alone }] }, groups: { nodes: [{ members: { nodes: [alone] } }] } });
});
