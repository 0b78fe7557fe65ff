import { randomUUID } from 'node:crypto';
import type { TestApp, TestOrganisation } from '../../support/app.ts';
import { changeConnection, comeBack, connect, startSingleSignOn, type SingleSignOn } from '../../support/connection.ts';
import { tenantId, type IdentityProvider, type ProviderClaims } from '../../support/identity-provider.ts';
import { PageVisitor } from '../../support/page-visitor.ts';
import { makePerson, signIn, type TestBrowser, type TestPerson } from '../../support/signed-in.ts';
import { refusalOf } from '../../support/user-errors.ts';

let app: TestApp;
let provider: IdentityProvider;
let organisation: TestOrganisation;
let owner: TestPerson;
let signedIn: TestBrowser;
let sso: SingleSignOn;
beforeAll(async () => {
  sso = await startSingleSignOn();
  ({ app, provider } = sso);
});
beforeEach(async () => {
  organisation = await sso.organisation();
  await connect(organisation, provider);
  // Nobody depends on it yet.
  await changeConnection(organisation, { status: 'DISABLED' });
  owner = await makePerson(app, organisation, 'OWNER');
  signedIn = await signIn(app, organisation, owner);
});
afterEach(() => { provider.instead = undefined; });
afterAll(() => sso.stop());

const create = 'mutation ($loginHint: String) { createConnectionTest(input: { loginHint: $loginHint }) { connectionTest { id state } startUrl userErrors { code field message } } }';
const fields = 'id state user { userName } steps { step succeeded message } claims outcome { match refusal reason user { userName } } endedAt';
const makeTest = async (loginHint?: string): Promise<{ id: string; path: string }> => {
  const { createConnectionTest: { connectionTest, startUrl } } = await signedIn.graphql.run(create, { loginHint });
  return { id: connectionTest.id, path: String(startUrl).slice(app.url.length) };
};
const read = async (id: string) => (await organisation.graphql.run(`query ($id: ID!) { connectionTest(id: $id) { ${fields} } }`, { id })).connectionTest;
const browserOf = ({ cookie }: TestBrowser): PageVisitor => {
  const browser = new PageVisitor(app.url);
  browser.setCookie(cookie);
  return browser;
};
const claimsOf = (name: string): ProviderClaims & { oid: string } => ({ oid: randomUUID(), tid: tenantId, preferred_username: name, email: name, name: 'Ada <Lovelace>' });
const play = async (claims: ProviderClaims, browser = browserOf(signedIn)) => {
  const { id, path } = await makeTest('ada@contoso.example');
  const out = await browser.get(path);
  const url = out.headers.get('location') ?? '';
  const back = await comeBack(browser, await provider.signIn(url, claims));
  return { id, url, page: await browser.get(back.headers.get('location') ?? ''), browser };
};
const everything = async (): Promise<string> => JSON.stringify(await organisation.graphql.run('{ users { nodes { id userName version linkedIdentities { subject } sessions { nodes { id } } } } }'));

test('shows each step, the claims as they came, and who that would be; nobody is signed in and nothing is changed', async () => {
  await makePerson(app, organisation, 'MEMBER', 'ada@contoso.example');
  const before = await everything();
  const claims = claimsOf('ada@contoso.example');
  const { id, url, page, browser } = await play(claims);
  expect(new URL(url).searchParams.get('login_hint')).toBe('ada@contoso.example');
  const told = await read(id);
  expect(told).toMatchObject({
    state: 'SUCCEEDED', user: { userName: owner.userName }, endedAt: expect.any(String) as string,
    outcome: { match: 'USER_NAME', refusal: null, user: { userName: 'ada@contoso.example' }, reason: 'The user ada@contoso.example has the userName that the identity provider tells.' },
    claims: { ...claims, iss: provider.issuer, aud: provider.clientId },
  });
  expect(told.steps.map(({ step, succeeded }: { step: string; succeeded: boolean }) => `${step} ${succeeded}`)).toEqual(['DISCOVERY true', 'KEYS true', 'REDIRECT true', 'TOKEN true', 'CLAIMS true', 'MATCHING true']);
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('<h1>The connection works</h1>')]);
  for (const text of ['Nobody was signed in', claims.oid, 'Ada &lt;Lovelace&gt;', 'has the userName that the identity provider tells']) expect(page.text).toContain(text);
  expect(await everything()).toBe(before);
  expect(await browser.userName()).toBe(owner.userName);
  expect((await organisation.graphql.run('{ singleSignOn { connectionTests { id } } }')).singleSignOn.connectionTests).toEqual([{ id }]);
});

