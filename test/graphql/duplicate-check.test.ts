import { Client } from 'pg';
import { forgetDuplicateChecks } from '../../src/domain/duplicates/forget-duplicate-checks.ts';
import { presets } from '../../src/domain/access/permissions.ts';
import { createUser } from '../../src/domain/users/create-user.ts';
import type { UserProfile } from '../../src/domain/users/user-profile.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { newUser } from '../support/scim-client.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

const make = async (profile: UserProfile): Promise<string> => (await createUser(app.scope({ kind: 'SYSTEM', organisationId: organisation.id }), profile)).id;
const checkMutation = 'mutation ($input: CreateDuplicateCheckInput!) { createDuplicateCheck(input: $input) { duplicateCheck { id fileName counts { matched created looksAlike notSent problems } } userErrors { code field message } } }';
const check = async (list: string, input: object = {}) => (await organisation.graphql.run(checkMutation, { input: { list, ...input } })).createDuplicateCheck;

interface Line {
  readonly line: number | null;
  readonly userName: string | null;
  readonly outcome: string;
  readonly reason: string;
  readonly user: { userName: string } | null;
  readonly candidates: { rule: string; reason: string; user: { userName: string } }[];
  readonly comparison: string;
  readonly comparisonReason: string;
}

const linesQuery = `query ($id: ID!, $filter: DuplicateCheckLineFilter, $orderBy: DuplicateCheckLineOrder) { duplicateCheck(id: $id) { lines(filter: $filter, orderBy: $orderBy) {
  totalCount nodes { id line userName outcome reason user { userName } candidates { rule reason user { userName } } comparison comparisonReason } } } }`;
const linesOf = async (id: string, filter: object = {}): Promise<Line[]> => (await organisation.graphql.run(linesQuery, { id, filter })).duplicateCheck.lines.nodes;

// As the portal of Entra exports users.
const heading = 'userPrincipalName,displayName,surname,mail,givenName,objectId,userType,jobTitle,department,accountEnabled,usageLocation,streetAddress,state,country';
const entraLine = (userPrincipalName: string, [givenName, surname]: [string, string], mail = userPrincipalName, objectId = crypto.randomUUID()): string =>
  `${userPrincipalName},"${surname}, ${givenName}",${surname},${mail},${givenName},${objectId},Member,,,True,GB,,,`;

