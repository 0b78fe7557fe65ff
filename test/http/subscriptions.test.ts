import { request } from 'node:http';
import { Client } from 'pg';
import { cursorOfPosition } from '../../src/domain/provisioning/event-position.ts';
import { recordLookups } from '../../src/domain/provisioning/record-outcome.ts';
import { newId } from '../../src/domain/shared/uuid.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { atBest } from '../support/at-best.ts';
import { eventually } from '../support/eventually.ts';
import { openStream, type GraphqlStream, type StreamResult } from '../support/graphql-stream.ts';
import { askForToken, bySecret, makeOauthClient } from '../support/oauth-client.ts';
import { eventRowOf, keepEvents } from '../support/provisioning-events.ts';
import { newUser, ScimClient } from '../support/scim-client.ts';
import { makePerson, signIn, type TestPerson } from '../support/signed-in.ts';

const added = 'subscription ($after: String, $filter: ProvisioningEventFilter) { provisioningEventAdded(after: $after, filter: $filter) { cursor event { id decision resourceName apiToken { name } } } }';
const changed = 'subscription ($after: String, $filter: ProvisioningCycleFilter) { provisioningCycleChanged(after: $after, filter: $filter) { cursor cycle { id state counts { requests usersCreated } apiToken { name } } } }';
const fromTheBeginning = cursorOfPosition({ seen: '3:3:' });

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

/** Opens a stream, and waits until it stands. */
async function subscribe(query = added, variables: object = {}, { url = app.url, token = organisation.ownerToken }: { url?: string; token?: string } = {}): Promise<GraphqlStream & { begin: string }> {
  const stream = await openStream(`${url}/graphql`, token, query, variables);
  streams.push(stream);
  const first = await stream.next();
  return Object.assign(stream, { begin: Object.values(first?.data ?? {})[0]?.cursor as string });
}

/** Opens a stream as somebody who has signed in, and waits until it stands. */
async function subscribeAs(person: TestPerson): Promise<GraphqlStream> {
  const { cookie } = await signIn(app, organisation, person);
  const stream = await openStream(`${app.url}/graphql`, { cookie, 'sec-fetch-site': 'same-origin' }, added);
  streams.push(stream);
  await stream.next();
  return stream;
}

const eventOf = ({ data }: StreamResult): { id: string; decision: string; resourceName: string; apiToken: { name: string } | null } => data?.['provisioningEventAdded'].event;
const cursorOf = ({ data }: StreamResult): string => data?.['provisioningEventAdded'].cursor as string;
const cycleOf = (result: StreamResult | undefined) => result?.data?.['provisioningCycleChanged'].cycle as { id: string; state: string; counts: { requests: number }; apiToken: { name: string } };
const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);
const endOf = async (stream: GraphqlStream, work: () => Promise<unknown>): Promise<{ code: string | undefined; message: string | undefined; milliseconds: number }> => {
  await work();
  const begin = performance.now();
  const [error] = (await stream.untilEnd()).flatMap(({ errors }) => errors ?? []);
  return { code: error?.extensions.code, message: error?.message, milliseconds: performance.now() - begin };
};
const create = async (userName: string, scim = organisation.scim): Promise<void> => {
  const { status, text } = await scim.post('/Users', newUser({ userName }));
  if (status !== 201) throw new Error(text);
};
async function onDatabase<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
const insertEvent = async (client: Client, resourceName: string): Promise<void> => void await client.query(
  'insert into provisioning_events select * from jsonb_populate_record(null::provisioning_events, $1::jsonb || jsonb_build_object(\'transaction_id\', pg_current_xact_id()::text::bigint))',
  [{ ...eventRowOf(organisation.id, { occurredAt: new Date(), apiTokenId: organisation.id, decision: 'CREATED' }), resource_name: resourceName }]);

