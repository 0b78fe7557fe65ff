import { readdirSync } from 'node:fs';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser, type ScimAnswer, type ScimClient } from '../support/scim-client.ts';

/*
 * Everything that is understood by default although it bends the RFCs, and that strict mode refuses. A leniency in the
 * code that is not in this table is a mistake; each file of src/scim/quirks/ is named by one at least.
 */

let app: TestApp;
let tolerant: TestOrganisation;
let strict: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  [tolerant, strict] = [await app.organisation(), await app.organisation()];
  await strict.graphql.run('mutation { updateSingleSignOn(input: { strict: true }) { userErrors { code } } }');
});
afterAll(() => app.stop());

const user = 'urn:ietf:params:scim:schemas:core:2.0:User';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const message = (name: string): string => `urn:ietf:params:scim:api:messages:2.0:${name}`;
const without = (resource: Record<string, unknown>, name: string): object => ({ ...resource, [name]: undefined });

/** What a request is made to, there in both organisations. */
interface Given {
  readonly user: ScimAnswer['body'];
  readonly group: ScimAnswer['body'];
  readonly member: ScimAnswer['body'];
}
type Send = (scim: ScimClient, given: Given) => Promise<ScimAnswer>;

interface Leniency {
  readonly name: string;
  /** The file of src/scim/quirks/ that mends it. */
  readonly quirk?: string;
  readonly send: Send;
  /** What comes of it by default: the status, and something that the answer, or the resource afterwards, must hold. */
  readonly tolerated: readonly [status: number, holds?: (answer: ScimAnswer, scim: ScimClient, given: Given) => Promise<void> | void];
  readonly refused: readonly [scimType: string, detail: RegExp];
}

const patch = (...operations: object[]): Send => (scim, { user: { id } }) => scim.patch(`/Users/${id}`, ...operations);
const patchGroup = (operation: (given: Given) => object): Send => (scim, given) => scim.patch(`/Groups/${given.group.id}`, operation(given));
const post = (overrides: object): Send => (scim) => scim.post('/Users', newUser(overrides));
const list = (filter: string): Send => (scim) => scim.get(`/Users?filter=${encodeURIComponent(filter)}`);
const search = (body: object): Send => (scim) => scim.post('/Users/.search', { schemas: [message('SearchRequest')], ...body });
const body = (path: (body: ScimAnswer['body']) => unknown, wanted: unknown) => (answer: ScimAnswer): void => expect(path(answer.body)).toEqual(wanted);
const members = (wanted: (given: Given) => unknown[]) => async (_: ScimAnswer, scim: ScimClient, given: Given): Promise<void> =>
  expect((await scim.get(`/Groups/${given.group.id}`)).body.members.map(({ value }: { value: string }) => value)).toEqual(wanted(given));

