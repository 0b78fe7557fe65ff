import { Client } from 'pg';
import { sealEntries } from '../../src/domain/audit/seal-entries.ts';
import { setConnection } from '../../src/domain/connections/set-connection.ts';
import { createGuardedFetch } from '../../src/outgoing/guarded-fetch.ts';
import { createSamlReader } from '../../src/saml/saml-reader.ts';
import { beginAttempt, newAttempt } from '../../src/domain/connections/sign-in-attempt.ts';
import { signInByIdentity } from '../../src/domain/connections/sign-in-by-identity.ts';
import { createConnectionTest } from '../../src/domain/connections/test-connection.ts';
import { addEmailDomain } from '../../src/domain/email-domains/change-email-domains.ts';
import { issueAccessToken } from '../../src/domain/oauth/issue-access-token.ts';
import { setFederation } from '../../src/domain/oauth/set-federation.ts';
import { keepInboxMail } from '../../src/domain/mail/keep-inbox-mail.ts';
import { rehearsalSession } from '../../src/domain/rehearsal/rehearsal-session.ts';
import { queueMail } from '../../src/domain/mail/queue-mail.ts';
import { startSession } from '../../src/domain/sessions/start-session.ts';
import { cursorAt } from '../../src/domain/shared/order-sql.ts';
import { createOperatorLink } from '../../src/domain/sign-in-links/create-operator-link.ts';
import { runStatement } from '../../src/domain/shared/statements.ts';
import { newId } from '../../src/domain/shared/uuid.ts';
import { createPlatformToken } from '../../src/domain/platform/create-platform-token.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { makeOauthClient, type TestOauthClient } from '../support/oauth-client.ts';
import { newGroup, newUser, ScimClient } from '../support/scim-client.ts';
import type { TestApp, TestOrganisation } from '../support/app.ts';
import { eventually } from '../support/eventually.ts';
import { rollUpAll } from '../support/roll-up-all.ts';

const cursorOf = (table: string, id: string): string => cursorAt({ id, value: null }, table, undefined);

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
  readonly invitation: string;
  readonly mail: string;
  readonly token: string;
  readonly tokenCursor: string;
  readonly event: string;
  readonly auditEntry: string;
  readonly cycle: string;
  readonly hold: string;
  readonly oauthClient: string;
  readonly oauthClientCursor: string;
  readonly oauthSecret: string;
  readonly session: string;
  readonly duplicateCheck: string;
  readonly duplicateLine: string;
  readonly duplicateCure: string;
  readonly emailDomain: string;
  readonly connectionTest: string;
  /** The keys of a finding of the mapping advice, and of one that was dismissed. */
  readonly advice: string;
  readonly dismissedAdvice: string;
  /** The Tenant URL of a rehearsal. */
  readonly rehearsal: string;
}

/** An organisation with something in every table. */
export interface InhabitedOrganisation extends TestOrganisation {
  readonly names: Names;
}

let made = 0;