test('each event is told soon after it was kept, to the subscribers of every server, and to no other organisation', async () => {
  const replica = await app.replica();
  try {
    const other = await app.organisation();
    const [here, there, foreign] = [await subscribe(), await subscribe(added, {}, { url: replica.url }), await subscribe(added, { after: fromTheBeginning }, { token: other.ownerToken })];
    expect(here.headers.get('cache-control')).toBe('no-cache, no-transform');
    let people = 0;
    const told = await atBest(1500, async () => {
      const resourceName = `person-${++people}@contoso.example`;
      const begin = performance.now();
      await create(resourceName);
      for (const stream of [here, there]) expect(eventOf((await stream.next()) ?? {})).toMatchObject({ decision: 'CREATED', resourceName, apiToken: { name: 'test' } });
      return { milliseconds: performance.now() - begin };
    });
    expect(told.milliseconds).toBeLessThan(1500);
    // What the other one is told next is its own.
    await create('grace@fabrikam.example', other.scim);
    expect(eventOf((await foreign.next()) ?? {})).toMatchObject({ resourceName: 'grace@fabrikam.example' });
    await foreign.close();
    await there.close();
  } finally {
    await replica.stop();
  }
});

test('only those that match the filter of the list are told', async () => {
  const refused = await subscribe(added, { filter: { decision: { eq: 'REFUSED' } } });
  await create('ada@contoso.example');
  await organisation.scim.post('/Users', {});
  await create('grace@contoso.example');
  await organisation.scim.post('/Users', {});
  expect((await refused.take(2)).map((result) => eventOf(result).decision)).toEqual(['REFUSED', 'REFUSED']);
});

test('a stream that was cut goes on behind the cursor: nothing is lost and nothing told twice, more than is read at once included', async () => {
  const first = await subscribe();
  await create('first@contoso.example');
  const told = (await first.next()) ?? {};
  await first.close();
  const rows = Array.from({ length: 250 }, () => ({ occurredAt: new Date(), apiTokenId: organisation.id, decision: 'CHANGED' as const }));
  await keepEvents(app, organisation.id, rows);
  await create('last@contoso.example');
  const second = await subscribe(added, { after: cursorOf(told) });
  const missed = await second.take(251);
  expect(new Set(missed.map((result) => eventOf(result).id)).size).toBe(251);
  expect(missed.map((result) => eventOf(result).id)).not.toContain(eventOf(told).id);
  // In the middle of what was read at once.
  const third = await subscribe(added, { after: cursorOf(missed[120] ?? {}) });
  expect((await third.take(130)).map((result) => eventOf(result).id)).toEqual(missed.slice(121).map((result) => eventOf(result).id));
  // From before there was anything to tell.
  const fourth = await subscribe(added, { after: first.begin });
  expect((await fourth.take(252)).length).toBe(252);
});

test('what was begun earlier and is kept later is told, too, also behind a cursor', async () => {
  await onDatabase(async (late) => {
    await late.query('begin');
    await late.query(`select set_config('role', 'rollcall_runtime', true), set_config('rollcall.organisation', $1, true)`, [organisation.id]);
    await insertEvent(late, 'begun early');
    const stream = await subscribe();
    await create('meanwhile@contoso.example');
    // That somebody else has not finished holds nobody up.
    const meanwhile = (await stream.next()) ?? {};
    expect(eventOf(meanwhile).resourceName).toBe('meanwhile@contoso.example');
    await late.query('commit');
    await create('after@contoso.example');
    expect((await stream.take(2)).map((result) => eventOf(result).resourceName)).toEqual(['begun early', 'after@contoso.example']);
    const again = await subscribe(added, { after: cursorOf(meanwhile) });
    expect((await again.take(2)).map((result) => eventOf(result).resourceName)).toEqual(['begun early', 'after@contoso.example']);
  });
});

test('the connection that listens may break: another one is made, and nothing is lost', async () => {
  const stream = await subscribe();
  const listening = (): Promise<string[]> => onDatabase(async (client) =>
    (await client.query(`select pid::text from pg_stat_activity where application_name = 'rollcall-listen' and datname = current_database()`)).rows.map(({ pid }) => pid as string));
  const [before] = await eventually(listening, (pids) => pids.length === 1);
  expect(before).toBeDefined();
  await onDatabase((client) => client.query('select pg_terminate_backend($1)', [before]));
  await create('ada@contoso.example');
  expect(eventOf((await stream.next()) ?? {}).resourceName).toBe('ada@contoso.example');
  const after = await eventually(listening, (pids) => pids.length === 1 && pids[0] !== before);
  expect(after).toHaveLength(1);
  expect(after).not.toEqual([before]);
  expect(app.logLines.join('')).toContain('the connection that listens for notifications was lost');
  await create('grace@contoso.example');
  expect(eventOf((await stream.next()) ?? {}).resourceName).toBe('grace@contoso.example');
});

