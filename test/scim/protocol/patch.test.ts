import { rfcDialect } from '../../../src/scim/protocol/dialect.ts';
import { isObject } from '../../../src/scim/protocol/json.ts';
import type { JsonObject, JsonValue } from '../../../src/scim/protocol/json.ts';
import { parsePatchRequest } from '../../../src/scim/protocol/parse-patch.ts';
import { applyPatch } from '../../../src/scim/protocol/patch/apply-patch.ts';
import { groupResourceType, userResourceType, withExtension } from '../../../src/scim/protocol/resource-type.ts';
import { defineAttribute } from '../../../src/scim/protocol/attribute.ts';
import { tolerantDialect } from '../../../src/scim/quirks/tolerant-dialect.ts';
import { frozen, refusal } from './outcome.ts';
import { ada, bare, ENTERPRISE, GROUP, USER } from './samples.ts';

type Operation = { op: string; path?: string; value?: JsonValue };

const request = (operations: readonly Operation[]): unknown =>
  ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: operations });

function patch(operations: readonly Operation[], resource = ada, dialect = tolerantDialect, resourceType = userResourceType) {
  return applyPatch(resource, parsePatchRequest(request(operations), dialect), resourceType, dialect);
}

/** What a patch makes of a resource: only the attributes that differ, `undefined` for those that are gone. */
function difference(operations: readonly Operation[], resource = ada, dialect = tolerantDialect): Record<string, unknown> {
  const after = patch(operations, resource, dialect).resource;
  const names = new Set([...Object.keys(resource), ...Object.keys(after)]);
  return Object.fromEntries([...names].filter((name) => JSON.stringify(resource[name]) !== JSON.stringify(after[name])).map((name) => [name, after[name]]));
}

const extension = (changes: JsonObject): JsonObject => ({ ...(isObject(ada[ENTERPRISE]) ? ada[ENTERPRISE] : {}), ...changes });
const [work, home] = Array.isArray(ada['emails']) ? ada['emails'] : [];

