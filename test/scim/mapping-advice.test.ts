import { targetOf } from '../../src/domain/provisioning/mappings/attribute-target.ts';
import { entraRows } from '../../src/domain/provisioning/mappings/entra-rows.ts';
import { newestRequests } from '../../src/domain/provisioning/mappings/mapping-evidence.ts';
import { presets } from '../../src/domain/access/permissions.ts';
import { runStatements } from '../../src/domain/shared/statements.ts';
import type { AttributeDefinition } from '../../src/scim/protocol/attribute.ts';
import { parsePath } from '../../src/scim/protocol/path.ts';
import { groupResourceType, userResourceType, type ResourceType } from '../../src/scim/protocol/resource-type.ts';
import { tolerantDialect } from '../../src/scim/quirks/tolerant-dialect.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { keepEvents, type GivenEvent } from '../support/provisioning-events.ts';
import { askForToken, bySecret, makeOauthClient } from '../support/oauth-client.ts';
import { newGroup, newUser, ScimClient } from '../support/scim-client.ts';

/* Mapping advice from real requests, and that the table of mappings says what the facade does. */

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

const read = async () => (await organisation.graphql.run(`{ attributeMappings {
  advice { code severity resourceType current { source target } recommended { source target } reason remedy concernedCount judgedCount suggestedFieldName apiToken { id } oauthClient { id } events { id decision resourceName } }
  users { target source recommendedSource setUpSource remark state field lastValue lastSentAt isDefault lastEvent { resourceName } informationField { name scimName } } groups { target state lastValue field }
  userRequestCount groupRequestCount addresses { judgedCount sameCount differentCount withoutEmailCount } } }`)).attributeMappings;
type Row = { readonly target: string };
const rowOf = (rows: readonly Row[], target: string): Row | undefined => rows.find((row) => row.target === target);
const codes = (advice: readonly { readonly code: string }[]): string[] => advice.map(({ code }) => code);

test('nothing has come: no advice, and the rows that Entra has by default, none of them seen', async () => {
  const { advice, users, groups, userRequestCount, addresses } = await read();
  expect([advice, userRequestCount, addresses.judgedCount]).toEqual([[], 0, 0]);
  expect([users.length, groups.length]).toEqual([entraRows.USER.length, 3]);
  expect(new Set(users.map(({ state }: { state: string }) => state))).toEqual(new Set(['NEVER_SENT']));
  expect(rowOf(users, 'externalId')).toMatchObject({ source: 'mailNickname', recommendedSource: 'objectId', setUpSource: 'objectId', remark: 'Entra’s default, mailNickname, is neither stable nor unique.' });
  expect(rowOf(users, 'title')).toMatchObject({ source: 'jobTitle', recommendedSource: null, setUpSource: 'jobTitle', remark: null });
});

const nickname = (n: number): object => ({
  userName: `person${n}@contoso.onmicrosoft.com`, externalId: `person${n}`, emails: [{ type: 'work', value: `person${n}@contoso.example`, primary: true }], shoeSize: 43, active: undefined,
});

