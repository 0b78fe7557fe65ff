import { randomBytes } from 'node:crypto';
import { userResourceType } from '../../src/scim/protocol/resource-type.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { expectScimError } from '../support/expect-scim.ts';
import { newGroup, newUser } from '../support/scim-client.ts';

/* What no directory should send. The answer is a SCIM error that says what to do, and nothing is half written. */

let app: TestApp;
let organisation: TestOrganisation;
let userId: string;
let groupId: string;
let before: string[];
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
  userId = (await organisation.scim.post('/Users', newUser({ title: 'Analyst' }))).body.id as string;
  groupId = (await organisation.scim.post('/Groups', newGroup({ members: [{ value: userId }] }))).body.id as string;
  before = await contents();
});
afterAll(() => app.stop());

/** What the organisation holds, to the byte. */
async function contents(): Promise<string[]> {
  return [(await organisation.scim.get('/Users')).text, (await organisation.scim.get('/Groups')).text];
}

const targets = [['POST', '/Users'], ['PUT', '/Users/{user}'], ['PATCH', '/Users/{user}'], ['POST', '/Groups'], ['PUT', '/Groups/{group}'], ['PATCH', '/Groups/{group}']] as const;

async function expectRefusedEverywhere(body: string | undefined, scimType: string | undefined, detail: RegExp, status = 400): Promise<void> {
  for (const [method, path] of targets) {
    const answer = await organisation.scim.send(method, path.replace('{user}', userId).replace('{group}', groupId), body);
    expectScimError(answer, status, scimType, detail);
  }
}

async function expectUntouched(): Promise<void> {
  expect(await contents()).toEqual(before);
}
afterEach(expectUntouched);

describe('bodies', () => {
  test.each(['{', '{"userName":', "{'userName':'a'}", '{"userName":"a",}', '{"a":1}{"b":2}', 'userName=a', '<user/>', '{"userName":"a\nb"}', '{"userName":"\\x41"}', '{"userName":NaN}', '\u0000'])('%j is not JSON', async (body) => {
    await expectRefusedEverywhere(body, 'invalidSyntax', /body is not JSON/);
  });

  test.each(['[]', '[{"userName":"a"}]', '"text"', '1', 'true', 'null'])('%s is not an object', async (body) => {
    await expectRefusedEverywhere(body, 'invalidSyntax', /must be a JSON object/);
  });

  test('no body at all', async () => {
    for (const body of [undefined, '', '  \n ']) await expectRefusedEverywhere(body, 'invalidSyntax', /must be a JSON object/);
  });

  test.each(['[', '{"a":'])('%s a hundred thousand deep', async (bracket) => {
    const depth = 100_000;
    const closing = bracket === '[' ? ']' : '}';
    await expectRefusedEverywhere(`{"userName":"deep","displayName":"deep","Operations":${bracket.repeat(depth)}1${closing.repeat(depth)}}`, 'invalidSyntax', /nested more than 64 levels/);
    await expectRefusedEverywhere(bracket.repeat(depth), 'invalidSyntax', /nested more than 64 levels/);
  });

  test('a body of two mebibytes', async () => {
    await expectRefusedEverywhere(JSON.stringify({ userName: 'big', displayName: 'x'.repeat(2 * 1024 * 1024) }), undefined, /larger than/, 413);
  });

  test('a body that is not UTF-8 does not get through as something else', async () => {
    const response = await fetch(`${organisation.scim.baseUrl}/Users`, {
      method: 'POST', headers: { authorization: `Bearer ${organisation.scimToken}`, 'content-type': 'application/scim+json' }, body: Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]),
    });
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ scimType: 'invalidSyntax' })]);
  });
});

/** The body of a user with a text, given as it stands in JSON, at one place. */
function bodyWith(place: string, text: string): string {
  const [first = '', second] = place.split('.');
  const name = first === 'enterprise' ? 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User' : first;
  const inner = second === undefined ? `"${text}"` : `{"${second}":"${text}"}`;
  const rest = first === 'userName' ? '' : '"userName":"nul@example.com",';
  return `{${rest}"${name}":${['emails', 'addresses', 'roles'].includes(first) ? `[${inner}]` : inner}}`;
}

