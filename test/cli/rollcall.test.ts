import { cleanUp, serverPid, temporaryDirectory } from '../db/embedded-harness.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { askForToken } from '../support/oauth-client.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres-cluster.ts';
import { killProcesses, rollcall, startServer, type Ended } from '../support/processes.ts';
import { newUser, ScimClient } from '../support/scim-client.ts';

afterEach(async () => {
  await killProcesses();
  await cleanUp();
});

test('without a server it starts the PostgreSQL of DATA_DIR for itself, and stops it again', async () => {
  const settings = { DATA_DIR: await temporaryDirectory() };
  const created = await rollcall(['organisation', 'create', '--slug', 'fabrikam', '--name', 'Fabrikam Ltd'], settings);
  expect(created).toEqual({ code: 0, stdout: expect.stringMatching(/^[0-9a-f-]{36}\n$/) as string, stderr: '' });
  await expect(serverPid(settings.DATA_DIR)).rejects.toThrow('ENOENT');
  const listed = await rollcall(['organisation', 'list'], settings);
  expect(listed.stdout.split('\n')[1]).toMatch(new RegExp(`^fabrikam +Fabrikam Ltd +${created.stdout.trim()} +\\d{4}-`));
});

test('beside a running server it works on the same data, and leaves the server alone', async () => {
  const settings = { DATA_DIR: await temporaryDirectory() };
  const server = await startServer(settings);
  const secret = (await rollcall(['token', 'create', '--organisation', 'contoso', '--name', 'Entra', '--preset', 'entra'], settings)).stdout;
  expect(secret).toMatch(/^rollcall_[\w-]{43}\n$/);
  const scim = new ScimClient(`${server.url}/scim/v2/contoso`, secret.trim());
  expect((await scim.post('/Users', newUser())).status).toBe(201);

  const { stdout } = await rollcall(['token', 'list', '--organisation', 'contoso'], settings);
  const id = /^[0-9a-f-]{36}/m.exec(stdout)?.[0] ?? '';
  const revoked = await rollcall(['token', 'revoke', id, '--organisation', 'contoso'], settings);
  expect(revoked).toEqual({ code: 0, stdout: `The token Entra (${secret.slice(0, 15)}…) is revoked.\n`, stderr: '' });
  expect((await scim.get('/Users')).status).toBe(401);
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  await server.end();
});

