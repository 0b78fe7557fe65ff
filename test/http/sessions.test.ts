import { hashSessionSecret } from '../../src/domain/sessions/session-secret.ts';
import { startSession } from '../../src/domain/sessions/start-session.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { atBest } from '../support/at-best.ts';
import { clock } from '../support/clock.ts';
import { ScimClient } from '../support/scim-client.ts';
import { graphqlOf, makePerson, signIn, type TestBrowser, type TestPerson } from '../support/signed-in.ts';

let app: TestApp;
let replica: Pick<TestApp, 'url' | 'stop'>;
let organisation: TestOrganisation;
let other: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  replica = await app.replica();
  [organisation, other] = [await app.organisation(), await app.organisation()];
  await makePerson(app, organisation, 'OWNER');
});
afterEach(clock.release);
afterAll(async () => {
  await replica.stop();
  await app.stop();
});

const me = '{ viewer { user { userName } } }';
const whoIs = async (browser: TestBrowser, url = app.url): Promise<string> => {
  const { data, errors } = await graphqlOf(url, browser.cookie).send(me);
  return errors ? errors[0]?.extensions.code ?? '' : data.viewer.user.userName;
};
const browserOf = (person: TestPerson): Promise<TestBrowser> => signIn(app, organisation, person);
const newMember = async (): Promise<{ person: TestPerson; browser: TestBrowser }> => {
  const person = await makePerson(app, organisation);
  return { person, browser: await browserOf(person) };
};

describe('the cookie of a session', () => {
  test('is not believed where it is none, unknown, or of another kind of secret', async () => {
    for (const cookie of ['rollcall_session=', 'rollcall_session=x', `rollcall_session=${organisation.ownerToken}`]) {
      expect(await graphqlOf(app.url, cookie).send(me)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
    const { status, errors } = await graphqlOf(app.url, `rollcall_session=rollcall_session_${'x'.repeat(43)}`).send(me);
    expect([status, errors?.[0]?.message]).toEqual([401, 'The session has ended: sign in again.']);
  });

  test('tells who asks, with the permissions of their role, on every replica', async () => {
    const { person, browser } = await newMember();
    expect([await whoIs(browser), await whoIs(browser, replica.url)]).toEqual([person.userName, person.userName]);
    const { viewer } = await browser.graphql.run('{ viewer { permissions organisation { slug } session { method isCurrent userAgent clientAddress } user { role } } }');
    expect(viewer).toEqual({
      permissions: ['organisation:read'], organisation: { slug: organisation.slug }, user: { role: 'MEMBER' },
      session: { method: 'OIDC', isCurrent: true, clientAddress: '192.0.2.1', userAgent: expect.stringContaining('Firefox') as string },
    });
    expect(await browser.graphql.send('{ users { totalCount } }')).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('ask an owner for a role') as string }] });
  });

  test('is nothing at the SCIM facade, and a token counts before it', async () => {
    const { browser } = await newMember();
    const { status } = await new ScimClient(`${app.url}/scim/v2/${organisation.slug}`, undefined).get('/Users', { cookie: browser.cookie });
    expect(status).toBe(401);
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', cookie: browser.cookie, authorization: `Bearer ${organisation.ownerToken}` }, body: JSON.stringify({ query: me }),
    });
    expect(await response.json()).toMatchObject({ data: { viewer: { user: null } } });
  });

  test('opens exports', async () => {
    const manager = await makePerson(app, organisation, 'MANAGER');
    const browser = await browserOf(manager);
    const answer = await fetch(`${app.url}/export/users.csv`, { headers: { cookie: browser.cookie, 'sec-fetch-site': 'same-origin' } });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(manager.userName)]);
    const foreign = await fetch(`${app.url}/export/users.csv`, { headers: { cookie: browser.cookie, 'sec-fetch-site': 'cross-site' } });
    expect(foreign.status).toBe(403);
  });

  test('is kept as a hash alone', async () => {
    const { browser } = await newMember();
    const secret = browser.cookie.replace('rollcall_session=', '');
    const rows = await app.scope({ kind: 'SYSTEM', organisationId: organisation.id }).em.execute<{ row: string }[]>('select sessions::text as row from sessions');
    const text = JSON.stringify(rows);
    expect([text.includes(secret), text.includes(hashSessionSecret(secret))]).toEqual([false, true]);
  });
});