describe('texts that cannot be stored', () => {
  const unstorable = [['U+0000', '\\u0000'], ['half a surrogate pair', '\\ud800'], ['the other half', 'x\\udfffy']] as const;
  const users = ['userName', 'externalId', 'displayName', 'title', 'profileUrl', 'name.givenName', 'emails.value', 'emails.type', 'addresses.country', 'roles.display', 'enterprise.department', 'enterprise.manager'];
  test.each(users)('%s', async (place) => {
    for (const [, text] of unstorable) {
      expectScimError(await organisation.scim.post('/Users', bodyWith(place, text)), 400, 'invalidValue', /U\+0000|surrogate pair/);
      const operation = `{"Operations":[{"op":"replace","path":"displayName","value":"half"},{"op":"replace","value":${bodyWith(place, text)}}]}`;
      expectScimError(await organisation.scim.send('PATCH', `/Users/${userId}`, operation), 400, 'invalidValue', /U\+0000|surrogate pair/);
    }
  });

  test.each(['displayName', 'externalId'])('a group’s %s', async (name) => {
    for (const [, text] of unstorable) {
      const body = name === 'displayName' ? `{"displayName":"${text}"}` : `{"displayName":"ok","externalId":"${text}"}`;
      expectScimError(await organisation.scim.post('/Groups', body), 400, 'invalidValue', /U\+0000|surrogate pair/);
      expectScimError(await organisation.scim.send('PUT', `/Groups/${groupId}`, body), 400, 'invalidValue', /U\+0000|surrogate pair/);
    }
  });

  test('member ids, paths, filters and addresses', async () => {
    for (const [, text] of unstorable) {
      const add = await organisation.scim.send('PATCH', `/Groups/${groupId}`, `{"Operations":[{"op":"add","path":"members","value":[{"value":"${text}"}]}]}`);
      expectScimError(add, 400, 'invalidValue', /U\+0000|surrogate pair/);
      expectScimError(await organisation.scim.send('PATCH', `/Users/${userId}`, `{"Operations":[{"op":"add","path":"title${text}","value":"x"}]}`), 400, 'invalidPath');
      expectScimError(await organisation.scim.send('PATCH', `/Users/${userId}`, `{"Operations":[{"op":"${text}","path":"title","value":"x"}]}`), 400, 'invalidSyntax');
    }
    expectScimError(await organisation.scim.get('/Users?filter=userName%20eq%20%22%00%22'), 400, 'invalidFilter', /U\+0000/);
    expectScimError(await organisation.scim.get('/Users?filter=userName%20eq%20%22%5Cud800%22'), 400, 'invalidFilter');
    expectScimError(await organisation.scim.get('/%00/%00'), 404);
    expectScimError(await organisation.scim.send('POST', '/%00', '{}'), 404);
    expectScimError(await organisation.scim.get('/Users/%00'), 404);
    expectScimError(await organisation.scim.delete('/Users/%00'), 404);
    expect((await organisation.scim.get('/Users?attributes=%00&excludedAttributes=%00')).status).toBe(200);
  });

  test('names of attributes are passed over, whatever is in them', async () => {
    const { status, body } = await organisation.scim.post('/Users', '{"userName":"odd@example.com","a\\u0000b":1,"\\ud800":{"\\u0000":"\\u0000"},"\\\\u0000":"\\\\u0000"}');
    expect([status, Object.keys(body).toSorted()]).toEqual([201, ['active', 'id', 'meta', 'schemas', 'userName']]);
    const { provisioningEvents } = await organisation.graphql.run('{ provisioningEvents(first: 1) { nodes { decision request } } }');
    expect(provisioningEvents.nodes).toEqual([{ decision: 'CREATED', request: { userName: 'odd@example.com', 'a\uFFFDb': 1, '\uFFFD': { '\uFFFD': '\uFFFD' }, '\\u0000': '\\u0000' } }]);
    expect((await organisation.scim.delete(`/Users/${body.id}`)).status).toBe(204);
  });
});