test('Entra with its own defaults, an own attribute and accounts that go by the mail; then the mapping is put right', async () => {
  for (const n of [1, 2, 3]) await organisation.graphql.run('mutation ($input: CreateUserInput!) { createUser(input: $input) { userErrors { message } } }', { input: { userName: `Person${n}@contoso.example` } });
  const ids: string[] = [];
  for (const n of [1, 2, 3, 4]) ids.push((await organisation.scim.post('/Users', newUser(nickname(n)))).body.id as string);
  await organisation.scim.post('/Groups', newGroup());

  const before = await read();
  expect(codes(before.advice)).toEqual(['ACTIVE_MISSING', 'EXTERNAL_ID_NOT_OBJECT_ID', 'USER_NAME_OTHER_THAN_ACCOUNTS', 'EXTERNAL_ID_MISSING', 'ATTRIBUTE_IGNORED']);
  expect(before.advice[1]).toMatchObject({ current: { source: 'mailNickname', target: 'externalId' }, recommended: { source: 'objectId' }, concernedCount: 4, judgedCount: 4, events: [{ decision: 'CREATED', resourceName: 'person4@contoso.onmicrosoft.com' }, {}, {}] });
  expect(before.advice[2]).toMatchObject({ concernedCount: 3, judgedCount: 4, recommended: { source: 'mail', target: 'userName' } });
  expect(before.advice[4]).toMatchObject({ suggestedFieldName: 'shoeSize', recommended: { target: `urn:ietf:params:scim:schemas:extension:rollcall:${organisation.slug}:2.0:User:shoeSize` } });
  expect(before.addresses).toEqual({ judgedCount: 4, sameCount: 0, differentCount: 4, withoutEmailCount: 0 });
  expect(rowOf(before.users, 'emails[type eq "work"].value')).toMatchObject({ source: 'mail', state: 'MAPPED', lastValue: 'person4@contoso.example', lastEvent: { resourceName: 'person4@contoso.onmicrosoft.com' } });
  expect(rowOf(before.users, 'shoeSize')).toMatchObject({ state: 'IGNORED', field: null, isDefault: false });

  await organisation.graphql.run('mutation { createUserInformationField(input: { name: "shoeSize", type: INTEGER }) { userErrors { message } } }');
  await organisation.graphql.run('mutation { updateSingleSignOn(input: { maskedAttributes: ["emails"] }) { userErrors { message } } }');
  const scimName = `urn:ietf:params:scim:schemas:extension:rollcall:${organisation.slug}:2.0:User:shoeSize`;
  for (const [index, id] of ids.entries()) {
    await organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path: 'externalId', value: `5c97de5b-3f0e-4d3a-9a57-00000000000${index}` }, { op: 'Replace', path: 'userName', value: `person${index + 10}@contoso.example` },
      { op: 'Replace', path: 'emails[type eq "work"].value', value: `person${index + 10}@contoso.example` }, { op: 'Add', path: scimName, value: '43' });
  }
  await organisation.scim.patch(`/Users/${ids[0]}`, { op: 'Replace', path: 'active', value: 'False' });
  const after = await read();
  expect(after.advice).toMatchObject([{ code: 'EXTERNAL_ID_MISSING', resourceType: 'GROUP' }]);
  expect(rowOf(after.users, scimName)).toMatchObject({ state: 'MAPPED', field: 'informationFields.shoeSize', informationField: { name: 'shoeSize', scimName }, lastValue: '43' });
  expect(rowOf(after.users, 'emails[type eq "work"].value')).toMatchObject({ lastValue: '(masked)' });
  // There is nothing left to recommend; what to choose on setting up is the same as ever.
  expect(rowOf(after.users, 'externalId')).toMatchObject({ recommendedSource: null, setUpSource: 'objectId' });
  expect(rowOf(after.users, scimName)).toMatchObject({ setUpSource: null, remark: null });
  expect(after.addresses).toMatchObject({ sameCount: 4 });
});

test('an unknown path makes a change fail, which is told first', async () => {
  const { body: { id } } = await organisation.scim.post('/Users', newUser({ externalId: '5c97de5b-3f0e-4d3a-9a57-000000000001' }));
  expect((await organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path: 'title', value: 'Lady' }, { op: 'Replace', path: 'hatSize', value: '7' })).status).toBe(400);
  const { advice, users } = await read();
  expect(advice).toMatchObject([{ code: 'ATTRIBUTE_REFUSED', severity: 'PROBLEM', current: { target: 'hatSize' }, concernedCount: 1, events: [{ decision: 'REFUSED' }] }]);
  expect(rowOf(users, 'hatSize')).toMatchObject({ state: 'REFUSED' });
});

interface FoundAdvice {
  readonly code: string;
  readonly apiToken: { readonly id: string } | null;
  readonly oauthClient: { readonly id: string } | null;
}
const found = (advice: readonly FoundAdvice[]): string[] => advice.map(({ code, apiToken, oauthClient }) => `${code} ${apiToken?.id ?? oauthClient?.id ?? 'all'}`).toSorted();
const objectId = (n: number): object => ({ externalId: `5c97de5b-3f0e-4d3a-9a57-00000000000${n}` });

test('of two clients that send differently each finding says whose requests it is about; a token and its successors are one', async () => {
  const { graphql } = organisation;
  const permissions = [...presets.entra];
  const made = async (): Promise<{ id: string; scim: ScimClient }> => {
    const { apiToken, secret } = (await graphql.run('mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { apiToken { id } secret } }', { input: { name: 'Entra', permissions } })).createApiToken;
    return { id: apiToken.id, scim: new ScimClient(organisation.scim.baseUrl, secret) };
  };
  const client = await makeOauthClient(organisation);
  const { body: { access_token: accessToken } } = await askForToken(app.url, organisation.slug, bySecret(client, { scope: 'scim' }));
  const [byToken, byClient] = [await made(), new ScimClient(organisation.scim.baseUrl, accessToken)];
  for (const n of [1, 2, 3]) await byToken.scim.post('/Users', newUser({ externalId: `E-${n}` }));
  expect((await read()).advice).toMatchObject([{ code: 'EXTERNAL_ID_NOT_OBJECT_ID', apiToken: null, oauthClient: null }]);
  for (const n of [4, 5, 6]) await byClient.post('/Users', newUser(objectId(n)));
  await byClient.post('/Users', newUser({ ...objectId(7), shoeSize: 43 }));
  expect(found((await read()).advice)).toEqual([`ATTRIBUTE_IGNORED ${client.id}`, `EXTERNAL_ID_NOT_OBJECT_ID ${byToken.id}`]);

  // What the successor sends puts right what the token sent before.
  const { rotateApiToken } = await graphql.run('mutation ($input: RotateApiTokenInput!) { rotateApiToken(input: $input) { apiToken { id } secret userErrors { message } } }', { input: { id: byToken.id } });
  expect(found((await read()).advice)[1]).toBe(`EXTERNAL_ID_NOT_OBJECT_ID ${rotateApiToken.apiToken.id}`);
  for (const n of [1, 2, 3]) await new ScimClient(organisation.scim.baseUrl, rotateApiToken.secret).post('/Users', newUser(objectId(n)));
  expect(found((await read()).advice)).toEqual([`ATTRIBUTE_IGNORED ${client.id}`]);

  // Who can send no more is no other client: what it sent is judged with all that came since.
  await graphql.run('mutation ($id: ID!) { deleteOauthClient(input: { id: $id }) { userErrors { message } } }', { id: client.id });
  expect((await read()).advice).toEqual([]);
});

