import { defineAttribute } from '../../../src/scim/protocol/attribute.ts';
import { rfcDialect } from '../../../src/scim/protocol/dialect.ts';
import type { JsonObject } from '../../../src/scim/protocol/json.ts';
import { readResource } from '../../../src/scim/protocol/read-resource.ts';
import { groupResourceType, userResourceType, withExtension } from '../../../src/scim/protocol/resource-type.ts';
import { tolerantDialect } from '../../../src/scim/quirks/tolerant-dialect.ts';
import { frozen, refusal } from './outcome.ts';
import { ENTERPRISE, GROUP, USER } from './samples.ts';

const read = (body: unknown, dialect = tolerantDialect) => readResource(body, userResourceType, dialect);
/** What is read beside `schemas` and `userName`. */
function attributes(body: JsonObject): JsonObject {
  const { schemas: _schemas, userName: _userName, ...rest } = read(frozen({ userName: 'u', ...body })).resource;
  return rest;
}

test.each<[string, JsonObject, JsonObject]>([
  ['names ignore case', { DISPLAYNAME: 'D', Name: { GIVENNAME: 'G' }, Emails: [{ VALUE: 'x', Type: 'work' }] }, { displayName: 'D', name: { givenName: 'G' }, emails: [{ value: 'x', type: 'work' }] }],
  ['unassigned is absent', { title: '', nickName: null, emails: [], addresses: null, name: {}, phoneNumbers: [null, {}], roles: [{ value: null }] }, {}],
  ['an extension of nothing', { [ENTERPRISE]: { department: null, manager: null } }, {}],
  ['an element that is only a label', { emails: [{ type: 'work', primary: true, value: null }] }, {}],
  ['booleans as texts', { active: 'False', emails: [{ value: 'x', primary: 'TRUE' }] }, { active: false, emails: [{ value: 'x', primary: true }] }],
  ['numbers as texts', { title: 7, [ENTERPRISE]: { employeeNumber: 701984 } }, { title: '7', [ENTERPRISE]: { employeeNumber: '701984' } }],
  ['one object for a list', { emails: { value: 'x' } }, { emails: [{ value: 'x' }] }],
  ['one text for a list', { emails: 'x' }, { emails: [{ value: 'x' }] }],
  ['texts for a list', { roles: ['a', 'b'] }, { roles: [{ value: 'a' }, { value: 'b' }] }],
  ['a manager as a text', { [ENTERPRISE]: { manager: 'm' } }, { [ENTERPRISE]: { manager: { value: 'm' } } }],
  ['a manager as a list', { [ENTERPRISE]: { manager: [{ value: 'm', $ref: 'x' }] } }, { [ENTERPRISE]: { manager: { value: 'm', $ref: 'x' } } }],
  ['a manager by address', { [ENTERPRISE]: { manager: { $ref: 'https://x/Users/m' } } }, { [ENTERPRISE]: { manager: { $ref: 'https://x/Users/m', value: 'm' } } }],
  ['read-only attributes', { id: 'x', meta: { resourceType: 'User' }, groups: [], schemas: ['urn:x'], [ENTERPRISE]: { manager: { value: 'm', displayName: 'M' } } }, { [ENTERPRISE]: { manager: { value: 'm' } } }],
  ['a password', { password: 'secret', [`${USER}:password`]: 'x' }, {}],
  ['dotted keys', { 'name.givenName': 'G', 'Name.familyname': 'F' }, { name: { givenName: 'G', familyName: 'F' } }],
  ['keys with URNs', { [`${USER}:title`]: 'T', [`${ENTERPRISE}:department`]: 'D', [`${ENTERPRISE}:manager.value`]: 'm' }, { title: 'T', [ENTERPRISE]: { department: 'D', manager: { value: 'm' } } }],
  ['the schema as a key', { [USER]: { title: 'T' } }, { title: 'T' }],
  ['a value path as a key', { 'emails[type eq "work"].value': 'x' }, { emails: [{ type: 'work', value: 'x' }] }],
  ['an extension\'s URN in any case', { [ENTERPRISE.toLowerCase()]: { DEPARTMENT: 'D' } }, { [ENTERPRISE]: { department: 'D' } }],
  ['an extension\'s URN misspelt', { 'urn:ietf:params:scim:schemas:extension:enterprise:2.0User': { department: 'D' } }, { [ENTERPRISE]: { department: 'D' } }],
  ['an extension\'s URN of SCIM 1.1', { 'urn:scim:schemas:extension:enterprise:1.0': { department: 'D' } }, { [ENTERPRISE]: { department: 'D' } }],
  ['duplicates', { emails: [{ value: 'x', type: 'work' }, { type: 'work', value: 'x' }, { value: 'X', type: 'Work', primary: true }] }, { emails: [{ value: 'X', type: 'Work', primary: true }] }],
  ['the first primary element', { emails: [{ value: 'a', primary: true }, { value: 'b', primary: true }] }, { emails: [{ value: 'a', primary: true }, { value: 'b', primary: false }] }],
  ['app roles', { roles: [{ primary: 'True', display: 'Admin', value: 'admin', type: 'WindowsAzureActiveDirectoryRole' }] }, { roles: [{ primary: true, display: 'Admin', value: 'admin', type: 'WindowsAzureActiveDirectoryRole' }] }],
  ['texts verbatim', { displayName: ' Ådä\t"\\\n ', phoneNumbers: [{ value: '+1 (555) 010-0', type: 'work' }], addresses: [{ country: 'Belize' }], timezone: 'upd-1' }, { displayName: ' Ådä\t"\\\n ', phoneNumbers: [{ value: '+1 (555) 010-0', type: 'work' }], addresses: [{ country: 'Belize' }], timezone: 'upd-1' }],
])('%s', (_name, body, expected) => {
  expect(attributes(body)).toEqual(expected);
});

