import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Actor } from '../../../src/domain/access/actor.ts';
import { findCycleFigures, findRequests, findClientUse } from '../../../src/domain/analytics/figures.ts';
import { findPeople } from '../../../src/domain/analytics/find-people.ts';
import { readPeriods } from '../../../src/domain/analytics/periods.ts';
import { rollUp } from '../../../src/domain/analytics/roll-up.ts';
import { cancelApiTokenRotation } from '../../../src/domain/api-tokens/cancel-rotation.ts';
import { createApiToken } from '../../../src/domain/api-tokens/create-api-token.ts';
import { findApiTokens, loadApiTokens, loadReplacedTokens } from '../../../src/domain/api-tokens/find-api-tokens.ts';
import { revokeApiToken } from '../../../src/domain/api-tokens/revoke-api-token.ts';
import { rotateApiToken } from '../../../src/domain/api-tokens/rotate-api-token.ts';
import { loadRefusedCredentials } from '../../../src/domain/credentials/load-refused-credentials.ts';
import { createGroup } from '../../../src/domain/groups/create-group.ts';
import { deleteGroup } from '../../../src/domain/groups/delete-group.ts';
import { findGroups } from '../../../src/domain/groups/find-groups.ts';
import { findGroupsOfUsers } from '../../../src/domain/groups/find-groups-of-users.ts';
import { findMembers } from '../../../src/domain/groups/find-members.ts';
import { loadGroupReferences, loadGroups } from '../../../src/domain/groups/load-groups.ts';
import { loadMemberReferences } from '../../../src/domain/groups/load-member-references.ts';
import { updateGroup } from '../../../src/domain/groups/update-group.ts';
import { addClientSecret } from '../../../src/domain/oauth/add-client-secret.ts';
import { createOauthClient } from '../../../src/domain/oauth/create-oauth-client.ts';
import { deleteOauthClient } from '../../../src/domain/oauth/delete-oauth-client.ts';
import { findOauthClients, loadOauthClients, loadOauthClientSecrets, loadOauthFederations } from '../../../src/domain/oauth/find-oauth-clients.ts';
import { removeFederation } from '../../../src/domain/oauth/remove-federation.ts';
import { revokeClientSecret } from '../../../src/domain/oauth/revoke-client-secret.ts';
import { setFederation } from '../../../src/domain/oauth/set-federation.ts';
import { tokenEndpointOf } from '../../../src/domain/oauth/token-endpoint-url.ts';
import { updateOauthClient } from '../../../src/domain/oauth/update-oauth-client.ts';
import { createOrganisation } from '../../../src/domain/organisations/create-organisation.ts';
import { findOrganisationBySlug, findOrganisations } from '../../../src/domain/organisations/find-organisations.ts';
import { getOrganisation } from '../../../src/domain/organisations/get-organisation.ts';
import { updateOrganisation } from '../../../src/domain/organisations/update-organisation.ts';
import { findProvisioningCycles, loadProvisioningCycles } from '../../../src/domain/provisioning/find-provisioning-cycles.ts';
import { findEventsOfCycles, findProvisioningEvents, loadProvisioningEvents } from '../../../src/domain/provisioning/find-provisioning-events.ts';
import type { Scope } from '../../../src/domain/shared/scope.ts';
import { getSingleSignOn, loadSingleSignOn } from '../../../src/domain/single-sign-on/get-single-sign-on.ts';
import { tenantUrlOf } from '../../../src/domain/single-sign-on/tenant-url.ts';
import { updateSingleSignOn } from '../../../src/domain/single-sign-on/update-single-sign-on.ts';
import { createUserInformationField } from '../../../src/domain/user-information-fields/create-user-information-field.ts';
import { deleteUserInformationField } from '../../../src/domain/user-information-fields/delete-user-information-field.ts';
import { countHoldersOf } from '../../../src/domain/user-information-fields/field-holders.ts';
import { findUserInformationFields, getUserInformationField } from '../../../src/domain/user-information-fields/find-user-information-fields.ts';
import { updateUserInformationField } from '../../../src/domain/user-information-fields/update-user-information-field.ts';
import { createUser } from '../../../src/domain/users/create-user.ts';
import { deleteUser } from '../../../src/domain/users/delete-user.ts';
import { findUsers } from '../../../src/domain/users/find-users.ts';
import { loadUsers } from '../../../src/domain/users/load-users.ts';
import { updateUserAccess } from '../../../src/domain/users/update-user-access.ts';
import { updateUser } from '../../../src/domain/users/update-user.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../../support/app.ts';