describe('on a database of one\'s own', () => {
  let database: TestDatabase;
  beforeAll(async () => { database = await createTestDatabase(); });
  afterAll(() => database.drop());

  const run = (...words: string[]): Promise<Ended> => rollcall(words, { DATABASE_URL: database.url });
  const refusal = async (...words: string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(...words);
    expect([code, stdout]).toEqual([1, '']);
    return stderr;
  };

  test('platform tokens are made, used, listed, followed and revoked', async () => {
    const server = await startServer({ DATABASE_URL: database.url });
    expect((await run('organisation', 'create', '--slug', 'adventure', '--name', 'Adventure Works')).code).toBe(0);
    expect(await refusal('platform-token', 'create', '--name', 'Ada', '--expires', '400d')).toContain('within 366 days');
    expect(await refusal('platform-token', 'revoke', 'x')).toContain('There is no platform token with the id “x”');
    const { stdout } = await run('platform-token', 'create', '--name', 'Ada');
    expect(stdout).toMatch(/^rollcall_platform_[\w-]{43}\n$/);
    const analyst = new GraphqlClient(`${server.url}/graphql`, stdout.trim());
    const query = '{ platformAnalytics(period: { from: "2026-01-01T00:00:00Z", granularity: MONTH }) { organisations(filter: { slug: { eq: "adventure" } }) { nodes { organisation { name } } } } }';
    expect((await analyst.run(query)).platformAnalytics.organisations.nodes).toEqual([{ organisation: { name: 'Adventure Works' } }]);
    const id = /^[0-9a-f-]{36}/m.exec((await run('platform-token', 'list')).stdout)?.[0] ?? '';
    expect(JSON.parse((await run('platform-token', 'uses', '--organisation', 'adventure')).stdout)).toMatchObject({ platformTokenId: id, query: expect.stringContaining('adventure') as string, address: expect.any(String) as string });
    expect(await refusal('platform-token', 'uses', '--last', 'few')).toContain('--last must be a number');
    expect((await run('platform-token', 'revoke', id)).stdout).toBe(`The platform token Ada (${stdout.slice(0, 24)}…) is revoked.\n`);
    expect((await analyst.send(query)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    await server.end();
  });

  test('organisations and tokens are made, listed and revoked', async () => {
    // One test, since each command is a process: what is refused comes before what is allowed.
    const server = await startServer({ DATABASE_URL: database.url });
    expect(await refusal('token', 'list', '--organisation', 'fabrikam')).toBe('rollcall: There is no organisation with the slug “fabrikam”. `organisation list` shows those there are.\n');
    expect((await run('organisation', 'create', '--slug', 'fabrikam', '--name', 'Fabrikam')).code).toBe(0);
    expect(await refusal('organisation', 'create', '--slug', 'fabrikam', '--name', 'Again')).toBe('rollcall: The slug “fabrikam” belongs to another organisation: choose another.\n');

    const token = ['token', 'create', '--organisation', 'fabrikam', '--name', 'Reader'];
    expect(await refusal(...token)).toContain('Say what the token may do');
    expect(await refusal(...token, '--permission', 'user:fly')).toContain('“user:fly” is not a permission');
    expect(await refusal(...token, '--preset', 'everything')).toContain('Allowed choices are entra, owner');
    expect(await refusal(...token, '--preset', 'entra', '--expires', 'tomorrow')).toContain('--expires must be a date such as 2027-01-31');

    const made = await run(...token, '--permission', 'user:read', 'user:write', '--permission', 'api-token:read', '--expires', '90d');
    expect(made).toEqual({ code: 0, stdout: expect.stringMatching(/^rollcall_[\w-]{43}\n$/) as string, stderr: '' });
    const { apiTokens } = await new GraphqlClient(`${server.url}/graphql`, made.stdout.trim()).run('{ apiTokens { nodes { id name permissions expiresAt } } }');
    expect(apiTokens.nodes).toEqual([{ id: expect.any(String) as string, name: 'Reader', permissions: ['user:read', 'user:write', 'api-token:read'], expiresAt: expect.any(String) as string }]);
    expect(Math.round((Date.parse(apiTokens.nodes[0].expiresAt) - Date.now()) / 86_400_000)).toBe(90);

    const listed = await run('token', 'list', '--organisation', 'fabrikam');
    expect(listed.stdout).toMatch(/ Reader +rollcall_.{6}… +active +20\S+Z +20\S+Z +user:read user:write api-token:read\n$/);
    expect(listed.stdout).not.toContain(made.stdout.trim());
    expect(await refusal('token', 'revoke', '--organisation', 'fabrikam', '01900000-0000-7000-8000-000000000000')).toContain('There is no API token with the id');
    const { id } = apiTokens.nodes[0] as { id: string };
    const rotated = await run('token', 'rotate', '--organisation', 'fabrikam', id, '--retire-by', '30d');
    expect(rotated).toEqual({ code: 0, stdout: expect.stringMatching(/^rollcall_[\w-]{43}\n$/) as string, stderr: '' });
    expect((await run('token', 'list', '--organisation', 'fabrikam')).stdout).toMatch(/ rotating [^]* active /);
    expect((await run('token', 'cancel-rotation', '--organisation', 'fabrikam', id)).stdout).toBe(`The token Reader (${made.stdout.slice(0, 15)}…) goes on; its successor is revoked.\n`);
    await new GraphqlClient(`${server.url}/graphql`, made.stdout.trim()).run('mutation { createUser(input: { userName: "Ada@fabrikam.example" }) { user { id } } }');
    expect(await refusal('user', 'set-role', '--organisation', 'fabrikam', 'nobody', 'owner')).toBe('rollcall: Nobody in fabrikam has the userName “nobody”.\n');
    expect(await refusal('sign-in-link', '--organisation', 'fabrikam', '--user', 'nobody')).toBe('rollcall: Nobody in fabrikam has the userName “nobody”.\n');
    expect((await run('sign-in-link', '--organisation', 'fabrikam', '--user', 'ada@fabrikam.example')).stdout).toMatch(/^http:\/\/localhost:\d+\/sign-in\/link\?token=[\w-]{64}\n$/);
    expect((await run('user', 'set-role', '--organisation', 'fabrikam', 'ada@fabrikam.example', 'owner')).stdout).toBe('Ada@fabrikam.example has the role owner.\n');
    await run('token', 'revoke', '--organisation', 'fabrikam', id);
    expect((await run('token', 'list', '--organisation', 'fabrikam')).stdout).toMatch(/ revoked [^]* revoked /);
    await server.end();
  });

  test('OAuth clients are made, get secrets, are federated, listed and deleted', async () => {
    const server = await startServer({ DATABASE_URL: database.url });
    expect((await run('organisation', 'create', '--slug', 'adatum', '--name', 'Adatum')).code).toBe(0);
    const of = ['--organisation', 'adatum'];
    const created = await run('client', 'create', ...of, '--name', 'Entra', '--preset', 'entra', '--expires', '900d');
    expect(created).toEqual({ code: 0, stdout: expect.stringMatching(/^[0-9a-f-]{36}\n$/) as string, stderr: '' });
    const id = created.stdout.trim();
    const added = await run('client', 'add-secret', ...of, id);
    expect(added).toEqual({ code: 0, stdout: expect.stringMatching(/^rollcall_secret_[\w-]{43}\n$/) as string, stderr: '' });
    const form = { grant_type: 'client_credentials', client_id: id, client_secret: added.stdout.trim(), scope: 'scim' };
    const granted = await askForToken(server.url, 'adatum', form);
    expect(granted.status).toBe(200);

    const federation = ['--issuer', 'https://login.example/t', '--subject', 'x', '--jwks-url', 'https://login.example/keys'];
    expect((await run('client', 'federate', ...of, id, ...federation, '--audience', 'api://x', 'x')).stdout).toBe('Assertions of https://login.example/t now stand for the OAuth client.\n');

    const listed = (await run('client', 'list', ...of)).stdout;
    const secretId = new RegExp(`${id} +Entra +active +20\\S+Z +([0-9a-f-]{36}) rollcall_secret_.{6}… 20\\S+Z +user:read`).exec(listed)?.[1] ?? '';
    expect(listed).not.toContain(added.stdout.trim());
    expect((await run('client', 'revoke-secret', ...of, secretId)).stdout).toBe(`The secret ${added.stdout.slice(0, 22)}… is revoked.\n`);
    expect((await new ScimClient(`${server.url}/scim/v2/adatum`, granted.body.access_token).get('/Users')).status).toBe(401);
    expect((await run('client', 'delete', ...of, id)).stdout).toBe('The OAuth client is deleted.\n');
    await server.end();
  });

  test('migrate says what it did', async () => {
    const empty = await createTestDatabase('template0');
    try {
      expect((await rollcall(['migrate'], { DATABASE_URL: empty.url })).stdout).toMatch(/^Migrated: Migration\w+(, Migration\w+)*\.\n$/);
      expect((await rollcall(['migrate'], { DATABASE_URL: empty.url })).stdout).toBe('The database is in the newest state.\n');
    } finally {
      await empty.drop();
    }
  });

  test('arguments that are wrong are answered with how to do it', async () => {
    const wrong: [words: string[], reason: string][] = [
      [['fly'], `unknown command 'fly'`], [['organisation', 'create', '--slug', 'x'], `required option '--name <name>' not specified`],
      [['token', 'revoke', '--organisation', 'x'], `missing required argument 'id'`],
    ];
    for (const [words, reason] of wrong) expect(await refusal(...words)).toContain(reason);
  });

  test('a database that cannot be reached is said in one line', async () => {
    const { code, stderr } = await rollcall(['organisation', 'list'], { DATABASE_URL: 'postgresql://u:Top-Secret@127.0.0.1:1/x' });
    expect([code, stderr.match(/\n/g)?.length]).toEqual([1, 1]);
    expect(stderr).toMatch(/^rollcall: The database 127\.0\.0\.1:1\/x cannot be reached: .*ECONNREFUSED/);
    expect(stderr).not.toContain('Top-Secret');
  });
});
