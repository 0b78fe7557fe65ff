import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { TestApp, TestOrganisation } from '../../support/app.ts';
import { clock } from '../../support/clock.ts';
import { changeConnection, comeBack, connect, setOut, signInBy, startSingleSignOn, verifyDomain, type SingleSignOn } from '../../support/connection.ts';
import { eventually } from '../../support/eventually.ts';
import { tenantId, type IdentityProvider, type ProviderClaims } from '../../support/identity-provider.ts';
import type { NameServer } from '../../support/name-server.ts';
import { PageVisitor, type VisitedPage } from '../../support/page-visitor.ts';
import { makePerson, signIn } from '../../support/signed-in.ts';

let sso: SingleSignOn;
let app: TestApp;
let nameServer: NameServer;
let provider: IdentityProvider;
let organisation: TestOrganisation;
let count = 0;
beforeAll(async () => {
  sso = await startSingleSignOn();
  ({ app, nameServer, provider } = sso);
});
beforeEach(async () => {
  organisation = await sso.organisation();
  await connect(organisation, provider);
});
afterEach(() => {
  clock.release();
  provider.instead = undefined;
});
afterAll(() => sso.stop());

const visitor = (): PageVisitor => new PageVisitor(app.url);
const domain = (): string => `${organisation.slug}.example`;
/** Somebody as Entra tells of them. */
const somebody = (name = `ada-${++count}`, more: ProviderClaims = {}): ProviderClaims & { oid: string } => ({
  oid: randomUUID(), tid: tenantId, preferred_username: `${name}@${domain()}`, email: `${name}@${domain()}`, name: 'Ada Lovelace', given_name: 'Ada', family_name: 'Lovelace', ...more,
});
const come = (claims: ProviderClaims, browser = visitor()) => signInBy(app, organisation, provider, claims, browser);
const titleOf = ({ status, text }: VisitedPage): string => `${status} ${/<h1>([^<]*)/.exec(text)?.[1] ?? ''}`;
describe('the way there and back', () => {
  test('asks with PKCE, state and nonce, for a code, with the address to come back to that is this organisation’s', async () => {
    const query = new URL(await setOut(visitor(), organisation, '?login_hint=ada@contoso.example')).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      response_type: 'code', code_challenge_method: 'S256', code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string, state: expect.stringMatching(/^[\w-]{60,}$/) as string, nonce: expect.stringMatching(/^[\w-]{40,}$/) as string,
      redirect_uri: `${app.url}/sign-in/${organisation.slug}/callback`, client_id: provider.clientId, scope: 'openid profile email', login_hint: 'ada@contoso.example',
    });
  });

  test('begins at /sign-in with an address of a verified domain; who would rather have a link gets one', async () => {
    await verifyDomain(organisation, nameServer, domain());
    const browser = visitor();
    await browser.get('/sign-in?return_to=/account%3Fx');
    const page = await browser.submit('/sign-in', { email: `Ada@${domain().toUpperCase()}`, return_to: '/account?x' });
    const onward = /url=(\S+)/.exec(page.headers.get('refresh') ?? '')?.[1] ?? '';
    expect(onward).toBe(`${app.url}/sign-in/${organisation.slug}?login_hint=Ada%40${domain().toUpperCase()}&return_to=%2Faccount%3Fx`);
    const person = somebody();
    await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']));
    const { headers } = await browser.get(onward.slice(app.url.length));
    const arrived = await comeBack(browser, await provider.signIn(headers.get('location') ?? '', person));
    expect(arrived.headers.get('location')).toBe('/account?x');
    const asked = await browser.submit('/sign-in', { email: `ada@${domain()}`, by: 'email' });
    expect(asked.text).toContain('Look into your inbox');
    // A connection that is disabled is nowhere to be sent to.
    await changeConnection(organisation, { status: 'DISABLED' });
    expect((await browser.submit('/sign-in', { email: `ada@${domain()}` })).text).toContain('Look into your inbox');
    for (const slug of [organisation.slug, 'nobody-knows']) {
      const { status, headers: answer } = await browser.get(`/sign-in/${slug}`);
      expect([status, answer.get('location')]).toEqual([303, `/sign-in?organisation=${slug}&return_to=%2F`]);
    }
  });

  test('leads to paths of ours alone', async () => {
    const person = somebody();
    await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']));
    for (const [wanted, got] of [['/account?x=1', '/account?x=1'], ['https://evil.example/', '/'], ['//evil.example', '/'], [String.raw`/\evil.example`, '/']] as const) {
      const browser = visitor();
      const back = await provider.signIn(await setOut(browser, organisation, `?return_to=${encodeURIComponent(wanted)}`), person);
      expect([wanted, (await comeBack(browser, back)).headers.get('location')]).toEqual([wanted, got]);
    }
  });

  test('ends the session that was there before: a planted one is worth nothing', async () => {
    const planted = await signIn(app, organisation, await makePerson(app, organisation));
    const person = somebody();
    await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']));
    const browser = visitor();
    browser.setCookie(planted.cookie);
    await come(person, browser);
    expect(await browser.userName()).toBe(person['preferred_username']);
    expect((await planted.graphql.send('{ viewer { user { id } } }')).status).toBe(401);
  });

  test('nobody is signed in with what somebody else brought back (login CSRF)', async () => {
    const attacker = somebody();
    await makePerson(app, organisation, 'MEMBER', String(attacker['preferred_username']));
    const back = await provider.signIn(await setOut(visitor(), organisation), attacker);
    const victim = visitor();
    expect(titleOf(await comeBack(victim, back))).toBe('400 This sign-in cannot go on');
    // Nor where the victim has set out as well.
    await setOut(victim, organisation);
    expect(titleOf(await comeBack(victim, back))).toBe('400 This sign-in cannot go on');
    expect(await victim.userName()).toBeUndefined();
  });

  test('a code serves once, and a sign-in begun serves once, for a quarter of an hour', async () => {
    const person = somebody();
    await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']));
    const browser = visitor();
    const back = await provider.signIn(await setOut(browser, organisation), person);
    expect((await comeBack(browser, back)).status).toBe(303);
    expect(titleOf(await comeBack(browser, back))).toBe('400 This sign-in cannot go on');
    // The code of before, with a sign-in that has just begun.
    const anew = new URL(await setOut(browser, organisation)).searchParams.get('state') ?? '';
    const replayed = new URL(back);
    replayed.searchParams.set('state', anew);
    const page = await comeBack(browser, replayed);
    expect(titleOf(page)).toBe('403 You were not signed in');
    expect(page.text).toContain('invalid_grant');
    const late = await provider.signIn(await setOut(browser, organisation), person);
    clock.hold();
    clock.pass(16 * 60);
    expect(titleOf(await comeBack(browser, late))).toBe('400 This sign-in cannot go on');
  });

  test('of many that come back with the same at once, one gets in', async () => {
    const person = somebody();
    await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']));
    const browser = visitor();
    const back = await provider.signIn(await setOut(browser, organisation), person);
    const pages = await Promise.all([1, 2, 3, 4].map(() => comeBack(browser, back)));
    expect(pages.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 400, 400, 400]);
  });

  test.each([
    ['a state of our own making', (url: URL) => url.searchParams.set('state', 'A'.repeat(64)), '400 This sign-in cannot go on', ''],
    ['no state', (url: URL) => url.searchParams.delete('state'), '400 This sign-in cannot go on', ''],
    ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://evil.example'), '403 You were not signed in', 'iss'],
    ['another code', (url: URL) => url.searchParams.set('code', 'made-up'), '403 You were not signed in', 'invalid_grant'],
    ['a refusal of the provider', (url: URL) => { url.searchParams.delete('code'); url.searchParams.set('error', 'access_denied'); url.searchParams.set('error_description', 'AADSTS50105: <b>not assigned</b>.'); }, '403 You were not signed in', 'AADSTS50105: &lt;b&gt;not assigned&lt;/b&gt;'],
  ])('%s is refused', async (_, change, title, told) => {
    const person = somebody();
    await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']));
    const browser = visitor();
    const back = await provider.signIn(await setOut(browser, organisation), person);
    change(back);
    const page = await comeBack(browser, back);
    expect(titleOf(page)).toBe(title);
    expect(page.text).toContain(told);
    expect(await browser.userName()).toBeUndefined();
  });

  test('an ID token with another nonce is refused', async () => {
    const browser = visitor();
    const url = new URL(await setOut(browser, organisation));
    url.searchParams.set('nonce', 'of-another-sign-in');
    const page = await comeBack(browser, await provider.signIn(url.href, somebody()));
    expect(titleOf(page)).toBe('403 You were not signed in');
    expect(page.text).toContain('its nonce is');
    expect(await browser.userName()).toBeUndefined();
  });

  test('a code of one organisation is worth nothing at another’s address', async () => {
    const other = await sso.organisation();
    await connect(other, provider);
    const person = somebody();
    await makePerson(app, other, 'MEMBER', String(person['preferred_username']));
    const browser = visitor();
    const back = await provider.signIn(await setOut(browser, organisation), person);
    back.pathname = `/sign-in/${other.slug}/callback`;
    expect(titleOf(await comeBack(browser, back))).toBe('400 This sign-in cannot go on');
  });

  test('who is on the way when the connection changes begins again', async () => {
    const person = somebody();
    await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']));
    for (const change of [{ status: 'DISABLED' }, { status: 'ENABLED', matchBy: ['USER_NAME'] }]) {
      await changeConnection(organisation, { status: 'ENABLED' });
      const browser = visitor();
      const back = await provider.signIn(await setOut(browser, organisation), person);
      await changeConnection(organisation, change);
      expect((await comeBack(browser, back)).text).toContain('The connection was changed while you were signing in');
      expect(await browser.userName()).toBeUndefined();
    }
  });
});