describe('what a page of another site can make a browser send', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    ({ browser } = await newMember());
  });
  const json = { 'content-type': 'application/json' };
  const post = (headers: Record<string, string>, body = JSON.stringify({ query: me })): Promise<Response> =>
    fetch(`${app.url}/graphql`, { method: 'POST', headers: { cookie: browser.cookie, ...headers }, body });
  const get = (headers: Record<string, string>): Promise<Response> => fetch(`${app.url}/graphql?query=${encodeURIComponent(me)}`, { headers: { cookie: browser.cookie, ...headers } });

  test.each([
    ['a script of another site', { ...json, 'sec-fetch-site': 'cross-site' }],
    ['a script of a neighbour', { ...json, 'sec-fetch-site': 'same-site' }],
    ['an older browser', { ...json, origin: 'https://evil.example' }],
    ['a browser that hides where it comes from', { ...json, origin: 'null' }],
    ['a browser that says nothing', json],
    ['a form', { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' }],
    ['a form of its own', { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }],
  ])('%s is refused', async (_, headers) => {
    const answer = await post(headers);
    expect([answer.status, await answer.text()]).toEqual([403, expect.not.stringContaining('userName')]);
  });

  test.each([
    ['a link', { 'sec-fetch-site': 'cross-site' }], ['a typed address', { 'sec-fetch-site': 'none' }], ['an image of an older browser', {}],
  ])('%s with a query is refused', async (_, headers: Record<string, string>) => {
    expect((await get(headers)).status).toBe(403);
  });

  test('a script of an own page is answered, and no token is asked for more than before', async () => {
    for (const headers of [{ ...json, 'sec-fetch-site': 'same-origin' }, { ...json, origin: app.url }]) expect((await post(headers)).status).toBe(200);
    for (const name of ['graphql-require-preflight', 'apollo-require-preflight', 'content-type']) {
      expect([name, (await get({ 'sec-fetch-site': 'same-origin', [name]: 'application/json' })).status]).toEqual([name, 200]);
    }
    expect((await organisation.graphql.send('{ viewer { user { id } } }')).data).toEqual({ viewer: { user: null } });
  });
});

const active = (id: string, value: boolean) => organisation.scim.patch(`/Users/${id}`, { op: 'replace', path: 'active', value });

