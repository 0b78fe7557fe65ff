import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { rollUp } from '../../src/domain/analytics/roll-up.ts';
import { issueAccessToken } from '../../src/domain/oauth/issue-access-token.ts';
import { setFederation } from '../../src/domain/oauth/set-federation.ts';
import { cursorAt } from '../../src/domain/shared/order-sql.ts';
import { makeOauthClient, type TestOauthClient } from '../support/oauth-client.ts';
import { newGroup, newUser, ScimClient } from '../support/scim-client.ts';
import type { TestApp, TestOrganisation } from '../support/app.ts';

const cursorOfId = (id: string): string => cursorAt({ id, value: null }, undefined);

/** What can be named of an organisation, or of none: the arguments with which another one asks. */
export interface Names {
  readonly organisation: string;
  readonly slug: string;
  readonly user: string;
  readonly userName: string;
  readonly userExternalId: string;
  readonly employeeNumber: string;
  readonly informationField: string;
  readonly informationName: string;
  readonly informationValue: string;
  readonly userCursor: string;
  readonly group: string;
  readonly displayName: string;
  readonly groupExternalId: string;
  readonly token: string;
  readonly tokenCursor: string;
  readonly event: string;
  readonly cycle: string;
  readonly oauthClient: string;
  readonly oauthClientCursor: string;
  readonly oauthSecret: string;
}

/** An organisation with something in every table. */
export interface InhabitedOrganisation extends TestOrganisation {
  readonly names: Names;
}

let made = 0;

/** Makes an organisation with a user, a group with that user in it, API tokens, one of which was used after its end, an OAuth client and provisioning events. */
export async function inhabit(app: TestApp): Promise<InhabitedOrganisation> {
  const mark = `inhabited-${++made}-${Math.random().toString(36).slice(2, 10)}`;
  const organisation = await app.organisation(mark);
  const { scim, graphql } = organisation;
  const userName = `${mark}@example.com`;
  const employeeNumber = `number-${mark}`;
  const userExternalId = `user-${mark}`;
  const [informationName, informationValue] = [`field-${mark}`, `value-${mark}`];
  const { createUserInformationField: { userInformationField } } = await graphql.run(
    'mutation ($name: String!) { createUserInformationField(input: { name: $name, type: STRING }) { userInformationField { id } } }', { name: informationName });
  const user = await scim.post('/Users', newUser({
    userName, externalId: userExternalId, displayName: `Person of ${mark}`, emails: [{ value: userName, type: 'work', primary: true }],
    'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { employeeNumber }, [`urn:ietf:params:scim:schemas:extension:rollcall:${mark}:2.0:User`]: { [informationName]: informationValue },
  }));
  const displayName = `Group of ${mark}`;
  const groupExternalId = `group-${mark}`;
  const group = await scim.post('/Groups', newGroup({ displayName, externalId: groupExternalId, members: [{ value: user.body.id }] }));
  if (user.status !== 201 || group.status !== 201) throw new Error(`The organisation could not be inhabited: ${user.text} ${group.text}`);
  await useAfterItsEnd(organisation);
  // What another test has under way may hold it back for a moment.
  while (await rollUp(app.scope({ kind: 'SYSTEM', organisationId: organisation.id }))) await delay(2);
  const { apiTokens, provisioningEvents, provisioningCycles } = await graphql.run('{ apiTokens { nodes { id } } provisioningEvents { nodes { id } } provisioningCycles { nodes { id } } }');
  const oauthClient = await federate(app, organisation, userName);
  return {
    ...organisation,
    names: {
      organisation: organisation.id, slug: organisation.slug,
      user: user.body.id, userName, userExternalId, employeeNumber, userCursor: cursorOfId(user.body.id), informationField: userInformationField.id, informationName, informationValue,
      group: group.body.id, displayName, groupExternalId, token: apiTokens.nodes[0].id, tokenCursor: cursorOfId(apiTokens.nodes[0].id), event: provisioningEvents.nodes[0].id,
      cycle: provisioningCycles.nodes[0].id,
      oauthClient: oauthClient.id, oauthClientCursor: cursorOfId(oauthClient.id), oauthSecret: oauthClient.secretId,
    },
  };
}