describe('changes of a user', () => {
  test.each<[string, Operation[], Record<string, unknown>]>([
    // Dialects of `active`.
    ['disable, by default', [{ op: 'Replace', path: 'active', value: 'False' }], { active: false }],
    ['disable, with the flag', [{ op: 'replace', path: 'active', value: false }], { active: false }],
    ['disable by add', [{ op: 'Add', path: 'active', value: 'False' }], { active: false }],
    ['disable without a path', [{ op: 'replace', value: { active: false } }], { active: false }],
    ['disable by a text without a path', [{ op: 'Replace', value: { active: 'false' } }], { active: false }],
    ['enable', [{ op: 'Replace', path: 'Active', value: 'True' }], {}],
    // Simple attributes.
    ['add one', [{ op: 'Add', path: 'nickName', value: 'Babs' }], { nickName: 'Babs' }],
    ['add replaces a single value', [{ op: 'add', path: 'title', value: 'x' }], { title: 'x' }],
    ['names ignore case', [{ op: 'REPLACE', path: 'DISPLAYNAME', value: 'X' }], { displayName: 'X' }],
    ['the base schema\'s URN', [{ op: 'Replace', path: `${USER}:displayName`, value: 'X' }], { displayName: 'X' }],
    ['the base schema\'s URN as a key', [{ op: 'replace', value: { [`${USER}:displayName`]: 'X' } }], { displayName: 'X' }],
    ['the base schema as a path', [{ op: 'replace', path: USER, value: { title: 'X' } }], { title: 'X' }],
    ['the base schema as a key', [{ op: 'replace', value: { [USER.toLowerCase()]: { title: 'X' } } }], { title: 'X' }],
    ['a number for a text', [{ op: 'replace', path: 'title', value: 7 }], { title: '7' }],
    ['a wrapped value', [{ op: 'replace', path: 'title', value: [{ $ref: null, value: 'X' }] }], { title: 'X' }],
    ['rename', [{ op: 'Replace', path: 'userName', value: 'new@example.com' }], { userName: 'new@example.com' }],
    ['no validation of formats', [{ op: 'replace', path: 'preferredLanguage', value: 'upd-1a2b3c4d' }], { preferredLanguage: 'upd-1a2b3c4d' }],
    // Clearing.
    ['clear by ""', [{ op: 'replace', path: 'title', value: '' }], { title: undefined }],
    ['clear by null', [{ op: 'replace', path: 'title', value: null }], { title: undefined }],
    ['clear by null without a path', [{ op: 'replace', value: { title: null } }], { title: undefined }],
    ['remove', [{ op: 'Remove', path: 'title' }], { title: undefined }],
    ['remove with a value that means nothing', [{ op: 'Remove', path: 'title', value: 'anything' }], { title: undefined }],
    ['remove what is not there', [{ op: 'remove', path: 'nickName' }], {}],
    ['remove a sub-attribute', [{ op: 'remove', path: 'name.givenName' }], { name: { familyName: 'Lovelace' } }],
    ['remove the last sub-attribute', [{ op: 'remove', path: 'name.givenName' }, { op: 'remove', path: 'name.familyName' }], { name: undefined }],
    ['remove a list', [{ op: 'remove', path: 'emails' }], { emails: undefined }],
    ['clear a list by []', [{ op: 'replace', path: 'emails', value: [] }], { emails: undefined }],
    ['add nothing to a list', [{ op: 'add', path: 'emails', value: [] }], {}],
    // Complex attributes.
    ['set a sub-attribute', [{ op: 'Replace', path: 'name.givenName', value: 'G' }], { name: { givenName: 'G', familyName: 'Lovelace' } }],
    ['dotted keys', [{ op: 'replace', value: { 'name.givenName': 'G', 'name.familyName': 'F' } }], { name: { givenName: 'G', familyName: 'F' } }],
    ['add merges a complex value', [{ op: 'add', path: 'name', value: { middleName: 'K' } }], { name: { givenName: 'Ada', familyName: 'Lovelace', middleName: 'K' } }],
    ['replace keeps what it does not name', [{ op: 'replace', path: 'name', value: { givenName: 'G' } }], { name: { givenName: 'G', familyName: 'Lovelace' } }],
    ['a null in a complex value clears', [{ op: 'replace', path: 'name', value: { givenName: null } }], { name: { familyName: 'Lovelace' } }],
    // Value paths.
    ['replace in an element', [{ op: 'Replace', path: 'emails[type eq "work"].value', value: 'n@x' }], { emails: [{ value: 'n@x', type: 'work', primary: true }, home] }],
    ['names in a value path ignore case', [{ op: 'replace', path: 'Emails[Type EQ "WORK"].Value', value: 'n@x' }], { emails: [{ value: 'n@x', type: 'work', primary: true }, home] }],
    ['a value path as a key', [{ op: 'replace', value: { 'emails[type eq "work"].value': 'n@x' } }], { emails: [{ value: 'n@x', type: 'work', primary: true }, home] }],
    ['make the element that is missing', [{ op: 'Replace', path: 'emails[type eq "other"].value', value: 'o@x' }], { emails: [work, home, { type: 'other', value: 'o@x' }] }],
    ['make an element by two conditions', [{ op: 'add', path: 'emails[type eq "other" and display eq "O"].value', value: 'o@x' }], { emails: [work, home, { type: 'other', display: 'O', value: 'o@x' }] }],
    ['several operations meet in one new element', [
      { op: 'Add', path: 'addresses[type eq "work"].streetAddress', value: '1 Main' },
      { op: 'Add', path: 'addresses[type eq "work"].locality', value: 'Oslo' },
      { op: 'Add', path: 'addresses[type eq "work"].country', value: 'Norway' },
    ], { addresses: [{ type: 'work', streetAddress: '1 Main', locality: 'Oslo', country: 'Norway' }] }],
    ['so do a role\'s parts', [
      { op: 'Add', path: 'roles[primary eq "True"].display', value: 'D' },
      { op: 'Add', path: 'roles[primary eq "True"].value', value: 'V' },
      { op: 'Add', path: 'roles[primary eq "True"].type', value: 'T' },
    ], { roles: [{ primary: true, display: 'D', value: 'V', type: 'T' }] }],
    ['a role of the first assignment as a text of JSON', [{ op: 'Add', path: 'roles[primary eq "True"].value', value: '{"id":"1","value":"V","displayName":"D"}' }], { roles: [{ primary: true, value: 'V', display: 'D' }] }],
    ['clear in an element, which is then empty', [{ op: 'replace', path: 'emails[type eq "work"].value', value: '' }], { emails: [home] }],
    ['clear in an element twice', [{ op: 'replace', path: 'emails[type eq "work"].value', value: null }, { op: 'replace', path: 'emails[type eq "work"].value', value: null }], { emails: [home] }],
    ['clear in all elements', [{ op: 'replace', path: 'emails[type eq "work"].value', value: null }, { op: 'replace', path: 'emails[type eq "home"].value', value: null }], { emails: undefined }],
    ['clear and set again', [{ op: 'replace', path: 'emails[type eq "home"].value', value: null }, { op: 'replace', path: 'emails[type eq "home"].value', value: 'n@x' }], { emails: [work, { type: 'home', value: 'n@x' }] }],
    ['remove an element', [{ op: 'remove', path: 'emails[type eq "work"]' }], { emails: [home] }],
    ['remove an element by a value that means nothing', [{ op: 'remove', path: 'emails[type eq "work"]', value: 'x' }], { emails: [home] }],
    ['remove elements by any filter', [{ op: 'remove', path: 'emails[value co "example" and not (primary eq true)]' }], { emails: [work] }],
    ['remove no element', [{ op: 'remove', path: 'emails[type eq "other"]' }], {}],
    ['remove a sub-attribute of no element', [{ op: 'remove', path: 'emails[type eq "other"].value' }], {}],
    ['replace an element as a whole', [{ op: 'replace', path: 'emails[type eq "home"]', value: { value: 'n@x', display: 'N' } }], { emails: [work, { type: 'home', value: 'n@x', display: 'N' }] }],
    ['add to an element', [{ op: 'add', path: 'emails[type eq "home"]', value: { display: 'N' } }], { emails: [work, { value: 'ada@home.example', type: 'home', display: 'N' }] }],
    ['replace an element by null', [{ op: 'replace', path: 'emails[type eq "home"]', value: null }], { emails: [work] }],
    ['a bare text for an element', [{ op: 'replace', path: 'emails[type eq "home"]', value: 'n@x' }], { emails: [work, { type: 'home', value: 'n@x' }] }],
    ['a sub-attribute of all elements', [{ op: 'replace', path: 'emails.display', value: 'E' }], { emails: [{ value: 'ada@example.com', type: 'work', primary: true, display: 'E' }, { value: 'ada@home.example', type: 'home', display: 'E' }] }],
    // Lists.
    ['append', [{ op: 'add', path: 'emails', value: [{ value: 'o@x', type: 'other' }] }], { emails: [work, home, { value: 'o@x', type: 'other' }] }],
    ['append one object', [{ op: 'add', path: 'emails', value: { value: 'o@x', type: 'other' } }], { emails: [work, home, { value: 'o@x', type: 'other' }] }],
    ['append one text', [{ op: 'add', path: 'emails', value: 'o@x' }], { emails: [work, home, { value: 'o@x' }] }],
    ['append what is there', [{ op: 'add', path: 'emails', value: [{ type: 'home', value: 'ada@home.example' }] }], {}],
    ['append what is there but for its type', [{ op: 'add', path: 'emails', value: [{ value: 'ada@home.example' }] }], {}],
    ['append without a path', [{ op: 'add', value: { emails: [{ value: 'o@x', type: 'other' }] } }], { emails: [work, home, { value: 'o@x', type: 'other' }] }],
    ['a new primary element unseats the old', [{ op: 'add', path: 'emails', value: [{ value: 'o@x', primary: true }] }], { emails: [{ value: 'ada@example.com', type: 'work', primary: false }, home, { value: 'o@x', primary: true }] }],
    ['so it does by a value path', [{ op: 'replace', path: 'emails[type eq "home"].primary', value: 'True' }], { emails: [{ value: 'ada@example.com', type: 'work', primary: false }, { value: 'ada@home.example', type: 'home', primary: true }] }],
    ['so it does when it is made', [{ op: 'add', path: 'emails[type eq "other" and primary eq true].value', value: 'o@x' }], { emails: [{ value: 'ada@example.com', type: 'work', primary: false }, home, { type: 'other', primary: true, value: 'o@x' }] }],
    ['replace a list', [{ op: 'replace', path: 'emails', value: [{ value: 'o@x' }] }], { emails: [{ value: 'o@x' }] }],
    ['duplicates become one', [{ op: 'replace', path: 'emails', value: [{ value: 'o@x', type: 'work' }, { type: 'work', value: 'o@x' }, null] }], { emails: [{ value: 'o@x', type: 'work' }] }],
    ['the first primary element counts', [{ op: 'replace', path: 'emails', value: [{ value: 'a', primary: true }, { value: 'b', primary: 'True' }] }], { emails: [{ value: 'a', primary: true }, { value: 'b', primary: false }] }],
    ['remove listed elements', [{ op: 'remove', path: 'emails', value: [{ value: 'ADA@home.example' }] }], { emails: [work] }],
    ['roles as texts of JSON', [{ op: 'Add', path: 'roles', value: [{ value: '{"id":"06b07648","value":"Admin","displayName":"Administrator"}' }] }], { roles: [{ value: 'Admin', display: 'Administrator' }] }],
    ['the default role as a text of JSON', [{ op: 'Add', path: 'roles', value: [{ value: '{"id":"06b07648","value":null,"displayName":"User"}' }] }], { roles: [{ value: 'User', display: 'User' }] }],
    ['roles as a whole', [{ op: 'replace', path: 'roles', value: [{ value: 'a', primary: 'False' }] }], { roles: [{ value: 'a', primary: false }] }],
    // Extensions.
    ['an extension attribute', [{ op: 'Replace', path: `${ENTERPRISE}:employeeNumber`, value: 'E' }], { [ENTERPRISE]: extension({ employeeNumber: 'E' }) }],
    ['an extension attribute, URN in capitals', [{ op: 'Replace', path: `${ENTERPRISE.toUpperCase()}:EMPLOYEENUMBER`, value: 'E' }], { [ENTERPRISE]: extension({ employeeNumber: 'E' }) }],
    ['an extension attribute as a key', [{ op: 'replace', value: { [`${ENTERPRISE}:employeeNumber`]: 'E' } }], { [ENTERPRISE]: extension({ employeeNumber: 'E' }) }],
    ['an extension as a key', [{ op: 'replace', value: { [ENTERPRISE]: { Department: 'D' } } }], { [ENTERPRISE]: extension({ department: 'D' }) }],
    ['an extension as a path', [{ op: 'add', path: ENTERPRISE, value: { department: 'D' } }], { [ENTERPRISE]: extension({ department: 'D' }) }],
    ['a misspelt extension', [{ op: 'add', value: { 'urn:ietf:params:scim:schemas:extension:enterprise:2.0User': { department: 'D' } } }], { [ENTERPRISE]: extension({ department: 'D' }) }],
    ['an extension removed', [{ op: 'remove', path: ENTERPRISE }], { schemas: [USER], [ENTERPRISE]: undefined }],
    ['an extension replaced by null', [{ op: 'replace', value: { [ENTERPRISE]: null } }], { schemas: [USER], [ENTERPRISE]: undefined }],
    // The manager.
    ['a manager as a text', [{ op: 'Add', path: `${ENTERPRISE}:manager`, value: 'm2' }], { [ENTERPRISE]: extension({ manager: { value: 'm2' } }) }],
    ['a manager as an object', [{ op: 'replace', path: `${ENTERPRISE}:manager`, value: { value: 'm2' } }], { [ENTERPRISE]: extension({ manager: { value: 'm2' } }) }],
    ['a manager as a list', [{ op: 'Add', path: `${ENTERPRISE}:manager`, value: [{ $ref: 'http://x/Users/m2', value: 'm2' }] }], { [ENTERPRISE]: extension({ manager: { $ref: 'http://x/Users/m2', value: 'm2' } }) }],
    ['a manager as a key', [{ op: 'replace', value: { [`${ENTERPRISE}:manager`]: 'm2' } }], { [ENTERPRISE]: extension({ manager: { value: 'm2' } }) }],
    ['a manager by its value', [{ op: 'replace', path: `${ENTERPRISE}:manager.value`, value: 'm2' }], { [ENTERPRISE]: extension({ manager: { value: 'm2' } }) }],
    ['the same manager', [{ op: 'replace', path: `${ENTERPRISE}:manager`, value: 'm1' }], {}],
    ['no manager by ""', [{ op: 'Replace', path: `${ENTERPRISE}:manager`, value: '' }], { [ENTERPRISE]: { department: 'Engines', employeeNumber: '007' } }],
    ['no manager by {"value": ""}', [{ op: 'Replace', path: `${ENTERPRISE}:manager`, value: { value: '' } }], { [ENTERPRISE]: { department: 'Engines', employeeNumber: '007' } }],
    ['no manager by [{"value": null}]', [{ op: 'Replace', path: `${ENTERPRISE}:manager`, value: [{ value: null }] }], { [ENTERPRISE]: { department: 'Engines', employeeNumber: '007' } }],
    ['no manager by remove', [{ op: 'Remove', path: `${ENTERPRISE}:manager` }], { [ENTERPRISE]: { department: 'Engines', employeeNumber: '007' } }],
    ['no manager by its value', [{ op: 'Remove', path: `${ENTERPRISE}:manager.value` }], { [ENTERPRISE]: { department: 'Engines', employeeNumber: '007' } }],
    // What has no effect.
    ['no operations', [], {}],
    ['read-only attributes without a path', [{ op: 'replace', value: { id: 'other', meta: { x: 1 }, groups: [], schemas: ['urn:x'], title: 'T' } }], { title: 'T' }],
    ['the same id under a path', [{ op: 'replace', path: 'id', value: ada['id'] ?? '' }], {}],
    ['schemas that the type has', [{ op: 'add', path: 'schemas', value: [ENTERPRISE] }], {}],
    ['unknown attributes without a path', [{ op: 'replace', value: { shoeSize: 43, 'name.size': 1, 'urn:x:User:y': 1, department: 'D', title: 'T' } }], { title: 'T' }],
    ['a password', [{ op: 'replace', path: 'password', value: 'x' }, { op: 'replace', value: { password: 'x', [`${USER}:Password`]: 'x' } }], {}],
  ])('%s', (_name, operations, expected) => {
    expect(difference(operations)).toEqual(expected);
    expect(patch(operations).changed).toBe(Object.keys(expected).length > 0);
  });

  test('the first value of an extension adds its schema', () => {
    expect(patch([{ op: 'Add', path: `${ENTERPRISE}:department`, value: 'D' }], bare).resource).toEqual({
      ...bare, schemas: [USER, ENTERPRISE], [ENTERPRISE]: { department: 'D' },
    });
  });

  test('the batched form of Entra, all at once', () => {
    const { resource } = patch([
      { op: 'replace', path: 'emails[type eq "work"].value', value: 'w@x' },
      { op: 'replace', value: { displayName: 'D', 'name.givenName': 'G', 'name.familyName': 'F', [`${ENTERPRISE}:employeeNumber`]: 'E', [`${ENTERPRISE}:manager`]: 'm' } },
      { op: 'add', value: { 'phoneNumbers[type eq "mobile"].value': '1', 'phoneNumbers[type eq "fax"].value': '2' } },
    ], bare);
    expect(resource).toEqual({
      ...bare,
      schemas: [USER, ENTERPRISE],
      emails: [{ type: 'work', value: 'w@x' }],
      displayName: 'D',
      name: { givenName: 'G', familyName: 'F' },
      phoneNumbers: [{ type: 'mobile', value: '1' }, { type: 'fax', value: '2' }],
      [ENTERPRISE]: { employeeNumber: 'E', manager: { value: 'm' } },
    });
  });

  test('what had no effect is told', () => {
    const { ignored } = patch([{ op: 'replace', value: { id: 'other', shoeSize: 43, name: { size: 'x' }, [ENTERPRISE]: { badge: 1 } } }]);
    expect(ignored).toEqual([
      { path: 'id', reason: 'readOnly' },
      { path: 'shoeSize', reason: 'unknown' },
      { path: 'name.size', reason: 'unknown' },
      { path: 'badge', reason: 'unknown' },
    ]);
    expect(patch([{ op: 'replace', value: { id: ada['id'] ?? '', groups: ada['groups'] ?? [] } }]).ignored).toEqual([]);
  });

  test('names that are no names of ours stay harmless', () => {
    const value: unknown = JSON.parse('{"__proto__": {"active": false}, "constructor": 1, "toString": "x", "name": {"__proto__": {"givenName": "x"}}}');
    expect(patch([{ op: 'replace', value: isObject(value) ? value : null }]).changed).toBe(false);
  });

  test('without a change the resource itself comes back', () => {
    expect(patch([{ op: 'replace', path: 'title', value: 'Countess' }]).resource).toBe(ada);
  });
});

