import { organisationPermissions } from '../../src/domain/access/permissions.ts';
import { OauthClientSecretSchema } from '../../src/domain/oauth/oauth-client-secret.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { addSecret, makeOauthClient } from '../support/oauth-client.ts';
import { refusalOf } from '../support/user-errors.ts';
import { rowsOf } from '../isolation/inhabited-organisation.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

const client = 'id name permissions status expiresAt lastUsedAt lastRefusedAt lastRefusalReason refusals { count } deletedAt createdAt secrets { id prefix expiresAt lastUsedAt revokedAt createdAt } federation { issuer subject audiences jwksUrl lastUsedAt createdAt }';
const payloads: Record<string, string> = {
  createOauthClient: `oauthClient { ${client} }`, updateOauthClient: `oauthClient { ${client} }`, deleteOauthClient: 'deletedOauthClientId', addOauthClientSecret: 'oauthClientSecret { id prefix expiresAt } secret',
  revokeOauthClientSecret: 'oauthClientSecret { id prefix revokedAt }', setOauthClientFederation: 'federation { issuer subject audiences jwksUrl lastUsedAt }', removeOauthClientFederation: `oauthClient { ${client} }`,
};
const run = (name: string, input: object, as = organisation.graphql) =>
  as.run(`mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${payloads[name]} userErrors { code field message } } }`, { input });
const as = async (permissions: readonly string[]): Promise<GraphqlClient> => new GraphqlClient(`${app.url}/graphql`, await organisation.token(permissions));
const read = async (id: string) => (await organisation.graphql.run(`{ oauthClients(first: 1000) { nodes { ${client} } } }`)).oauthClients.nodes.find((one: { id: string }) => one.id === id);

const nobody = '01900000-0000-7000-8000-000000000000';
const day = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString();
const federation = { issuer: 'https://login.example/t/v2.0', subject: 'sub', audiences: ['api://app'], jwksUrl: 'https://login.example/t/keys' };

async function expectRefused(name: string, input: object, refusal: string, caller?: GraphqlClient): Promise<string> {
  const before = await rowsOf(app.databaseUrl, organisation.id);
  const answer = await run(name, input, caller);
  expect(refusalOf(answer)).toBe(refusal);
  expect(await rowsOf(app.databaseUrl, organisation.id)).toBe(before);
  return answer[name].userErrors[0].message as string;
}

test.each([
  ['no name', { name: ' ' }, 'INVALID name'], ['a name that fills pages', { name: 'x'.repeat(257) }, 'INVALID name'], ['no permission', { permissions: [] }, 'INVALID permissions'], ['an operators\' permission', { permissions: ['platform:read'] }, 'INVALID permissions'],
  ['an end in the past', { expiresAt: inDays(-1) }, 'INVALID expiresAt'],
])('a client with %s is refused', async (_, input, refusal) => {
  await expectRefused('createOauthClient', { name: 'Entra', permissions: ['user:read'], ...input }, refusal);
});

test('a client is made, renamed, limited, disabled, enabled and deleted', async () => {
  const { createOauthClient: { oauthClient } } = await run('createOauthClient', { name: 'Entra', permissions: ['user:read', 'group:read', 'user:read'], expiresAt: inDays(900) });
  expect(oauthClient).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, name: 'Entra', permissions: ['user:read', 'group:read'], status: 'ACTIVE', expiresAt: expect.stringMatching(/Z$/) as string, lastUsedAt: null,
    lastRefusedAt: null, lastRefusalReason: null, refusals: null, deletedAt: null, createdAt: expect.stringMatching(/Z$/) as string, secrets: [], federation: null,
  });
  const { id } = oauthClient;
  expect(await read(id)).toEqual(oauthClient);
  const update = async (change: object) => (await run('updateOauthClient', { id, ...change })).updateOauthClient.oauthClient;
  expect(await update({})).toEqual(oauthClient);
  expect(await update({ name: 'Okta', permissions: ['group:read'], expiresAt: null })).toEqual({ ...oauthClient, name: 'Okta', permissions: ['group:read'], expiresAt: null });
  expect((await update({ enabled: false })).status).toBe('DISABLED');
  expect((await update({ enabled: true })).status).toBe('ACTIVE');

  await addSecret(organisation, id);
  await run('setOauthClientFederation', { clientId: id, ...federation });
  expect((await run('deleteOauthClient', { id })).deleteOauthClient.deletedOauthClientId).toBe(id);
  expect(await read(id)).toBeUndefined();
  for (const [name, input] of Object.entries({ deleteOauthClient: { id }, updateOauthClient: { id, name: 'x' } })) await expectRefused(name, input, 'NOT_FOUND id');
  for (const [name, input] of Object.entries({ addOauthClientSecret: {}, setOauthClientFederation: federation, removeOauthClientFederation: {} })) await expectRefused(name, { clientId: id, ...input }, 'NOT_FOUND clientId');
  expect(await rowsOf(app.databaseUrl, organisation.id)).not.toMatch(/oauth_client_secrets|oauth_federations/);
});