test('schemas follow from the data', () => {
  expect(read({ userName: 'u', schemas: ['urn:scim:schemas:core:1.0'] }).resource).toEqual({ schemas: [USER], userName: 'u' });
  expect(read({ userName: 'u', [ENTERPRISE]: { department: 'D' } }).resource['schemas']).toEqual([USER, ENTERPRISE]);
  expect(read({ userName: 'u', schemas: [USER, ENTERPRISE], [ENTERPRISE]: {} }).resource['schemas']).toEqual([USER]);
});

test('unknown attributes are listed, storable and not without end', () => {
  const { resource, ignored } = read({ userName: 'u', shoeSize: 1, department: 'D', name: { size: 2 }, 'a\u0000b\ud800': 3, 'urn:x:User': { y: 1 } });
  expect(resource).toEqual({ schemas: [USER], userName: 'u' });
  expect(ignored).toEqual(['shoeSize', 'department', 'name.size', 'a\ufffdb\ufffd', 'urn:x:User']);
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x${index}`, 1]));
  expect(read({ userName: 'u', ...many }).ignored.length).toBeLessThanOrEqual(100);
});

test.each<[unknown, string, string]>([
  [null, 'invalidSyntax', 'JSON object'],
  [[], 'invalidSyntax', 'JSON object'],
  ['x', 'invalidSyntax', 'JSON object'],
  [{}, 'invalidValue', 'userName'],
  [{ userName: '' }, 'invalidValue', 'userName'],
  [{ userName: null }, 'invalidValue', 'userName'],
  [{ userName: ' ' }, 'invalidValue', 'userName'],
  [{ userName: ['a', 'b'] }, 'invalidValue', 'userName'],
  [{ userName: { value: 'a' } }, 'invalidValue', 'userName'],
  [{ userName: 'u', active: 'yes' }, 'invalidValue', 'active'],
  [{ userName: 'u', name: 'Ada' }, 'invalidValue', 'name'],
  [{ userName: 'u', name: { givenName: {} , familyName: [1, 2] } }, 'invalidValue', 'name.familyName'],
  [{ userName: 'u', emails: 7.5, displayName: false }, 'invalidValue', 'displayName'],
  [{ userName: 'u', emails: [{ value: { a: 1 } }] }, 'invalidValue', 'emails[0].value'],
  [{ userName: 'u\u0000' }, 'invalidValue', 'userName'],
  [{ userName: 'u', emails: [{ value: 'x' }, { value: '\udc00' }] }, 'invalidValue', 'emails[1].value'],
  [{ userName: 'u', [ENTERPRISE]: 'x' }, 'invalidValue', ENTERPRISE],
  [{ userName: 'u', [ENTERPRISE]: { manager: { value: [] , $ref: { a: 1 } } } }, 'invalidValue', 'manager.$ref'],
])('%j is refused: %s', (body, scimType, name) => {
  const error = refusal(() => read(body));
  expect(error).toMatchObject({ status: 400, scimType });
  expect(error.detail).toContain(name);
});

test.each<[JsonObject, string]>([
  [{ userName: 'u' }, 'invalidSyntax'],
  [{ userName: 'u', schemas: [ENTERPRISE] }, 'invalidSyntax'],
  [{ userName: 'u', schemas: [USER, 'urn:x'] }, 'invalidSyntax'],
  [{ userName: 'u', schemas: [USER], shoeSize: 1 }, 'invalidSyntax'],
  [{ userName: 'u', schemas: [USER], 'name.givenName': 'x' }, 'invalidSyntax'],
  [{ userName: 'u', schemas: [USER], active: 'true' }, 'invalidValue'],
  [{ userName: 'u', schemas: [USER], emails: { value: 'x' } }, 'invalidValue'],
  [{ userName: 'u', schemas: [USER], emails: [{ value: 'a', primary: true }, { value: 'b', primary: true }] }, 'invalidValue'],
  [{ userName: 'u', schemas: [USER], x509Certificates: [{ value: 'no base64!' }] }, 'invalidValue'],
])('a strict dialect refuses %j: %s', (body, scimType) => {
  expect(refusal(() => read(body, rfcDialect)).scimType).toBe(scimType);
});

test('a strict dialect ignores read-only attributes and passwords, as the RFC has it', () => {
  expect(read({ schemas: [USER], userName: 'u', id: 'x', meta: {}, groups: [{ value: 'g' }], password: 'x' }, rfcDialect)).toEqual({
    resource: { schemas: [USER], userName: 'u' }, ignored: [],
  });
});

test('a group', () => {
  const body = {
    schemas: [GROUP, 'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group'],
    externalId: 'e', displayName: 'G (x)', meta: { resourceType: 'Group' },
    members: [{ value: 'a', display: 'A', displayName: 'A' }, { value: 'a', type: 'User' }, 'b'],
  };
  expect(readResource(body, groupResourceType, tolerantDialect)).toEqual({
    resource: { schemas: [GROUP], externalId: 'e', displayName: 'G (x)', members: [{ value: 'a' }, { value: 'a', type: 'User' }, { value: 'b' }] },
    ignored: ['members[0].displayName'],
  });
  expect(refusal(() => readResource({ members: [] }, groupResourceType, tolerantDialect)).detail).toContain('displayName');
});

test('required attributes of an organisation\'s own extension [RFC7643-6-L1655]', () => {
  const schema = { id: 'urn:x:2.0:User', name: 'X', description: 'X', attributes: [defineAttribute('badge', 'B', { required: true }), defineAttribute('tag', 'T')] };
  const optional = withExtension(userResourceType, schema);
  expect(readResource({ userName: 'u' }, optional, tolerantDialect).resource).toEqual({ schemas: [USER], userName: 'u' });
  expect(refusal(() => readResource({ userName: 'u', 'urn:x:2.0:User': { tag: 't' } }, optional, tolerantDialect)).detail).toContain('badge');
  const required = withExtension(optional, schema, true);
  expect(required.extensions).toHaveLength(2);
  expect(refusal(() => readResource({ userName: 'u' }, required, tolerantDialect)).detail).toContain('urn:x:2.0:User');
});
