import { randomUUID } from 'node:crypto';
import { CompactSign, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { clock } from '../support/clock.ts';
import { errorLines } from '../support/error-lines.ts';
import { eventually } from '../support/eventually.ts';
import { KeyServer } from '../support/key-server.ts';
import { askForToken, makeOauthClient, type TestOauthClient, type TokenAnswer } from '../support/oauth-client.ts';
import { ScimClient } from '../support/scim-client.ts';

const tenant = 'ce5f061f-abe6-4e40-9615-301f87bcb7f0';
const trust = { issuer: `https://login.example/${tenant}/v2.0`, subject: 'd2f8ee76-c549-45b8-a143-f5b640669704', audiences: ['api://b5ba7a93', 'b5ba7a93'] };
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const generic = /^The client is not known here, or its credential is wrong, expired or revoked\./;

let app: TestApp;
let contoso: TestOrganisation;
let client: TestOauthClient;
let issuer: KeyServer;
beforeAll(async () => {
  [app, issuer] = [await startTestApp(), await KeyServer.start()];
  contoso = await app.organisation('contoso');
  client = await makeOauthClient(contoso);
  await setFederation(contoso, client, {});
});
afterAll(async () => {
  await issuer.stop();
  await app.stop();
});

async function setFederation({ graphql }: TestOrganisation, { id }: TestOauthClient, values: object): Promise<void> {
  const input = { clientId: id, ...trust, jwksUrl: issuer.url, ...values };
  const { setOauthClientFederation } = await graphql.run(
    'mutation ($input: SetOauthClientFederationInput!) { setOauthClientFederation(input: $input) { federation { jwksUrl } userErrors { message } } }', { input });
  expect(setOauthClientFederation).toEqual({ federation: { jwksUrl: expect.any(String) as string }, userErrors: [] });
}

const now = (): number => Math.floor(Date.now() / 1000);
/** What Entra says in its assertions, without a `jti`. */
const claims = (more: JWTPayload = {}): JWTPayload => ({ iss: trust.issuer, sub: trust.subject, aud: 'api://b5ba7a93', iat: now(), nbf: now(), exp: now() + 3900, tid: tenant, ver: '2.0', ...more });
const without = (name: string): JWTPayload => Object.fromEntries(Object.entries(claims()).filter(([key]) => key !== name));

/** As Entra asks. */
const present = (assertion: string, more: Record<string, string> = {}, slug = 'contoso'): Promise<TokenAnswer> =>
  askForToken(app.url, slug, { grant_type: 'client_credentials', client_id: client.id, client_assertion_type: assertionType, client_assertion: assertion, scope: 'scim', ...more });
const asGrant = (assertion: string, more: Record<string, string> = {}): Promise<TokenAnswer> => askForToken(app.url, 'contoso', { grant_type: grantType, assertion, ...more });

async function reasonKept(): Promise<string> {
  const { oauthClients } = await contoso.graphql.run('{ oauthClients { nodes { id lastRefusalReason } } }');
  return oauthClients.nodes.find(({ id }: { id: string }) => id === client.id).lastRefusalReason ?? '';
}

async function expectRefused(answer: TokenAnswer, reason: RegExp): Promise<void> {
  expect([answer.status, answer.body]).toEqual([401, { error: 'invalid_client', error_description: expect.stringMatching(generic) as string }]);
  expect(answer.headers.get('www-authenticate')).toMatch(/^Basic/);
  expect(await eventually(reasonKept, (kept) => reason.test(kept))).toMatch(reason);
}

const setEnabled = (enabled: boolean) => contoso.graphql.run('mutation ($input: UpdateOauthClientInput!) { updateOauthClient(input: $input) { userErrors { message } } }', { input: { id: client.id, enabled } });

describe('refused: an assertion', () => {
  const wrong: [how: string, claims: () => JWTPayload, reason: RegExp][] = [
    ['of another issuer', () => claims({ iss: 'https://login.example/other/v2.0' }), /another iss .*login\.example\/other/], ['of no issuer', () => without('iss'), /has no iss/],
    ['of another subject', () => claims({ sub: 'somebody' }), /another sub .*somebody/], ['of no subject', () => without('sub'), /has no sub/],
    ['for another audience', () => claims({ aud: 'api://another' }), /another aud .*api:\/\/another/], ['for other audiences', () => claims({ aud: ['a', 'b'] }), /another aud/], ['for nobody', () => without('aud'), /has no aud/],
    ['for the scope that Entra shows', () => claims({ aud: 'api://b5ba7a93/.default' }), /another aud/],
    ['that has expired', () => claims({ exp: now() - 65 }), /has expired \(exp 20/], ['that never expires', () => without('exp'), /has no exp/],
    ['that lasts too long', () => claims({ exp: now() + 86_400 + 90 }), /24 hours at the most/], ['that expires in another age', () => claims({ exp: 1e300 }), /24 hours at the most/],
    ['that is not valid yet', () => claims({ nbf: now() + 90 }), /not valid yet/], ['that was issued in the future', () => claims({ iat: now() + 90 }), /issued in the future/],
    ['with times that are none', () => claims({ exp: 'soon' as never }), /another exp|has no exp|not a signed JWT/],
  ];
  test.each(wrong)('%s', async (_, make, reason) => expectRefused(await present(await issuer.sign(make())), reason));

  test('that is none, or has been altered', async () => {
    const [header = '', , signature = ''] = (await issuer.sign(claims())).split('.');
    for (const text of ['x', 'a.b.c', '..', `${header}..${signature}`, 'x'.repeat(20_000)]) await expectRefused(await present(text), /not a signed JWT|signature/);
    const altered = Buffer.from(JSON.stringify(claims({ exp: now() + 4000 }))).toString('base64url');
    await expectRefused(await present(`${header}.${altered}.${signature}`), /signature of the assertion is wrong/);
  });

  test('that is not signed, or with the public key as if it were a secret', async () => {
    await expectRefused(await present(new UnsecuredJWT(claims()).encode()), /must be signed with one of RS256/);
    const publicKey = new TextEncoder().encode(JSON.stringify(issuer.publicKey));
    const forged = await new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: String(issuer.publicKey.kid) }).sign(publicKey);
    await expectRefused(await present(forged), /must be signed with one of RS256/);
  });

  test('of somebody else\'s key, under the name of the right one, under none, and with the key brought along', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await crypto.subtle.exportKey('jwk', publicKey)) } as Record<string, unknown>;
    const kid = String(issuer.publicKey.kid);
    for (const header of [{ alg: 'RS256', kid }, { alg: 'RS256' }, { alg: 'RS256', kid, jwk }, { alg: 'RS256', jku: 'https://evil.example/keys' }]) {
      const payload = new TextEncoder().encode(JSON.stringify(claims()));
      await expectRefused(await present(await new CompactSign(payload).setProtectedHeader(header).sign(privateKey)), /signature of the assertion is wrong/);
    }
    const unknown = await new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid: 'unknown' }).sign(privateKey);
    await expectRefused(await present(unknown), /key set does not have the key/);
    const otherAlgorithm = await new SignJWT(claims()).setProtectedHeader({ alg: 'PS256', kid }).sign((await generateKeyPair('PS256')).privateKey);
    await expectRefused(await present(otherAlgorithm), /key set does not have the key/);
  });

  test('of the right issuer, for a client of another organisation, at the wrong organisation, or where there is no federation', async () => {
    const fabrikam = await app.organisation('fabrikam');
    const stranger = await makeOauthClient(fabrikam);
    const plain = await makeOauthClient(contoso);
    const good = await issuer.sign(claims());
    const answers = [
      await present(good, { client_id: stranger.id }, 'fabrikam'), await present(good, { client_id: stranger.id }), await present(good, {}, 'fabrikam'),
      await present(good, { client_id: plain.id }), await present(good, { client_id: randomUUID() }), await present('x'),
      await askForToken(app.url, 'fabrikam', { grant_type: 'client_credentials', client_assertion_type: assertionType, client_assertion: good }),
    ];
    for (const { status, body } of answers) expect([status, body.error]).toEqual([401, 'invalid_client']);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  test('as a grant: in the words of RFC 7523 §3.1', async () => {
    for (const assertion of [await issuer.sign(claims({ aud: 'api://another' })), await issuer.sign(claims({ exp: now() - 90 })), 'x']) {
      const { status, body, headers } = await asGrant(assertion);
      expect([status, body, headers.get('www-authenticate')]).toEqual([400, { error: 'invalid_grant', error_description: expect.stringMatching(generic) as string }, null]);
    }
    expect((await asGrant('')).body).toMatchObject({ error: 'invalid_request', error_description: 'assertion is missing.' });
    expect((await asGrant(await issuer.sign(claims()), { client_secret: client.secret, client_id: client.id })).body).toMatchObject({ error: 'invalid_request' });
  });

  test('of a client that is disabled', async () => {
    await setEnabled(false);
    expect((await present(await issuer.sign(claims()))).body.error_description).toMatch(/^The OAuth client is disabled\./);
    await setEnabled(true);
  });
});