// An OAuth client with a secret and a federation, and an access token by an assertion that must not come again.
async function federate(app: TestApp, organisation: TestOrganisation, subject: string): Promise<TestOauthClient> {
  const client = await makeOauthClient(organisation, ['user:read']);
  const scope = app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
  const { id } = await setFederation(scope, client.id, { issuer: 'https://issuer.example', subject, audiences: ['x'], jwksUrl: 'https://issuer.example/keys' });
  const assertion = { hash: `assertion of ${organisation.slug}`, expiresAt: new Date(Date.now() + 3600_000) };
  await issueAccessToken(scope, { organisationId: organisation.id, id: client.id, expiresAt: null }, { id, expiresAt: null, assertion }, ['user:read']);
  return client;
}

// The token stands last among those of the organisation.
async function useAfterItsEnd({ scim, graphql, token }: TestOrganisation): Promise<void> {
  const secret = await token(['user:read']);
  const { apiTokens } = await graphql.run('{ apiTokens { nodes { id prefix } } }');
  const { id } = apiTokens.nodes.find(({ prefix }: { prefix: string }) => secret.startsWith(prefix));
  await graphql.run('mutation ($id: ID!) { revokeApiToken(input: { id: $id }) { userErrors { message } } }', { id });
  const { status } = await new ScimClient(scim.baseUrl, secret).get('/Users');
  if (status !== 401) throw new Error(`A revoked token was answered ${status}`);
}

// As a real id: version 7, so that it also sorts as one.
function idOfNobody(): string {
  return `01900000-0000-7000-8000-${Math.random().toString(16).slice(2).padEnd(12, '0').slice(0, 12)}`;
}

/** Names of the same shape that belong to nobody. */
export function namesOfNobody(): Names {
  const mark = `inhabited-0-${Math.random().toString(36).slice(2, 10)}`;
  const [user, token, oauthClient] = [idOfNobody(), idOfNobody(), idOfNobody()];
  return {
    organisation: idOfNobody(), slug: mark, user, userName: `${mark}@example.com`, userExternalId: `user-${mark}`, employeeNumber: `number-${mark}`, informationField: idOfNobody(), informationName: `field-${mark}`, informationValue: `value-${mark}`,
    userCursor: cursorOfId(user), group: idOfNobody(), displayName: `Group of ${mark}`, groupExternalId: `group-${mark}`, token, tokenCursor: cursorOfId(token), event: idOfNobody(), cycle: idOfNobody(),
    oauthClient, oauthClientCursor: cursorOfId(oauthClient), oauthSecret: idOfNobody(),
  };
}

/** The text with the names replaced by what they are names of, so that answers to different names can be compared. */
export function withoutNames(text: string, names: Names): string {
  // The longer first: some names are part of others.
  const known = Object.entries(names as unknown as Record<string, string>).toSorted(([, one], [, other]) => other.length - one.length);
  return known.reduce((result, [what, name]) => result.replaceAll(name, `{${what}}`), text);
}

const tables = ['organisations', 'single_sign_on_settings', 'api_tokens', 'users', 'user_lookup_values', 'user_information_fields', 'groups', 'group_members', 'provisioning_events', 'refused_credentials', 'provisioning_activity', 'rollup_progress',
  'oauth_clients', 'oauth_client_secrets', 'oauth_federations', 'oauth_access_tokens', 'oauth_used_assertions', 'people_changes', 'membership_changes', 'people_counts'];

/** Every row of the organisation, as text. When a token was last used is left out: that is the organisation's own doing. */
export async function rowsOf(databaseUrl: string, organisationId: string): Promise<string> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('set role rollcall_runtime');
    await client.query(`select set_config('rollcall.organisation', $1, false)`, [organisationId]);
    const lines: string[] = [];
    for (const table of tables) {
      const { rows } = await client.query<{ row: string }>(`select (to_jsonb(one) - 'last_used_at')::text as row from ${table} as one order by 1`);
      lines.push(...rows.map(({ row }) => `${table} ${row}`));
    }
    return lines.join('\n');
  } finally {
    await client.end();
  }
}