describe('what is refused', () => {
  test.each<[Operation, string]>([
    [{ op: 'remove', path: 'userName' }, 'mutability'],
    [{ op: 'replace', path: 'userName', value: '' }, 'invalidValue'],
    [{ op: 'replace', path: 'userName', value: '  ' }, 'invalidValue'],
    [{ op: 'replace', path: 'userName', value: null }, 'invalidValue'],
    [{ op: 'replace', value: { userName: null } }, 'invalidValue'],
    [{ op: 'replace', path: 'id', value: 'other' }, 'mutability'],
    [{ op: 'remove', path: 'id' }, 'mutability'],
    [{ op: 'replace', path: 'meta.created', value: '2026-01-01T00:00:00Z' }, 'mutability'],
    [{ op: 'add', path: 'groups', value: [{ value: 'g2' }] }, 'mutability'],
    [{ op: 'remove', path: 'groups[value eq "g1"]' }, 'mutability'],
    [{ op: 'replace', path: 'schemas', value: ['urn:x'] }, 'mutability'],
    [{ op: 'replace', path: `${ENTERPRISE}:manager.displayName`, value: 'x' }, 'mutability'],
    [{ op: 'replace', path: 'active', value: 'maybe' }, 'invalidValue'],
    [{ op: 'replace', path: 'active', value: 1 }, 'invalidValue'],
    [{ op: 'replace', path: 'title', value: { a: 1 } }, 'invalidValue'],
    [{ op: 'replace', path: 'title', value: ['a', 'b'] }, 'invalidValue'],
    [{ op: 'replace', path: 'title', value: true }, 'invalidValue'],
    [{ op: 'replace', path: 'title', value: 'a\u0000b' }, 'invalidValue'],
    [{ op: 'replace', path: 'title', value: 'a\ud800' }, 'invalidValue'],
    [{ op: 'replace', path: 'name', value: 'Ada' }, 'invalidValue'],
    [{ op: 'replace', path: 'emails', value: true }, 'invalidValue'],
    [{ op: 'replace', path: 'emails', value: [true] }, 'invalidValue'],
    [{ op: 'replace', path: 'emails[type eq "work"].primary', value: 'maybe' }, 'invalidValue'],
    [{ op: 'add', path: 'title' }, 'invalidValue'],
    [{ op: 'replace', path: 'title' }, 'invalidValue'],
    [{ op: 'replace', value: 'x' }, 'invalidValue'],
    [{ op: 'replace', value: [] }, 'invalidValue'],
    [{ op: 'replace', path: ENTERPRISE, value: 'x' }, 'invalidValue'],
    [{ op: 'replace', value: { [ENTERPRISE]: 'x' } }, 'invalidValue'],
    [{ op: 'remove' }, 'noTarget'],
    [{ op: 'remove', path: '' }, 'noTarget'],
    [{ op: 'add', path: 'emails[type ne "x" and type eq "other"].value', value: 'x' }, 'noTarget'],
    [{ op: 'add', path: 'emails[type sw "o"].value', value: 'x' }, 'noTarget'],
    [{ op: 'add', path: 'emails[type eq "a" and type eq "b"].value', value: 'x' }, 'noTarget'],
    [{ op: 'replace', path: 'shoeSize', value: 1 }, 'invalidPath'],
    [{ op: 'replace', path: 'name.size', value: 1 }, 'invalidPath'],
    [{ op: 'replace', path: 'department', value: 'x' }, 'invalidPath'],
    [{ op: 'replace', path: 'urn:x:User:title', value: 'x' }, 'invalidPath'],
    [{ op: 'replace', path: 'emails[type eq "work"', value: 'x' }, 'invalidFilter'],
    [{ op: 'replace', path: 'emails[size eq "work"].value', value: 'x' }, 'invalidFilter'],
    [{ op: 'replace', path: 'emails[type eq "work"].size', value: 'x' }, 'invalidPath'],
    [{ op: 'replace', path: 'title[value eq "x"]', value: 'x' }, 'invalidPath'],
    [{ op: 'replace', path: 'a b', value: 'x' }, 'invalidPath'],
    [{ op: 'replace', path: '"title"', value: 'x' }, 'invalidPath'],
    [{ op: 'replace', path: 'title\u0000', value: 'x' }, 'invalidPath'],
    [{ op: 'replace', path: 'x'.repeat(5000), value: 'x' }, 'invalidPath'],
    [{ op: 'move', path: 'title' }, 'invalidSyntax'],
  ])('%j: %s', (operation, scimType) => {
    expect(refusal(() => patch([operation]))).toMatchObject({ status: 400, scimType });
  });

  test('the operation and the attribute are named', () => {
    const { detail } = refusal(() => patch([{ op: 'replace', path: 'title', value: 'x' }, { op: 'replace', path: 'active', value: 'maybe' }]));
    expect(detail).toBe('Operation 2 (replace "active"): "active" must be true or false, not "maybe".');
  });

  test('an error leaves nothing behind', () => {
    const before = structuredClone(ada);
    refusal(() => patch([{ op: 'replace', path: 'name.givenName', value: 'x' }, { op: 'remove', path: 'emails' }, { op: 'remove', path: 'userName' }]));
    expect(ada).toEqual(before);
  });

  test('input of any depth does not exhaust the stack', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    const nested: unknown = JSON.parse(`${`{"${USER}":`.repeat(20_000)}1${'}'.repeat(20_000)}`);
    if (!Array.isArray(deep) || !isObject(nested)) throw new Error('wrong sample');
    for (const path of ['title', 'emails', 'name', 'roles', `${ENTERPRISE}:manager`, 'active', 'id', 'schemas', ENTERPRISE]) {
      expect(refusal(() => patch([{ op: 'replace', path, value: deep }])).status).toBe(400);
    }
    expect(patch([{ op: 'replace', value: nested }]).changed).toBe(false);
  });
});