describe('a provider that does not work', () => {
  test('is told clearly, and shuts no owner out', async () => {
    provider.instead = (request, response) => { response.destroy(); return request.url !== ''; };
    await connect(organisation, provider, { oidc: { scopes: ['openid'] } });
    const page = await visitor().get(`/sign-in/${organisation.slug}`);
    expect(titleOf(page)).toBe('503 Single sign-on does not work at the moment');
    expect(page.text).toContain(`${provider.issuer}/.well-known/openid-configuration cannot be reached`);
    expect(page.text).toContain(`/sign-in?organisation=${organisation.slug}`);
  });

  test.each([
    ['that calls itself by another name', { issuer: 'https://evil.example' }, 'they must be the same to the letter'],
    ['whose keys are not there', { jwks_uri: 'MISSING' }, 'answered 404'],
    ['whose token endpoint is not there', { token_endpoint: 'MISSING' }, '/missing answered something that is not JSON'],
  ])('%s lets nobody in', async (_, change, told) => {
    const person = somebody();
    await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']));
    const described = await (await fetch(`${provider.issuer}/.well-known/openid-configuration`)).json() as object;
    const missing = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value === 'MISSING' ? `${provider.origin}/missing` : value]));
    provider.instead = ({ url }, response) => {
      if (!url?.endsWith('/openid-configuration')) return false;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ ...described, ...missing }));
      return true;
    };
    await changeConnection(organisation, { status: 'ENABLED' });
    const browser = visitor();
    const first = await browser.get(`/sign-in/${organisation.slug}`);
    const page = first.status === 303 ? await comeBack(browser, await provider.signIn(first.headers.get('location') ?? '', person)) : first;
    expect(titleOf(page)).toBe('503 Single sign-on does not work at the moment');
    expect(page.text).toContain(told);
    expect(await browser.userName()).toBeUndefined();
  });
});