const change = async (mutation: string, key: string): Promise<{ key: string | null; userErrors: { code: string; field: string[] }[] }> =>
  (await organisation.graphql.run(`mutation ($key: String!) { ${mutation}(input: { key: $key }) { key userErrors { code field message } } }`, { key }))[mutation];
const keysOf = async (): Promise<{ advice: string[]; dismissedAdvice: string[] }> => {
  const { advice, dismissedAdvice } = (await organisation.graphql.run('{ attributeMappings { advice { code key dismissedAt } dismissedAdvice { code key dismissedAt } } }')).attributeMappings;
  for (const { dismissedAt } of advice) expect(dismissedAt).toBeNull();
  for (const { dismissedAt } of dismissedAdvice) expect(Date.now() - Date.parse(dismissedAt)).toBeLessThan(60_000);
  return { advice: advice.map(({ key }: { key: string }) => key), dismissedAdvice: dismissedAdvice.map(({ key }: { key: string }) => key) };
};

test('a finding that is meant so is dismissed, whatever comes, and told again where somebody restores it', async () => {
  for (const n of [1, 2]) await organisation.scim.post('/Users', newUser({ externalId: `E-${n}` }));
  await organisation.scim.post('/Groups', newGroup());
  const { advice: [first = '', second = ''] } = await keysOf();
  expect(await change('dismissMappingAdvice', 'none')).toMatchObject({ key: null, userErrors: [{ code: 'NOT_FOUND', field: ['key'] }] });
  expect(await change('restoreMappingAdvice', first)).toMatchObject({ key: null, userErrors: [{ code: 'NOT_FOUND', field: ['key'] }] });
  expect(await change('dismissMappingAdvice', first)).toEqual({ key: first, userErrors: [] });
  // Once more, or twice at once, it is no other.
  expect((await Promise.all([first, first].map((key) => change('dismissMappingAdvice', key)))).flatMap(({ userErrors }) => userErrors)).toEqual([]);
  expect(await keysOf()).toEqual({ advice: [second], dismissedAdvice: [first] });
  await organisation.scim.post('/Users', newUser({ externalId: 'E-3' }));
  expect(await keysOf()).toEqual({ advice: [second], dismissedAdvice: [first] });

  // Of another organisation it says nothing, under the same circumstances.
  const other = await app.organisation();
  await other.scim.post('/Users', newUser({ externalId: 'E-1' }));
  const foreign = (await other.graphql.run('{ attributeMappings { advice { key } } }')).attributeMappings.advice;
  expect(foreign).toHaveLength(1);
  expect(foreign[0].key).not.toBe(first);

  expect(await change('restoreMappingAdvice', first)).toEqual({ key: first, userErrors: [] });
  expect(await keysOf()).toEqual({ advice: [first, second], dismissedAdvice: [] });
  const { nodes } = (await organisation.graphql.run('{ auditEntries(filter: { targetType: { eq: "mapping-advice-dismissal" } }, orderBy: { field: OCCURRED_AT }) { nodes { action targetName } } }')).auditEntries;
  expect(nodes).toEqual(['created', 'deleted'].map((action) => ({ action: `mapping-advice-dismissal.${action}`, targetName: 'EXTERNAL_ID_NOT_OBJECT_ID' })));
});

