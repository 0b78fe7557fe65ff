import { organisationPermissions, presets } from '../../src/domain/access/permissions.ts';
import { OauthClientSecretSchema } from '../../src/domain/oauth/oauth-client-secret.ts';
import { OauthClientSchema } from '../../src/domain/oauth/oauth-client.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { eventually } from '../support/eventually.ts';
import { addSecret, askForToken, byHeader, bySecret, makeOauthClient, type TestOauthClient, type TokenAnswer } from '../support/oauth-client.ts';
import { ScimClient } from '../support/scim-client.ts';
import { rowsOf } from '../isolation/inhabited-organisation.ts';

let app: TestApp;
let contoso: TestOrganisation;
let fabrikam: TestOrganisation;
let client: TestOauthClient;
beforeAll(async () => {
  app = await startTestApp();
  contoso = await app.organisation('contoso');
  fabrikam = await app.organisation('fabrikam');
  client = await makeOauthClient(contoso);
});
afterAll(() => app.stop());

const ask = (form: Record<string, string> | string, headers?: Record<string, string>, slug = 'contoso'): Promise<TokenAnswer> => askForToken(app.url, slug, form, headers);
const unknownId = '01900000-0000-7000-8000-000000000000';
const generic = /^The client is not known here, or its credential is wrong, expired or revoked\./;

function expectRefusal(answer: TokenAnswer, status: number, error: string, description: RegExp = /./): void {
  expect({ status: answer.status, body: answer.body }).toEqual({ status, body: { error, error_description: expect.stringMatching(description) as string } });
  // RFC 6749 §5.2 says of which characters.
  expect(answer.body.error_description).toMatch(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/);
  expectNotStored(answer);
  expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Basic realm="OAuth", charset="UTF-8"' : null);
}

function expectNotStored({ headers }: TokenAnswer): void {
  expect([headers.get('cache-control'), headers.get('pragma'), headers.get('content-type')]).toEqual(['no-store', 'no-cache', 'application/json; charset=utf-8']);
  expect(headers.get('access-control-allow-origin')).toBeNull();
}

// To let time pass.
const inContoso = () => app.scope({ kind: 'SYSTEM', organisationId: contoso.id }).em;

async function keptRefusal(): Promise<string> {
  const { oauthClients } = await contoso.graphql.run('{ oauthClients { nodes { id lastRefusalReason } } }');
  return oauthClients.nodes.find(({ id }: { id: string }) => id === client.id).lastRefusalReason ?? '';
}

async function expectRefusalKept(reason: RegExp): Promise<void> {
  expect(await eventually(keptRefusal, (kept) => reason.test(kept))).toMatch(reason);
}

const valid = (): Record<string, string> => bySecret(client);

