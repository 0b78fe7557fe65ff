import { createServer, type AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { cleanUp, isAlive, query, serverPid, temporaryDirectory } from '../db/embedded-harness.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { PageVisitor } from '../support/page-visitor.ts';
import { createTestDatabase } from '../support/postgres-cluster.ts';
import { beginServer, killProcesses, rollcall, startInVain, startServer } from '../support/processes.ts';
import { newUser, ScimClient } from '../support/scim-client.ts';

afterEach(async () => {
  await killProcesses();
  await cleanUp();
});

const ownerToken = async (settings: Record<string, string>): Promise<string> =>
  (await rollcall(['token', 'create', '--organisation', 'contoso', '--name', 'Owner', '--preset', 'owner'], settings)).stdout.trim();
const peopleQuery = '{ users { nodes { userName displayName } } groups { nodes { displayName members { totalCount } } } }';

test('the first start makes contoso to try things with, and says where it is; the second finds what the first has left', async () => {
  const settings = { DATA_DIR: await temporaryDirectory() };
  const first = await startServer(settings);
  expect(first.stderr()).toContain(`Rollcall is running at http://localhost:${new URL(first.url).port}`);
  expect(first.stderr()).toContain('/scim/v2/contoso');
  const visitor = new PageVisitor(first.url);
  const link = /\/sign-in\/link\?token=[\w-]+/.exec(first.stderr())?.[0] ?? '';
  expect(await visitor.get(link)).toMatchObject({ status: 200, text: expect.stringContaining('Olivia Owens') as string });
  expect((await visitor.submit('/sign-in/link', { token: link.split('token=')[1] ?? '' })).status).toBe(303);
  expect(await visitor.userName()).toBe('olivia.owens@contoso.example');
  const token = await ownerToken(settings);
  const client = new GraphqlClient(`${first.url}/graphql`, token);
  const people = await client.run(peopleQuery);
  expect(people.users.nodes).toHaveLength(5);
  expect(people.groups.nodes).toContainEqual({ displayName: 'All staff', members: { totalCount: 5 } });
  await client.run('mutation { createUser(input: { userName: "kept@contoso.example" }) { userErrors { code } } }');
  // Its PostgreSQL lets nobody in without the password, and row-level security applies to who has it.
  const url = (await readFile(path.join(settings.DATA_DIR, 'postgres.url'), 'utf8')).trim();
  expect(await query(url, 'select rolsuper or rolbypassrls as exempt from pg_roles where rolname = current_user')).toEqual([{ exempt: false }]);
  const stranger = new URL(url);
  stranger.password = 'guessed';
  await expect(query(stranger.href, 'select 1')).rejects.toThrow('password authentication failed');
  const page = await fetch(first.url);
  expect([new URL(page.url).pathname, await page.text()]).toEqual(['/sign-in', expect.stringContaining('<h1>Sign in</h1>')]);
  expect(await first.end()).toEqual({ code: 0, signal: null });

  const second = await startServer(settings);
  const again = await new GraphqlClient(`${second.url}/graphql`, token).run(peopleQuery);
  expect(again.users.nodes.map(({ userName }: { userName: string }) => userName)).toEqual([...people.users.nodes.map(({ userName }: { userName: string }) => userName), 'kept@contoso.example']);
  expect(second.stdout()).not.toContain('the database was migrated');
  await second.end('SIGINT');
  // Every line of the log is JSON, and none holds a secret.
  for (const line of (first.stdout() + second.stdout()).trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('time');
  expect(first.stdout() + first.stderr() + second.stdout()).not.toContain(token.slice(15));
});

test('an error that nobody caught is logged, and the service goes on', async () => {
  // Planted from outside, since the service has no way to be asked for one.
  const plant = `process.on('SIGUSR2', () => { Promise.reject(new Error('planted rejection')); setTimeout(() => { throw new Error('planted error'); }); });`;
  const server = await startServer({ DATA_DIR: await temporaryDirectory(), NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(plant)}` });
  server.child.kill('SIGUSR2');
  while (!server.stdout().includes('planted error') || !server.stdout().includes('planted rejection')) await delay(50);
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  expect(await server.end()).toEqual({ code: 0, signal: null });
});

test('who comes while the service is starting waits for it, and is answered', async () => {
  const settings = { DATA_DIR: await temporaryDirectory() };
  const first = await startServer(settings);
  const { port } = new URL(first.url);
  await first.end();
  const starting = startServer({ ...settings, PORT: port });
  // The first connection that is let in must be answered; until then there is nobody to connect to.
  const firstLetIn = async (): Promise<number> => {
    for (;;) {
      try {
        return (await fetch(`http://127.0.0.1:${port}/health/live`, { signal: AbortSignal.timeout(60_000) })).status;
      } catch (error) {
        if ((error as Error).name === 'TimeoutError') throw error;
        await delay(1);
      }
    }
  };
  expect(await firstLetIn()).toBe(200);
  await (await starting).end();
});