describe('the outer form', () => {
  test.each<[unknown, number, string | undefined]>([
    [null, 400, 'invalidSyntax'],
    ['x', 400, 'invalidSyntax'],
    [[], 400, 'invalidSyntax'],
    [{}, 400, 'invalidSyntax'],
    [{ Operations: {} }, 400, 'invalidSyntax'],
    [{ Operations: ['x'] }, 400, 'invalidSyntax'],
    [{ Operations: [{ path: 'title', value: 'x' }] }, 400, 'invalidSyntax'],
    [{ Operations: [{ op: 1, path: 'title', value: 'x' }] }, 400, 'invalidSyntax'],
    [{ Operations: [{ op: 'add', path: 1, value: 'x' }] }, 400, 'invalidPath'],
    [{ Operations: Array.from({ length: 1001 }, () => ({ op: 'add', path: 'title', value: 'x' })) }, 413, undefined],
  ])('%#: refused', (body, status, scimType) => {
    expect(refusal(() => parsePatchRequest(body, tolerantDialect))).toMatchObject({ status, scimType });
  });

  test('names ignore case, and schemas may be missing', () => {
    expect(parsePatchRequest({ operations: [{ OP: 'Add', Path: 'title', VALUE: 'x' }] }, tolerantDialect)).toEqual([{ op: 'add', path: 'title', value: 'x' }]);
    expect(parsePatchRequest({ Operations: [] }, tolerantDialect)).toEqual([]);
  });
});

