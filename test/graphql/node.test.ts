import { isInterfaceType } from 'graphql';
import { organisationPermissions } from '../../src/domain/access/permissions.ts';
import { createConnectionTest } from '../../src/domain/connections/test-connection.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { makeOauthClient } from '../support/oauth-client.ts';
import { rollUpAll } from '../support/roll-up-all.ts';
import { makePerson, signIn } from '../support/signed-in.ts';

const nodeQuery = 'query ($id: ID!) { node(id: $id) { __typename id } }';
const nodesQuery = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on User { userName } } }';

let app: TestApp;
let organisation: TestOrganisation;
/** An id of each type that can be asked for. */
let ids: Record<string, string>;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
  const { body: user } = await organisation.scim.post('/Users', { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName: 'ada', emails: [{ type: 'work', value: 'ada@example.com', primary: true }] });
  await organisation.graphql.run('mutation ($id: ID!) { inviteUsers(input: { userIds: [$id] }) { invitedCount } }', { id: user.id });
  const { created, apiTokens, provisioningEvents, auditEntries, invitations, mails } = {
    ...(await organisation.graphql.run('mutation { created: createGroup(input: { displayName: "Staff" }) { group { id } } }')),
    ...(await organisation.graphql.run('{ apiTokens { nodes { id } } provisioningEvents { nodes { id } } auditEntries { nodes { id } } invitations { nodes { id } } mails { nodes { id } } }')),
  };
  await rollUpAll(app.scope({ kind: 'SYSTEM', organisationId: organisation.id }));
  const { provisioningCycles } = await organisation.graphql.run('{ provisioningCycles { nodes { id } } }');
  await organisation.graphql.run('mutation { updateSingleSignOn(input: { brakePercent: 0, brakePeople: 0 }) { userErrors { code } } }');
  await organisation.scim.patch(`/Users/${user.id}`, { op: 'replace', path: 'active', value: false });
  const { provisioningHolds } = await organisation.graphql.run('{ provisioningHolds { nodes { id } } }');
  const { field } = await organisation.graphql.run('mutation { field: createUserInformationField(input: { name: "badge", type: STRING }) { userInformationField { id } } }');
  const { createDuplicateCheck: { duplicateCheck } } = await organisation.graphql.run('mutation { createDuplicateCheck(input: { list: "ada@contoso.com" }) { duplicateCheck { id lines { nodes { id } } } } }');
  const { linkDuplicate: { cure } } = await organisation.graphql.run('mutation ($userId: ID!, $lineId: ID!) { linkDuplicate(input: { userId: $userId, lineId: $lineId }) { cure { id } } }', { userId: (await makePerson(app, organisation)).id, lineId: duplicateCheck.lines.nodes[0].id });
  ids = {
    DuplicateCheck: duplicateCheck.id, DuplicateCheckLine: duplicateCheck.lines.nodes[0].id, DuplicateCure: cure.id,
    User: user.id, Group: created.group.id, ApiToken: apiTokens.nodes[0].id, ProvisioningEvent: provisioningEvents.nodes[0].id, Organisation: organisation.id, ProvisioningCycle: provisioningCycles.nodes[0].id, ProvisioningHold: provisioningHolds.nodes[0].id,
    AuditEntry: auditEntries.nodes[0].id, Invitation: invitations.nodes[0].id, Mail: mails.nodes[0].id, Session: (await signIn(app, organisation, { id: user.id })).sessionId, OauthClient: (await makeOauthClient(organisation, ['user:read'])).id, UserInformationField: field.userInformationField.id, ConnectionTest: await makeConnectionTest(user.id),
  };
});
afterAll(() => app.stop());

async function makeConnectionTest(userId: string): Promise<string> {
  await organisation.graphql.run('mutation { setConnection(input: { provider: { oidc: { issuer: "https://issuer.example", clientId: "x", clientSecret: "x" } } }) { userErrors { code } } }');
  return (await createConnectionTest(app.scope({ kind: 'USER', organisationId: organisation.id, userId, permissions: new Set(organisationPermissions) }))).id;
}

const as = (token?: string): GraphqlClient => new GraphqlClient(`${app.url}/graphql`, token);
/** The permission that it takes to read each type. */
const permissions: Record<string, string[]> = {
  DuplicateCheck: ['user:read'], DuplicateCheckLine: ['user:read'], DuplicateCure: ['user:read'],
  User: ['user:read'], Session: ['session:read'], Invitation: ['invitation:read'], Mail: ['mail:read'], Group: ['group:read'], ApiToken: ['api-token:read', 'api-token:write', 'provisioning:read'], ProvisioningEvent: ['provisioning:read'], AuditEntry: ['audit:read'], ProvisioningCycle: ['provisioning:read'], ProvisioningHold: ['provisioning:read'], OauthClient: ['oauth-client:read', 'provisioning:read'], UserInformationField: ['user-information-field:read'], Organisation: ['organisation:read'], ConnectionTest: ['single-sign-on:read'],
};

test('every type with an id of its own is tried below', () => {
  const schema = createSchema();
  const node = schema.getType('Node');
  expect(isInterfaceType(node) && schema.getPossibleTypes(node).map(({ name }) => name).toSorted()).toEqual(Object.keys(permissions).toSorted());
});

test('a stranger is told nothing', async () => {
  for (const id of [...Object.values(ids), 'nothing']) {
    expect((await as().send(nodeQuery, { id })).errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  }
});

test.each(Object.keys(permissions))('%s', async (type) => {
  const needed = permissions[type] ?? [];
  const without = await as(await organisation.token(organisationPermissions.filter((word) => !needed.includes(word)))).send(nodeQuery, { id: ids[type] });
  expect([without.data, without.errors?.map(({ extensions, path }) => [extensions.code, path])]).toEqual([{ node: null }, [['FORBIDDEN', ['node']]]]);
  for (const word of needed) expect((await as(await organisation.token([word])).run(nodeQuery, { id: ids[type] })).node).toEqual({ __typename: type, id: ids[type] });
});

test('what is nothing here is null, in its place', async () => {
  const other = await app.organisation();
  const wanted = [ids['User'], 'no id', '01900000-0000-7000-8000-000000000000', other.id, ids['Group'], ids['User']];
  const { nodes } = await organisation.graphql.run(nodesQuery, { ids: wanted });
  const user = { __typename: 'User', id: ids['User'], userName: 'ada' };
  expect(nodes).toEqual([user, null, null, null, { __typename: 'Group', id: ids['Group'] }, user]);
  expect((await organisation.graphql.run(nodesQuery, { ids: [] })).nodes).toEqual([]);
  expect((await other.graphql.run(nodesQuery, { ids: Object.values(ids) })).nodes).toEqual(Object.values(ids).map(() => null));
});

test('of several, those that the caller may read are answered', async () => {
  const { data, errors } = await as(await organisation.token(['user:read'])).send(nodesQuery, { ids: [ids['Group'], ids['User']] });
  expect(data).toEqual({ nodes: [null, { __typename: 'User', id: ids['User'], userName: 'ada' }] });
  expect(errors?.map(({ extensions, path }) => [extensions.code, path])).toEqual([['FORBIDDEN', ['nodes', 0]]]);
});

test('more than a hundred at once are refused', async () => {
  const { errors } = await organisation.graphql.send(nodesQuery, { ids: Array.from({ length: 101 }, () => ids['User']) });
  expect(errors?.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([['BAD_USER_INPUT', ['ids']]]);
});