const values: Leniency[] = [
  {
    name: 'a boolean as a text', quirk: 'boolean-text',
    send: patch({ op: 'replace', path: 'active', value: 'False' }),
    tolerated: [200, body(({ active }) => active, false)],
    refused: ['invalidValue', /"active" must be true or false/],
  },
  {
    name: 'a number for a text', quirk: 'number-text',
    send: post({ title: 7 }),
    tolerated: [201, body(({ title }) => title, '7')],
    refused: ['invalidValue', /"title" must be a text/],
  },
  {
    name: 'one element for a list', quirk: 'single-element',
    send: post({ emails: { value: 'a@x', type: 'work' } }),
    tolerated: [201, body(({ emails }) => emails, [{ value: 'a@x', type: 'work' }])],
    refused: ['invalidValue', /"emails" must be a list/],
  },
  {
    name: 'a bare value for a complex one', quirk: 'single-complex-value',
    send: post({ [enterprise]: { manager: 'm1' } }),
    tolerated: [201, body((made) => made[enterprise].manager.value, 'm1')],
    refused: ['invalidValue', /manager" must be an object/],
  },
  {
    name: 'a wrapped value', quirk: 'value-wrapper',
    send: patch({ op: 'replace', path: 'title', value: [{ $ref: null, value: 'T' }] }),
    tolerated: [200, body(({ title }) => title, 'T')],
    refused: ['invalidValue', /"title" must be a text/],
  },
  {
    name: 'a role written as a text', quirk: 'app-role-text',
    send: patch({ op: 'add', path: 'roles', value: [{ value: '{"id":"1","value":"Admin","displayName":"Administrator"}' }, '{"id":"2","value":"B"}'] }),
    tolerated: [200, body(({ roles }) => roles[0], { value: 'Admin', display: 'Administrator' })],
    refused: ['invalidValue', /"roles\[1\]" must be an object/],
  },
  {
    name: 'a member by its address alone', quirk: 'member-by-address',
    send: patchGroup(({ member }) => ({ op: 'add', path: 'members', value: [{ $ref: member.meta.location }] })),
    tolerated: [204, members(({ member }) => [member.id])],
    refused: ['invalidValue', /names no member/],
  },
  {
    name: 'an empty text',
    send: patch({ op: 'replace', path: 'displayName', value: '' }),
    tolerated: [200, body(({ displayName }) => displayName, undefined)],
    refused: ['invalidValue', /"displayName" must not be an empty text/],
  },
  {
    name: 'an empty text in an element',
    send: post({ emails: [{ type: 'work', value: '' }] }),
    tolerated: [201, body(({ emails }) => emails, undefined)],
    refused: ['invalidValue', /"emails\[0\]\.value" must not be an empty text/],
  },
  {
    name: 'two primary elements',
    send: post({ emails: [{ value: 'a@x', primary: true }, { value: 'b@x', primary: true }] }),
    tolerated: [201, body(({ emails }) => emails.filter(({ primary }: { primary: boolean }) => primary).length, 1)],
    refused: ['invalidValue', /more than one primary/],
  },
  {
    name: 'the name of a country',
    send: post({ addresses: [{ type: 'work', country: 'Norway' }] }),
    tolerated: [201, body(({ addresses }) => addresses[0].country, 'Norway')],
    refused: ['invalidValue', /country" must be a country code/],
  },
  {
    name: 'no e-mail address',
    send: post({ emails: [{ value: 'upd-1' }] }),
    tolerated: [201, body(({ emails }) => emails[0].value, 'upd-1')],
    refused: ['invalidValue', /must be an e-mail address/],
  },
  {
    name: 'no language tag',
    send: post({ locale: 'a b' }),
    tolerated: [201, body(({ locale }) => locale, 'a b')],
    refused: ['invalidValue', /"locale" must be a language tag/],
  },
  {
    name: 'no time zone',
    send: post({ timezone: 'upd-1' }),
    tolerated: [201, body(({ timezone }) => timezone, 'upd-1')],
    refused: ['invalidValue', /"timezone" must be a time zone/],
  },
  {
    name: 'no URI',
    send: post({ profileUrl: 'a b' }),
    tolerated: [201, body(({ profileUrl }) => profileUrl, 'a b')],
    refused: ['invalidValue', /"profileUrl" must be a URI/],
  },
  {
    name: 'no base64',
    send: post({ x509Certificates: [{ value: 'a b' }] }),
    tolerated: [201, body((made) => made.x509Certificates[0].value, 'a b')],
    refused: ['invalidValue', /must be bytes in base64/],
  },
];

const resources: Leniency[] = [
  {
    name: 'an unknown attribute [S10.5g]',
    send: post({ shoeSize: 42 }),
    tolerated: [201, body(({ shoeSize }) => shoeSize, undefined)],
    refused: ['invalidSyntax', /"shoeSize" is not an attribute/],
  },
  {
    name: 'a path as a key',
    send: post({ 'name.givenName': 'Grace' }),
    tolerated: [201, body(({ name }) => name.givenName, 'Grace')],
    refused: ['invalidSyntax', /"name\.givenName" is not an attribute/],
  },
  {
    name: 'a misspelt schema', quirk: 'schema-urn-spelling',
    send: (scim) => scim.post('/Users', newUser({ schemas: [user], 'urn:ietf:params:scim:schemas:extension:enterprise:2.0User': { department: 'D' } })),
    tolerated: [201, body((made) => made[enterprise].department, 'D')],
    refused: ['invalidSyntax', /2\.0User" is not an attribute/],
  },
  {
    name: 'no schemas',
    send: (scim) => scim.post('/Users', without(newUser(), 'schemas')),
    tolerated: [201, body(({ schemas }) => schemas, [user])],
    refused: ['invalidSyntax', /"schemas" must be a list that holds/],
  },
  {
    name: 'a schema that nobody knows',
    send: post({ schemas: [user, 'urn:scim:schemas:core:1.0'] }),
    tolerated: [201, body(({ schemas }) => schemas, [user])],
    refused: ['invalidSyntax', /names "urn:scim:schemas:core:1\.0"/],
  },
  {
    name: 'a schema named twice',
    send: post({ schemas: [user, user] }),
    tolerated: [201, body(({ schemas }) => schemas, [user])],
    refused: ['invalidSyntax', /names a schema twice/],
  },
  {
    name: 'an extension that schemas leaves out',
    send: post({ schemas: [user], [enterprise]: { department: 'D' } }),
    tolerated: [201, body(({ schemas }) => schemas, [user, enterprise])],
    refused: ['invalidSyntax', /"schemas" must hold "urn:.*enterprise/],
  },
  {
    name: 'a member whom nobody knows',
    send: patchGroup(() => ({ op: 'add', path: 'members', value: [{ value: 'nobody' }] })),
    tolerated: [204, members(() => [])],
    refused: ['invalidValue', /nobody/],
  },
];

const patches: Leniency[] = [
  {
    name: 'a removal that lists elements', quirk: 'listed-removal',
    send: async (scim, given) => {
      await scim.patch(`/Groups/${given.group.id}`, { op: 'add', path: 'members', value: [{ value: given.member.id }, { value: given.user.id }] });
      return scim.patch(`/Groups/${given.group.id}`, { op: 'remove', path: 'members', value: [{ value: given.member.id }] });
    },
    tolerated: [204, members(({ user: { id } }) => [id])],
    refused: ['invalidValue', /\(remove\) has a value/],
  },
  {
    name: 'a value path that matches nothing', quirk: 'value-path-upsert',
    send: patch({ op: 'replace', path: 'phoneNumbers[type eq "fax"].value', value: '1' }),
    tolerated: [200, body(({ phoneNumbers }) => phoneNumbers, [{ type: 'fax', value: '1' }])],
    refused: ['noTarget', /No element of "phoneNumbers" is selected/],
  },
  {
    name: 'an operation in another case',
    send: patch({ op: 'Replace', path: 'title', value: 'T' }),
    tolerated: [200, body(({ title }) => title, 'T')],
    refused: ['invalidSyntax', /must be "add", "remove" or "replace", not "Replace"/],
  },
  {
    name: 'an empty path',
    send: patch({ op: 'replace', path: '', value: { title: 'T' } }),
    tolerated: [200, body(({ title }) => title, 'T')],
    refused: ['invalidPath', /"path" of operation 1 is empty/],
  },
  { name: 'no operations', send: patch(), tolerated: [200], refused: ['invalidSyntax', /"Operations" is empty/] },
  {
    name: 'a PATCH without schemas',
    send: (scim, given) => scim.send('PATCH', `/Users/${given.user.id}`, { Operations: [{ op: 'replace', path: 'title', value: 'T' }] }),
    tolerated: [200],
    refused: ['invalidSyntax', /"schemas" must hold ".*PatchOp"/],
  },
  {
    name: 'an unknown attribute in a PATCH without a path',
    send: patch({ op: 'replace', value: { shoeSize: 42 } }),
    tolerated: [200],
    refused: ['invalidSyntax', /"shoeSize" is not an attribute/],
  },
  {
    name: 'a read-only attribute in a PATCH without a path',
    send: patch({ op: 'replace', value: { id: 'other', title: 'T' } }),
    tolerated: [200, body(({ title }) => title, 'T')],
    refused: ['mutability', /"id" is read-only/],
  },
  {
    name: 'a selection from a single value',
    send: patch({ op: 'replace', path: 'name[givenName eq "Ada"].familyName', value: 'King' }),
    tolerated: [200, body(({ name }) => name.familyName, 'King')],
    refused: ['invalidPath', /is malformed/],
  },
];

const queries: Leniency[] = [
  {
    name: 'Entra’s filter by a part of an element',
    send: list('emails[type eq "work"].value eq "a@x"'),
    tolerated: [200],
    refused: ['invalidFilter', /Write the condition into the brackets/],
  },
  { name: 'a filter value without quotes', send: list('userName eq ada'), tolerated: [200], refused: ['invalidFilter', /must be in double quotes/] },
  { name: 'a filter with a boolean as a text', send: list('active eq "True"'), tolerated: [200], refused: ['invalidFilter', /compared with true or false/] },
  {
    name: 'a filter by an extension’s attribute without its schema',
    send: list('department eq "x"'),
    tolerated: [200],
    refused: ['invalidFilter', /"department" is not an attribute/],
  },
  { name: 'a selection from a single value in a filter', send: list('name[givenName eq "Ada"]'), tolerated: [200], refused: ['invalidFilter', /has no elements/] },
  { name: 'a date whose + was not escaped', send: list('meta.created gt "2020-01-01T00:00:00 01:00"'), tolerated: [200], refused: ['invalidFilter', /a date and time/] },
  {
    name: 'attributes and excludedAttributes together',
    send: (scim) => scim.get('/Users?attributes=userName&excludedAttributes=emails&count=1'),
    tolerated: [200, body(({ Resources: [first] }) => Object.keys(first), ['schemas', 'id', 'userName'])],
    refused: ['invalidValue', /exclude each other/],
  },
  { name: 'a search without schemas', send: search({ schemas: undefined, count: 1 }), tolerated: [200], refused: ['invalidSyntax', /SearchRequest/] },
  {
    name: 'a search with a number as a text',
    send: search({ count: '1' }),
    tolerated: [200, body(({ itemsPerPage }) => itemsPerPage, 1)],
    refused: ['invalidSyntax', /"count" must be a number/],
  },
  {
    name: 'a search with names in one text',
    send: search({ attributes: 'userName,id', count: 1 }),
    tolerated: [200],
    refused: ['invalidSyntax', /"attributes" must be a list/],
  },
  { name: 'a bulk request without schemas', send: (scim) => scim.post('/Bulk', { Operations: [] }), tolerated: [200], refused: ['invalidSyntax', /BulkRequest/] },
  {
    name: 'an entity tag without quotes',
    send: (scim, given) => scim.get(`/Users/${given.user.id}`, { 'if-none-match': '1' }),
    tolerated: [304],
    refused: ['invalidSyntax', /no list of entity tags/],
  },
];

const all = [...values, ...resources, ...patches, ...queries];

async function prepare({ scim }: TestOrganisation): Promise<Given> {
  const [made, member, group] = [await scim.post('/Users', newUser()), await scim.post('/Users', newUser()), await scim.post('/Groups', newGroup())];
  return { user: made.body, member: member.body, group: group.body };
}

describe('refused in strict mode, and understood by default [S10.5n]', () => {
  test.each(all.map((leniency) => [leniency.name, leniency] as const))('%s', async (_, { send, tolerated: [status, holds], refused: [scimType, detail] }) => {
    const there = await prepare(strict);
    expectScimError(await send(strict.scim, there), 400, scimType, detail);
    expect((await strict.scim.get(`/Users/${there.user.id}?excludedAttributes=groups`)).body).toEqual(there.user);
    const here = await prepare(tolerant);
    const answer = await send(tolerant.scim, here);
    expect({ status: answer.status, text: answer.text.slice(0, 300) }).toEqual({ status, text: expect.anything() });
    await holds?.(answer, tolerant.scim, here);
  });
});

test('a bulk method in another case is refused by its operation', async () => {
  const bulk = { schemas: [message('BulkRequest')], Operations: [{ method: 'post', path: '/Users', bulkId: 'a', data: newUser() }] };
  expect((await strict.scim.post('/Bulk', bulk)).body.Operations).toEqual([expect.objectContaining({ status: '400', response: expect.objectContaining({ scimType: 'invalidSyntax' }) })]);
  expect((await tolerant.scim.post('/Bulk', bulk)).body.Operations).toEqual([expect.objectContaining({ status: '201' })]);
});

test('what keeps to the RFCs is understood in either mode', async () => {
  for (const { scim } of [strict, tolerant]) {
    const { status, body: made } = await scim.post('/Users', newUser({ locale: 'en-GB', timezone: 'Europe/London', addresses: [{ type: 'work', country: 'GB' }], profileUrl: 'https://x.example/a%20b', password: 'never kept', groups: [] }));
    expect(status).toBe(201);
    expect((await scim.put(`/Users/${made.id}`, made)).status).toBe(200);
    const answer = await scim.patch(`/Users/${made.id}`, { op: 'replace', path: 'emails[type eq "work"].display', value: 'Work' }, { op: 'add', value: { nickName: 'A' } }, { op: 'remove', path: 'title' });
    expect([answer.status, answer.body.nickName, answer.body.emails[0].display]).toEqual([200, 'A', 'Work']);
    expect((await scim.get(`/Users?filter=${encodeURIComponent(`emails[type eq "work" and value eq "${made.userName}"] and active eq true`)}`)).body.totalResults).toBe(1);
    expect((await scim.send('GET', `/Users/${made.id}`, undefined, { 'if-match': 'W/"1", "x"' })).status).toBe(200);
  }
});

test('every quirk has its place in the table', () => {
  const files = readdirSync(new URL('../../src/scim/quirks', import.meta.url)).map((file) => file.replace(/\.ts$/, '')).filter((name) => name !== 'tolerant-dialect');
  expect([...new Set(all.flatMap(({ quirk }) => quirk ?? []))].toSorted()).toEqual(files.toSorted());
});

test('an organisation turns it on and off over GraphQL, for itself alone, from one request to the next', async () => {
  const { scim, graphql } = await app.organisation();
  const turn = (on: boolean): Promise<unknown> => graphql.run('mutation ($on: Boolean!) { updateSingleSignOn(input: { strict: $on }) { singleSignOn { scim { strict } } userErrors { code } } }', { on });
  const bent = { ...newUser(), active: 'True' };
  expect(await turn(true)).toEqual({ updateSingleSignOn: { singleSignOn: { scim: { strict: true } }, userErrors: [] } });
  expectScimError(await scim.post('/Users', bent), 400, 'invalidValue', /"active"/);
  expect((await tolerant.scim.post('/Users', bent)).status).toBe(201);
  await turn(false);
  expect((await scim.post('/Users', bent)).status).toBe(201);
});

test('none of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