describe('names that mean something to JavaScript', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])('%s', async (name) => {
    for (const value of ['"x"', '{"active":false,"isAdmin":true}', 'null', '[1]']) {
      const made = await organisation.scim.post('/Users', `{"userName":"proto@example.com","${name}":${value},"name":{"${name}":${value}},"emails":[{"value":"a","${name}":${value}}]}`);
      expect([made.status, made.body.active, Object.hasOwn(made.body, name), made.body.emails]).toEqual([201, true, false, [{ value: 'a' }]]);
      await organisation.scim.delete(`/Users/${made.body.id}`);
      const whole = await organisation.scim.send('PATCH', `/Users/${userId}`, `{"Operations":[{"op":"replace","value":{"${name}":${value}}}]}`);
      expect([whole.status, whole.body.active]).toEqual([200, true]);
      expectScimError(await organisation.scim.send('PATCH', `/Users/${userId}`, `{"Operations":[{"op":"replace","path":"${name}","value":${value}}]}`), 400, 'invalidPath');
      expectScimError(await organisation.scim.send('PATCH', `/Groups/${groupId}`, `{"Operations":[{"op":"replace","path":"${name}.x","value":${value}}]}`), 400, 'invalidPath');
    }
    expectScimError(await organisation.scim.get(`/Users?filter=${name}%20eq%20%22x%22`), 400, 'invalidFilter', /is not an attribute/);
    expectScimError(await organisation.scim.get(`/Groups?filter=members.${name}%20eq%20%22x%22`), 400, 'invalidFilter', /is not an attribute/);
    expect((await organisation.scim.get(`/Users?attributes=${name}&${name}=1`)).status).toBe(200);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});

