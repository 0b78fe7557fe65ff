import * as oauth from 'openid-client';
import { organisationPermissions } from '../../src/domain/access/permissions.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { KeyServer } from '../support/key-server.ts';
import { makeOauthClient, type TestOauthClient } from '../support/oauth-client.ts';
import { ScimClient } from '../support/scim-client.ts';

let app: TestApp;
let contoso: TestOrganisation;
let client: TestOauthClient;
beforeAll(async () => {
  app = await startTestApp();
  contoso = await app.organisation('contoso');
  client = await makeOauthClient(contoso);
});
afterAll(() => app.stop());

// A client that was written for any authorization server, and knows of ours no more than its issuer.
const discover = (authentication: oauth.ClientAuth): Promise<oauth.Configuration> =>
  oauth.discovery(new URL(`${app.url}/oauth/contoso`), client.id, undefined, authentication, { algorithm: 'oauth2', execute: [oauth.allowInsecureRequests] });
const opens = async (token: string): Promise<number> => (await new ScimClient(contoso.scim.baseUrl, token).get('/Users')).status;

test.each([
  ['client_secret_post', (secret: string) => oauth.ClientSecretPost(secret)], ['client_secret_basic', (secret: string) => oauth.ClientSecretBasic(secret)],
])('an ordinary OAuth client finds its way by the metadata alone (%s) [S8.4u S10.6a S10.6b]', async (_, authenticate) => {
  await expect(oauth.clientCredentialsGrant(await discover(authenticate('wrong')))).rejects.toMatchObject({ status: 401 });
  const configuration = await discover(authenticate(client.secret));
  await expect(oauth.clientCredentialsGrant(configuration, { scope: 'everything' })).rejects.toMatchObject({ error: 'invalid_scope', status: 400 });
  const granted = await oauth.clientCredentialsGrant(configuration, { scope: 'scim' });
  expect([granted.expires_in, granted.scope, granted.token_type]).toEqual([3600, 'scim', 'bearer']);
  expect(await opens(granted.access_token)).toBe(200);
});

test('and so does one with a key of its own (private_key_jwt), each of whose assertions is good once [S10.6a]', async () => {
  const keys = await KeyServer.start();
  try {
    const { privateKey, publicKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
    const configuration = await discover(oauth.PrivateKeyJwt(privateKey));
    await expect(oauth.clientCredentialsGrant(configuration)).rejects.toMatchObject({ status: 401 });
    const jwk = await crypto.subtle.exportKey('jwk', publicKey);
    keys.instead = (response) => void response.end(JSON.stringify({ keys: [jwk] }));
    const input = { clientId: client.id, issuer: client.id, subject: client.id, audiences: [`${app.url}/oauth/contoso`], jwksUrl: keys.url };
    await contoso.graphql.run('mutation ($input: SetOauthClientFederationInput!) { setOauthClientFederation(input: $input) { userErrors { message } } }', { input });
    expect(await opens((await oauth.clientCredentialsGrant(configuration)).access_token)).toBe(200);
  } finally {
    await keys.stop();
  }
});

test('the metadata of RFC 8414 and RFC 9728 say what is so [S10.6b]', async () => {
  const get = async (path: string) => {
    const response = await fetch(app.url + path);
    return { status: response.status, body: (await response.json()) as Record<string, unknown>, type: response.headers.get('content-type') };
  };
  const server = await get('/.well-known/oauth-authorization-server/oauth/contoso');
  const scopes = ['scim', ...organisationPermissions];
  expect(server).toEqual({
    status: 200, type: 'application/json; charset=utf-8', body: {
      issuer: `${app.url}/oauth/contoso`, token_endpoint: `${app.url}/oauth/contoso/token`, response_types_supported: [],
      grant_types_supported: ['client_credentials', 'urn:ietf:params:oauth:grant-type:jwt-bearer'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: expect.arrayContaining(['RS256', 'ES256', 'PS256', 'EdDSA']) as string[], scopes_supported: scopes,
    },
  });
  expect(server.body['token_endpoint_auth_signing_alg_values_supported']).not.toEqual(expect.arrayContaining(['none']));
  const { singleSignOn } = await contoso.graphql.run('{ singleSignOn { scim { tokenEndpointUrl tenantUrl } } }');
  expect(singleSignOn.scim.tokenEndpointUrl).toBe(server.body['token_endpoint']);
  const resource = await get('/.well-known/oauth-protected-resource/scim/v2/contoso');
  expect(resource.body).toEqual({
    resource: singleSignOn.scim.tenantUrl, resource_name: 'SCIM 2.0', authorization_servers: [server.body['issuer']], scopes_supported: scopes, bearer_methods_supported: ['header'],
  });
  // Nobody learns which organisations there are.
  expect((await get('/.well-known/oauth-authorization-server/oauth/nowhere')).status).toBe(200);
  expect((await get('/.well-known/oauth-authorization-server/oauth/No%20Where')).status).toBe(404);
});

test('the facade says how to sign in, and it is so [S9.5b]', async () => {
  const { body } = await contoso.scim.get('/ServiceProviderConfig');
  expect(body.authenticationSchemes.map(({ type, primary }: { type: string; primary?: boolean }) => [type, primary])).toEqual([['oauthbearertoken', true], ['oauth2', undefined]]);
});