const id = '01900000-0000-7000-8000-000000000000';
const periods = { boundaries: [new Date(0), new Date()] };
const cycle = { id, clientId: id, startedAt: new Date(0), lastRequestAt: new Date(0) };
const settings = { organisationId: id } as Parameters<typeof tenantUrlOf>[1];

// Every use case on its own, without the schema's guard before it. A new one needs a line here.
const useCases: Readonly<Record<string, (scope: Scope) => Promise<unknown>>> = {
  createApiToken: (scope) => createApiToken(scope, { name: 'Made', permissions: ['user:read'] }),
  findApiTokens: (scope) => findApiTokens(scope, {}),
  loadApiTokens: (scope) => loadApiTokens(scope, [id]),
  loadReplacedTokens: (scope) => loadReplacedTokens(scope, [id]),
  loadRefusedCredentials: (scope) => loadRefusedCredentials(scope, [id]),
  rotateApiToken: (scope) => rotateApiToken(scope, id, {}),
  cancelApiTokenRotation: (scope) => cancelApiTokenRotation(scope, id),
  revokeApiToken: (scope) => revokeApiToken(scope, id),
  addClientSecret: (scope) => addClientSecret(scope, id),
  createOauthClient: (scope) => createOauthClient(scope, { name: 'Made', permissions: ['user:read'] }),
  deleteOauthClient: (scope) => deleteOauthClient(scope, id),
  findOauthClients: (scope) => findOauthClients(scope, {}),
  loadOauthClients: (scope) => loadOauthClients(scope, [id]),
  loadOauthClientSecrets: (scope) => loadOauthClientSecrets(scope, [id]),
  loadOauthFederations: (scope) => loadOauthFederations(scope, [id]),
  removeFederation: (scope) => removeFederation(scope, id),
  revokeClientSecret: (scope) => revokeClientSecret(scope, id),
  setFederation: (scope) => setFederation(scope, id, { issuer: 'x', subject: 'x', audiences: ['x'], jwksUrl: 'https://issuer.example/keys' }),
  tokenEndpointOf: (scope) => tokenEndpointOf(scope, settings, 'https://rollcall.example'),
  updateOauthClient: (scope) => updateOauthClient(scope, id, {}),
  createGroup: (scope) => createGroup(scope, { displayName: 'Made' }),
  deleteGroup: (scope) => deleteGroup(scope, id),
  findGroups: (scope) => findGroups(scope, {}),
  loadGroups: (scope) => loadGroups(scope, [id]),
  loadGroupReferences: (scope) => loadGroupReferences(scope, [id]),
  findMembers: (scope) => findMembers(scope, [id], {}),
  findGroupsOfUsers: (scope) => findGroupsOfUsers(scope, [id], {}),
  loadMemberReferences: (scope) => loadMemberReferences(scope, [id]),
  updateGroup: (scope) => updateGroup(scope, id, {}),
  createOrganisation: (scope) => createOrganisation(scope, { slug: 'made', name: 'Made' }),
  findOrganisationBySlug: (scope) => findOrganisationBySlug(scope, 'made'),
  findOrganisations: (scope) => findOrganisations(scope, {}),
  getOrganisation: (scope) => getOrganisation(scope),
  updateOrganisation: (scope) => updateOrganisation(scope, { name: 'Renamed' }),
  findProvisioningEvents: (scope) => findProvisioningEvents(scope, {}),
  loadProvisioningEvents: (scope) => loadProvisioningEvents(scope, [id]),
  findEventsOfCycles: (scope) => findEventsOfCycles(scope, [cycle], {}),
  findProvisioningCycles: (scope) => findProvisioningCycles(scope, {}),
  loadProvisioningCycles: (scope) => loadProvisioningCycles(scope, [id]),
  findCycleFigures: (scope) => findCycleFigures(scope, periods),
  findPeople: (scope) => findPeople(scope, periods, 'EVERYONE', 1),
  findRequests: (scope) => findRequests(scope, periods),
  findClientUse: (scope) => findClientUse(scope, periods),
  readPeriods: (scope) => readPeriods(scope, { from: new Date('2026-01-01') }),
  rollUp: (scope) => rollUp(scope),
  getSingleSignOn: (scope) => getSingleSignOn(scope),
  loadSingleSignOn: (scope) => loadSingleSignOn(scope, [id]),
  tenantUrlOf: (scope) => tenantUrlOf(scope, settings, 'https://rollcall.example'),
  updateSingleSignOn: (scope) => updateSingleSignOn(scope, {}),
  createUserInformationField: (scope) => createUserInformationField(scope, { name: 'made', type: 'STRING' }),
  updateUserInformationField: (scope) => updateUserInformationField(scope, id, {}),
  deleteUserInformationField: (scope) => deleteUserInformationField(scope, id),
  findUserInformationFields: (scope) => findUserInformationFields(scope, {}),
  getUserInformationField: (scope) => getUserInformationField(scope, id),
  countHoldersOf: (scope) => countHoldersOf(scope, [id]),
  createUser: (scope) => createUser(scope, { userName: 'made' }),
  deleteUser: (scope) => deleteUser(scope, id),
  findUsers: (scope) => findUsers(scope, {}),
  loadUsers: (scope) => loadUsers(scope, [id]),
  updateUserAccess: (scope) => updateUserAccess(scope, id, {}),
  updateUser: (scope) => updateUser(scope, id, {}),
};
// These keep what was asked and decided; whoever may ask at all may be written down. The key never leaves the service.
// Which fields there are is told to every token, by /Schemas too.
// An OAuth client has shown its credential. Whether a directory is connected is part of reading users and groups. What an id
// stands for says nothing of it: to read it is another use case.
const needNone = [
  'recordOutcome', 'recordLookups', 'recordRefusedCredential', 'eventValues', 'issueAccessToken', 'keepTokenRefusal', 'signingKeyOf', 'directoryIsConnected', 'newAccount', 'outcomesOf', 'findNodeKinds', 'userInformationFieldsOf', 'renewUserInformationFields', 'informationFor',
];

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