describe('an export of Entra', () => {
  let report: Awaited<ReturnType<typeof check>>;
  beforeEach(async () => {
    await make({ userName: 'Ada@contoso.com', displayName: 'Ada Lovelace' });
    await make({ userName: 'grace', displayName: 'Grace Hopper', emails: [{ value: 'grace.hopper@contoso.com', type: 'work' }] });
    await make({ userName: 'alan.turing@contoso.com', displayName: 'Alan Turing' });
    await make({ userName: 'kjohnson@old.example', displayName: 'Katharine Johnson', active: false });
    await make({ userName: 'edsger@contoso.com', displayName: 'Edsger Dijkstra' });
    await organisation.scim.post('/Users', newUser({ userName: 'managed@contoso.com', displayName: 'Dennis Ritchie', name: null }));
    report = await check(`\uFEFF${[
      heading, entraLine('ada@Contoso.com', ['Ada', 'Lovelace']), entraLine('grace.hopper@contoso.com', ['Grace', 'Hopper']), entraLine('alan.turing@contoso.onmicrosoft.com', ['Alan', 'Turing'], 'alan.turing@contoso.onmicrosoft.com'),
      entraLine('katherine@contoso.com', ['Katherine', 'Johnson']), entraLine('barbara@contoso.com', ['Barbara', 'Liskov']), entraLine('ADA@contoso.com', ['Ada', 'Lovelace']), ',No Name,,,,,Member', 'broken@contoso.com,"not closed',
      entraLine('tony@contoso.com', ['Tony', 'Hoare']),
    ].join('\r\n')}`, { fileName: 'exportUsers.csv' });
  });

  test('is told line by line, with a reason for each', async () => {
    expect(report).toEqual({ userErrors: [], duplicateCheck: { id: expect.any(String), fileName: 'exportUsers.csv', counts: { matched: 1, created: 2, looksAlike: 3, notSent: 1, problems: 3 } } });
    const lines = await linesOf(report.duplicateCheck.id);
    expect(lines.map(({ line, outcome, user, candidates }) => [line, outcome, user?.userName ?? candidates.map((one) => `${one.rule} ${one.user.userName}`).join()])).toEqual([
      [2, 'MATCHED', 'Ada@contoso.com'], [3, 'LOOKS_ALIKE', 'SAME_ADDRESS grace'], [4, 'LOOKS_ALIKE', 'SAME_LOCAL_PART alan.turing@contoso.com'], [5, 'LOOKS_ALIKE', 'SIMILAR_NAME kjohnson@old.example'],
      [6, 'CREATED', ''], [7, 'PROBLEM', ''], [8, 'PROBLEM', ''], [9, 'PROBLEM', ''], [10, 'CREATED', ''], [null, 'NOT_SENT', 'edsger@contoso.com'],
    ]);
    expect(lines.map(({ reason }) => reason)).toEqual([
      'Matched by userName “ada@Contoso.com” to “Ada Lovelace”.', expect.stringContaining('“grace” has the address “grace.hopper@contoso.com”'), expect.stringContaining('the same before the @'),
      expect.stringContaining('is called “Katharine Johnson”'), expect.stringContaining('nobody has the userName “barbara@contoso.com”'), expect.stringContaining('stands in line 2, too'), expect.stringContaining('There is no userPrincipalName'),
      expect.stringContaining('quotation mark'), expect.stringContaining('Created'), expect.stringContaining('in no line'),
    ]);
  });

  test('is kept, and can be filtered, ordered and found', async () => {
    const { id } = report.duplicateCheck;
    expect((await linesOf(id, { outcome: { in: ['LOOKS_ALIKE'] } })).map(({ line }) => line)).toEqual([3, 4, 5]);
    expect((await linesOf(id, { hasCandidates: { eq: true } })).map(({ line }) => line)).toEqual([3, 4, 5]);
    expect((await linesOf(id, { userName: { startsWith: 'BARB' } })).map(({ line }) => line)).toEqual([6]);
    expect((await linesOf(id, { isCured: { eq: true } }))).toEqual([]);
    const { duplicateCheck } = await organisation.graphql.run(linesQuery, { id, orderBy: { field: 'LINE', direction: 'DESCENDING' }, filter: { outcome: { eq: 'CREATED' } } });
    expect([duplicateCheck.lines.totalCount, duplicateCheck.lines.nodes.map(({ line }: Line) => line)]).toEqual([2, [10, 6]]);
    expect((await organisation.graphql.run('{ duplicateChecks { totalCount nodes { id } } }')).duplicateChecks).toEqual({ totalCount: 1, nodes: [{ id }] });
    const other = await app.organisation();
    expect((await other.graphql.run('query ($id: ID!) { duplicateCheck(id: $id) { id } duplicateChecks { totalCount } }', { id }))).toEqual({ duplicateCheck: null, duplicateChecks: { totalCount: 0 } });
  });

  test('is compared with what the directory then really did', async () => {
    const { id } = report.duplicateCheck;
    expect(await organisation.graphql.run('query ($id: ID!) { duplicateCheck(id: $id) { comparison { asForetold otherwise nothingYet } } }', { id })).toEqual({ duplicateCheck: { comparison: { asForetold: 0, otherwise: 0, nothingYet: 7 } } });
    const found = await organisation.scim.get(`/Users?filter=${encodeURIComponent('userName eq "ada@contoso.com"')}`);
    await organisation.scim.patch(`/Users/${found.body.Resources[0].id}`, { op: 'Add', path: 'title', value: 'Countess' });
    await organisation.scim.post('/Users', newUser({ userName: 'grace.hopper@contoso.com' }));
    await make({ userName: 'barbara@contoso.com' });
    const barbara = await organisation.scim.get(`/Users?filter=${encodeURIComponent('userName eq "barbara@contoso.com"')}`);
    await organisation.scim.patch(`/Users/${barbara.body.Resources[0].id}`, { op: 'Add', path: 'title', value: 'Professor' });
    expect((await organisation.scim.post('/Users', newUser({ userName: 'tony@contoso.com', externalId: 'x'.repeat(3000) }))).status).toBe(400);
    const lines = await linesOf(id, { comparison: { ne: 'NOTHING_YET' } });
    expect(lines.map(({ line, comparison, comparisonReason }) => [line, comparison, comparisonReason])).toEqual([
      [2, 'AS_FORETOLD', 'Matched, as foretold.'], [3, 'AS_FORETOLD', 'Created, as foretold.'], [6, 'OTHERWISE', expect.stringContaining('Not created')], [10, 'OTHERWISE', expect.stringContaining('Refused: ')],
    ]);
    expect(await organisation.graphql.run('query ($id: ID!) { duplicateCheck(id: $id) { comparison { asForetold otherwise nothingYet } } }', { id })).toEqual({ duplicateCheck: { comparison: { asForetold: 2, otherwise: 2, nothingYet: 3 } } });
  });
});