test('what is nobody\'s is not found, and a wrong change is refused', async () => {
  const { id } = await makeOauthClient(organisation);
  for (const unknown of [nobody, 'no id']) {
    await expectRefused('updateOauthClient', { id: unknown }, 'NOT_FOUND id');
    await expectRefused('deleteOauthClient', { id: unknown }, 'NOT_FOUND id');
    await expectRefused('addOauthClientSecret', { clientId: unknown }, 'NOT_FOUND clientId');
    await expectRefused('revokeOauthClientSecret', { id: unknown }, 'NOT_FOUND id');
    await expectRefused('removeOauthClientFederation', { clientId: unknown }, 'NOT_FOUND clientId');
  }
  await expectRefused('updateOauthClient', { id, name: '' }, 'INVALID name');
  await expectRefused('updateOauthClient', { id, permissions: [] }, 'INVALID permissions');
  expect(await expectRefused('updateOauthClient', { id, expiresAt: inDays(-1) }, 'INVALID expiresAt')).toContain('disable or delete it');
  expect(await expectRefused('removeOauthClientFederation', { clientId: id }, 'NOT_FOUND clientId')).toContain('has no federation');
});

test('nobody makes or takes over a client that may do more than they', async () => {
  const strong = await makeOauthClient(organisation, ['user:read', 'user:delete']);
  const weak = await as(['oauth-client:write', 'oauth-client:read', 'provisioning:read', 'user:read']);
  expect(await expectRefused('createOauthClient', { name: 'More', permissions: ['user:read', 'user:delete'] }, 'INVALID permissions', weak)).toContain('does not have the permission user:delete');
  expect(await expectRefused('updateOauthClient', { id: strong.id, permissions: ['user:read', 'user:delete'] }, 'INVALID permissions', weak)).toContain('user:delete');
  expect(await expectRefused('addOauthClientSecret', { clientId: strong.id }, 'INVALID clientId', weak)).toContain('(user:delete)');
  expect(await expectRefused('setOauthClientFederation', { clientId: strong.id, ...federation }, 'INVALID clientId', weak)).toContain('(user:delete)');
  // To take something away is another matter.
  expect(refusalOf(await run('updateOauthClient', { id: strong.id, enabled: false }, weak))).toBe('accepted');
  expect(refusalOf(await run('revokeOauthClientSecret', { id: strong.secretId }, weak))).toBe('accepted');
  expect(refusalOf(await run('createOauthClient', { name: 'Less', permissions: ['user:read'] }, weak))).toBe('accepted');
});

describe('secrets', () => {
  test('are two at the most, also where many are asked for at once; one that is revoked or has expired makes room', async () => {
    const { id, secretId } = await makeOauthClient(organisation);
    const answers = await Promise.all(Array.from({ length: 4 }, () => run('addOauthClientSecret', { clientId: id })));
    expect(answers.map(refusalOf).toSorted()).toEqual(['INVALID clientId', 'INVALID clientId', 'INVALID clientId', 'accepted']);
    expect(await expectRefused('addOauthClientSecret', { clientId: id }, 'INVALID clientId')).toContain('has 2 live secrets');
    const revoked = (await run('revokeOauthClientSecret', { id: secretId })).revokeOauthClientSecret.oauthClientSecret;
    expect(revoked).toMatchObject({ id: secretId, revokedAt: expect.stringMatching(/Z$/) as string });
    expect((await run('revokeOauthClientSecret', { id: secretId })).revokeOauthClientSecret.oauthClientSecret).toEqual(revoked);
    const third = await addSecret(organisation, id);
    const { em } = app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
    await em.nativeUpdate(OauthClientSecretSchema, { id: third.secretId }, { expiresAt: new Date(Date.now() - 1) });
    expect(refusalOf(await run('addOauthClientSecret', { clientId: id }))).toBe('accepted');
    expect((await read(id)).secrets).toHaveLength(4);
  });

  test('are shown once, end in a year where nothing is said, and are not kept', async () => {
    const { id } = (await run('createOauthClient', { name: 'Entra', permissions: ['user:read'] })).createOauthClient.oauthClient;
    const { secret, oauthClientSecret } = (await run('addOauthClientSecret', { clientId: id })).addOauthClientSecret;
    expect(secret).toMatch(/^rollcall_secret_[\w-]{43}$/);
    expect(oauthClientSecret.prefix).toBe(secret.slice(0, 22));
    expect(Math.round((Date.parse(oauthClientSecret.expiresAt) - Date.now()) / day)).toBe(365);
    expect((await read(id)).secrets).toEqual([{ ...oauthClientSecret, lastUsedAt: null, revokedAt: null, createdAt: expect.stringMatching(/Z$/) as string }]);
    const kept = (await rowsOf(app.databaseUrl, organisation.id)) + app.logLines.join('');
    expect(kept).toContain(oauthClientSecret.prefix);
    expect(kept).not.toContain(secret.slice(22));
  });

  test.each([['in the past', -1], ['in more than three years', 1096]])('cannot end %s', async (_, days) => {
    const { id } = await makeOauthClient(organisation);
    expect(await expectRefused('addOauthClientSecret', { clientId: id, expiresAt: inDays(days) }, 'INVALID expiresAt')).toContain('within three years');
  });
});