describe('a strict dialect', () => {
  test.each<[Operation, string]>([
    [{ op: 'replace', path: 'active', value: 'False' }, 'invalidValue'],
    [{ op: 'replace', path: 'title', value: 7 }, 'invalidValue'],
    [{ op: 'add', path: 'emails', value: { value: 'x' } }, 'invalidValue'],
    [{ op: 'add', path: 'emails', value: ['x'] }, 'invalidValue'],
    [{ op: 'add', path: 'emails', value: [{ value: 'a', primary: true }, { value: 'b', primary: true }] }, 'invalidValue'],
    [{ op: 'add', path: `${ENTERPRISE}:manager`, value: 'm2' }, 'invalidValue'],
    [{ op: 'replace', path: 'emails[type eq "other"].value', value: 'x' }, 'noTarget'],
    [{ op: 'remove', path: 'title', value: 'x' }, 'invalidValue'],
    [{ op: 'remove', path: 'emails', value: [{ value: 'x' }] }, 'invalidValue'],
    [{ op: 'replace', value: { shoeSize: 43 } }, 'invalidSyntax'],
    [{ op: 'replace', value: { 'name.givenName': 'x' } }, 'invalidSyntax'],
    [{ op: 'replace', value: { name: { size: 1 } } }, 'invalidSyntax'],
    [{ op: 'replace', value: { id: 'other' } }, 'mutability'],
  ])('refuses %j: %s', (operation, scimType) => {
    expect(refusal(() => patch([operation], ada, rfcDialect))).toMatchObject({ status: 400, scimType });
  });

  test('refuses no operations and no schemas', () => {
    expect(refusal(() => patch([], ada, rfcDialect)).scimType).toBe('invalidSyntax');
    expect(refusal(() => parsePatchRequest({ Operations: [{ op: 'remove', path: 'title' }] }, rfcDialect)).scimType).toBe('invalidSyntax');
  });

  test('follows the RFC', () => {
    expect(difference([
      { op: 'replace', path: 'emails[type eq "work"].value', value: 'n@x' },
      { op: 'remove', path: 'emails[type eq "home"]' },
      { op: 'add', value: { nickname: 'N', [ENTERPRISE]: { department: 'D' } } },
      { op: 'remove', path: 'name.givenName' },
    ], ada, rfcDialect)).toEqual({
      emails: [{ value: 'n@x', type: 'work', primary: true }],
      nickName: 'N',
      name: { familyName: 'Lovelace' },
      [ENTERPRISE]: extension({ department: 'D' }),
    });
  });
});

