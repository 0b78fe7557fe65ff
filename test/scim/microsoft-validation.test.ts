import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { newGroup, newUser, type ScimAnswer } from '../support/scim-client.ts';

/*
 * The direct tests of Microsoft's SCIM validation for the gallery (Logic App, version of 2026-07-15), against the default
 * attribute mappings and the optional ones: SCIM_Null_Update, SCIM_User_Update, SCIM_User_Pagination,
 * SCIM_Group_Pagination, SCIM_Update_Manager, Schema_Discoverability; and what Disable_User, Restore_User, Create_Group
 * and Group_Update_Add_Member poll for.
 */

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const addressParts = ['formatted', 'streetAddress', 'locality', 'region', 'postalCode', 'country'];

/** Every attribute of Entra's default user mapping that is one text, and the optional ones that customers add. */
const userTargets = [
  'displayName', 'title', 'emails[type eq "work"].value', 'preferredLanguage', 'name.givenName', 'name.familyName', 'name.formatted',
  ...addressParts.map((part) => `addresses[type eq "work"].${part}`), 'phoneNumbers[type eq "work"].value', 'phoneNumbers[type eq "mobile"].value', 'phoneNumbers[type eq "fax"].value',
  `${enterprise}:employeeNumber`, `${enterprise}:department`,
  'nickName', 'userType', 'locale', 'timezone', 'profileUrl', 'emails[type eq "other"].value', 'addresses[type eq "other"].formatted', 'phoneNumbers[type eq "home"].value',
  'name.middleName', 'name.honorificPrefix', 'name.honorificSuffix', `${enterprise}:costCenter`, `${enterprise}:organization`, `${enterprise}:division`,
  'roles[primary eq "True"].value', 'roles[primary eq "True"].display', 'roles[primary eq "True"].type',
];
const matching = ['userName', 'externalId'];

/** Reads a target attribute as the validation does, from the resource. */
function read(resource: ScimAnswer['body'], target: string): unknown {
  const [, start, attribute = '', part] = /^(urn:.*:User:)?(\w+)(?:\[.*\])?(?:\.(\w+))?$/.exec(target) ?? [];
  const value = (start ? resource[enterprise] : resource)?.[attribute];
  const element = Array.isArray(value) ? value.find(selector(target)) : value;
  return part ? element?.[part] : element;
}

function selector(target: string): (element: { type?: string; primary?: boolean }) => boolean {
  const [, type] = /\[type eq "(\w+)"\]/.exec(target) ?? [];
  return (element) => (type ? element.type === type : element.primary === true);
}

const get = async (id: string): Promise<ScimAnswer['body']> => (await organisation.scim.get(`/Users/${id}`)).body;
const create = async (): Promise<ScimAnswer['body']> => (await organisation.scim.post('/Users', newUser())).body;
const fresh = (): string => `upd-${Math.random().toString(36).slice(2, 10).padEnd(8, '0')}`;

/** One operation for each attribute, or one for all of them, as the job setting PatchBodyFormat has it. */
const bodyFormats: [string, (values: ReadonlyMap<string, unknown>) => object[]][] = [
  ['an operation for each attribute', (values) => [...values].map(([path, value]) => ({ op: 'replace', path, value }))],
  ['one operation without a path', (values) => [{ op: 'replace', value: Object.fromEntries(values) }]],
  ['one operation without a path, but for value paths', (values) => [
    ...[...values].filter(([path]) => path.includes('[')).map(([path, value]) => ({ op: 'replace', path, value })),
    { op: 'replace', value: Object.fromEntries([...values].filter(([path]) => !path.includes('['))) },
  ]],
];