describe('granted: an assertion [S8.4v]', () => {
  const good: [how: string, claims: () => JWTPayload][] = [
    ['as Entra sends it [S8.4v]', claims], ['for the other audience', () => claims({ aud: 'b5ba7a93' })], ['for several audiences', () => claims({ aud: ['x', 'api://b5ba7a93'] })],
    ['with clocks that are 50 seconds apart', () => claims({ iat: now() + 50, nbf: now() + 50 })], ['that has expired 50 seconds ago', () => claims({ exp: now() - 50 })],
    ['without the times that are not required', () => ({ iss: trust.issuer, sub: trust.subject, aud: 'b5ba7a93', exp: now() + 60 })],
  ];
  test.each(good)('%s', async (_, make) => {
    const { status, body } = await present(await issuer.sign(make()));
    expect([status, body]).toEqual([200, { access_token: expect.stringMatching(/^rollcall_access_/) as string, token_type: 'Bearer', expires_in: 3600, scope: 'scim' }]);
    expect((await new ScimClient(contoso.scim.baseUrl, body.access_token).get('/Users?startIndex=1&count=1')).status).toBe(200);
  });

  test('without a client_id, as a client or as a grant', async () => {
    const anonymous = { grant_type: 'client_credentials', client_assertion_type: assertionType, client_assertion: await issuer.sign(claims()) };
    expect((await askForToken(app.url, 'contoso', anonymous)).status).toBe(200);
    expect((await asGrant(await issuer.sign(claims()))).status).toBe(200);
    expect((await asGrant(await issuer.sign(claims()), { client_id: client.id })).status).toBe(200);
  });
});