const refused = async (settings: Record<string, string>): Promise<string> => {
  const { code, stdout, stderr } = await startInVain(settings);
  expect([code, stderr.match(/\n/g)?.length]).toEqual([1, 1]);
  expect(stdout).not.toContain('ready');
  expect(stderr).toMatch(/^Rollcall cannot start: /);
  return stderr;
};

describe('a start that cannot succeed says why in one line, and ends', () => {
  test('wrong settings, each named', async () => {
    const line = await refused({ DATA_DIR: '/nowhere', PORT: 'eighty', SHUTDOWN_SECONDS: 'soon' });
    expect(line).toBe('Rollcall cannot start: Wrong settings: PORT must be a whole number; SHUTDOWN_SECONDS must be a whole number. See .env.example.\n');
  });

  test.each(['127.0.0.1', 'localhost'])('a database that cannot be reached at %s; the password stays unsaid', async (host) => {
    const line = await refused({ DATABASE_URL: `postgresql://rollcall:Top-Secret@${host}:1/rollcall` });
    expect(line).toContain(`The database ${host}:1/rollcall cannot be reached: `);
    expect(line).toContain('ECONNREFUSED');
    expect(line).not.toContain('Top-Secret');
  });

  test('a database that does not let it in', async () => {
    const database = await createTestDatabase();
    const url = new URL(database.url);
    url.pathname = '/not_there';
    expect(await refused({ DATABASE_URL: url.href })).toContain('database "not_there" does not exist');
    await database.drop();
  });

  test('a port that is taken, and its PostgreSQL is stopped again', async () => {
    const occupier = createServer();
    await new Promise<void>((resolve) => { occupier.listen(0, '127.0.0.1', resolve); });
    const { port } = occupier.address() as AddressInfo;
    const DATA_DIR = await temporaryDirectory();
    try {
      expect(await refused({ DATA_DIR, PORT: String(port) })).toBe(`Rollcall cannot start: Port ${port} of 127.0.0.1 is taken by another program. Set PORT and HOST to others.\n`);
      await expect(serverPid(DATA_DIR)).rejects.toThrow('ENOENT');
    } finally {
      occupier.close();
    }
  });

  test('a DATA_DIR that another server uses; that one goes on', async () => {
    const DATA_DIR = await temporaryDirectory();
    const server = await startServer({ DATA_DIR });
    expect(await refused({ DATA_DIR })).toContain(`DATA_DIR ${DATA_DIR} is in use by the Rollcall process ${server.child.pid}`);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    await server.end();
  });
});

test('with DATABASE_URL it uses that database, and makes no organisation in it', async () => {
  const database = await createTestDatabase('template0');
  const settings = { DATABASE_URL: database.url };
  const server = await startServer(settings);
  try {
    expect(server.stdout()).toContain('the database was migrated');
    expect(server.stderr()).toBe('');
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    expect((await rollcall(['organisation', 'list'], settings)).stdout).toBe('slug  name  id  created\n');
  } finally {
    await server.end();
    await database.drop();
  }
});

/** Waits until somebody waits for a lock in the same database; other tests have others in the same cluster. */
async function untilSomebodyWaits(client: Client): Promise<void> {
  const waiting = 'select from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())';
  while ((await client.query(waiting)).rowCount === 0) await delay(20);
}