describe('other resource types', () => {
  test('a group is renamed, and must keep a name', () => {
    const group = frozen<JsonObject>({ schemas: [GROUP], id: 'g1', displayName: 'A', meta: {} });
    const rename = (value: JsonValue) => patch([{ op: 'replace', value: { id: 'g1', displayName: value } }], group, tolerantDialect, groupResourceType);
    expect(rename('B').resource).toEqual({ ...group, displayName: 'B' });
    expect(refusal(() => rename('')).scimType).toBe('invalidValue');
  });

  test('an organisation\'s own fields [EXTRA-TYPE-INT EXTRA-TYPE-DT]', () => {
    const id = 'urn:ietf:params:scim:schemas:extension:Contoso:2.0:User';
    const custom = withExtension(userResourceType, {
      id, name: 'Contoso', description: 'Own fields',
      attributes: [
        defineAttribute('tag', 'A tag.'),
        defineAttribute('start', 'A date.', { type: 'dateTime' }),
        defineAttribute('level', 'A number.', { type: 'integer' }),
        defineAttribute('badge', 'Set once.', { mutability: 'immutable' }),
        defineAttribute('skills', 'A list.', { multiValued: true }),
      ],
    });
    const change = (operations: Operation[], resource = bare) => patch(operations, resource, tolerantDialect, custom).resource;
    const after = change([
      { op: 'Add', path: `${id}:tag`, value: 'T' },
      { op: 'Add', path: `${id.toLowerCase()}:start`, value: '2026-01-01T00:00:00+01:00' },
      { op: 'Add', path: `${id}:level`, value: '7' },
      { op: 'Add', path: `${id}:badge`, value: 'B' },
      { op: 'Add', path: `${id}:skills`, value: ['a', 'b', 'a'] },
      { op: 'Add', path: `${id}:skills`, value: 'c' },
      { op: 'Remove', path: `${id}:skills[value eq "B"]` },
    ]);
    expect(after).toEqual({ ...bare, schemas: [USER, id], [id]: { tag: 'T', start: '2026-01-01T00:00:00+01:00', level: 7, badge: 'B', skills: ['a', 'c'] } });
    expect(change([{ op: 'replace', path: `${id}:badge`, value: 'B' }], after)).toBe(after);
    expect(refusal(() => change([{ op: 'replace', path: `${id}:badge`, value: 'C' }], after)).scimType).toBe('mutability');
    expect(refusal(() => change([{ op: 'replace', path: `${id}:start`, value: 'soon' }])).scimType).toBe('invalidValue');
    expect(refusal(() => change([{ op: 'replace', path: `${id}:level`, value: 1.5 }])).scimType).toBe('invalidValue');
  });
});