describe.each(bodyFormats)('%s', (_, operationsFor) => {
  const update = async (id: string, targets: readonly string[], valueOf: () => unknown): Promise<ReadonlyMap<string, unknown>> => {
    const values = new Map(targets.map((target) => [target, valueOf()]));
    const answer = await organisation.scim.patch(`/Users/${id}`, ...operationsFor(values));
    expect({ status: answer.status, text: answer.text.slice(0, 300) }).toEqual({ status: 200, text: expect.anything() });
    return values;
  };

  test('SCIM_User_Update: every attribute comes back exactly as it was sent [S8.1f S8.4r]', async () => {
    const { id } = await create();
    const targets = [...matching, ...userTargets];
    for (let round = 0; round < 2; round++) {
      const values = await update(id, targets, fresh);
      const after = await get(id);
      expect(targets.map((target) => [target, read(after, target)])).toEqual([...values]);
      expect([after.emails.length, after.phoneNumbers.length, after.addresses.length, after.roles.length]).toEqual([2, 4, 2, 1]);
    }
  });

  test('SCIM_Null_Update: emptied by "", then by null, also where there is nothing any more [S8.4p]', async () => {
    const { id, userName, externalId } = await create();
    await update(id, userTargets, fresh);
    await update(id, userTargets, () => '');
    const emptied = await get(id);
    expect(userTargets.filter((target) => ![undefined, null, ''].includes(read(emptied, target) as string))).toEqual([]);
    await update(id, userTargets, fresh);
    await update(id, userTargets, () => null);
    await update(id, userTargets, () => null);
    const cleared = await get(id);
    expect(userTargets.filter((target) => read(cleared, target) !== undefined)).toEqual([]);
    expect([cleared.userName, cleared.externalId, cleared.active, cleared.emails, cleared[enterprise]]).toEqual([userName, externalId, true, undefined, undefined]);
    const refilled = await update(id, userTargets, fresh);
    const after = await get(id);
    expect(userTargets.map((target) => [target, read(after, target)])).toEqual([...refilled]);
  });
});

test('SCIM_Update_Manager: added as a text, replaced, and cleared by "" [S8.1j S8.1k S8.1l S8.4e S8.4y]', async () => {
  const [{ id }, first, second] = [await create(), await create(), await create()];
  const path = `${enterprise}:manager`;
  for (const [op, value, wanted] of [['Add', first.id, first.id], ['Replace', second.id, second.id], ['Replace', '', undefined], ['Add', { value: first.id }, first.id], ['Remove', undefined, undefined]] as const) {
    expect((await organisation.scim.patch(`/Users/${id}`, { op, path, value })).status).toBe(200);
    expect((await get(id))[enterprise]?.manager?.value).toBe(wanted);
  }
});

test.each([['/Users', newUser], ['/Groups', newGroup]] as const)('SCIM_*_Pagination of %s [S8.4w S8.4x]', async (endpoint, make) => {
  const other = await app.organisation();
  for (let count = 0; count < 13; count++) await other.scim.post(endpoint, make());
  const seen: string[] = [];
  for (const [startIndex, size] of [[1, 5], [6, 5], [11, 3]] as const) {
    const { body } = await other.scim.get(`${endpoint}?startIndex=${startIndex}&count=5`);
    expect([body.totalResults, body.startIndex, body.itemsPerPage, body.Resources.length]).toEqual([13, startIndex, size, size]);
    seen.push(...body.Resources.map(({ id }: { id: string }) => id));
  }
  expect(new Set(seen).size).toBe(13);
});

test('account discovery: pages to the very end, whoever joins or changes meanwhile', async () => {
  const other = await app.organisation();
  const made: string[] = [];
  for (let count = 0; count < 10; count++) made.push((await other.scim.post('/Users', newUser())).body.id as string);
  const seen: string[] = [];
  for (let startIndex = 1, total = 1; startIndex <= total; startIndex += 3) {
    const { body } = await other.scim.get(`/Users?startIndex=${startIndex}&count=3`);
    total = body.totalResults as number;
    seen.push(...body.Resources.map(({ id }: { id: string }) => id));
    await other.scim.patch(`/Users/${made[0]}`, { op: 'Replace', path: 'title', value: `${startIndex}` });
    if (startIndex < 8) await other.scim.post('/Users', newUser());
  }
  expect(seen.slice(0, 10)).toEqual(made);
  expect(seen).toHaveLength(13);
});

test('Disable_User and Restore_User: what is polled for [S8.1i S8.4c S8.4f]', async () => {
  const { id, userName } = await create();
  for (const active of [false, true]) {
    await organisation.scim.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: active ? 'True' : 'False' });
    const { body } = await organisation.scim.get(`/Users?filter=userName+eq+%22${encodeURIComponent(userName as string)}%22`);
    expect([body.totalResults, body.Resources[0].active, body.Resources[0].id]).toEqual([1, active, id]);
  }
});