/** Makes an organisation with a user, a group with that user in it, API tokens, one of which was used after its end, an OAuth client, provisioning events and a session. */
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
  const hold = await holdSomebody(organisation);
  await useAfterItsEnd(organisation);
  await rollUpAll(app.scope({ kind: 'SYSTEM', organisationId: organisation.id }));
  const invited = await graphql.run('mutation ($id: ID!) { inviteUsers(input: { userIds: [$id] }) { invitedCount } }', { id: user.body.id });
  if (invited.inviteUsers.invitedCount !== 1) throw new Error('The user could not be invited');
  const { invitations, mails } = await graphql.run('{ invitations { nodes { id } } mails { nodes { id } } }');
  await sealSome(app, organisation);
  const { auditEntries, apiTokens, provisioningEvents, provisioningCycles } = await graphql.run('{ auditEntries { nodes { id } } apiTokens { nodes { id } } provisioningEvents { nodes { id } } provisioningCycles { nodes { id } } }');
  await showToAnalyst(app, organisation);
  const oauthClient = await federate(app, organisation, userName);
  const system = app.scope({ kind: 'SYSTEM', organisationId: organisation.id });
  await queueMail(system, { kind: 'SIGN_IN_LINK', recipient: userName, values: { linkId: newId(), minutes: 15 } });
  await runStatement(system.session, { text: `insert into expiry_reminders (organisation_id, thing_id, ends_at, days_before, reminded_at) values ($1, $2, $3, 7, $3)`, values: [organisation.id, newId(), new Date()] });
  await keepInboxMail(system, { id: newId(), sender: 'rollcall@mail.example', recipient: userName, subject: mark, html: mark, text: mark });
  const session = await startSession(system, user.body.id, {
    method: 'OIDC', previousSecret: undefined, clientAddress: '192.0.2.1', userAgent: `Browser of ${mark}`, identityProviderSessionId: `session of ${mark}`,
  }, { idle: 60, absolute: 600 });
  await createOperatorLink(system, user.body.id);
  const duplicates = await checkDuplicates(organisation, mark);
  const emailDomain = `${mark}.example`;
  const secrets = app.secrets;
  const connection = await setConnection(system, { secrets, saml: createSamlReader(createGuardedFetch(true), true) }, { provider: { oidc: { issuer: `https://${mark}.example`, clientId: mark, clientSecret: mark } } });
  await addEmailDomain(system, emailDomain);
  const connectionTest = await createConnectionTest(app.scope({ kind: 'USER', organisationId: organisation.id, userId: user.body.id, permissions: new Set(['single-sign-on:read', 'single-sign-on:write']) }));
  await signInByIdentity(system, connection, { issuer: `https://${mark}.example`, subject: mark, externalId: undefined, userNames: [userName], emails: [], names: {} });
  const advice = await dismissAdvice(organisation);
  const rehearsal = `${app.url}/scim/v2/rehearsal-of-${mark}`;
  await runStatement(rehearsalSession(system), { text: `insert into rehearsals (organisation_id, copy_id, slug, token_prefix, started_at, ends_at) values ($1, $2, $3, 'x', now(), now() + interval '1 hour')`, values: [organisation.id, newId(), `rehearsal-of-${mark}`] });
  await beginAttempt(system, secrets, newAttempt(secrets, organisation.id).id, { browser: mark, returnTo: '/', connectionUpdatedAt: connection.updatedAt.toISOString(), kept: {} });
  return {
    ...organisation,
    names: {
      organisation: organisation.id, slug: organisation.slug,
      user: user.body.id, userName, userExternalId, employeeNumber, userCursor: cursorOf('users', user.body.id), informationField: userInformationField.id, informationName, informationValue,
      group: group.body.id, displayName, groupExternalId, token: apiTokens.nodes[0].id, tokenCursor: cursorOf('api_tokens', apiTokens.nodes[0].id), event: provisioningEvents.nodes[0].id, auditEntry: auditEntries.nodes[0].id,
      cycle: provisioningCycles.nodes[0].id, hold, invitation: invitations.nodes[0].id, mail: mails.nodes[0].id,
      oauthClient: oauthClient.id, oauthClientCursor: cursorOf('oauth_clients', oauthClient.id), oauthSecret: oauthClient.secretId, session: session.id, ...duplicates, emailDomain, connectionTest: connectionTest.id, ...advice, rehearsal,
    },
  };
}