test('signing out here signs out at the provider, too; where it cannot be reached, here alone', async () => {
  const person = somebody();
  await makePerson(app, organisation, 'MEMBER', String(person['preferred_username']));
  const { browser } = await come(person);
  await browser.get('/account');
  const page = await browser.submit('/sign-out', {});
  const onward = new URL(/url=(\S+)/.exec(page.headers.get('refresh') ?? '')?.[1] ?? 'about:blank');
  expect(Object.fromEntries(onward.searchParams)).toEqual({ client_id: provider.clientId, post_logout_redirect_uri: `${app.url}/signed-out` });
  expect((await fetch(onward)).status).toBe(200);
  expect(await browser.userName()).toBeUndefined();
  expect((await browser.get('/signed-out')).headers.get('location')).toBe('/sign-in?signed_out');
  // The console makes the same form by itself.
  const owner = somebody();
  await makePerson(app, organisation, 'OWNER', String(owner['preferred_username']));
  const { browser: inConsole } = await come(owner);
  const formToken = /<meta name="form-token" content="([^"]+)">/.exec((await inConsole.get('/users')).text)?.[1] ?? '';
  expect((await inConsole.submit('/sign-out', { formToken })).headers.get('refresh')).toContain(`url=${provider.origin}/`);
  expect(await inConsole.userName()).toBeUndefined();
  const { browser: other } = await come(person);
  provider.instead = (request, response) => { response.destroy(); return request.url !== ''; };
  await changeConnection(organisation, { status: 'ENABLED' });
  await other.get('/account');
  expect((await other.submit('/sign-out', {})).headers.get('location')).toBe('/sign-in?signed_out');
  expect(await other.userName()).toBeUndefined();
});

test('owners come by e-mail whatever becomes of the connection, and others no more', async () => {
  await organisation.graphql.run('mutation { updateSingleSignOn(input: { emailSignIn: OWNERS }) { userErrors { code } } }');
  await verifyDomain(organisation, nameServer, domain());
  const [owner, member] = [await makePerson(app, organisation, 'OWNER', `owner@${domain()}`), await makePerson(app, organisation, 'MEMBER', `member@${domain()}`)];
  const browser = visitor();
  for (const { userName } of [member, owner]) {
    await browser.get('/sign-in');
    expect((await browser.submit('/sign-in', { email: userName, by: 'email' })).text).toContain('Look into your inbox');
  }
  await eventually(recipients, (all) => all.length > 0);
  expect(await recipients()).toEqual([owner.userName]);
});

async function recipients(): Promise<string[]> {
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  try {
    await client.query(`select set_config('role', 'rollcall_runtime', false), set_config('rollcall.organisation', $1, false)`, [organisation.id]);
    return (await client.query<{ recipient: string }>('select recipient from mails')).rows.map(({ recipient }) => recipient);
  } finally {
    await client.end();
  }
}

test('the client secret and what is signed stand neither in pages nor in the log', () => {
  const log = app.logLines.join('\n');
  expect(log).not.toContain(provider.clientSecret);
  expect(log).not.toMatch(/eyJ[\w-]{20,}/);
  expect(log).not.toMatch(/ada-\d+@/);
});