describe('a federation', () => {
  const wrong: [what: string, values: object, refusal: string][] = [
    ['no issuer', { issuer: ' ' }, 'INVALID issuer'], ['no subject', { subject: '' }, 'INVALID subject'], ['a subject that is too long', { subject: 'x'.repeat(2001) }, 'INVALID subject'],
    ['no audience', { audiences: [] }, 'INVALID audiences'], ['eleven audiences', { audiences: Array.from({ length: 11 }, (_, index) => `a${index}`) }, 'INVALID audiences'],
    ['a scope for an audience', { audiences: ['api://app/.default'] }, 'INVALID audiences'], ['keys at no address', { jwksUrl: 'keys' }, 'INVALID jwksUrl'],
    ['keys over plain http', { jwksUrl: 'http://login.example/keys' }, 'INVALID jwksUrl'], ['keys in a file', { jwksUrl: 'file:///etc/passwd' }, 'INVALID jwksUrl'],
    ['keys with a user name', { jwksUrl: 'https://a:b@login.example/keys' }, 'INVALID jwksUrl'], ['keys at a part of an address', { jwksUrl: 'https://login.example/keys#x' }, 'INVALID jwksUrl'],
  ];
  test.each(wrong)('with %s is refused', async (_, values, refusal) => {
    const { id } = await makeOauthClient(organisation);
    await expectRefused('setOauthClientFederation', { clientId: id, ...federation, ...values }, refusal);
  });

  test('is set, replaced and removed, and belongs to one client', async () => {
    const [{ id }, other] = [await makeOauthClient(organisation), await makeOauthClient(organisation)];
    const set = async (values: object) => (await run('setOauthClientFederation', { clientId: id, ...federation, ...values })).setOauthClientFederation;
    expect(await set({ audiences: ['api://one', 'api://two'] })).toEqual({ federation: { ...federation, audiences: ['api://one', 'api://two'], lastUsedAt: null }, userErrors: [] });
    expect(await expectRefused('setOauthClientFederation', { clientId: other.id, ...federation, audiences: ['x', 'api://two'] }, 'TAKEN audiences')).toContain('“api://two”');
    expect(refusalOf(await run('setOauthClientFederation', { clientId: other.id, ...federation, audiences: ['api://three'] }))).toBe('accepted');
    expect((await set({ audiences: ['api://two'] })).userErrors).toEqual([]);
    expect((await read(id)).federation.audiences).toEqual(['api://two']);
    expect((await run('removeOauthClientFederation', { clientId: id })).removeOauthClientFederation.oauthClient.federation).toBeNull();
  });
});

test('by who asks: nobody without the permission, then with it', async () => {
  const { id } = await makeOauthClient(organisation, ['user:read']);
  const list = '{ oauthClients { totalCount } }';
  const update = `mutation { updateOauthClient(input: { id: "${id}", name: "Renamed" }) { oauthClient { name } userErrors { message } } }`;
  for (const [query, permission] of [[list, 'oauth-client:read'], [update, 'oauth-client:write']] as const) {
    expect((await new GraphqlClient(`${app.url}/graphql`, undefined).send(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await (await as(organisationPermissions.filter((one) => one !== permission))).send(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await (await as([permission])).send(query)).errors).toBeUndefined();
  }
});