test('an assertion with a jti is good once, even where two come at the same moment, and is not used up by a request that fails', async () => {
  const assertion = await issuer.sign(claims({ jti: randomUUID() }));
  expect((await present(assertion, { scope: 'nothing' })).body.error).toBe('invalid_scope');
  const answers = await Promise.all([present(assertion), present(assertion), present(assertion), asGrant(assertion)]);
  expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
  await expectRefused(await present(assertion), /has been used before/);
  expect((await present(await issuer.sign(claims({ jti: randomUUID() })))).status).toBe(200);
  // Without one it may come again, as Entra's does as long as it lasts (RFC 7523 §3).
  const repeatable = await issuer.sign(claims());
  expect([(await present(repeatable)).status, (await present(repeatable)).status]).toEqual([200, 200]);
});

test('what is set anew ends the tokens of what was set before, and so does removing it', async () => {
  const other = await makeOauthClient(contoso);
  const values = { audiences: ['api://second'] };
  const get = async () => (await present(await issuer.sign(claims({ aud: 'api://second' })), { client_id: other.id })).body.access_token;
  const open = async (token: string) => (await new ScimClient(contoso.scim.baseUrl, token).get('/Users')).status;
  await setFederation(contoso, other, values);
  const first = await get();
  expect(await open(first)).toBe(200);
  await setFederation(contoso, other, values);
  expect(await open(first)).toBe(401);
  const second = await get();
  expect(await open(second)).toBe(200);
  await contoso.graphql.run('mutation ($id: ID!) { removeOauthClientFederation(input: { clientId: $id }) { userErrors { message } } }', { id: other.id });
  expect(await open(second)).toBe(401);
  expect(await get()).toBeUndefined();
});

describe('keys', () => {
  beforeEach(clock.hold);
  afterEach(clock.release);
  const { pass } = clock;

  test('are kept, and fetched anew when the issuer has rotated them, but not more often than every 30 seconds', async () => {
    // As if nothing had been fetched for long.
    pass(3600);
    const sign = () => issuer.sign(claims());
    const before = issuer.requests;
    for (let count = 0; count < 3; count++) expect((await present(await sign())).status).toBe(200);
    expect(issuer.requests - before).toBe(1);

    const old = await sign();
    await issuer.rotate();
    await expectRefused(await present(await sign()), /does not have the key/);
    expect((await present(old)).status).toBe(200);
    expect(issuer.requests - before).toBe(1);
    pass(31);
    expect((await present(await sign())).status).toBe(200);
    expect(issuer.requests - before).toBe(2);
    // What the issuer no longer tells is good no longer.
    await expectRefused(await present(old), /does not have the key/);

    // Names of keys that are not there, one after the other, cause no flood.
    const { privateKey } = await generateKeyPair('RS256');
    for (let count = 0; count < 5; count++) await present(await new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid: `made-up-${count}` }).sign(privateKey));
    expect(issuer.requests - before).toBe(2);
    pass(601);
    expect((await present(await sign())).status).toBe(200);
    expect(issuer.requests - before).toBe(3);
  });

  test('that cannot be had are asked for at most every 30 seconds, and the organisation sees why', async () => {
    pass(7200);
    issuer.instead = (response) => void response.writeHead(500).end();
    const before = issuer.requests;
    for (let count = 0; count < 3; count++) await expectRefused(await present(await issuer.sign(claims())), /keys of the issuer cannot be had: the answer is 500/);
    expect(issuer.requests - before).toBe(1);
    issuer.instead = (response) => void response.end('<html>');
    pass(31);
    await expectRefused(await present(await issuer.sign(claims())), /not a signed JWT, or the key set is not one/);
    issuer.instead = undefined;
    expect((await present(await issuer.sign(claims()))).status).toBe(200);
  });
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
