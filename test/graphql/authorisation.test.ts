import { getDirective } from '@graphql-tools/utils';
import { isPermission, organisationPermissions, type Permission } from '../../src/domain/access/permissions.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { clock } from '../support/clock.ts';
import { GraphqlClient } from '../support/graphql-client.ts';

const someId = '01900000-0000-7000-8000-000000000000';

/** How to ask for each root field. A field that is missing here fails. */
const operations: Readonly<Record<string, string>> = {
  organisation: '{ organisation { id } }',
  organisations: '{ organisations { totalCount } }',
  singleSignOn: '{ singleSignOn { scim { status } } }',
  apiTokens: '{ apiTokens { totalCount } }',
  oauthClient: `{ oauthClient(id: "${someId}") { id } }`,
  apiToken: `{ apiToken(id: "${someId}") { id } }`,
  user: `{ user(id: "${someId}") { id } }`,
  users: '{ users { totalCount } }',
  group: `{ group(id: "${someId}") { id } }`,
  groups: '{ groups { totalCount } }',
  provisioningEvents: '{ provisioningEvents { totalCount } }',
  provisioningEvent: `{ provisioningEvent(id: "${someId}") { id } }`,
  provisioningCycles: '{ provisioningCycles { totalCount } }',
  provisioningCycle: `{ provisioningCycle(id: "${someId}") { id } }`,
  provisioningSilence: '{ provisioningSilence { cause } }',
  provisioningHolds: '{ provisioningHolds { totalCount } }',
  provisioningHold: `{ provisioningHold(id: "${someId}") { id } }`,
  releaseProvisioningHold: `mutation { releaseProvisioningHold(input: { id: "${someId}" }) { userErrors { code } } }`,
  rejectProvisioningHold: `mutation { rejectProvisioningHold(input: { id: "${someId}" }) { userErrors { code } } }`,
  attributeMappings: '{ attributeMappings { userRequestCount } }',
  dismissMappingAdvice: 'mutation { dismissMappingAdvice(input: { key: "none" }) { userErrors { code } } }',
  restoreMappingAdvice: 'mutation { restoreMappingAdvice(input: { key: "none" }) { userErrors { code } } }',
  rehearsal: '{ rehearsal { startedAt } }',
  startRehearsal: 'mutation { startRehearsal(input: { days: 1 }) { userErrors { code } } }',
  discardRehearsal: 'mutation { discardRehearsal(input: { tenantUrl: "https://rollcall.example/scim/v2/no-rehearsal" }) { userErrors { code } } }',
  auditEntries: '{ auditEntries { totalCount } }',
  auditEntry: `{ auditEntry(id: "${someId}") { id } }`,
  auditVerification: '{ auditVerification { isIntact } }',
  analytics: '{ analytics(period: { from: "2026-01-01T00:00:00Z" }) { __typename } }',
  platformAccesses: '{ platformAccesses { totalCount } }',
  platformAnalytics: '{ platformAnalytics(period: { from: "2026-01-01T00:00:00Z" }) { __typename } }',
  duplicateCheck: `{ duplicateCheck(id: "${someId}") { id } }`,
  duplicateChecks: '{ duplicateChecks { totalCount } }',
  duplicateCures: '{ duplicateCures { totalCount } }',
  invitation: `{ invitation(id: "${someId}") { id } }`,
  invitations: '{ invitations { totalCount } }',
  mail: `{ mail(id: "${someId}") { id } }`,
  mails: '{ mails { totalCount } }',
  retryMails: `mutation { retryMails(input: { ids: ["${someId}"] }) { userErrors { code } } }`,
  provisioningEventAdded: 'subscription { provisioningEventAdded { cursor } }',
  rehearsalChanged: 'subscription { rehearsalChanged { rehearsal { startedAt } } }',
  provisioningCycleChanged: 'subscription { provisioningCycleChanged { cursor } }',
  createOrganisation: 'mutation { createOrganisation(input: { slug: "made", name: "Made" }) { userErrors { code } } }',
  updateOrganisation: 'mutation { updateOrganisation(input: { name: "Renamed" }) { userErrors { code } } }',
  updateSingleSignOn: 'mutation { updateSingleSignOn(input: { strict: false }) { userErrors { code } } }',
  setConnection: 'mutation { setConnection(input: { provider: { oidc: { issuer: "https://issuer.example", clientId: "x", clientSecret: "x" } } }) { userErrors { code } } }',
  connectionTest: `{ connectionTest(id: "${someId}") { id } }`,
  createConnectionTest: 'mutation { createConnectionTest(input: {}) { userErrors { code } } }',
  updateConnection: 'mutation { updateConnection(input: { status: DISABLED }) { userErrors { code } } }',
  removeConnection: 'mutation { removeConnection(input: { kind: OIDC }) { userErrors { code } } }',
  unlinkIdentities: `mutation { unlinkIdentities(input: { userId: "${someId}" }) { userErrors { code } } }`,
  addEmailDomain: 'mutation { addEmailDomain(input: { domain: "contoso.example" }) { userErrors { code } } }',
  verifyEmailDomain: 'mutation { verifyEmailDomain(input: { domain: "contoso.example" }) { userErrors { code } } }',
  removeEmailDomain: 'mutation { removeEmailDomain(input: { domain: "contoso.example" }) { userErrors { code } } }',
  createApiToken: 'mutation { createApiToken(input: { name: "Made", permissions: ["api-token:write"] }) { userErrors { code } } }',
  rotateApiToken: `mutation { rotateApiToken(input: { id: "${someId}" }) { userErrors { code } } }`,
  cancelApiTokenRotation: `mutation { cancelApiTokenRotation(input: { id: "${someId}" }) { userErrors { code } } }`,
  revokeApiToken: `mutation { revokeApiToken(input: { id: "${someId}" }) { userErrors { code } } }`,
  oauthClients: '{ oauthClients { totalCount } }',
  createOauthClient: 'mutation { createOauthClient(input: { name: "Made", permissions: ["oauth-client:write"] }) { userErrors { code } } }',
  updateOauthClient: `mutation { updateOauthClient(input: { id: "${someId}" }) { userErrors { code } } }`,
  deleteOauthClient: `mutation { deleteOauthClient(input: { id: "${someId}" }) { userErrors { code } } }`,
  addOauthClientSecret: `mutation { addOauthClientSecret(input: { clientId: "${someId}" }) { userErrors { code } } }`,
  revokeOauthClientSecret: `mutation { revokeOauthClientSecret(input: { id: "${someId}" }) { userErrors { code } } }`,
  setOauthClientFederation: `mutation {
    setOauthClientFederation(input: { clientId: "${someId}", issuer: "x", subject: "x", audiences: ["x"], jwksUrl: "https://issuer.example/keys" }) { userErrors { code } } }`,
  removeOauthClientFederation: `mutation { removeOauthClientFederation(input: { clientId: "${someId}" }) { userErrors { code } } }`,
  createUser: 'mutation { createUser(input: { userName: "made" }) { userErrors { code } } }',
  updateUser: `mutation { updateUser(input: { id: "${someId}" }) { userErrors { code } } }`,
  updateUserAccess: `mutation { updateUserAccess(input: { id: "${someId}" }) { userErrors { code } } }`,
  deleteUser: `mutation { deleteUser(input: { id: "${someId}" }) { userErrors { code } } }`,
  userInformationField: `{ userInformationField(id: "${someId}") { id } }`,
  userInformationFields: '{ userInformationFields { totalCount } }',
  createUserInformationField: 'mutation { createUserInformationField(input: { name: "made", type: STRING }) { userErrors { code } } }',
  updateUserInformationField: `mutation { updateUserInformationField(input: { id: "${someId}" }) { userErrors { code } } }`,
  deleteUserInformationField: `mutation { deleteUserInformationField(input: { id: "${someId}" }) { userErrors { code } } }`,
  createGroup: 'mutation { createGroup(input: { displayName: "Made" }) { userErrors { code } } }',
  updateGroup: `mutation { updateGroup(input: { id: "${someId}" }) { userErrors { code } } }`,
  setGroupRole: `mutation { setGroupRole(input: { id: "${someId}" }) { userErrors { code } } }`,
  endSessionsOfUser: `mutation { endSessionsOfUser(input: { userId: "${someId}" }) { userErrors { code } } }`,
  inviteUsers: `mutation { inviteUsers(input: { userIds: ["${someId}"] }) { userErrors { code } } }`,
  resendInvitations: `mutation { resendInvitations(input: { ids: ["${someId}"] }) { userErrors { code } } }`,
  withdrawInvitations: `mutation { withdrawInvitations(input: { ids: ["${someId}"] }) { userErrors { code } } }`,
  createDuplicateCheck: 'mutation { createDuplicateCheck(input: { list: "x" }) { userErrors { code } } }',
  importUsers: 'mutation { importUsers(input: { list: "email\\nada@contoso.com" }) { userErrors { code } } }',
  linkDuplicate: `mutation { linkDuplicate(input: { lineId: "${someId}", userId: "${someId}" }) { userErrors { code } } }`,
  mergeUsers: `mutation { mergeUsers(input: { survivorId: "${someId}", mergedId: "01900000-0000-7000-8000-000000000001" }) { userErrors { code } } }`,
  ignoreDuplicate: `mutation { ignoreDuplicate(input: { lineId: "${someId}" }) { userErrors { code } } }`,
  undoDuplicateCure: `mutation { undoDuplicateCure(input: { id: "${someId}" }) { userErrors { code } } }`,
  deleteGroup: `mutation { deleteGroup(input: { id: "${someId}" }) { userErrors { code } } }`,
};