test('cycles: those that are running at first, then each as it changes', async () => {
  await create('ada@contoso.example');
  const stream = await subscribe(changed);
  const running = cycleOf(await stream.next());
  expect(running).toMatchObject({ state: 'RUNNING', counts: { requests: 1, usersCreated: 1 }, apiToken: { name: 'test' } });
  await create('grace@contoso.example');
  expect(cycleOf(await stream.next())).toMatchObject({ id: running.id, counts: { requests: 2 } });
  const other = await app.organisation();
  const foreign = await subscribe(changed, { after: Buffer.from(new Date(0).toISOString()).toString('base64url') }, { token: other.ownerToken });
  await create('alan@fabrikam.example', other.scim);
  expect(cycleOf(await foreign.next())).toMatchObject({ counts: { requests: 1 } });
});

test('a cycle is told once more when it has ended; with a cursor also where that was while nobody listened', async () => {
  await keepEvents(app, organisation.id, [{ occurredAt: minutesAgo(40), apiTokenId: organisation.id, decision: 'CREATED' }]);
  const stream = await subscribe(changed, { after: Buffer.from(minutesAgo(30).toISOString()).toString('base64url') });
  expect((await stream.next())?.data).toMatchObject({ provisioningCycleChanged: { cycle: { state: 'ENDED', counts: { requests: 1 } } } });
  const later = await subscribe(changed, { after: Buffer.from(minutesAgo(10).toISOString()).toString('base64url') });
  await create('ada@contoso.example');
  expect((await later.next())?.data).toMatchObject({ provisioningCycleChanged: { cycle: { state: 'RUNNING' } } });
});