// A line that looks like the user, and is noted to be somebody else.
async function checkDuplicates({ graphql }: TestOrganisation, mark: string): Promise<Pick<Names, 'duplicateCheck' | 'duplicateLine' | 'duplicateCure'>> {
  const { createDuplicateCheck: { duplicateCheck } } = await graphql.run(
    'mutation ($list: String!) { createDuplicateCheck(input: { list: $list, fileName: $list }) { duplicateCheck { id lines { nodes { id } } } } }', { list: `${mark}@other.example` });
  const duplicateLine = duplicateCheck.lines.nodes[0].id as string;
  const { ignoreDuplicate } = await graphql.run('mutation ($id: ID!) { ignoreDuplicate(input: { lineId: $id }) { cure { id } } }', { id: duplicateLine });
  return { duplicateCheck: duplicateCheck.id, duplicateLine, duplicateCure: ignoreDuplicate.cure.id };
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

// An analyst looks at the figures of the organisation.
/** Seals what the organisation's audit trail has. What other tests have under way may hold that back for a while. */
async function sealSome(app: TestApp, { graphql }: TestOrganisation): Promise<void> {
  const sealed = async (): Promise<number> => {
    await sealEntries(app.scope({ kind: 'SYSTEM', organisationId: undefined }), app.secrets);
    return (await graphql.run('{ auditVerification { sealedEntryCount } }')).auditVerification.sealedEntryCount;
  };
  await eventually(sealed, (count) => count > 0, 200);
}

async function showToAnalyst(app: TestApp, { slug }: TestOrganisation): Promise<void> {
  const { secret } = await createPlatformToken(app.scope({ kind: 'SYSTEM', organisationId: undefined }), { name: 'Analyst', expiresAt: new Date(Date.now() + 3600_000) });
  await new GraphqlClient(`${app.url}/graphql`, secret).run(
    'query ($slug: String!) { platformAnalytics(period: { from: "2026-01-01T00:00:00Z", granularity: MONTH }) { organisations(filter: { slug: { eq: $slug } }) { nodes { peopleCount } } } }', { slug });
}

// The directory wants to disable somebody and may disable nobody; afterwards it may again.
async function holdSomebody({ scim, graphql }: TestOrganisation): Promise<string> {
  const brake = (people: number) => graphql.run('mutation ($people: Int!) { updateSingleSignOn(input: { brakePeople: $people, brakePercent: 0 }) { userErrors { message } } }', { people });
  await brake(0);
  const { body } = await scim.post('/Users', newUser());
  const { status } = await scim.patch(`/Users/${body.id}`, { op: 'replace', path: 'active', value: false });
  if (status !== 503) throw new Error(`Somebody was disabled in spite of the brake: ${status}`);
  await brake(1000);
  const { provisioningHolds } = await graphql.run('{ provisioningHolds { nodes { id } } }');
  await graphql.run('mutation ($id: ID!) { releaseProvisioningHold(input: { id: $id }) { userErrors { message } } }', { id: provisioningHolds.nodes[0].id });
  const { status: deleted } = await scim.delete(`/Users/${body.id}`);
  if (deleted !== 204) throw new Error(`The person who was held could not be deleted: ${deleted}`);
  return provisioningHolds.nodes[0].id as string;
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
// Neither its users nor its groups have the id that Entra has for them.
async function dismissAdvice({ graphql }: TestOrganisation): Promise<Pick<Names, 'advice' | 'dismissedAdvice'>> {
  const [first, second] = (await graphql.run('{ attributeMappings { advice { key } } }')).attributeMappings.advice as { key: string }[];
  if (!first || !second) throw new Error('There is no mapping advice to dismiss');
  await graphql.run('mutation ($key: String!) { dismissMappingAdvice(input: { key: $key }) { userErrors { message } } }', { key: second.key });
  return { advice: first.key, dismissedAdvice: second.key };
}

function idOfNobody(): string {
  return `01900000-0000-7000-8000-${Math.random().toString(16).slice(2).padEnd(12, '0').slice(0, 12)}`;
}

/** Names of the same shape that belong to nobody. */
export function namesOfNobody(): Names {
  const mark = `inhabited-0-${Math.random().toString(36).slice(2, 10)}`;
  const [user, token, oauthClient] = [idOfNobody(), idOfNobody(), idOfNobody()];
  return {
    organisation: idOfNobody(), slug: mark, user, userName: `${mark}@example.com`, userExternalId: `user-${mark}`, employeeNumber: `number-${mark}`, informationField: idOfNobody(), informationName: `field-${mark}`, informationValue: `value-${mark}`,
    userCursor: cursorOf('users', user), group: idOfNobody(), displayName: `Group of ${mark}`, groupExternalId: `group-${mark}`, token, tokenCursor: cursorOf('api_tokens', token), event: idOfNobody(), auditEntry: idOfNobody(), cycle: idOfNobody(), hold: idOfNobody(), invitation: idOfNobody(), mail: idOfNobody(),
    oauthClient, oauthClientCursor: cursorOf('oauth_clients', oauthClient), oauthSecret: idOfNobody(), session: idOfNobody(), duplicateCheck: idOfNobody(), duplicateLine: idOfNobody(), duplicateCure: idOfNobody(), emailDomain: `${mark}.example`, connectionTest: idOfNobody(), advice: `advice-${mark}`, dismissedAdvice: `dismissed-${mark}`, rehearsal: `https://rollcall.example/scim/v2/rehearsal-of-${mark}`,
  };
}

/** The text with the names replaced by what they are names of, so that answers to different names can be compared. */
export function withoutNames(text: string, names: Names): string {
  // The longer first: some names are part of others.
  const known = Object.entries(names as unknown as Record<string, string>).toSorted(([, one], [, other]) => other.length - one.length);
  return known.reduce((result, [what, name]) => result.replaceAll(name, `{${what}}`), text);
}

const tables = ['organisations', 'single_sign_on_settings', 'api_tokens', 'users', 'user_lookup_values', 'user_information_fields', 'groups', 'group_members', 'provisioning_events', 'refused_credentials', 'provisioning_activity', 'rollup_progress', 'provisioning_brakes', 'provisioning_holds', 'held_users',
  'oauth_clients', 'oauth_client_secrets', 'oauth_federations', 'oauth_access_tokens', 'oauth_used_assertions', 'audit_entries', 'audit_seals', 'people_changes', 'membership_changes', 'people_counts', 'mails', 'inbox_mails', 'invitations', 'invited_people', 'expiry_reminders', 'sessions', 'sign_in_links', 'connections', 'email_domains', 'linked_identities', 'sign_in_attempts', 'connection_tests', 'platform_accesses', 'duplicate_checks', 'duplicate_check_lines', 'duplicate_cures', 'rehearsals', 'mapping_advice_dismissals'];

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