describe('filters', () => {
  test.each<[string, string, RegExp]>([
    ['brackets 5,000 deep', `${'('.repeat(5000)}userName pr${')'.repeat(5000)}`, /at most 4096 are read/],
    ['brackets 1,000 deep', `${'('.repeat(1000)}userName pr${')'.repeat(1000)}`, /more than 16 levels/],
    ['negations 800 deep', `${'not('.repeat(800)}userName pr${')'.repeat(800)}`, /more than 16 levels/],
    ['500 terms', Array.from({ length: 500 }, () => 'active pr').join(' or '), /at most 4096 are read/],
    ['an unknown attribute', 'shoeSize eq 1', /"shoeSize" is not an attribute of User\. See \/Schemas/], ['an unknown operator', 'userName is "x"', /operator must follow/],
    ['no value', 'userName eq', /value for "userName" is missing/], ['no operator', 'userName', /operator must follow/], ['nothing', '', /filter is empty/], ['white space', '  ', /filter is empty/],
    ['an open text', 'userName eq "x', /no closing quote/], ['an open bracket', '(userName pr', /"\)" is missing/], ['a bracket too many', 'userName pr)', /"and" or "or" is missing/],
    ['two in a row', 'userName pr active pr', /"and" or "or" is missing/], ['an order of booleans', 'active gt true', /cannot order/], ['a text for a boolean', 'active eq "perhaps"', /true or false/],
    ['a number for a date', 'meta.created gt 5', /date and time/], ['no date', 'meta.created gt "yesterday"', /date and time/], ['a part of a date', 'meta.created co "2020"', /is for texts/],
    ['a list without a part', 'name eq "x"', /Name one of its sub-attributes/], ['an order of null', 'title gt null', /means nothing/], ['a wrong escape', 'title eq "\\x"', /wrong escape/],
    ['a selection of a text', 'title[value eq "x"]', /has no elements/], ['a nested selection', 'emails[emails[value pr]]', /not an attribute|no elements/],
    ['the version', 'meta.version eq "W/\\"1\\""', /cannot be filtered/], ['a comparison of addresses', 'meta.location gt "x"', /cannot be filtered/],
  ])('%s', async (_, filter, detail) => {
    expectScimError(await organisation.scim.get(`/Users?filter=${encodeURIComponent(filter)}`), 400, 'invalidFilter', detail);
  });

  test('as much as a filter may be', async () => {
    const wide = Array.from({ length: 300 }, (_, index) => `title eq "${index}"`).join(' or ').slice(0, 4090).replace(/ or [^"]*("[^"]*)?$/, '');
    const deep = `${'(not ('.repeat(7)}emails[type eq "work" and not (value co "x" or value ew "y")]${'))'.repeat(7)}`;
    for (const filter of [wide, deep]) expect((await organisation.scim.get(`/Users?filter=${encodeURIComponent(filter)}`)).status).toBe(200);
  });
});

describe('values that are too long', () => {
  // Random, since PostgreSQL compresses what repeats itself before it measures.
  const long = randomBytes(3000).toString('hex');

  test.each(['userName', 'externalId'])('a user’s %s', async (name) => {
    expectScimError(await organisation.scim.post('/Users', newUser({ [name]: long })), 400, 'invalidValue', new RegExp(`${name} is too long: at most 2000 bytes`));
    expectScimError(await organisation.scim.patch(`/Users/${userId}`, { op: 'replace', path: 'title', value: 'x' }, { op: 'replace', path: name, value: long }), 400, 'invalidValue', /too long/);
  });

  test.each(['displayName', 'externalId'])('a group’s %s', async (name) => {
    expectScimError(await organisation.scim.post('/Groups', newGroup({ [name]: long })), 400, 'invalidValue', new RegExp(`${name} is too long`));
    expectScimError(await organisation.scim.patch(`/Groups/${groupId}`, { op: 'remove', path: 'members' }, { op: 'replace', path: name, value: long }), 400, 'invalidValue', /too long/);
  });

  test('what folding makes longer is measured folded', async () => {
    // U+FDFA becomes eighteen letters.
    expectScimError(await organisation.scim.post('/Users', newUser({ userName: 'ﷺ'.repeat(600) })), 400, 'invalidValue', /too long/);
    expectScimError(await organisation.scim.post('/Groups', newGroup({ displayName: 'ﷺ'.repeat(600) })), 400, 'invalidValue', /too long/);
  });

  test('other texts may be as long as a body, and are found', async () => {
    const texts = { displayName: long, title: long, emails: [{ type: 'work', value: long }, { type: 'home', value: `${long}${'😀'.repeat(50_000)}` }], 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { employeeNumber: long, manager: { value: long }, department: long } };
    const { status, body } = await organisation.scim.post('/Users', newUser(texts));
    expect([status, body.emails[1].value.length]).toEqual([201, 106_000]);
    for (const filter of [`emails.value eq "${long.slice(0, 4000)}"`, `emails.value sw "${long.slice(0, 4000)}"`, `displayName co "${long.slice(100, 4000)}"`]) {
      const found = await organisation.scim.get(`/Users?filter=${encodeURIComponent(filter)}`);
      expect([found.status, found.body.totalResults]).toEqual([200, filter.includes(' eq ') ? 0 : 1]);
    }
    await organisation.scim.delete(`/Users/${body.id}`);
  });
});

const isWritable = ({ mutability }: { mutability: string }): boolean => mutability === 'readWrite';

describe('values of the wrong type', () => {
  const wrong = { string: [true, { a: 1 }, ['a', 'b']], reference: [true, { a: 1 }], boolean: ['perhaps', 3, { a: 1 }, ['a', 'b']], complex: [true], binary: [true, { a: 1 }] };
  const named = userResourceType.schemasByLength.flatMap(({ schema, isExtension, attributes }) => [...attributes.values()].filter(isWritable)
    .map((attribute) => [isExtension ? `${schema.id}:${attribute.name}` : attribute.name, attribute] as const));

  test.each(named)('%s', async (path, { type, multiValued, subAttributes = [] }) => {
    const cases = (wrong[type as keyof typeof wrong] as unknown[]).flatMap((value) => (multiValued ? [[path, value], [path, [value]]] : [[path, value]]));
    for (const part of subAttributes.filter(isWritable)) {
      const parts = (wrong[part.type as keyof typeof wrong] as unknown[]).filter((value) => !Array.isArray(value));
      cases.push(...parts.map((value) => (multiValued ? [path, [{ [part.name]: value }]] : [`${path}.${part.name}`, value])), ...(multiValued ? parts.map((value) => [`${path}[type eq "x"].${part.name}`, value]) : []));
    }
    for (const [target, value] of cases) {
      const answer = await organisation.scim.patch(`/Users/${userId}`, { op: 'replace', path: 'displayName', value: 'half' }, { op: 'replace', path: target, value });
      expectScimError(answer, 400, 'invalidValue', /^Operation 2 .* must be /s);
    }
    expect(cases.length).toBeGreaterThan(0);
  });

  test('two primary values: the first counts, and a strict client is refused', async () => {
    const other = await app.organisation();
    const emails = [{ value: 'a@example.com', primary: true }, { value: 'b@example.com', primary: 'True' }, { value: 'c@example.com' }];
    const made = await other.scim.post('/Users', newUser({ emails }));
    expect([made.status, made.body.emails]).toEqual([201, [emails[0], { value: 'b@example.com', primary: false }, emails[2]]]);
    await other.graphql.run('mutation { updateSingleSignOn(input: { strict: true }) { userErrors { message } } }');
    expectScimError(await other.scim.post('/Users', newUser({ emails: emails.map((email) => ({ ...email, primary: true })) })), 400, 'invalidValue', /more than one primary/);
    expectScimError(await other.scim.patch(`/Users/${made.body.id}`, { op: 'replace', path: 'emails', value: emails.map((email) => ({ ...email, primary: true })) }), 400, 'invalidValue', /more than one primary/);
    expect((await other.scim.get('/Users')).body.totalResults).toBe(1);
  });
});

describe('too much at once', () => {
  test('a PATCH of 1,001 operations', async () => {
    const operations = Array.from({ length: 1001 }, () => ({ op: 'replace', path: 'displayName', value: 'x' }));
    for (const path of [`/Users/${userId}`, `/Groups/${groupId}`]) {
      expectScimError(await organisation.scim.patch(path, ...operations), 413, undefined, /1001 operations; at most 1000 are accepted\. Split it/);
    }
    expect((await organisation.scim.patch(`/Users/${userId}`, ...operations.slice(1).map((operation) => ({ ...operation, value: 'Ada Lovelace' })))).status).toBe(200);
  });

  test('10,001 members', async () => {
    const members = Array.from({ length: 10_001 }, (_, index) => ({ value: `${index}` }));
    expectScimError(await organisation.scim.patch(`/Groups/${groupId}`, { op: 'Add', path: 'members', value: members }), 413, undefined, /10001 members; at most 10000 are accepted\. Split it/);
    expectScimError(await organisation.scim.patch(`/Groups/${groupId}`, { op: 'Remove', path: 'members', value: members }), 413, undefined, /Split it/);
    expectScimError(await organisation.scim.patch(`/Groups/${groupId}`, { op: 'replace', value: { members } }), 413, undefined, /Split it/);
  });

  test('10,000 members that nobody knows are passed over', async () => {
    const members = Array.from({ length: 10_000 }, (_, index) => ({ value: `0190aaaa-0000-7000-8000-${String(index).padStart(12, '0')}` }));
    expect((await organisation.scim.patch(`/Groups/${groupId}`, { op: 'Add', path: 'members', value: members })).status).toBe(204);
  });
});

test('nothing of all that was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