describe('a stream ends within a second', () => {
  test('after its token was revoked, on another server, too', async () => {
    const replica = await app.replica();
    try {
      const { ends, milliseconds } = await atBest(1000, async () => {
        const { createApiToken: { secret, apiToken } } = await organisation.graphql.run('mutation { createApiToken(input: { name: "Live", permissions: ["provisioning:read"] }) { secret apiToken { id } } }');
        const [here, there] = [await subscribe(added, {}, { token: secret }), await subscribe(added, {}, { token: secret, url: replica.url })];
        const both = await Promise.all([endOf(here, () => organisation.graphql.run('mutation ($id: ID!) { revokeApiToken(input: { id: $id }) { userErrors { code } } }', { id: apiToken.id })), endOf(there, () => Promise.resolve())]);
        return { ends: both, milliseconds: Math.max(...both.map((one) => one.milliseconds)) };
      });
      expect(ends.map(({ code }) => code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
      expect(ends[0]?.message).toContain('was revoked on');
      expect(milliseconds).toBeLessThan(1000);
    } finally {
      await replica.stop();
    }
  });

  test('after its token expired', async () => {
    const { code, milliseconds } = await atBest(1000, async () => {
      const expiresAt = new Date(Date.now() + 3000);
      const stream = await subscribe(added, {}, { token: await organisation.token(['provisioning:read'], { expiresAt }) });
      const end = await endOf(stream, () => Promise.resolve());
      return { code: end.code, milliseconds: Math.abs(Date.now() - expiresAt.getTime()) };
    });
    expect(code).toBe('UNAUTHENTICATED');
    expect(milliseconds).toBeLessThan(1000);
  });

  test('after its OAuth client was disabled, or has lost the permission', async () => {
    const client = await makeOauthClient(organisation, ['provisioning:read', 'user:read']);
    const token = async (): Promise<string> => (await askForToken(app.url, organisation.slug, bySecret(client))).body.access_token;
    const update = (input: object): Promise<unknown> => organisation.graphql.run('mutation ($input: UpdateOauthClientInput!) { updateOauthClient(input: $input) { userErrors { code } } }', { input: { id: client.id, ...input } });
    const endAfter = (input: object) => atBest(1000, async () => {
      await update({ enabled: true, permissions: ['provisioning:read', 'user:read'] });
      return endOf(await subscribe(added, {}, { token: await token() }), () => update(input));
    });
    const [first, second] = [await endAfter({ enabled: false }), await endAfter({ permissions: ['user:read'] })];
    expect(first).toMatchObject({ code: 'UNAUTHENTICATED', message: expect.stringContaining('the client is disabled') as string });
    expect(second.code).toBe('FORBIDDEN');
    expect(Math.max(first.milliseconds, second.milliseconds)).toBeLessThan(1000);
  });

  test.each([
    ['the session of its user was ended', 'mutation ($id: ID!) { endSessionsOfUser(input: { userId: $id }) { userErrors { code } } }'],
    ['its user was blocked', 'mutation ($id: ID!) { updateUserAccess(input: { id: $id, signInBlocked: true }) { userErrors { code } } }'],
  ])('after %s', async (_, mutation) => {
    const { code, milliseconds } = await atBest(1000, async () => {
      const person = await makePerson(app, organisation, 'ADMIN');
      return endOf(await subscribeAs(person), () => organisation.graphql.run(mutation, { id: person.id }));
    });
    expect(code).toBe('UNAUTHENTICATED');
    expect(milliseconds).toBeLessThan(1000);
  });

  describe.each([
    ['the group loses the role', 'mutation ($group: ID!) { setGroupRole(input: { id: $group, role: null }) { userErrors { code } } }'],
    ['the user leaves the group', 'mutation ($group: ID!, $user: ID!) { updateGroup(input: { id: $group, removeMemberIds: [$user] }) { userErrors { code } } }'],
    ['the group is deleted', 'mutation ($group: ID!) { deleteGroup(input: { id: $group }) { userErrors { code } } }'],
  ])('whose user was admin by a group', (what, mutation) => {
    test(`after ${what}`, async () => {
      const { code, milliseconds } = await atBest(1000, async () => {
        const person = await makePerson(app, organisation, 'MEMBER');
        const { createGroup } = await organisation.graphql.run('mutation ($input: CreateGroupInput!) { createGroup(input: $input) { group { id } } }', { input: { displayName: `Admins with ${person.userName}`, memberIds: [person.id] } });
        const group = createGroup.group.id as string;
        await organisation.graphql.run('mutation ($id: ID!) { setGroupRole(input: { id: $id, role: ADMIN }) { userErrors { code } } }', { id: group });
        return endOf(await subscribeAs(person), () => organisation.graphql.run(mutation, mutation.includes('$user') ? { group, user: person.id } : { group }));
      });
      expect(code).toBe('FORBIDDEN');
      expect(milliseconds).toBeLessThan(1000);
    });
  });

  test('when the service is about to stop', async () => {
    const own = await startTestApp();
    try {
      const { ownerToken } = await own.organisation();
      const stream = await subscribe(added, {}, { url: own.url, token: ownerToken });
      const { code, message } = await endOf(stream, async () => own.endStreams());
      expect([code, message]).toEqual(['SERVICE_UNAVAILABLE', expect.stringContaining('connect again, with `after`')]);
      expect(await openStream(`${own.url}/graphql`, ownerToken, added)).toMatchObject({ isOpen: false, status: 503 });
    } finally {
      await own.stop();
    }
  });
});

test('whoever disables a user tells all servers, and an ordinary change tells nobody', async () => {
  await onDatabase(async (client) => {
    const messages: string[] = [];
    client.on('notification', ({ payload }) => messages.push(payload ?? ''));
    await client.query('listen rollcall_access');
    const { body } = await organisation.scim.post('/Users', newUser());
    await organisation.scim.patch(`/Users/${body.id}`, { op: 'replace', path: 'title', value: 'Countess' });
    await client.query('select');
    expect(messages).toEqual([]);
    await organisation.scim.patch(`/Users/${body.id}`, { op: 'replace', path: 'active', value: false });
    await client.query('select');
    expect(messages).toEqual([organisation.id]);
  });
});

describe('a client that does not read', () => {
  test('is not read for and is let go; what it has not read is there behind its last cursor', async () => {
    const own = await startTestApp({ STREAM_DRAIN_SECONDS: 3 });
    try {
      const lazy = await own.organisation();
      const large = { ...eventRowOf(lazy.id, { occurredAt: new Date(), apiTokenId: lazy.id, decision: 'CHANGED' }), request: { text: 'x'.repeat(30_000) } };
      for (let n = 0; n < 10; n++) await recordLookups(own.scope({ kind: 'SYSTEM', organisationId: lazy.id }), Array.from({ length: 100 }, () => ({ ...large, id: newId() })));
      const query = `subscription { provisioningEventAdded(after: "${fromTheBeginning}") { cursor event { id request } } }`;
      const sent = request(`${own.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${lazy.ownerToken}` } });
      const answered = new Promise<void>((resolve) => {
        sent.on('response', (response) => {
          response.pause();
          resolve();
        });
      });
      sent.on('error', () => undefined);
      sent.end(JSON.stringify({ query }));
      await answered;
      const open = async (): Promise<string> => /^rollcall_graphql_streams (\d+)$/m.exec(await (await fetch(`${own.url}/metrics`)).text())?.[1] ?? '';
      expect(await open()).toBe('1');
      expect(await eventually(open, (count) => count === '0')).toBe('0');
      sent.destroy();
      // Each event was paid for when it was read: of thirty megabytes only what the network had taken, and what is read at once.
      const { headers } = await openStream(`${own.url}/graphql`, lazy.ownerToken, '{ version }');
      expect(Number(headers.get('x-ratelimit-used'))).toBeLessThan(700);
      const reader = await subscribe(added, { after: fromTheBeginning }, { url: own.url, token: lazy.ownerToken });
      expect((await reader.take(1000)).length).toBe(1000);
    } finally {
      for (const stream of streams) await stream.close();
      await own.stop();
    }
  });
});

