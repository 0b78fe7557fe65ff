import { randomUUID } from 'node:crypto';
import { useSamlAssertion } from '../../../src/domain/connections/use-saml-assertion.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../../support/app.ts';
import { startBrowser } from '../../support/browser.ts';
import { clock } from '../../support/clock.ts';
import { changeConnection, setOut } from '../../support/connection.ts';
import { PageVisitor, type VisitedPage } from '../../support/page-visitor.ts';
import { entityId, entraClaims, SamlIdentityProvider, type DirectoryPerson, type PostedForm } from '../../support/saml-identity-provider.ts';
import type { ResponseParts } from '../../support/saml-messages.ts';
import { makePerson, signIn } from '../../support/signed-in.ts';

let app: TestApp;
let provider: SamlIdentityProvider;
let organisation: TestOrganisation;
let count = 0;
beforeAll(async () => { [app, provider] = await Promise.all([startTestApp(), SamlIdentityProvider.start()]); });
beforeEach(async () => {
  organisation = await app.organisation();
  await connect();
});
afterEach(() => clock.release());
afterAll(async () => {
  await provider.stop();
  await app.stop();
});

async function connect(saml: object = {}, where = organisation): Promise<void> {
  const { setConnection } = await where.graphql.run('mutation ($input: SetConnectionInput!) { setConnection(input: $input) { userErrors { message } } }', { input: { provider: { saml: { description: { metadataUrl: provider.metadataUrl }, ...saml } } } });
  expect(setConnection.userErrors).toEqual([]);
  await changeConnection(where, { status: 'ENABLED' });
}

const visitor = (): PageVisitor => new PageVisitor(app.url);
const metadataOf = async ({ slug } = organisation): Promise<string> => (await fetch(`${app.url}/saml/${slug}/metadata`)).text();
const titleOf = ({ status, text }: VisitedPage): string => `${status} ${/<h1>([^<]*)/.exec(text)?.[1] ?? ''}`;

/** Somebody of the directory who has an account here. */
async function somebody(): Promise<DirectoryPerson & { readonly id: string }> {
  const userPrincipalName = `ada-${++count}@contoso.example`;
  const { id } = await makePerson(app, organisation, 'MEMBER', userPrincipalName);
  return { id, objectId: randomUUID(), userPrincipalName };
}

const answer = async (browser: PageVisitor, person: DirectoryPerson, more: Partial<ResponseParts> = {}, query = ''): Promise<PostedForm> => provider.answer(await setOut(browser, organisation, query), await metadataOf(), person, more);