test('says why somebody would not be let in', async () => {
  const { id, page } = await play(claimsOf('nobody@contoso.example'));
  expect(await read(id)).toMatchObject({ state: 'FAILED', outcome: { match: null, refusal: 'NOBODY', user: null, reason: expect.stringContaining('does not create users') as string } });
  expect(page.text).toContain('<h1>The test has failed</h1>');
});

test.each([
  ['a provider that does not answer', '/openid-configuration', 'DISCOVERY', 'cannot be reached'],
  ['keys that are not there', '/jwks', 'KEYS', 'cannot be read'],
])('names the step of %s, and is at its end at once', async (_, path, step, message) => {
  provider.instead = (request, response) => {
    if (!request.url?.endsWith(path)) return false;
    response.destroy();
    return true;
  };
  const { id, path: start } = await makeTest();
  const { status, headers } = await browserOf(signedIn).get(start);
  expect([status, headers.get('location')]).toEqual([303, `/single-sign-on/tests/${id}`]);
  const { state, steps } = await read(id);
  expect([state, steps.at(-1)]).toEqual(['FAILED', { step, succeeded: false, message: expect.stringContaining(message) as string }]);
});

test('names what the provider refuses: a wrong secret, or the person', async () => {
  await connect(organisation, provider, { oidc: { clientSecret: 'the-wrong-secret' } });
  const { id } = await play(claimsOf('ada@contoso.example'));
  const { steps } = await read(id);
  expect(steps.at(-1)).toMatchObject({ step: 'TOKEN', succeeded: false, message: expect.stringContaining('invalid_client') as string });
  expect(JSON.stringify(steps)).not.toContain('the-wrong-secret');
  const { id: refused, path } = await makeTest();
  const browser = browserOf(signedIn);
  const url = new URL((await browser.get(path)).headers.get('location') ?? '');
  await browser.get(`/sign-in/${organisation.slug}/callback?${new URLSearchParams({ state: url.searchParams.get('state') ?? '', error: 'access_denied', error_description: 'AADSTS50105', iss: provider.issuer }).toString()}`);
  expect((await read(refused)).steps.at(-1)).toEqual({ step: 'RESPONSE', succeeded: false, message: 'The identity provider did not sign the person in: access_denied, “AADSTS50105”.' });
});

test('is for owners who have signed in, for who made it, and once', async () => {
  expect(refusalOf(await organisation.graphql.run(create))).toBe('INVALID ');
  const admin = await signIn(app, organisation, await makePerson(app, organisation, 'ADMIN'));
  expect((await admin.graphql.send(create)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const { id, path } = await makeTest();
  expect((await new PageVisitor(app.url).get(path)).headers.get('location')).toContain('/sign-in?return_to=');
  expect((await browserOf(admin).get(path)).status).toBe(403);
  const other = await signIn(app, organisation, await makePerson(app, organisation, 'OWNER'));
  expect((await browserOf(other).get(path)).status).toBe(404);
  expect((await browserOf(signedIn).get(path)).status).toBe(303);
  expect((await browserOf(signedIn).get(path)).status).toBe(404);
  expect((await browserOf(admin).get(`/single-sign-on/tests/${id}`)).status).toBe(200);
  const member = await signIn(app, organisation, await makePerson(app, organisation));
  expect((await browserOf(member).get(`/single-sign-on/tests/${id}`)).status).toBe(403);
});

test('the last twenty are kept', async () => {
  for (let n = 0; n < 22; n++) await makeTest();
  expect((await organisation.graphql.run('{ singleSignOn { connectionTests { id } } }')).singleSignOn.connectionTests).toHaveLength(20);
});