test('every function of the domain that takes a scope is tried below', () => {
  const folder = path.join(import.meta.dirname, '../../../src/domain');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const found = sources.flatMap((source) => [...source.matchAll(/^export (?:async )?function (\w+)\(\s*scope: Scope/gm)].map(([, name]) => name ?? ''));
  expect(found.toSorted()).toEqual([...Object.keys(useCases), ...needNone].toSorted());
});

describe.each(Object.entries(useCases))('%s', (_, run) => {
  test('refuses a stranger', async () => {
    await expect(run(app.scope({ kind: 'ANONYMOUS' }))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('refuses a token without permissions', async () => {
    const actor: Actor = { kind: 'API_TOKEN', apiTokenId: id, organisationId: organisation.id, permissions: new Set() };
    await expect(run(app.scope(actor))).rejects.toMatchObject({ code: 'FORBIDDEN', message: expect.stringMatching(/^This needs the permission [a-z-]+:[a-z]+,/) as string });
  });
});

test('what belongs to one organisation is not done in the name of all', async () => {
  const platform = app.scope({ kind: 'SYSTEM', organisationId: undefined });
  for (const [name, run] of Object.entries(useCases)) {
    if (['createOrganisation', 'findOrganisationBySlug', 'findOrganisations', 'loadSingleSignOn', 'readPeriods', 'tenantUrlOf', 'tokenEndpointOf'].includes(name)) continue;
    const outcome = await run(platform).then(() => 'done', (error: { code: string }) => error.code);
    expect([name, ['FORBIDDEN', 'NOT_FOUND'].includes(outcome)]).toEqual([name, true]);
  }
});