/** What a browser does with a form of the identity provider's page: it sends it without the cookies, since the page is another site's. */
async function post({ url, ...form }: PostedForm): Promise<VisitedPage> {
  const response = await fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(form), headers: { origin: provider.url, 'sec-fetch-site': 'cross-site' } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const onward = ({ headers }: VisitedPage): string => {
  const { pathname, search } = new URL(headers.get('location') ?? 'about:blank', app.url);
  return pathname + search;
};

/** Posts a form, and follows to where the browser shows that it is the one that set out. */
async function bring(browser: PageVisitor, form: PostedForm): Promise<VisitedPage> {
  const posted = await post(form);
  return posted.status === 303 ? browser.get(onward(posted)) : posted;
}

/** All the way. */
async function come(person: DirectoryPerson, browser = visitor(), more: Partial<ResponseParts> = {}): Promise<{ page: VisitedPage; browser: PageVisitor }> {
  return { page: await bring(browser, await answer(browser, person, more)), browser };
}

describe('signing in', () => {
  test('by the name at first, then by the object id, whatever somebody is called', async () => {
    const person = await somebody();
    const { page, browser } = await come(person);
    expect([page.status, page.headers.get('location'), await browser.userName()]).toEqual([303, '/', person.userPrincipalName]);
    const { browser: later } = await come({ ...person, userPrincipalName: 'renamed@contoso.example' });
    expect(await later.userName()).toBe(person.userPrincipalName);
    const { user } = await organisation.graphql.run('query ($id: ID!) { user(id: $id) { linkedIdentities { issuer subject cause } sessions { nodes { method } } } }', { id: person.id });
    expect(user).toEqual({ linkedIdentities: [{ issuer: entityId, subject: person.objectId, cause: 'USER_NAME' }], sessions: { nodes: [{ method: 'SAML' }, { method: 'SAML' }] } });
  });

  test('leads to where one wanted to go, and to no other site', async () => {
    const person = await somebody();
    for (const [wanted, location] of [['/account?x=1', '/account?x=1'], ['https://evil.example/', '/'], ['//evil.example', '/']]) {
      const browser = visitor();
      const posted = await post(await answer(browser, person, {}, `?return_to=${encodeURIComponent(wanted ?? '')}`));
      expect((await browser.get(onward(posted))).headers.get('location')).toBe(location);
    }
  });

  test('who has no account here, or whose account is blocked, is told so', async () => {
    expect(titleOf((await come({ objectId: randomUUID(), userPrincipalName: 'nobody@contoso.example' })).page)).toBe('403 You have no account here');
    const person = await somebody();
    await organisation.graphql.run('mutation ($id: ID!) { updateUserAccess(input: { id: $id, signInBlocked: true }) { userErrors { message } } }', { id: person.id });
    const { page, browser } = await come(person);
    expect([titleOf(page), await browser.userName()]).toEqual(['403 You cannot sign in at the moment', undefined]);
  });

  test('a request is signed where the organisation wishes, with the key that its metadata tells', async () => {
    expect(new URL(await setOut(visitor(), organisation)).searchParams.has('Signature')).toBe(false);
    await connect({ signsRequests: true });
    const url = await setOut(visitor(), organisation);
    expect(new URL(url).searchParams.has('Signature')).toBe(true);
    // samlify verifies it.
    const { request } = await provider.readRequest(url, await metadataOf());
    expect(request['assertionConsumerServiceUrl']).toBe(`${app.url}/saml/${organisation.slug}/acs`);
  });

  test('with a real browser, to which the identity provider is another site', async () => {
    const person = await somebody();
    const { port } = new URL(provider.url);
    await connect({ description: { byHand: { entityId, signInUrl: `http://localhost:${port}/saml2`, certificates: [provider.key.certificate] } } });
    provider.signedIn = { person, metadata: await metadataOf() };
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${app.url}/sign-in/${organisation.slug}`);
      await page.waitForURL(`${app.url}/account`);
      expect(await page.textContent('body')).toContain(person.userPrincipalName);
      const session = (await page.context().cookies()).find(({ name }) => name.endsWith('rollcall_session'));
      expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    } finally {
      await browser.close();
    }
  });

  test('one that begins at the identity provider begins anew here, so that it is known whose browser it is', async () => {
    const person = await somebody();
    const browser = visitor();
    const begun = await provider.answer(await setOut(browser, organisation), await metadataOf(), person, { inResponseTo: '' });
    const page = await post({ ...begun, RelayState: '' });
    expect([page.status, onward(page)]).toEqual([303, `/sign-in/${organisation.slug}`]);
    // But the answer to a request that is not known does not go round and round.
    expect(titleOf(await post({ ...(await answer(browser, person)), RelayState: 'lost' }))).toBe('400 This sign-in cannot go on');
  });
});

describe('what is refused', () => {
  test('a sign-in that another browser began (login CSRF), at both steps', async () => {
    const [attacker, victim] = [visitor(), visitor()];
    const posted = await post(await answer(attacker, await somebody()));
    await setOut(victim, organisation);
    const page = await victim.get(onward(posted));
    expect([titleOf(page), await victim.userName()]).toEqual(['400 This sign-in cannot go on', undefined]);
    expect(titleOf(await visitor().get(onward(posted)))).toBe('400 This sign-in cannot go on');
    // Nor was anything used up by it.
    expect((await attacker.get(onward(posted))).status).toBe(303);
  });

  test('the same form once more', async () => {
    const browser = visitor();
    const form = await answer(browser, await somebody());
    const [first, again] = [await post(form), await post(form)];
    expect((await browser.get(onward(first))).status).toBe(303);
    // Neither is of any more use.
    for (const page of [await browser.get(onward(first)), await browser.get(onward(again)), await post(form)]) expect(titleOf(page)).toBe('400 This sign-in cannot go on');
    const other = visitor();
    const once = await answer(other, await somebody());
    await post(once);
    const refused = await bring(other, once);
    expect([titleOf(refused), refused.text]).toEqual(['403 You were not signed in', expect.stringContaining('REPLAYED') as string]);
  });

  test('an assertion that came to two servers at once, at one of them', async () => {
    const replica = await app.replica();
    try {
      const scopes = [app.database, replica.database].map((database) => database.scopeFor({ kind: 'SYSTEM', organisationId: organisation.id }, { door: 'PAGE', requestId: 'test' }));
      const assertion = { issuer: entityId, id: `_${randomUUID()}`, usableUntil: new Date(Date.now() + 60_000) };
      const outcomes = await Promise.all([...scopes, ...scopes].map((scope) => useSamlAssertion(scope, assertion)));
      expect(outcomes.filter((isFirst) => isFirst)).toEqual([true]);
      // Of another issuer it is another.
      expect(await Promise.all(scopes.map((scope) => useSamlAssertion(scope, { ...assertion, issuer: `${entityId}other` })))).toContain(true);
    } finally {
      await replica.stop();
    }
  });

  test('an answer that was put to the question of another sign-in', async () => {
    const [one, other] = [visitor(), visitor()];
    const person = await somebody();
    const form = await answer(one, person);
    const { RelayState } = await answer(other, person);
    const sealed = new URL(onward(await post(form)), app.url).searchParams.get('answer') ?? '';
    expect(titleOf(await other.get(`/saml/${organisation.slug}/complete?${new URLSearchParams({ state: RelayState, answer: sealed }).toString()}`))).toBe('400 This sign-in cannot go on');
    const page = await bring(other, { ...form, RelayState });
    expect([titleOf(page), page.text]).toEqual(['403 You were not signed in', expect.stringContaining('answers another request') as string]);
  });

  test('one that comes late, or after the connection was changed or disabled', async () => {
    const person = await somebody();
    const browser = visitor();
    const form = await answer(browser, person);
    await changeConnection(organisation, { status: 'DISABLED' });
    expect((await post(form)).text).toContain('The connection was changed');
    await changeConnection(organisation, { status: 'ENABLED' });
    const late = await answer(browser, person);
    clock.hold();
    clock.pass(16 * 60);
    expect(titleOf(await post(late))).toBe('400 This sign-in cannot go on');
  });

  test('the answer to one organisation at the address of another', async () => {
    const other = await app.organisation();
    await connect({}, other);
    const form = await answer(visitor(), await somebody());
    expect(titleOf(await post({ ...form, url: form.url.replace(`/${organisation.slug}/`, `/${other.slug}/`) }))).toBe('400 This sign-in cannot go on');
    const browser = visitor();
    const theirs = await provider.answer(await setOut(browser, other), await metadataOf(other), await somebody(), { acsUrl: `${app.url}/saml/${organisation.slug}/acs`, audience: `${app.url}/saml/${organisation.slug}/metadata` });
    expect((await bring(browser, { ...theirs, url: `${app.url}/saml/${other.slug}/acs` })).text).toContain('RECIPIENT');
  });

  test.each<[string, Partial<ResponseParts>, string]>([
    ['another audience', { audience: 'https://elsewhere.example/"&gt;&lt;script&gt;' }, 'Identifier (Entity ID)'],
    ['another issuer', { issuer: 'https://sts.windows.net/other/' }, 'Microsoft Entra Identifier'],
    ['an assertion that has ended', { notOnOrAfter: '2020-01-01T00:00:00Z' }, 'EXPIRED'],
    ['nobody in particular', { attributes: {} }, 'NO_SUBJECT'],
  ])('%s, and the page says what to change', async (_, more, told) => {
    const { page, browser } = await come(await somebody(), visitor(), more);
    expect([titleOf(page), page.text]).toEqual(['403 You were not signed in', expect.stringContaining(told) as string]);
    expect(page.text).not.toContain('<script>');
    expect(await browser.userName()).toBeUndefined();
  });

  test('what is not signed, and what is none', async () => {
    const browser = visitor();
    const person = await somebody();
    const form = await answer(browser, person);
    const unsigned = Buffer.from(Buffer.from(form.SAMLResponse, 'base64').toString().replace(/<ds:Signature .*<\/ds:Signature>/s, '')).toString('base64');
    expect((await bring(browser, { ...form, SAMLResponse: unsigned })).text).toContain('UNSIGNED');
    for (const SAMLResponse of ['', 'PGEvPg==', '%']) expect((await bring(browser, { ...(await answer(browser, person)), SAMLResponse })).text).toContain('MALFORMED');
    expect((await visitor().get(`/saml/${organisation.slug}/acs`)).status).toBe(405);
    expect(titleOf(await post({ ...form, url: `${app.url}/saml/nobody/acs` }))).toBe('400 This sign-in cannot go on');
    expect(titleOf(await visitor().get(`/saml/${organisation.slug}/complete?state=x&answer=y`))).toBe('400 This sign-in cannot go on');
  });
});

test('a certificate is replaced: where the metadata is at an address, by itself, with the first who comes', async () => {
  clock.hold();
  const person = await somebody();
  const old = provider.key;
  clock.pass(60);
  await provider.rotate();
  expect((await come(person)).page.status).toBe(303);
  expect((await come(person)).page.status).toBe(303);
  // A key that the metadata does not tell counts no more than before, and the metadata is not asked for with every attempt.
  const [next, askedFor] = [provider.key, provider.metadataRequests];
  provider.instead = provider.metadata();
  await provider.rotate();
  for (const seconds of [60, 0, 0]) {
    clock.pass(seconds);
    expect((await come(person)).page.text).toMatch(/names the certificate [0-9A-F]{40}, which is not among those of the connection/);
  }
  expect(provider.metadataRequests).toBe(askedFor + 1);
  // What was there before still counts, for a while.
  provider.key = old;
  expect((await come(person)).page.status).toBe(303);
  Object.assign(provider, { key: next, instead: undefined });
});

test('a certificate is replaced where the metadata came as a file: by importing anew, or with both for a while', async () => {
  const importFile = (more: object = {}): Promise<void> => connect({ description: { metadataXml: provider.metadata() }, ...more });
  await importFile();
  const person = await somebody();
  const old = provider.key;
  await provider.rotate();
  expect((await come(person)).page.text).toMatch(/names the certificate [0-9A-F]{40}, which is not among those of the connection/);
  await importFile({ keepsCertificates: true });
  expect((await come(person)).page.status).toBe(303);
  const next = provider.key;
  provider.key = old;
  expect((await come(person)).page.status).toBe(303);
  provider.key = next;
  await importFile();
  provider.key = old;
  expect((await come(person)).page.text).toContain('SIGNATURE');
  provider.key = next;
});

test('the connection can be tried while it is disabled: with the claims as they came, or what is wrong', async () => {
  await changeConnection(organisation, { status: 'DISABLED' });
  const person = await somebody();
  const { cookie, graphql } = await signIn(app, organisation, await makePerson(app, organisation, 'OWNER'));
  const attempt = async (more: Partial<ResponseParts>): Promise<{ state: string; steps: { step: string; succeeded: boolean; message: string }[]; claims: Record<string, string[]> | null; outcome: { match: string } | null }> => {
    const { createConnectionTest: { connectionTest, startUrl } } = await graphql.run('mutation { createConnectionTest(input: {}) { connectionTest { id } startUrl } }');
    const browser = visitor();
    browser.setCookie(cookie);
    const out = await browser.get(pathOf(startUrl));
    const shown = await browser.get(onward(await bring(browser, await provider.answer(out.headers.get('location') ?? '', await metadataOf(), person, more))));
    expect(shown.status).toBe(200);
    return (await organisation.graphql.run('query ($id: ID!) { connectionTest(id: $id) { state steps { step succeeded message } claims outcome { match } } }', { id: connectionTest.id })).connectionTest;
  };
  const good = await attempt({});
  expect([good.state, good.outcome?.match, good.claims?.['NameID']]).toEqual(['SUCCEEDED', 'USER_NAME', [person.userPrincipalName]]);
  expect(good.steps.map(({ step, succeeded }) => `${step} ${succeeded}`)).toEqual(expect.arrayContaining(['DISCOVERY true', 'KEYS true', 'REDIRECT true', 'RESPONSE true']) as string[]);
  const many = await attempt({ attributes: { ...entraClaims(person), groups: Array.from({ length: 200 }, () => randomUUID()) } });
  expect([many.state, many.claims?.['…']]).toEqual(['SUCCEEDED', '1 more are too long to be shown here']);
  const bad = await attempt({ audience: 'https://elsewhere.example' });
  expect([bad.state, bad.steps.at(-1)]).toEqual(['FAILED', { step: 'RESPONSE', succeeded: false, message: expect.stringContaining('Identifier (Entity ID)') as string }]);
});

describe('signing out', () => {
  beforeEach(() => connect({ signsRequests: true }));

  test('here signs out at the identity provider, too', async () => {
    const person = await somebody();
    const { browser } = await come(person, visitor(), { sessionIndex: '_this-session' });
    await browser.get('/account');
    const page = await browser.submit('/sign-out', {});
    const url = /url=(\S+)/.exec(page.headers.get('refresh') ?? '')?.[1] ?? '';
    expect(await provider.readSignOut(url, await metadataOf(), 'Request')).toMatchObject({ nameID: person.userPrincipalName, sessionIndex: '_this-session', issuer: `${app.url}/saml/${organisation.slug}/metadata` });
    expect(await browser.userName()).toBeUndefined();
    expect(onward(await visitor().get(`/saml/${organisation.slug}/sign-out?SAMLResponse=x`))).toBe('/sign-in?signed_out');
  });

  test('at the identity provider ends the sessions here that it names, and is answered', async () => {
    const person = await somebody();
    const [{ browser: one }, { browser: other }] = [await come(person, visitor(), { sessionIndex: '_one' }), await come(person, visitor(), { sessionIndex: '_other' })];
    const page = await visitor().get(pathOf(provider.signOutUrl(await metadataOf(), person.userPrincipalName, '_one')));
    expect(await provider.readSignOut(page.headers.get('location') ?? '', await metadataOf(), 'Response')).toMatchObject({ issuer: `${app.url}/saml/${organisation.slug}/metadata` });
    expect([await one.userName(), await other.userName()]).toEqual([undefined, person.userPrincipalName]);
  });

  test('ends nothing for somebody else, nor by who is not the identity provider', async () => {
    const person = await somebody();
    const { browser } = await come(person, visitor(), { sessionIndex: '_mine' });
    const path = pathOf(provider.signOutUrl(await metadataOf(), person.userPrincipalName, '_mine'));
    for (const forged of [
      path.replace(/Signature=[^&]*/, 'Signature=AAAA'), path.replace('RelayState=', 'RelayState=x'), path.replace(`/${organisation.slug}/`, '/nobody/'),
      pathOf(provider.signOutUrl(await metadataOf(), 'somebody-else@contoso.example', '_mine')), pathOf(provider.signOutUrl(await metadataOf(), person.userPrincipalName, '_guessed')),
    ]) {
      await visitor().get(forged);
      expect(await browser.userName()).toBe(person.userPrincipalName);
    }
    // Not signed, it must name the session, which nobody else can.
    await visitor().get(path.replace(/&(SigAlg|Signature)=[^&]*/g, ''));
    expect(await browser.userName()).toBeUndefined();
  });
});

const pathOf = (url: string): string => new URL(url).pathname + new URL(url).search;

test('metadata is the same in form for every slug, so that nobody learns which organisations there are', async () => {
  const [ours, nobodys] = [await metadataOf(), await metadataOf({ ...organisation, slug: 'nobody' })];
  expect(nobodys.replaceAll('/nobody/', `/${organisation.slug}/`)).toBe(ours);
  expect((await fetch(`${app.url}/saml/-/metadata`)).status).toBe(404);
});

test('neither people nor what they bring stand in the log', () => {
  const log = app.logLines.join('\n');
  expect(log).not.toMatch(/ada-\d+@/);
  expect(log).not.toMatch(/SAMLResponse=|answer=eyJ/);
});