test('what is meant so of one client is meant of the successor of its token, and not of another client', async () => {
  const scimOf = (secret: string): ScimClient => new ScimClient(organisation.scim.baseUrl, secret);
  const { apiToken, secret } = (await organisation.graphql.run('mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { apiToken { id } secret } }', { input: { name: 'HR', permissions: [...presets.entra] } })).createApiToken;
  for (const n of [1, 2, 3]) await organisation.scim.post('/Users', newUser(objectId(n)));
  await scimOf(secret).post('/Users', newUser({ externalId: 'E-1' }));
  const { advice: [ofToken = ''] } = await keysOf();
  await change('dismissMappingAdvice', ofToken);
  await organisation.graphql.run('mutation ($input: RotateApiTokenInput!) { rotateApiToken(input: $input) { secret } }', { input: { id: apiToken.id } });
  const after = await keysOf();
  expect([after.advice, after.dismissedAdvice.length]).toEqual([[], 1]);
  // Under the key that it has now it is restored, and dismissed again.
  const [now = ''] = after.dismissedAdvice;
  expect(now).not.toBe(ofToken);
  await change('restoreMappingAdvice', now);
  expect(await keysOf()).toEqual({ advice: [now], dismissedAdvice: [] });
  await change('dismissMappingAdvice', now);
  await organisation.scim.post('/Groups', newGroup({ externalId: 'staff' }));
  expect((await read()).advice).toMatchObject([{ code: 'EXTERNAL_ID_NOT_OBJECT_ID', resourceType: 'GROUP' }]);
});

const asking = async (permission: string): Promise<string | undefined> => (await new GraphqlClient(`${app.url}/graphql`, await organisation.token([permission])).send('{ attributeMappings { userRequestCount } }')).errors?.[0]?.extensions.code;

test('it takes provisioning:read', async () => {
  expect(await asking('user:read')).toBe('FORBIDDEN');
  expect(await asking('provisioning:read')).toBeUndefined();
});

test('the newest requests are found by an index, among however many others', async () => {
  const kept = (count: number, more: Partial<GivenEvent>): GivenEvent[] => Array.from({ length: count }, (_, n) => ({ occurredAt: new Date(Date.now() - n * 1000), apiTokenId: organisation.id, decision: 'CREATED', ...more }));
  for (const decision of ['UNCHANGED', 'CHANGED', 'CREATED', 'MATCHED'] as const) await keepEvents(app, organisation.id, kept(1500, { decision }));
  await keepEvents(app, organisation.id, kept(1500, { decision: 'CHANGED', resourceType: 'GROUP' }));
  await app.database.orm.em.fork().execute('analyze provisioning_events');
  const [plan = []] = await runStatements(app.scope({ kind: 'SYSTEM', organisationId: organisation.id }).session, [{ text: `explain (analyze, format json) ${newestRequests}`, values: [organisation.id] }]);
  const text = JSON.stringify(plan);
  expect(text).toContain('provisioning_events_mapping_index');
  expect(text).not.toContain('Seq Scan');
  expect(text).not.toContain('"Node Type": "Sort"');
});

const nothingOf = new Set(['schemas', 'id', 'meta', 'groups', 'members']);

function targetsBelow(before: string, attribute: AttributeDefinition): string[] {
  const name = before + attribute.name;
  if (attribute.name === 'manager' || attribute.type !== 'complex') return [name];
  const parts = (attribute.subAttributes ?? []).map((part) => part.name).filter((part) => part !== '$ref');
  return attribute.multiValued ? parts.flatMap((part) => [`${name}.${part}`, `${name}[type eq "work"].${part}`]) : parts.map((part) => `${name}.${part}`);
}

function targetsIn(attributes: readonly AttributeDefinition[], before = ''): string[] {
  return attributes.filter(({ name }) => !nothingOf.has(name)).flatMap((attribute) => targetsBelow(before, attribute));
}

function targetsOf({ schema, extensions }: ResourceType): string[] {
  return [...targetsIn(schema.attributes), ...extensions.flatMap((extension) => targetsIn(extension.schema.attributes, `${extension.schema.id}:`))];
}

test.each([['USER', userResourceType], ['GROUP', groupResourceType]] as const)('of every attribute in the schema of a %s it is known that it is kept, and every default of Entra is one', (resourceType, type) => {
  const vocabulary = { resourceType, ownUrn: 'urn:own', ownNames: [] };
  expect(targetsOf(type).filter((target) => targetOf(target, vocabulary)?.field === null)).toEqual([]);
  for (const { target } of entraRows[resourceType]) {
    expect(targetOf(target, vocabulary)).toMatchObject({ target });
    expect(parsePath(target, type, tolerantDialect)).toMatchObject({ kind: 'attribute', text: target.replace('"True"', 'true') });
  }
});

test('what the facade does not know, the table does not either', () => {
  for (const target of ['shoeSize', 'emails[type eq "work"].shape', 'name.nick', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:shoeSize', 'department']) {
    expect(targetOf(target, { resourceType: 'USER', ownUrn: 'urn:own', ownNames: [] })?.field).toBeNull();
    expect(() => parsePath(target, userResourceType, tolerantDialect)).toThrow('names no attribute of User');
  }
});