describe('refused: what is no token request', () => {
  const wrong: [how: string, send: () => Promise<TokenAnswer>, error: string, description: RegExp][] = [
    ['nothing at all', () => ask(''), 'invalid_request', /grant_type is missing/],
    ['JSON', () => ask(JSON.stringify(valid()), { 'content-type': 'application/json' }), 'invalid_request', /x-www-form-urlencoded/],
    ['no media type', () => ask(new URLSearchParams(valid()).toString(), { 'content-type': '' }), 'invalid_request', /x-www-form-urlencoded/],
    ['a parameter twice', () => ask(`${new URLSearchParams(valid()).toString()}&client_id=${client.id}`), 'invalid_request', /client_id is given more than once/],
    ['an unknown parameter twice', () => ask(`${new URLSearchParams(valid()).toString()}&x=1&x=2`), 'invalid_request', /x is given more than once/],
    ['another grant', () => ask({ ...valid(), grant_type: 'password' }), 'unsupported_grant_type', /client_credentials/],
    ['the grant of a browser', () => ask({ ...valid(), grant_type: 'authorization_code', code: 'x' }), 'unsupported_grant_type', /must be one of/],
    ['an empty grant', () => ask({ ...valid(), grant_type: '' }), 'invalid_request', /grant_type is missing/],
    ['a secret without a client', () => ask({ grant_type: 'client_credentials', client_secret: client.secret }), 'invalid_request', /client_id is missing/],
    ['header and body together', () => ask(valid(), byHeader(client.id, client.secret)), 'invalid_request', /in one way/],
    ['a secret and an assertion', () => ask({ ...valid(), client_assertion: 'x', client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' }), 'invalid_request', /in one way/],
    ['an assertion of another kind', () => ask({ grant_type: 'client_credentials', client_assertion: 'x', client_assertion_type: 'saml' }), 'invalid_request', /client_assertion_type must be/],
    ['a kind of assertion without one', () => ask({ grant_type: 'client_credentials', client_assertion_type: 'x' }), 'invalid_request', /client_assertion is missing/],
    ['two clients', () => ask({ grant_type: 'client_credentials', client_id: unknownId }, byHeader(client.id, client.secret)), 'invalid_request', /another than in the Authorization header/],
    ['a body that is too large', () => ask({ ...valid(), x: 'x'.repeat(33_000) }), 'invalid_request', /32 KiB/],
  ];
  test.each(wrong)('%s', async (_, send, error, description) => expectRefusal(await send(), 400, error, description));

  test.each(['client_secret', 'client_id', 'CLIENT_SECRET', 'client_assertion', 'grant_type'])('%s in the address, although the body is right [S9.2d]', async (name) => {
    const response = await fetch(`${app.url}/oauth/contoso/token?${name}=${client.secret}`, { method: 'POST', body: new URLSearchParams(valid()) });
    expect([response.status, await response.json()]).toEqual([400, { error: 'invalid_request', error_description: expect.stringContaining('must stand in the body') as string }]);
  });

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('the method %s', async (method) => {
    const response = await fetch(`${app.url}/oauth/contoso/token`, { method, headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' } });
    expect([response.status, response.headers.get('allow'), response.headers.get('access-control-allow-origin')]).toEqual([405, 'POST', null]);
    expect(await response.json()).toMatchObject({ error: 'invalid_request' });
  });
});

describe('refused: who does not show who it is', () => {
  test('no credentials', async () => {
    expectRefusal(await ask({ grant_type: 'client_credentials' }), 401, 'invalid_client', /does not show who it is/);
    expectRefusal(await ask({ grant_type: 'client_credentials', client_id: client.id }), 401, 'invalid_client', /does not show who it is/);
    expectRefusal(await ask(bySecret(client, { client_secret: '' })), 401, 'invalid_client', /does not show who it is/);
  });

  test.each(['Bearer x', 'Basic', 'Basic !!', 'Basic eA==', `Basic ${Buffer.from('%zz:x').toString('base64')}`])('the header %s', async (authorization) => {
    expectRefusal(await ask({ grant_type: 'client_credentials' }, { authorization }), 401, 'invalid_client', /The Authorization header must/);
  });

  test('a wrong secret, an unknown client, an unknown organisation and another one\'s all get one answer', async () => {
    const stranger = await makeOauthClient(fabrikam);
    const answers = [
      await ask(bySecret(client, { client_secret: `${client.secret.slice(0, -1)}${client.secret.endsWith('A') ? 'B' : 'A'}` })),
      await ask(bySecret(client, { client_secret: 'x' })),
      await ask(bySecret(client, { client_secret: stranger.secret })),
      await ask(bySecret(client, { client_id: unknownId })),
      await ask(bySecret(client, { client_id: 'no id' })),
      await ask(bySecret(client, { client_id: `${client.id}\0` })),
      await ask(bySecret(client, { client_id: stranger.id })),
      await ask(bySecret(client), {}, 'fabrikam'),
      await ask(bySecret(client), {}, 'nowhere'),
      await ask(bySecret(client), {}, 'nowhere%00'),
      await ask({ grant_type: 'client_credentials' }, byHeader(client.id, 'wrong')),
      await ask({ grant_type: 'client_credentials', client_id: client.id, client_assertion: 'x', client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' }),
    ];
    for (const answer of answers) expectRefusal(answer, 401, 'invalid_client', generic);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  test('the organisation sees why', async () => {
    await ask(bySecret(client, { client_secret: 'wrong' }));
    await expectRefusalKept(/^The client_secret is not one of this client\.$/);
  });

  test('a revoked and an expired secret: whoever holds it is told so', async () => {
    const { secret, secretId } = await addSecret(contoso, client.id);
    await contoso.graphql.run('mutation ($id: ID!) { revokeOauthClientSecret(input: { id: $id }) { userErrors { message } } }', { id: secretId });
    expectRefusal(await ask(bySecret({ ...client, secret })), 401, 'invalid_client', /^The client_secret rollcall_secret_.{6}\.\.\. was revoked on \d{4}-.*: add a new one/);
    await expectRefusalKept(/was revoked on/);

    const expiring = await addSecret(contoso, client.id);
    await inContoso().nativeUpdate(OauthClientSecretSchema, { id: expiring.secretId }, { expiresAt: new Date(Date.now() - 1000) });
    expectRefusal(await ask(bySecret({ ...client, secret: expiring.secret })), 401, 'invalid_client', /expired on \d{4}-.*: add a new one/);
    await expectRefusalKept(/expired on/);
  });

  test.each([
    ['disabled', async (id: string) => contoso.graphql.run('mutation ($id: ID!) { updateOauthClient(input: { id: $id, enabled: false }) { userErrors { message } } }', { id })],
    ['expired', async (id: string) => inContoso().nativeUpdate(OauthClientSchema, { id }, { expiresAt: new Date(Date.now() - 1000) })],
  ])('a client that is %s, though its secret is right', async (status, end) => {
    const ended = await makeOauthClient(contoso);
    await end(ended.id);
    expectRefusal(await ask(bySecret(ended)), 401, 'invalid_client', new RegExp(`^The OAuth client is ${status}\\.`));
    expectRefusal(await ask(bySecret(ended, { client_secret: 'wrong' })), 401, 'invalid_client', generic);
  });

  test('a client that was deleted', async () => {
    const deleted = await makeOauthClient(contoso);
    await contoso.graphql.run('mutation ($id: ID!) { deleteOauthClient(input: { id: $id }) { userErrors { message } } }', { id: deleted.id });
    expectRefusal(await ask(bySecret(deleted)), 401, 'invalid_client', generic);
  });
});

describe('refused: a scope', () => {
  test.each([
    ['that is not known', 'everything', /'everything' is not known\. There are: scim, organisation:read/], ['of another language', 'user:読む', /'user:\?\?' is not known/],
    ['that is the operators\'', 'platform:read', /is not known/], ['that the client does not have', 'user:read api-token:write', /does not have what the scope 'api-token:write' needs/],
  ])('%s', async (_, scope, description) => expectRefusal(await ask(bySecret(client, { scope })), 400, 'invalid_scope', description));

  test('scim, of which the client has a part', async () => {
    const reader = await makeOauthClient(contoso, ['user:read', 'group:read']);
    expectRefusal(await ask(bySecret(reader, { scope: 'scim' })), 400, 'invalid_scope', /user:write, user:delete, group:write, group:delete/);
  });
});

test('nothing of all that has issued a token', async () => {
  expect(await rowsOf(app.databaseUrl, contoso.id)).not.toContain('oauth_access_tokens');
});

const success = (scope: string): object => ({ access_token: expect.stringMatching(/^rollcall_access_[\w-]{43}$/) as string, token_type: 'Bearer', expires_in: 3600, scope });

describe('granted', () => {
  const all = presets.entra.join(' ');

  test('by a secret in the body, as Microsoft checks credentials [S8.4u S11.5d]', async () => {
    const answer = await ask(bySecret(client));
    expect([answer.status, answer.body]).toEqual([200, success(all)]);
    expectNotStored(answer);
    expect((await new ScimClient(contoso.scim.baseUrl, answer.body.access_token).get('/Users?startIndex=1&count=1')).status).toBe(200);
  });

  test('by the header, form-urlencoded, also where the body names the same client [S11.5d]', async () => {
    expect((await ask({ grant_type: 'client_credentials' }, byHeader(client.id, client.secret))).body).toEqual(success(all));
    expect((await ask({ grant_type: 'client_credentials', client_id: client.id }, byHeader(client.id, client.secret))).body).toEqual(success(all));
    const encoded = client.secret.replaceAll(/./g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
    const authorization = `basic ${Buffer.from(`${client.id}:${encoded}`).toString('base64')}`;
    expect((await ask({ grant_type: 'client_credentials' }, { authorization })).body).toEqual(success(all));
  });

  test.each([['scim', 'scim'], ['', all], ['user:read', 'user:read'], ['user:read  scim user:read', 'user:read scim']])('with the scope “%s” [S10.6c]', async (scope, answered) => {
    expect((await ask(bySecret(client, { scope }))).body).toEqual(success(answered));
  });

  test('with parameters that nobody knows, a character set, and the organisation in another case', async () => {
    const headers = { 'content-type': 'Application/X-WWW-Form-Urlencoded; charset=UTF-8' };
    expect((await ask(bySecret(client, { resource: 'x', tenant: 'y' }), headers, 'CONTOSO')).body).toEqual(success(all));
  });

  test('for no longer than the secret and the client last', async () => {
    const brief = await makeOauthClient(contoso);
    const { secret } = await addSecret(contoso, brief.id, new Date(Date.now() + 1800_000).toISOString());
    const bySecond = (await ask(bySecret({ ...brief, secret }))).body.expires_in;
    expect(bySecond).toBeGreaterThan(1790);
    expect(bySecond).toBeLessThanOrEqual(1800);
    await contoso.graphql.run('mutation ($input: UpdateOauthClientInput!) { updateOauthClient(input: $input) { userErrors { message } } }', { input: { id: brief.id, expiresAt: new Date(Date.now() + 600_000).toISOString() } });
    expect((await ask(bySecret(brief))).body.expires_in).toBeLessThanOrEqual(600);
  });

  test('two secrets are good at once, and each shows when it was used', async () => {
    const rotating = await makeOauthClient(contoso);
    const second = await addSecret(contoso, rotating.id);
    expect((await ask(bySecret(rotating))).status).toBe(200);
    expect((await ask(bySecret({ ...rotating, ...second }))).status).toBe(200);
    const { oauthClients } = await contoso.graphql.run('{ oauthClients { nodes { id lastUsedAt secrets { id lastUsedAt } } } }');
    const { lastUsedAt, secrets } = oauthClients.nodes.find(({ id }: { id: string }) => id === rotating.id);
    for (const used of [lastUsedAt, secrets[0].lastUsedAt, secrets[1].lastUsedAt]) expect(Date.now() - Date.parse(used)).toBeLessThan(60_000);
  });
});

test('neither the database nor the log holds a secret', async () => {
  const { body } = await ask(bySecret(client));
  const kept = (await rowsOf(app.databaseUrl, contoso.id)) + app.logLines.join('');
  for (const secret of [client.secret, body.access_token]) {
    expect(kept).toContain(secret.slice(0, 22));
    expect(kept).not.toContain(secret.slice(22));
  }
  expect(app.logLines.join('')).toContain(`"oauthClientId":"${client.id}"`);
});

test('too many tokens of one client, and too many refusals of one address, have to wait', async () => {
  const limited = await startTestApp({ ACCESS_TOKENS_PER_MINUTE: 2, REFUSALS_PER_MINUTE: 3 });
  try {
    const organisation = await limited.organisation();
    const [first, second] = [await makeOauthClient(organisation), await makeOauthClient(organisation, organisationPermissions)];
    const send = (form: Record<string, string>): Promise<TokenAnswer> => askForToken(limited.url, organisation.slug, form);
    expect([(await send(bySecret(first))).status, (await send(bySecret(first))).status]).toEqual([200, 200]);
    const busy = await send(bySecret(first));
    expectRefusal(busy, 429, 'temporarily_unavailable', /try again in \d+ seconds/);
    expect(Number(busy.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await send(bySecret(second))).status).toBe(200);

    // What is badly formed tries nothing out, and is not counted.
    for (let count = 0; count < 5; count++) expect((await send({ grant_type: 'password' })).status).toBe(400);
    for (let count = 0; count < 3; count++) expect((await send(bySecret(second, { client_secret: 'guess' }))).status).toBe(401);
    expectRefusal(await send(bySecret(second)), 429, 'temporarily_unavailable', /try again/);
  } finally {
    await limited.stop();
  }
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
