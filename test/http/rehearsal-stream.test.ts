import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { openStream, type GraphqlStream, type StreamResult } from '../support/graphql-stream.ts';
import { newUser, ScimClient } from '../support/scim-client.ts';

/* A rehearsal is followed live: what its copy is asked for wakes the streams of the organisation that it is a copy of, and no others. */

const changed = 'subscription { rehearsalChanged { rehearsal { tenantUrl requestCounts { requests refused } counts { users { created } } } } }';

let app: TestApp;
let organisation: TestOrganisation;
let streams: GraphqlStream[];
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => {
  organisation = await app.organisation();
  streams = [];
});
afterEach(async () => { for (const stream of streams) await stream.close(); });
afterAll(() => app.stop());

async function follow({ url = app.url, token = organisation.ownerToken }: { url?: string; token?: string } = {}): Promise<GraphqlStream> {
  const stream = await openStream(`${url}/graphql`, token, changed);
  streams.push(stream);
  return stream;
}

async function start(): Promise<{ tenantUrl: string; scim: ScimClient }> {
  const { startRehearsal: { rehearsal, secret } } = await organisation.graphql.run('mutation { startRehearsal(input: {}) { rehearsal { tenantUrl } secret } }');
  return { tenantUrl: rehearsal.tenantUrl, scim: new ScimClient(rehearsal.tenantUrl, secret) };
}

const rehearsalIn = (result: StreamResult | undefined): { tenantUrl: string; requestCounts: { requests: number; refused: number }; counts: { users: { created: number } } } | null | undefined => result?.data?.['rehearsalChanged'].rehearsal;

test('none, one that begins, what its copy is asked for, another one, and the end are told, on every server', async () => {
  const replica = await app.replica();
  try {
    const [here, there] = [await follow(), await follow({ url: replica.url })];
    for (const stream of [here, there]) expect(rehearsalIn(await stream.next())).toBeNull();
    // Each wait is shorter than that after which a stream looks by itself.
    const begin = performance.now();
    const { tenantUrl, scim } = await start();
    for (const stream of [here, there]) expect(rehearsalIn(await stream.next())).toMatchObject({ tenantUrl: expect.stringContaining(new URL(tenantUrl).pathname), requestCounts: { requests: 0 } });
    expect(performance.now() - begin).toBeLessThan(6000);

    const made = performance.now();
    expect((await scim.post('/Users', newUser())).status).toBe(201);
    for (const stream of [here, there]) expect(rehearsalIn(await stream.next())).toMatchObject({ requestCounts: { requests: 1, refused: 0 }, counts: { users: { created: 1 } } });
    expect(performance.now() - made).toBeLessThan(6000);

    // What is asked of the organisation itself changes nothing of it.
    await organisation.scim.post('/Users', newUser());
    expect((await scim.post('/Users', { schemas: [], userName: '' })).status).toBe(400);
    expect(rehearsalIn(await here.next())).toMatchObject({ requestCounts: { requests: 2, refused: 1 } });

    const another = await start();
    expect(rehearsalIn(await here.next())).toMatchObject({ tenantUrl: another.tenantUrl, requestCounts: { requests: 0 } });
    await organisation.graphql.run('mutation ($url: URL!) { discardRehearsal(input: { tenantUrl: $url }) { userErrors { code } } }', { url: another.tenantUrl });
    expect(rehearsalIn(await here.next())).toBeNull();
    for (const stream of [here, there]) await stream.close();
  } finally {
    await replica.stop();
  }
});

test('who comes later is told the present state; other organisations, and the copy itself, are told nothing of it', async () => {
  const { tenantUrl, scim } = await start();
  await scim.post('/Users', newUser());
  const other = await app.organisation();
  const [late, foreign] = [await follow(), await follow({ token: other.ownerToken })];
  expect(rehearsalIn(await late.next())).toMatchObject({ tenantUrl });
  expect(rehearsalIn(await foreign.next())).toBeNull();
  await scim.post('/Users', newUser());
  let found = rehearsalIn(await late.next());
  while (found && found.requestCounts.requests < 2) found = rehearsalIn(await late.next());
  expect(found).toMatchObject({ requestCounts: { requests: 2 } });
  // The other one is told next what is its own.
  await other.graphql.run('mutation { startRehearsal(input: {}) { userErrors { code } } }');
  const own = rehearsalIn(await foreign.next());
  expect(own).toMatchObject({ requestCounts: { requests: 0 } });
  expect(own?.tenantUrl).not.toBe(tenantUrl);
});

test('it takes provisioning:read, and the fields of the rehearsal what they take anywhere', async () => {
  const refused = await follow({ token: await organisation.token(['user:read']) });
  expect((await refused.untilEnd()).flatMap(({ errors }) => errors ?? [])[0]?.extensions.code).toBe('FORBIDDEN');
  const token = await organisation.token(['provisioning:read']);
  expect(rehearsalIn(await (await follow({ token })).next())).toBeNull();
  expect((await new GraphqlClient(`${app.url}/graphql`, token).run('{ rehearsal { tenantUrl } }')).rehearsal).toBeNull();
});
