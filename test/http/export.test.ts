import http from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { Actor } from '../../src/domain/access/actor.ts';
import { runStatements } from '../../src/domain/shared/statements.ts';
import { createUser } from '../../src/domain/users/create-user.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { newUser } from '../support/scim-client.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

async function get(path: string, token: string | undefined = organisation.ownerToken): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await fetch(`${app.url}/export/${path}`, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const rowsOf = (text: string): Record<string, unknown>[] => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);
const asSystem = (): Actor => ({ kind: 'SYSTEM', organisationId: organisation.id });
const users = (count: number): Promise<unknown> => Promise.all(Array.from({ length: count }, (_, n) => createUser(app.scope(asSystem()), { userName: `person${n}`, active: n % 2 === 0 })));

test('users as CSV: quoted as RFC 4180 says, nothing that a spreadsheet would take for a formula', async () => {
  await createUser(app.scope(asSystem()), {
    userName: '=HYPERLINK("http://evil.example")', displayName: 'Lovelace, Ada "Countess"', title: 'two\nlines', name: { givenName: '+1', familyName: '@x' }, enterprise: { department: '-2', manager: 'boss' },
    emails: [{ value: 'ada@example.com', primary: true }],
  });
  const { status, headers, text } = await get('users.csv');
  expect([status, headers.get('content-type'), headers.get('content-disposition'), headers.get('cache-control')])
    .toEqual([200, 'text/csv; charset=utf-8; header=present', 'attachment; filename="users.csv"', 'no-store']);
  const [head, ...lines] = text.split('\r\n');
  expect(head).toBe('id,userName,externalId,active,displayName,givenName,familyName,email,title,department,division,costCenter,employeeNumber,manager,preferredLanguage,source,createdAt,updatedAt');
  expect(lines).toEqual([expect.stringMatching(
    /^[0-9a-f-]{36},"'=HYPERLINK\(""http:\/\/evil\.example""\)",,true,"Lovelace, Ada ""Countess""",'\+1,'@x,ada@example\.com,"two\nlines",'-2,,,,boss,,MANUAL,2[^,]+Z,2[^,]+Z$/), '']);
});

test.each(['=1', ' =1', '\u3000＝1', '＋1', '－1', '＠x', '\t@x', '\nx'])('a formula for some spreadsheet is none in CSV: %j', async (displayName) => {
  await createUser(app.scope(asSystem()), { userName: 'ada', displayName });
  const { text } = await get('users.csv');
  expect([`,'${displayName},`, `,"'${displayName}",`].some((cell) => text.includes(cell))).toBe(true);
});

test('users as NDJSON, more than are read at once, each once and in order; filtered and ordered as in GraphQL', async () => {
  await users(1300);
  const all = rowsOf((await get('users.ndjson')).text);
  expect([all.length, new Set(all.map(({ id }) => id)).size]).toEqual([1300, 1300]);
  expect(all[0]).toMatchObject({ externalId: null, active: expect.any(Boolean) as boolean, source: 'MANUAL', createdAt: expect.stringMatching(/Z$/) as string });
  const filter = encodeURIComponent('{"active":{"eq":false},"userName":{"startsWith":"PERSON1"}}');
  const orderBy = encodeURIComponent('{"field":"USER_NAME","direction":"DESCENDING"}');
  const found = rowsOf((await get(`users.ndjson?filter=${filter}&orderBy=${orderBy}`)).text).map(({ userName }) => userName as string);
  expect(found).toEqual(all.map(({ userName }) => userName as string).filter((name) => /^person1\d*$/.test(name) && Number(name.slice(6)) % 2 === 1).toSorted().toReversed());
  expect(found.length).toBeGreaterThan(100);
});

test('the audit trail', async () => {
  await organisation.scim.post('/Users', newUser({ userName: 'ada@contoso.example' }));
  const [entry] = rowsOf((await get(`audit-entries.ndjson?filter=${encodeURIComponent('{"targetType":{"eq":"user"}}')}`)).text);
  expect(entry).toMatchObject({ action: 'user.created', targetName: 'ada@contoso.example', actorName: 'test', door: 'SCIM', operation: 'createUser', changes: expect.stringContaining('"field":"userName"') as string });
  expect((await get('audit-entries.csv', await organisation.token(['user:read']))).status).toBe(403);
});

test('provisioning events, cycles and series', async () => {
  await organisation.scim.post('/Users', newUser({ shoeSize: 1 }));
  await organisation.scim.post('/Users', {});
  const events = rowsOf((await get(`provisioning-events.ndjson`)).text);
  const oldestFirst = encodeURIComponent('{"field":"OCCURRED_AT"}');
  expect(rowsOf((await get(`provisioning-events.ndjson?orderBy=${oldestFirst}`)).text)).toEqual(events.toReversed());
  expect(events).toMatchObject([{ decision: 'REFUSED', status: 400, client: 'test' }, { decision: 'CREATED', status: 201, warnings: expect.stringContaining('shoeSize') as string }]);
  expect(rowsOf((await get(`provisioning-cycles.ndjson`)).text)).toMatchObject([{ client: 'test', state: 'RUNNING', requests: 2, usersCreated: 1, refused: 1 }]);
  const from = new Date(Date.now() - 3_600_000).toISOString();
  const period = encodeURIComponent(JSON.stringify({ from, timeZone: 'Asia/Kathmandu', granularity: 'MONTH' }));
  const requests = rowsOf((await get(`requests.ndjson?period=${period}`)).text);
  expect(requests.at(-1)).toMatchObject({ start: expect.stringMatching(/T18:15:00\.000Z$/) as string, requests: 2, usersCreated: 1, refused: 1, failed: 0 });
  expect((await get(`people.csv?period=${period}&by=SOURCE`)).text).toMatch(/^value,start,count,added,removed\r\n(SCIM,\S+Z,\d,\d,0\r\n)+$/);
});

test('invitations and how far people come with them', async () => {
  const userId = (await createUser(app.scope(asSystem()), { userName: 'ada', emails: [{ value: 'ada@example.com', primary: true }] })).id;
  await organisation.graphql.run('mutation ($id: ID!) { inviteUsers(input: { userIds: [$id] }) { invitedCount } }', { id: userId });
  const filter = encodeURIComponent('{"state":{"eq":"QUEUED"}}');
  expect(rowsOf((await get(`invitations.ndjson?filter=${filter}`)).text)).toMatchObject([{ userId, userName: 'ada', email: 'ada@example.com', state: 'QUEUED', cause: 'MANUALLY', sentAt: null, acceptedAt: null }]);
  expect(rowsOf((await get(`invitations.ndjson?filter=${encodeURIComponent('{"state":{"eq":"SENT"}}')}`)).text)).toEqual([]);
  const period = encodeURIComponent(JSON.stringify({ from: new Date().toISOString(), to: new Date(Date.now() + 1000).toISOString(), granularity: 'MONTH' }));
  expect(rowsOf((await get(`invitation-funnel.ndjson?period=${period}&by=PROVISIONING`)).text)).toMatchObject([
    { provisioned: 1, invited: 1, delivered: 0, accepted: 0, medianSecondsToInvite: expect.any(Number) as number, medianSecondsToAccept: null },
  ]);
  const limited = await organisation.token(['user:read']);
  for (const [path, permission] of [['invitations.csv', 'invitation:read'], [`invitation-funnel.csv?period=${period}`, 'analytics:read']] as const) {
    expect(await get(path, limited)).toMatchObject({ status: 403, text: expect.stringContaining(permission) as string });
  }
});

test('nothing of another organisation is exported', async () => {
  const other = await app.organisation();
  await users(3);
  expect(rowsOf((await get('users.ndjson', other.ownerToken)).text)).toEqual([]);
});

test('who may not ask, and what cannot be asked, is refused before anything is sent', async () => {
  const limited = await organisation.token(['group:read']);
  const answers: [string, string | undefined, number, string][] = [
    ['users.csv', undefined, 401, 'API token'], ['users.csv', 'rollcall_wrong', 401, 'API token'], ['users.csv', limited, 403, 'user:read'],
    ['provisioning-events.csv', limited, 403, 'provisioning:read'], ['requests.csv?period={"from":"2026-01-01T00:00:00Z"}', limited, 403, 'analytics:read'],
    ['users.xml', organisation.ownerToken, 404, '/export/users'], ['secrets.csv', organisation.ownerToken, 404, '/export/users'], ['users.csv/x', organisation.ownerToken, 404, '/export/users'],
    ['users.csv?filter={"active":', organisation.ownerToken, 400, 'not JSON'], ['users.csv?filter={"nothing":1}', organisation.ownerToken, 400, 'nothing'],
    ['users.csv?colour=red', organisation.ownerToken, 400, 'no parameter colour'], ['users.csv?first=5', organisation.ownerToken, 400, 'no parameter first'], ['requests.csv', organisation.ownerToken, 400, 'period'],
    ['requests.csv?period={"from":"2026-01-01T00:00:00Z","timeZone":"Nowhere/Town"}', organisation.ownerToken, 400, 'time zone'], ['people.csv?period={"from":"2026-01-01T00:00:00Z"}&by=SHOE_SIZE', organisation.ownerToken, 400, 'SHOE_SIZE'],
  ];
  for (const [path, token, status, message] of answers) {
    const answer = token === undefined ? await fetch(`${app.url}/export/${path}`).then(async (response) => ({ status: response.status, text: await response.text() })) : await get(path, token);
    expect([path, answer.status, answer.text]).toEqual([path, status, expect.stringContaining(message) as string]);
  }
  for (const method of ['POST', 'HEAD', 'DELETE']) {
    const { status, headers } = await fetch(`${app.url}/export/users.csv`, { method, headers: { authorization: `Bearer ${organisation.ownerToken}` } });
    expect([method, status, headers.get('allow')]).toEqual([method, 405, 'GET']);
  }
  expect(errorLines(app)).toEqual([]);
});

/** Begins an export and reads nothing of it. */
function begin(path: string): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    http.get(`${app.url}/export/${path}`, { headers: { authorization: `Bearer ${organisation.ownerToken}` } }, resolve).on('error', reject);
  });
}