describe('a server that is told to stop', () => {
  test('answers what is under way, takes nothing new, and leaves no PostgreSQL behind', async () => {
    const DATA_DIR = await temporaryDirectory();
    const server = await startServer({ DATA_DIR });
    const scim = new ScimClient(`${server.url}/scim/v2/contoso`, await ownerToken({ DATA_DIR }));
    const postgres = await serverPid(DATA_DIR);
    const blocker = new Client({ connectionString: (await readFile(path.join(DATA_DIR, 'postgres.url'), 'utf8')).trim() });
    await blocker.connect();
    blocker.on('error', () => undefined);
    // As the owner of the table, so that the request has to wait.
    await blocker.query('begin; lock table users');
    const underWay = scim.post('/Users', newUser());
    await untilSomebodyWaits(blocker);

    const end = server.end('SIGTERM');
    const isRefused = () => fetch(`${server.url}/health/live`).then(() => false, () => true);
    while (!(await isRefused())) await delay(20);
    expect(await isAlive(server.child.pid ?? 0)).toBe(true);
    const before = Date.now();
    await blocker.query('commit');
    await blocker.end();
    expect((await underWay).status).toBe(201);
    expect(await end).toEqual({ code: 0, signal: null });
    // At once, although the client would have kept its connection for more.
    expect(Date.now() - before).toBeLessThan(15_000);
    expect(await isAlive(postgres)).toBe(false);
    await expect(serverPid(DATA_DIR)).rejects.toThrow('ENOENT');
    expect(server.stdout()).toMatch(/"status":201.*"answered"/);
  });

  test('ends after SHUTDOWN_SECONDS even where a request never ends', async () => {
    const database = await createTestDatabase();
    const settings = { DATABASE_URL: database.url, SHUTDOWN_SECONDS: '1' };
    await rollcall(['organisation', 'create', '--slug', 'contoso', '--name', 'Contoso'], settings);
    const server = await startServer(settings);
    const scim = new ScimClient(`${server.url}/scim/v2/contoso`, await ownerToken(settings));
    const blocker = new Client({ connectionString: database.url });
    await blocker.connect();
    await blocker.query('begin; lock table users');
    const underWay = scim.post('/Users', newUser()).then(() => 'answered', () => 'broken off');
    await untilSomebodyWaits(blocker);
    const before = Date.now();
    const end = server.end('SIGTERM');
    expect(await underWay).toBe('broken off');
    expect((await end).code).toBe(0);
    expect(Date.now() - before).toBeLessThan(20_000);
    await blocker.end();
    await database.drop();
  });

  test('while its PostgreSQL is only just starting, leaves none behind either', async () => {
    const DATA_DIR = await temporaryDirectory();
    const { child } = beginServer({ DATA_DIR });
    let postgres: number | undefined;
    while (!postgres) {
      await delay(5);
      postgres = await serverPid(DATA_DIR).catch(() => undefined);
    }
    const gone = new Promise((resolve) => { child.once('close', resolve); });
    child.kill('SIGTERM');
    await gone;
    expect([child.exitCode, await isAlive(postgres)]).toEqual([0, false]);
  });

  test('twice, ends at once', async () => {
    const database = await createTestDatabase('template0');
    const waitsForItsTurn = new Client({ connectionString: database.url });
    await waitsForItsTurn.connect();
    // As another replica that migrates.
    await waitsForItsTurn.query('select pg_advisory_lock($1)', [0x726f6c6c]);
    const { child } = beginServer({ DATABASE_URL: database.url });
    await untilSomebodyWaits(waitsForItsTurn);
    const gone = new Promise((resolve) => { child.once('close', resolve); });
    child.kill('SIGTERM');
    await delay(300);
    expect(child.exitCode).toBeNull();
    // A process that was held up takes two signals for one.
    for (let isGone = false; !isGone;) {
      child.kill('SIGTERM');
      isGone = await Promise.race([gone.then(() => true), delay(1000, false)]);
    }
    expect(child.exitCode).toBe(1);
    await waitsForItsTurn.end();
    await database.drop();
  });
});