test('Create_Group and Group_Update_Add_Member: found by name, with its members [S8.2j S8.2k S8.4h S8.4k S8.4l]', async () => {
  const { id: member } = await create();
  const displayName = 'LACreateGroup-(a1b2)';
  const { body: group } = await organisation.scim.post('/Groups', newGroup({ displayName }));
  const find = (more = ''): Promise<ScimAnswer> => organisation.scim.get(`/Groups?filter=displayName eq "${displayName}"${more}`.replaceAll(' ', '%20').replaceAll('"', '%22'));
  expect((await find('&excludedAttributes=members')).body).toMatchObject({ totalResults: 1, Resources: [{ id: group.id, displayName }] });
  await organisation.scim.patch(`/Groups/${group.id}`, { op: 'Add', path: 'members', value: [{ value: member }] });
  expect((await find()).body.Resources[0].members).toEqual([expect.objectContaining({ value: member })]);
  await organisation.scim.patch(`/Groups/${group.id}`, { op: 'Remove', path: 'members', value: [{ value: member }] });
  expect((await find()).body.Resources[0].members).toEqual([]);
});

test('POD_Group: looked for, created, and given five members in one request [S8.4m]', async () => {
  const members = await Promise.all(Array.from({ length: 5 }, create));
  const displayName = 'LAPODGroup-(a1b2)';
  const find = (): Promise<ScimAnswer> => organisation.scim.get(`/Groups?excludedAttributes=members&filter=${encodeURIComponent(`displayName eq "${displayName}"`)}`);
  expect((await find()).body.totalResults).toBe(0);
  const { body: group } = await organisation.scim.post('/Groups', newGroup({ displayName }));
  expect((await organisation.scim.patch(`/Groups/${group.id}`, { op: 'Add', path: 'members', value: members.map(({ id }) => ({ value: id })) })).status).toBe(204);
  expect([(await find()).body.Resources[0].id, (await organisation.scim.get(`/Groups/${group.id}`)).body.members.length]).toEqual([group.id, 5]);
});

interface SchemaAttribute {
  readonly name: string;
  readonly type: string;
  readonly multiValued: boolean;
  readonly canonicalValues?: string[];
  readonly subAttributes?: SchemaAttribute[];
}

/** The names that Entra makes of a schema, as the validation flattens it. */
function flatten(id: string, { name, multiValued, type, subAttributes = [] }: SchemaAttribute): string[] {
  const start = id.includes(':core:') ? name : `${id}:${name}`;
  if (type !== 'complex') return [start];
  if (!multiValued) return [start, ...subAttributes.map((part) => `${start}.${part.name}`)];
  const types = subAttributes.find((part) => part.name === 'type')?.canonicalValues;
  const selected = types ? types.map((one) => `${start}[type eq "${one}"]`) : [`${start}[primary eq "True"]`];
  return [start, ...selected.flatMap((selection) => subAttributes.map((part) => `${selection}.${part.name}`))];
}

test('Schema_Discoverability: every mapped attribute is found in /Schemas [S8.4o]', async () => {
  const { body } = await organisation.scim.get('/Schemas');
  const targets = (ids: RegExp): Set<string> => new Set((body.Resources as { id: string; attributes: SchemaAttribute[] }[])
    .filter(({ id }) => ids.test(id)).flatMap(({ id, attributes }) => attributes.flatMap((attribute) => flatten(id, attribute))).map((name) => name.toLowerCase()));
  const [users, groups] = [targets(/User$/), targets(/Group$/)];
  expect([...matching, 'active', ...userTargets, `${enterprise}:manager`].filter((target) => !users.has(target.toLowerCase()))).toEqual([]);
  expect(['displayName', 'externalId', 'members'].filter((target) => !groups.has(target.toLowerCase()))).toEqual([]);
  expect([...users].filter((target) => target.includes('password'))).toEqual([]);
  expect(JSON.stringify(body)).not.toContain('null');
});

test('what /Schemas promises, /Users keeps [S9.5b]', async () => {
  const { body } = await organisation.scim.get('/Schemas/urn:ietf:params:scim:schemas:core:2.0:User');
  const { id } = await create();
  const plain = (body.attributes as (SchemaAttribute & { mutability: string })[]).filter(({ type, mutability, multiValued }) => ['string', 'reference'].includes(type) && mutability === 'readWrite' && !multiValued);
  expect(plain.length).toBeGreaterThan(8);
  for (const { name } of plain) {
    const value = fresh();
    expect((await organisation.scim.patch(`/Users/${id}`, { op: 'replace', path: name, value })).body[name]).toBe(value);
  }
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