test('a caller may have so many streams, and a server so many', async () => {
  const own = await startTestApp({ STREAMS: 3, STREAMS_PER_CALLER: 2 });
  try {
    const [one, other] = [await own.organisation(), await own.organisation()];
    const open = (token: string): Promise<GraphqlStream> => openStream(`${own.url}/graphql`, token, added);
    const first = await open(one.ownerToken);
    streams.push(first, await open(one.ownerToken));
    const third = await open(one.ownerToken);
    expect([third.status, third.headers.get('retry-after'), third.errors?.[0]?.extensions.code, third.errors?.[0]?.message]).toEqual([429, '10', 'TOO_MANY_REQUESTS', expect.stringContaining('There are 2 streams of this caller')]);
    streams.push(await open(other.ownerToken));
    const tooMany = await open(other.ownerToken);
    expect([tooMany.status, tooMany.errors?.[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    await first.close();
    const again = await eventually(() => open(one.ownerToken), ({ isOpen }) => isOpen);
    streams.push(again);
    expect(again.isOpen).toBe(true);
  } finally {
    for (const stream of streams) await stream.close();
    await own.stop();
  }
});

test('each notice is paid for, and who has spent the minute waits', async () => {
  const own = await startTestApp({ COST_PER_MINUTE: 20 });
  try {
    const poor = await own.organisation();
    const stream = await openStream(`${own.url}/graphql`, poor.ownerToken, added);
    streams.push(stream);
    await stream.next();
    const events = (count: number) => keepEvents(own, poor.id, Array.from({ length: count }, () => ({ occurredAt: new Date(), apiTokenId: poor.id, decision: 'CHANGED' as const })));
    await events(40);
    await create('ada@contoso.example', poor.scim);
    const told = await stream.untilSilent(3000);
    expect(told.length).toBeGreaterThan(5);
    expect(told.length).toBeLessThan(20);
    const { status, headers } = await openStream(`${own.url}/graphql`, poor.ownerToken, added);
    expect([status, headers.get('x-ratelimit-remaining')]).toEqual([429, '0']);
  } finally {
    for (const stream of streams) await stream.close();
    await own.stop();
  }
});

test('a stranger\'s SCIM request tells nobody of anything', async () => {
  const stream = await subscribe();
  await new ScimClient(organisation.scim.baseUrl, 'rollcall_nobody').post('/Users', newUser());
  expect((await organisation.scim.get('/Users/x')).status).toBe(404);
  await create('ada@contoso.example');
  expect(eventOf((await stream.next()) ?? {}).resourceName).toBe('ada@contoso.example');
});