test('a bare list of addresses, the mail as userName, and externalId to match by', async () => {
  await make({ userName: 'ada', externalId: 'A1' });
  await make({ userName: 'ada@contoso.com' });
  const bare = await check('ada@contoso.com\nnew@contoso.com;NEW@contoso.example\n');
  expect(bare.duplicateCheck.counts).toEqual({ matched: 1, created: 1, looksAlike: 0, notSent: 1, problems: 0 });
  const table = 'userPrincipalName;mail;id\nx@contoso.onmicrosoft.com;ada@contoso.com;B\ny@contoso.onmicrosoft.com;;C\nz@contoso.com;z@contoso.com;A1\n';
  expect((await linesOf((await check(table, { userNameFrom: 'MAIL' })).duplicateCheck.id)).map(({ line, outcome, userName }) => [line, outcome, userName])).toEqual([[2, 'MATCHED', 'ada@contoso.com'], [3, 'PROBLEM', null], [4, 'LOOKS_ALIKE', 'z@contoso.com']]);
  const [matched] = await linesOf((await check(table, { matchesByExternalId: true })).duplicateCheck.id, { outcome: { eq: 'MATCHED' } });
  expect(matched).toMatchObject({ line: 4, user: { userName: 'ada' }, reason: expect.stringContaining('by externalId “A1”') });
  await make({ userName: 'again', externalId: 'A1' });
  const [problem] = await linesOf((await check(table, { matchesByExternalId: true })).duplicateCheck.id, { outcome: { eq: 'PROBLEM' } });
  expect(problem).toMatchObject({ line: 4, reason: expect.stringContaining('Several users have the externalId “A1”') });
});

test('whom a line matches is not taken for another person, but for a second account of theirs', async () => {
  await make({ userName: 'john@contoso.com', displayName: 'John Smith' });
  await make({ userName: 'jsmith', displayName: 'Smith, John' });
  const lines = await linesOf((await check(`${heading}\n${entraLine('john@contoso.com', ['John', 'Smith'])}\n${entraLine('john.s@contoso.com', ['John', 'Smith'])}`)).duplicateCheck.id);
  expect(lines.map(({ outcome, candidates }) => [outcome, candidates.map(({ user }) => user.userName)])).toEqual([['MATCHED', ['jsmith']], ['LOOKS_ALIKE', ['jsmith']]]);
});

test.each([
  ['a table with other words', { list: 'Benutzer;Vorname\nada@contoso.com;Ada' }, 'list', 'names no column that is known here: “Benutzer, Vorname”'],
  ['a table without a heading', { list: 'ada@contoso.com,Ada,Lovelace' }, 'list', 'names no column that is known here'],
  ['nothing', { list: '' }, 'list', 'is empty'], ['a table without the column', { list: 'displayName,mail\nAda,ada@contoso.com' }, 'list', 'no column userPrincipalName'], ['a heading alone', { list: 'userPrincipalName\n' }, 'list', 'nobody below it'],
])('%s is refused with a reason', async (_, input, field, reason) => {
  expect((await check(input.list)).userErrors).toEqual([{ code: 'INVALID', field: [field], message: expect.stringContaining(reason) }]);
});