function guardedFields(): [field: string, permission: Permission][] {
  const schema = createSchema();
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) => Object.values(type?.getFields() ?? {})).flatMap((field) => {
    const permission: unknown = getDirective(schema, field, 'requires')?.[0]?.['permission'];
    return typeof permission === 'string' && isPermission(permission) ? [[field.name, permission] as [string, Permission]] : [];
  });
}

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

const as = (token: string | undefined): GraphqlClient => new GraphqlClient(`${app.url}/graphql`, token);
const organisationFields = guardedFields().filter(([, permission]) => organisationPermissions.includes(permission));
const platformFields = guardedFields().filter(([, permission]) => !organisationPermissions.includes(permission));

test('every guarded root field is asked for below', () => {
  expect(guardedFields().map(([field]) => field).toSorted()).toEqual(Object.keys(operations).toSorted());
});

describe.each(guardedFields())('%s', (field, permission) => {
  test('needs a token', async () => {
    const { errors } = await as(undefined).send(operations[field] ?? '');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect(errors?.[0]?.message).toContain('Authorization: Bearer');
  });

  test(`refuses a token with every permission but ${permission}`, async () => {
    const token = await organisation.token(organisationPermissions.filter((word) => word !== permission));
    const { data, errors } = await as(token).send(operations[field] ?? '');
    expect(errors?.map(({ extensions, path }) => [extensions.code, path])).toEqual([['FORBIDDEN', [field]]]);
    expect(errors?.[0]?.message).toContain(`permission ${permission},`);
    expect(data?.[field] ?? null).toBeNull();
  });
});

