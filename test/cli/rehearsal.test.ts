import { createTestDatabase, type TestDatabase } from '../support/postgres-cluster.ts';
import { killProcesses, rollcall, startServer, type Ended, type ServerProcess } from '../support/processes.ts';
import { newGroup, newUser, ScimClient } from '../support/scim-client.ts';

/* An operator, or a job of a pipeline, rehearses at the command line, while a player acts as Entra against the copy. */

let database: TestDatabase;
beforeAll(async () => { database = await createTestDatabase(); });
afterAll(() => database.drop());
afterEach(() => killProcesses());

const patience = 180_000;
const of = ['--organisation', 'fabrikam'];
const run = (...words: string[]): Promise<Ended> => rollcall(['rehearsal', ...words], { DATABASE_URL: database.url });
const refusal = async (...words: string[]): Promise<string> => {
  const { code, stdout, stderr } = await run(...words);
  expect([code, stdout]).toEqual([1, '']);
  return stderr;
};
const lines = ({ stdout }: Ended): string[] => stdout.trimEnd().split('\n').map((line) => line.replaceAll(/ {2,}/g, ' | '));

/** Begins one, and answers a client of its copy. The address is that of the settings; the server of the test has another. */
async function start(server: ServerProcess): Promise<ScimClient> {
  const { code, stdout, stderr } = await run('start', ...of, '--days', '2');
  expect([code, stderr]).toEqual([0, '']);
  const [url = '', secret = '', ...rest] = stdout.split('\n');
  expect(url).toMatch(/^http:\/\/localhost:\d+\/scim\/v2\/fabrikam-rehearsal-[0-9a-f]{8}$/);
  expect(secret).toMatch(/^rollcall_[\w-]{43}$/);
  expect(rest).toEqual(['']);
  return new ScimClient(server.url + new URL(url).pathname, secret);
}

test('a rehearsal is begun, played, shown to people and to scripts, and discarded', async () => {
  const server = await startServer({ DATABASE_URL: database.url });
  const make = async (...words: string[]): Promise<string> => (await rollcall(words, { DATABASE_URL: database.url })).stdout.trim();
  expect(await refusal('show', ...of)).toBe('rollcall: There is no organisation with the slug “fabrikam”. `organisation list` shows those there are.\n');
  await make('organisation', 'create', '--slug', 'fabrikam', '--name', 'Fabrikam');
  const real = new ScimClient(`${server.url}/scim/v2/fabrikam`, await make('token', 'create', ...of, '--name', 'Entra', '--preset', 'entra'));
  const ids: string[] = [];
  for (const name of ['ada', 'grace', 'linus']) ids.push((await real.post('/Users', newUser({ userName: `${name}@fabrikam.example`, title: 'Analyst' }))).body.id as string);
  const [ada = '', grace = '', linus = ''] = ids;

  expect(await refusal('show', ...of)).toBe('rollcall: No rehearsal is open in fabrikam: `rehearsal start` begins one.\n');
  expect(await refusal('discard', ...of)).toContain('No rehearsal is open in fabrikam');
  expect(await refusal('start', ...of, '--days', 'few')).toBe('rollcall: --days must be a number of days, not “few”.\n');
  expect(await refusal('start', ...of, '--days', '31')).toBe('rollcall: days must be between 1 and 30.\n');
  expect(await refusal('show', ...of, '--fail-on', 'vanished')).toContain('Allowed choices are created, changed, disabled, enabled, deleted, matched, refused, held');

  const copy = await start(server);
  const all = ['--fail-on', 'created', 'changed', 'disabled', 'deleted', 'refused', 'held'];
  const empty = await run('show', ...of, ...all);
  expect([empty.code, lines(empty)]).toEqual([0, [
    expect.stringMatching(/^rehearsal \| http:.*\/scim\/v2\/fabrikam-rehearsal-/), expect.stringMatching(/^ends \| 20/), 'users | none', 'groups | none', 'requests | 0, 0 refused', 'held | 0 people', 'invited | 0 people',
  ]]);

  await copy.patch(`/Users/${ada}`, { op: 'Replace', path: 'title', value: 'Senior\n  Analyst' });
  await copy.post('/Groups', newGroup({ displayName: 'Finance', members: [{ value: grace }] }));
  expect((await copy.post('/Users', newUser({ userName: 'ada@fabrikam.example' }))).status).toBe(409);
  // Nobody would be disabled yet.
  expect((await run('show', ...of, '--fail-on', 'disabled', 'deleted')).code).toBe(0);
  await copy.patch(`/Users/${grace}`, { op: 'Replace', path: 'active', value: 'False' });
  await copy.delete(`/Users/${linus}`);

  const shown = await run('show', ...of, '--fail-on', 'disabled');
  expect([shown.code, shown.stderr]).toEqual([2, '']);
  expect(lines(shown)).toEqual([
    'about | name | would be | what would change',
    'user | ada@fabrikam.example | changed | title: Analyst → Senior Analyst',
    'group | Finance | created | displayName: Finance; would join: grace@fabrikam.example',
    'user | grace@fabrikam.example | disabled | active: true → false',
    'user | linus@fabrikam.example | deleted',
    '',
    'request | about | decision | why',
    expect.stringMatching(/^POST \/Users \| ada@fabrikam\.example \| refused \| .*ada@fabrikam\.example/),
    '',
    expect.stringMatching(/^rehearsal \|/), expect.stringMatching(/^ends \|/), 'users | 1 changed, 1 disabled, 1 deleted', 'groups | 1 created', 'requests | 5, 1 refused', 'held | 0 people', 'invited | 0 people',
  ]);
  expect((await run('show', ...of, '--fail-on', 'refused')).code).toBe(2);
  expect((await run('show', ...of, '--fail-on', 'held')).code).toBe(0);

  const told = await run('show', ...of, '--json', '--fail-on', 'deleted');
  expect(told.code).toBe(2);
  const object = JSON.parse(told.stdout) as { differences: object[] };
  expect(object).toMatchObject({
    counts: { users: { created: 0, changed: 1, disabled: 1, enabled: 0, deleted: 1, matched: 0 }, groups: { created: 1 } }, requestCounts: { requests: 5, refused: 1 }, refusals: [{ method: 'POST', status: 409 }],
  });
  expect(object.differences[2]).toEqual({ resourceType: 'USER', resourceId: grace, name: 'grace@fabrikam.example', displayName: 'Ada Lovelace', kind: 'DISABLED', changes: [{ field: 'active', before: true, after: false }] });

  // Nothing of it is real, and it ends.
  expect((await real.get(`/Users/${grace}`)).body.active).toBe(true);
  expect(await run('discard', ...of)).toEqual({ code: 0, stdout: 'The rehearsal is discarded.\n', stderr: '' });
  expect((await copy.get('/Users')).status).toBe(401);
  expect(await refusal('show', ...of)).toContain('No rehearsal is open');
  const again = await run('start', ...of, '--json');
  expect(JSON.parse(again.stdout)).toEqual({ tenantUrl: expect.stringContaining('/scim/v2/fabrikam-rehearsal-') as string, secret: expect.stringMatching(/^rollcall_/) as string, endsAt: expect.stringMatching(/^20/) as string });
  await server.end();
}, patience);
