import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { newUser } from '../support/scim-client.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

const mutation = 'mutation ($list: String!, $isPreview: Boolean) { importUsers(input: { list: $list, isPreview: $isPreview }) { createdCount existingCount problems { line userName reason } unknownColumns userErrors { code field message } } }';
const importUsers = async (list: string, isPreview: boolean) => (await organisation.graphql.run(mutation, { list, isPreview })).importUsers;
const everybody = async () => (await organisation.graphql.run('{ users(orderBy: { field: USER_NAME }) { nodes { userName email displayName source managedByDirectory title enterprise { department employeeNumber } invitations { totalCount } } } }')).users.nodes;

const file = [
  '\uFEFFEmail;First name;Last name;Job title;Department;Employee ID;Shoe size', 'ada@contoso.com;Ada;Lovelace;"Countess; analyst";Research;7;38', 'grace@contoso.com;Grace;Hopper;;;;', 'not an address;X;Y;;;;',
  'ADA@contoso.com;Ada;Again;;;;', ';No;Address;;;;', 'here@contoso.com;Already;Here;;;;', 'alan@contoso.com;Alan;Turing;;;;;too;many',
].join('\r\n');
const problems = [
  { line: 4, userName: 'not an address', reason: expect.stringContaining('not an e-mail address') }, { line: 5, userName: 'ADA@contoso.com', reason: expect.stringContaining('stands in line 2') },
  { line: 6, userName: null, reason: expect.stringContaining('neither a userName nor an e-mail') }, { line: 8, userName: 'alan@contoso.com', reason: expect.stringContaining('more columns') },
];

test('the preview names each problem line and makes nobody; the import makes the others, once', async () => {
  await organisation.scim.post('/Users', newUser({ userName: 'Here@contoso.com', displayName: 'Here' }));
  expect(await importUsers(file, true)).toEqual({ createdCount: 2, existingCount: 1, problems, unknownColumns: ['Shoe size'], userErrors: [] });
  expect(await everybody()).toHaveLength(1);
  expect(await importUsers(file, false)).toEqual({ createdCount: 2, existingCount: 1, problems, unknownColumns: ['Shoe size'], userErrors: [] });
  const people = await everybody();
  expect(people).toEqual([
    { userName: 'ada@contoso.com', email: 'ada@contoso.com', displayName: 'Ada Lovelace', source: 'IMPORT', managedByDirectory: false, title: 'Countess; analyst', enterprise: { department: 'Research', employeeNumber: '7' }, invitations: { totalCount: 0 } },
    expect.objectContaining({ userName: 'grace@contoso.com', displayName: 'Grace Hopper', source: 'IMPORT' }), expect.objectContaining({ userName: 'Here@contoso.com', displayName: 'Here', source: 'SCIM' }),
  ]);
  expect(await importUsers(file, false)).toMatchObject({ createdCount: 0, existingCount: 3 });
  expect(await everybody()).toEqual(people);
});

test('two who import the same file at once make everybody once', async () => {
  const list = `userPrincipalName\n${Array.from({ length: 40 }, (_, n) => `person${n}`).join('\n')}`;
  const outcomes = await Promise.all([importUsers(list, false), importUsers(list, false)]);
  expect(outcomes.map(({ createdCount, existingCount }) => createdCount + existingCount)).toEqual([40, 40]);
  expect(outcomes.reduce((sum, { createdCount }) => sum + (createdCount as number), 0)).toBe(40);
  expect(await everybody()).toHaveLength(40);
});

test.each([
  ['no column to know anybody by', 'displayName,title\nAda,Countess', 'neither a column userName nor email'], ['a heading of other words', 'Benutzer;Vorname\nada@contoso.com;Ada', 'names no column that is known here: “Benutzer, Vorname”'],
  ['a heading alone', 'email', 'nobody below it'], ['nothing', ' ', 'is empty'],
  ['too many people', `email\n${Array.from({ length: 5001 }, (_, n) => `p${n}@x.y`).join('\n')}`, 'more than 5001 lines'],
])('a file with %s is refused', async (_, list, reason) => {
  expect((await importUsers(list, false)).userErrors).toEqual([{ code: 'INVALID', field: ['list'], message: expect.stringContaining(reason) }]);
  expect(await everybody()).toEqual([]);
});

test('it takes user:write, and without a word it is a preview', async () => {
  expect((await new GraphqlClient(`${app.url}/graphql`, undefined).send(mutation, { list: 'x' })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const reader = new GraphqlClient(`${app.url}/graphql`, await organisation.token(['user:read']));
  expect((await reader.send(mutation, { list: 'x' })).errors?.[0]?.message).toContain('user:write');
  expect((await organisation.graphql.run('mutation { importUsers(input: { list: "ada@contoso.com" }) { createdCount userErrors { message } } }')).importUsers).toEqual({ createdCount: 1, userErrors: [] });
  expect(await everybody()).toEqual([]);
});