test.each(organisationFields)('%s is open to a token with %s alone', async (field, permission) => {
  const { errors, data, status } = await as(await organisation.token([permission])).send(operations[field] ?? '');
  expect([status, errors]).toEqual([200, undefined]);
  expect(data).toHaveProperty(field);
});

test.each(platformFields)('%s (%s) is for operators: no token of an organisation can get there', async (field, permission) => {
  await expect(organisation.token([permission])).rejects.toThrow('is not a permission that can be given');
  const { errors } = await organisation.graphql.send(operations[field] ?? '');
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('what was refused has changed nothing', async () => {
  const fresh = await app.organisation();
  for (const [field] of guardedFields()) {
    await as(undefined).send(operations[field] ?? '');
    await as(await fresh.token(['organisation:read'])).send(operations[field] ?? '');
  }
  const { users, groups, organisation: self } = await fresh.graphql.run('{ users { totalCount } groups { totalCount } organisation { name } }');
  expect([users.totalCount, groups.totalCount, self.name]).toEqual([0, 0, `Organisation ${fresh.slug}`]);
});

test('what is public needs no token', async () => {
  expect((await as(undefined).send('{ version }')).data.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect((await as(undefined).send('mutation { ping }')).data).toEqual({ ping: true });
});

describe('a token that cannot be used is refused before anything is looked at, what is public included', () => {
  test.each([
    ['is garbage', 'garbage', 'is not one of Rollcall'],
    ['looks right and is nobody\'s', `rollcall_${'x'.repeat(43)}`, 'is not known'],
    ['is cut short', 'rollcall_short', 'is not one of Rollcall'],
  ])('that %s', async (_, token, reason) => {
    for (const query of ['{ version }', '{ users { totalCount } }']) {
      const { status, errors, data } = await as(token).send(query);
      expect([status, errors?.[0]?.extensions.code, data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
      expect(errors?.[0]?.message).toContain(reason);
      expect(errors?.[0]?.extensions.requestId).toMatch(/.{8}/);
    }
  });

  test('that has expired', async () => {
    const secret = await organisation.token(['user:read'], { expiresAt: new Date(Date.now() + 3_600_000) });
    expect((await as(secret).send('{ users { totalCount } }')).errors).toBeUndefined();
    clock.hold();
    clock.pass(3601);
    const { status, errors } = await as(secret).send('{ users { totalCount } }').finally(clock.release);
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(errors?.[0]?.message).toMatch(/^The API token “test” \(rollcall_.{6}…\) expired on .*Z: make a new one\.$/);
    expect(errors?.[0]?.message).not.toContain(secret);
  });

  test('that was revoked', async () => {
    const { createApiToken: { secret, apiToken } } = await organisation.graphql.run('mutation { createApiToken(input: { name: "Short", permissions: ["user:read"] }) { secret apiToken { id } } }');
    expect((await as(secret).send('{ users { totalCount } }')).errors).toBeUndefined();
    await organisation.graphql.run(`mutation { revokeApiToken(input: { id: "${apiToken.id}" }) { userErrors { code } } }`);
    const { status, errors } = await as(secret).send('{ users { totalCount } }');
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(errors?.[0]?.message).toContain('was revoked on');
  });
});

test('a field below the root guards itself as well', async () => {
  const { errors, data } = await as(await organisation.token(['organisation:read'])).send('{ organisation { slug singleSignOn { scim { status } } } }');
  expect(errors?.map(({ extensions, path }) => [extensions.code, path])).toEqual([['FORBIDDEN', ['organisation', 'singleSignOn']]]);
  expect(data).toEqual({ organisation: null });
  const group = await organisation.graphql.run('mutation { createGroup(input: { displayName: "Guarded" }) { group { id } } }');
  const members = await as(await organisation.token(['group:read'])).send(`{ group(id: "${group.createGroup.group.id}") { displayName memberReferences { id } members { totalCount } } }`);
  expect(members.errors?.map(({ extensions, path }) => [extensions.code, path])).toEqual([['FORBIDDEN', ['group', 'members']]]);
});