/** When the service last asked its database for anything; the connection that listens asks now and then whether it still lives. */
async function lastQuery(): Promise<string> {
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ at: string }>('select max(query_start)::text as at from pg_stat_activity where datname = current_database() and application_name = \'rollcall\'');
    return rows[0]?.at ?? '';
  } finally {
    await client.end();
  }
}

const manyUsers = `
  insert into users (organisation_id, id, user_name, user_name_key, display_name, title, active, source, version, attributes, search, created_at, updated_at)
  select $1::uuid, gen_random_uuid(), 'person' || n, 'person' || n, repeat('x', 4000), repeat('x', 4000), true, 'MANUAL', 1, '{}', '{}', now(), now() from generate_series(1, 10000) as n`;

test('a client that does not read holds the export back, and one that goes away ends it', async () => {
  await runStatements(app.scope(asSystem()).session, [{ text: manyUsers, values: [organisation.id] }]);
  // Some 80 MB, of which a part is on its way at the most.
  const response = await begin('users.ndjson');
  let before = '';
  for (let now = await lastQuery(); now !== before; now = await lastQuery()) {
    before = now;
    await delay(3000);
  }
  await delay(700);
  expect(await lastQuery()).toBe(before);
  response.destroy();
  await delay(700);
  expect(await lastQuery()).toBe(before);
  expect(errorLines(app)).toEqual([]);
  // The whole of it would have asked for more.
  expect(rowsOf((await get('users.ndjson')).text)).toHaveLength(10_000);
  expect(await lastQuery()).not.toBe(before);
});