test('it takes user:write to check and user:read to read; what came needs provisioning:read', async () => {
  const { duplicateCheck: { id } } = await check('ada@contoso.com');
  expect((await new GraphqlClient(`${app.url}/graphql`, undefined).send(checkMutation, { input: { list: 'x' } })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const reader = new GraphqlClient(`${app.url}/graphql`, await organisation.token(['user:read']));
  expect((await reader.send(checkMutation, { input: { list: 'x' } })).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('user:write') });
  expect((await reader.run('query ($id: ID!) { duplicateCheck(id: $id) { counts { created } lines { nodes { userName outcome } } } }', { id })).duplicateCheck.lines.nodes).toEqual([{ userName: 'ada@contoso.com', outcome: 'CREATED' }]);
  expect((await reader.send(linesQuery, { id })).errors?.[0]?.message).toContain('provisioning:read');
  expect((await reader.send('query ($id: ID!) { duplicateCheck(id: $id) { lines(filter: { comparison: { eq: OTHERWISE } }) { totalCount } } }', { id })).errors?.[0]?.message).toContain('provisioning:read');
  const entra = new GraphqlClient(`${app.url}/graphql`, await organisation.token(presets.entra));
  expect((await entra.run(checkMutation, { input: { list: 'x' } })).createDuplicateCheck.userErrors).toEqual([]);
});

test('no more than 60 checks in an hour', async () => {
  for (let n = 0; n < 60; n++) expect((await check('ada@contoso.com')).userErrors).toEqual([]);
  expect((await check('ada@contoso.com')).userErrors).toMatchObject([{ code: 'INVALID', message: expect.stringContaining('within an hour') }]);
});

test('checks are deleted when they are old', async () => {
  const { duplicateCheck: { id } } = await check('ada@contoso.com');
  const scope = app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
  const later = (days: number) => Object.assign(Object.create(scope) as typeof scope, { now: new Date(Date.now() + days * 86_400_000) });
  expect([await forgetDuplicateChecks(later(9), 10), await forgetDuplicateChecks(later(11), 10)]).toEqual([0, 1]);
  expect((await organisation.graphql.run(linesQuery, { id })).duplicateCheck).toBeNull();
});

// Made by one statement; only what a check looks at.
async function makeMany(count: number): Promise<void> {
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  await client.query('begin');
  await client.query(`select set_config('role', 'rollcall_runtime', true), set_config('rollcall.organisation', $1, true)`, [organisation.id]);
  await client.query(`insert into users (organisation_id, id, user_name, user_name_key, display_name, active, source, version, attributes, search, created_at, updated_at)
    select $1, gen_random_uuid(), name, name, 'Given' || chr(97 + n % 26) || ' Family' || chr(97 + n / 26 % 26) || chr(97 + n / 676 % 26), true, 'MANUAL', 1, '{}', '{}', now(), now()
    from generate_series(0, $2 - 1) as n, lateral (select 'user' || n || '@contoso.com' as name) as named`, [organisation.id, count]);
  await client.query('commit');
  await client.end();
}
const letter = (n: number): string => String.fromCharCode(97 + (Math.floor(n) % 26));
const nameOf = (n: number): [string, string] => [`Given${letter(n)}`, `Family${letter(n / 26)}${letter(n / 676)}`];

test('thousands of lines against thousands of people take seconds, and others are served meanwhile', async () => {
  const count = 2000;
  await makeMany(count);
  const rows = Array.from({ length: count }, (_, n) => entraLine(n % 2 === 0 ? `user${n}@contoso.com` : `person${n}@contoso.onmicrosoft.com`, nameOf(n)));
  const list = [heading, ...rows].join('\r\n');
  const asked: number[] = [];
  const begun = performance.now();
  const done: true[] = [];
  const checking = check(list).finally(() => done.push(true));
  while (done.length === 0) {
    const from = performance.now();
    await organisation.scim.get('/ServiceProviderConfig');
    asked.push(performance.now() - from);
  }
  const { duplicateCheck } = await checking;
  const took = (performance.now() - begun) / 1000;
  expect(duplicateCheck.counts).toMatchObject({ matched: count / 2, created: 0, looksAlike: count / 2, problems: 0 });
  expect(asked.length).toBeGreaterThan(5);
  expect(took).toBeLessThan(60);
});