describe('a session ends', () => {
  test('when it has not been used for as long as the setting says, counted from its last use', async () => {
    const { person, browser } = await newMember();
    clock.hold();
    clock.pass(59 * 60);
    expect(await whoIs(browser)).toBe(person.userName);
    // From now on the service's own setting counts: eight hours.
    clock.pass(7 * 3600);
    expect(await whoIs(browser)).toBe(person.userName);
    clock.pass(8 * 3600 + 1);
    expect(await whoIs(browser)).toBe('UNAUTHENTICATED');
  });

  test('in any case after as long as the other setting says', async () => {
    const person = await makePerson(app, organisation);
    const { secret } = await startSession(app.scope({ kind: 'SYSTEM', organisationId: organisation.id }), person.id, { method: 'SAML', previousSecret: undefined, clientAddress: null, userAgent: null }, { idle: 600, absolute: 60 });
    const browser = { sessionId: '', cookie: `rollcall_session=${secret}`, graphql: organisation.graphql };
    clock.hold();
    clock.pass(59 * 60);
    expect(await whoIs(browser)).toBe(person.userName);
    clock.pass(2 * 60);
    expect(await whoIs(browser)).toBe('UNAUTHENTICATED');
  });

  test('on every replica within a second of SCIM setting active to false, and does not come back with the account', async () => {
    const { person, browser, milliseconds } = await atBest(1000, async () => {
      const member = await newMember();
      expect(await whoIs(member.browser, replica.url)).toBe(member.person.userName);
      const begin = performance.now();
      const { status } = await active(member.person.id, false);
      // From the very next request on: there is nothing to wait for.
      expect([status, await whoIs(member.browser), await whoIs(member.browser, replica.url)]).toEqual([200, 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
      return { ...member, milliseconds: performance.now() - begin };
    });
    expect(milliseconds).toBeLessThan(1000);
    expect((await active(person.id, true)).status).toBe(200);
    expect([await whoIs(browser), await whoIs(await browserOf(person))]).toEqual(['UNAUTHENTICATED', person.userName]);
  });

  test.each([
    ['blocked', (id: string) => organisation.graphql.run('mutation ($id: ID!) { updateUserAccess(input: { id: $id, signInBlocked: true }) { userErrors { code } } }', { id })],
    ['deleted over SCIM', (id: string) => organisation.scim.delete(`/Users/${id}`)],
    ['signed out by an owner', (id: string) => organisation.graphql.run('mutation ($id: ID!) { endSessionsOfUser(input: { userId: $id }) { endedCount userErrors { code } } }', { id })],
  ])('at once when the user is %s', async (_, end) => {
    const { person, browser } = await newMember();
    expect(await whoIs(browser, replica.url)).toBe(person.userName);
    await end(person.id);
    expect([await whoIs(browser), await whoIs(browser, replica.url)]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });

  test('never begins for who is disabled, blocked, unknown or of another organisation', async () => {
    const [disabled, stranger] = [await makePerson(app, organisation), await makePerson(app, other)];
    await organisation.scim.patch(`/Users/${disabled.id}`, { op: 'replace', path: 'active', value: false });
    for (const person of [disabled, stranger, { id: '01900000-0000-7000-8000-000000000000' }]) {
      await expect(signIn(app, organisation, person)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });

  test('for the browser that begins another, whoever planted it', async () => {
    const planted = await signIn(app, other, await makePerson(app, other));
    const victim = await makePerson(app, organisation);
    const { secret } = await startSession(app.scope({ kind: 'SYSTEM', organisationId: organisation.id }), victim.id,
      { method: 'OIDC', previousSecret: planted.cookie.replace('rollcall_session=', ''), clientAddress: null, userAgent: null }, { idle: 60, absolute: 60 });
    expect([await whoIs(planted), await whoIs({ ...planted, cookie: `rollcall_session=${secret}` })]).toEqual(['UNAUTHENTICATED', victim.userName]);
  });
});

test('a role that is taken away counts no more at the next request', async () => {
  const owner = await makePerson(app, organisation, 'OWNER');
  const browser = await browserOf(owner);
  const count = async (url: string): Promise<string> => (await graphqlOf(url, browser.cookie).send('{ apiTokens { totalCount } }')).errors?.[0]?.extensions.code ?? 'answered';
  expect(await count(replica.url)).toBe('answered');
  await organisation.graphql.run('mutation ($id: ID!) { updateUserAccess(input: { id: $id, role: MEMBER }) { userErrors { code } } }', { id: owner.id });
  expect([await count(app.url), await count(replica.url)]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('when it was last used is written once a minute', async () => {
  const { browser } = await newMember();
  const lastSeen = async (): Promise<string> => (await browser.graphql.run('{ viewer { session { lastSeenAt } } }')).viewer.session.lastSeenAt;
  clock.hold();
  const begin = await lastSeen();
  clock.pass(40);
  expect(await lastSeen()).toBe(begin);
  clock.pass(40);
  expect(Date.parse(await lastSeen()) - Date.parse(begin)).toBeGreaterThanOrEqual(60_000);
});
