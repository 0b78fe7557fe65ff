import { rfcDialect } from '../../../src/scim/protocol/dialect.ts';
import { printFilter } from '../../../src/scim/protocol/filter/print-filter.ts';
import type { JsonValue } from '../../../src/scim/protocol/json.ts';
import { parsePatchRequest } from '../../../src/scim/protocol/parse-patch.ts';
import { splitMemberOperations } from '../../../src/scim/protocol/patch/member-operations.ts';
import { groupResourceType } from '../../../src/scim/protocol/resource-type.ts';
import { tolerantDialect } from '../../../src/scim/quirks/tolerant-dialect.ts';
import { refusal } from './outcome.ts';
import { GROUP } from './samples.ts';

type Operation = { op: string; path?: string; value?: JsonValue };
type Expected = { all?: true; add?: string[]; remove?: string[]; matching?: string[]; rest?: unknown[] };

function split(operations: readonly Operation[], dialect = tolerantDialect): Expected {
  const body = { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: operations };
  const { attributeOperations, members } = splitMemberOperations(parsePatchRequest(body, dialect), groupResourceType, dialect);
  return {
    ...(members.replaceAll ? { all: true } : {}),
    ...(members.add.length > 0 ? { add: [...members.add] } : {}),
    ...(members.remove.length > 0 ? { remove: [...members.remove] } : {}),
    ...(members.removeMatching.length > 0 ? { matching: members.removeMatching.map(printFilter) } : {}),
    ...(attributeOperations.length > 0 ? { rest: attributeOperations } : {}),
  };
}

test.each<[string, Operation[], Expected]>([
  // Adding.
  ['add a list', [{ op: 'Add', path: 'members', value: [{ value: 'a' }, { value: 'b', display: 'B' }] }], { add: ['a', 'b'] }],
  ['add one object', [{ op: 'add', path: 'members', value: { value: 'a' } }], { add: ['a'] }],
  ['add one text', [{ op: 'add', path: 'members', value: 'a' }], { add: ['a'] }],
  ['add texts', [{ op: 'add', path: 'members', value: ['a', 'b'] }], { add: ['a', 'b'] }],
  ['add one twice', [{ op: 'add', path: 'members', value: [{ value: 'a' }, { value: 'a' }] }], { add: ['a'] }],
  ['add with unknown parts', [{ op: 'add', path: 'members', value: [{ value: 'a', displayName: 'A', $ref: null }] }], { add: ['a'] }],
  ['add by address', [{ op: 'add', path: 'members', value: [{ $ref: 'https://x/scim/v2/c/Users/a' }] }], { add: ['a'] }],
  ['add without a path', [{ op: 'Add', value: { members: [{ value: 'a' }] } }], { add: ['a'] }],
  ['add without a path, in any case', [{ op: 'Add', value: { Members: 'a' } }], { add: ['a'] }],
  ['add under the URN', [{ op: 'add', path: `${GROUP}:MEMBERS`, value: [{ value: 'a' }] }], { add: ['a'] }],
  ['add by a URN as a key', [{ op: 'add', value: { [`${GROUP}:members`]: [{ value: 'a' }] } }], { add: ['a'] }],
  ['add inside the schema', [{ op: 'add', value: { [GROUP]: { members: ['a'], displayName: 'G' } } }], { add: ['a'], rest: [{ op: 'add', value: { [GROUP]: { displayName: 'G' } } }] }],
  ['add inside the schema alone', [{ op: 'add', path: GROUP, value: { members: ['a'] } }], { add: ['a'] }],
  ['add nothing', [{ op: 'add', path: 'members', value: [] }, { op: 'add', path: 'members', value: null }], {}],
  ['add by value path', [{ op: 'add', path: 'members[value eq "a"]', value: { type: 'User' } }], { add: ['a'] }],
  ['add by value path and sub-attribute', [{ op: 'add', path: 'members[value eq "a"].value', value: 'a' }], { add: ['a'] }],
  // Removing.
  ['remove a list', [{ op: 'Remove', path: 'members', value: [{ value: 'a' }] }], { remove: ['a'] }],
  ['remove a list with $ref', [{ op: 'Remove', path: 'members', value: [{ $ref: null, value: 'a' }] }], { remove: ['a'] }],
  ['remove one object', [{ op: 'Remove', path: 'members', value: { value: 'a' } }], { remove: ['a'] }],
  ['remove one text', [{ op: 'Remove', path: 'members', value: 'a' }], { remove: ['a'] }],
  ['remove an empty list', [{ op: 'Remove', path: 'members', value: [] }], {}],
  ['remove an empty text', [{ op: 'Remove', path: 'members', value: '' }], {}],
  ['remove all', [{ op: 'remove', path: 'members' }], { all: true }],
  ['remove by value path', [{ op: 'remove', path: 'members[value eq "a"]' }], { remove: ['a'] }],
  ['remove by value path, a value that means nothing', [{ op: 'remove', path: 'members[value eq "a"]', value: [{ value: 'b' }] }], { remove: ['a'] }],
  ['remove several by value path', [{ op: 'remove', path: 'members[value eq "a" or value eq "b"]' }], { remove: ['a', 'b'] }],
  ['remove a member\'s value', [{ op: 'remove', path: 'members[value eq "a"].value' }], { remove: ['a'] }],
  ['remove by another filter', [{ op: 'remove', path: 'members[display sw "A"]' }], { matching: ['display sw "A"'] }],
  ['remove by two conditions', [{ op: 'remove', path: 'members[value eq "a" and type eq "User"]' }], { matching: ['value eq "a" and type eq "User"'] }],
  ['replace one by null', [{ op: 'replace', path: 'members[value eq "a"]', value: null }], { remove: ['a'] }],
  // Replacing.
  ['replace', [{ op: 'replace', path: 'members', value: [{ value: 'a' }] }], { all: true, add: ['a'] }],
  ['replace without a path', [{ op: 'replace', value: { id: 'g', displayName: 'G', members: [{ value: 'a' }] } }], { all: true, add: ['a'], rest: [{ op: 'replace', value: { id: 'g', displayName: 'G' } }] }],
  ['replace by []', [{ op: 'replace', path: 'members', value: [] }], { all: true }],
  ['replace by null', [{ op: 'replace', value: { members: null } }], { all: true }],
  ['replace one by another', [{ op: 'replace', path: 'members[value eq "a"]', value: { value: 'b' } }], { add: ['b'], remove: ['a'] }],
  // Order.
  ['remove all, then add', [{ op: 'remove', path: 'members' }, { op: 'add', path: 'members', value: ['a'] }], { all: true, add: ['a'] }],
  ['add, then remove all', [{ op: 'add', path: 'members', value: ['a'] }, { op: 'remove', path: 'members' }], { all: true }],
  ['add, then remove', [{ op: 'add', path: 'members', value: ['a', 'b'] }, { op: 'remove', path: 'members[value eq "a"]' }], { add: ['b'], remove: ['a'] }],
  ['remove, then add', [{ op: 'remove', path: 'members[value eq "a"]' }, { op: 'add', path: 'members', value: ['a'] }], { add: ['a'] }],
  ['replace, then remove', [{ op: 'replace', path: 'members', value: ['a', 'b'] }, { op: 'remove', path: 'members', value: ['a'] }], { all: true, add: ['b'] }],
  ['replace, then remove by a filter', [{ op: 'replace', path: 'members', value: ['a', { value: 'b', type: 'Group' }] }, { op: 'remove', path: 'members[type eq "Group"]' }], { all: true, add: ['a'] }],
  ['add, then remove by a filter', [{ op: 'add', path: 'members', value: ['a'] }, { op: 'remove', path: 'members[value sw "a"]' }], { remove: ['a'], matching: ['value sw "a"'] }],
  ['remove by a filter, then add', [{ op: 'remove', path: 'members[value sw "a"]' }, { op: 'add', path: 'members', value: ['a'] }], { add: ['a'], matching: ['value sw "a"'] }],
  ['remove by a filter, then all', [{ op: 'remove', path: 'members[value sw "a"]' }, { op: 'remove', path: 'members' }], { all: true }],
  ['Okta\'s push', [
    { op: 'remove', path: 'members[value eq "a"]' },
    { op: 'add', path: 'members', value: [{ value: 'b', display: 'b@x' }] },
  ], { add: ['b'], remove: ['a'] }],
  // The rest.
  ['a rename touches no members', [{ op: 'Replace', path: 'displayName', value: 'G' }], { rest: [{ op: 'replace', path: 'displayName', value: 'G' }] }],
  ['unknown keys stay for applyPatch', [{ op: 'replace', value: { 'members list': 1, membership: 2 } }], { rest: [{ op: 'replace', value: { 'members list': 1, membership: 2 } }] }],
  ['a value that is no object stays for applyPatch', [{ op: 'replace', value: 'x' }], { rest: [{ op: 'replace', value: 'x' }] }],
  ['an empty object stays', [{ op: 'replace', value: {} }], { rest: [{ op: 'replace', value: {} }] }],
])('%s', (_name, operations, expected) => {
  expect(split(operations)).toEqual(expected);
});

test.each<[Operation, string]>([
  [{ op: 'add', path: 'members', value: [{ display: 'A' }] }, 'invalidValue'],
  [{ op: 'add', path: 'members', value: [{}] }, 'invalidValue'],
  [{ op: 'add', path: 'members', value: [{ value: 'a\u0000' }] }, 'invalidValue'],
  [{ op: 'add', path: 'members', value: true }, 'invalidValue'],
  [{ op: 'add', path: 'members', value: [['a', 'b']] }, 'invalidValue'],
  [{ op: 'remove', path: 'members', value: [{ display: 'A' }] }, 'invalidValue'],
  [{ op: 'replace', path: 'members.value', value: 'a' }, 'mutability'],
  [{ op: 'remove', path: 'members.value' }, 'mutability'],
  [{ op: 'replace', path: 'members[value eq "a"].display', value: 'x' }, 'mutability'],
  [{ op: 'replace', path: 'members[value eq "a"].type', value: 'Group' }, 'mutability'],
  [{ op: 'replace', path: 'members[value eq "a"].value', value: 'b' }, 'mutability'],
  [{ op: 'add', path: 'members[value eq "a"]', value: { value: 'b' } }, 'mutability'],
  [{ op: 'add', path: 'members[type eq "User"]', value: { display: 'b' } }, 'noTarget'],
  [{ op: 'add', path: 'members[value eq "a" or value eq "b"]', value: { type: 'User' } }, 'noTarget'],
  [{ op: 'remove', path: 'members[value foo "a"]' }, 'invalidFilter'],
  [{ op: 'remove', path: 'member' }, 'invalidPath'],
])('%j is refused: %s', (operation, scimType) => {
  const error = refusal(() => split([{ op: 'replace', path: 'displayName', value: 'G' }, operation]));
  expect(error).toMatchObject({ status: 400, scimType });
  expect(error.detail).toContain('Operation 2');
});

test('10000 members in one operation, and not one more', () => {
  const ids = Array.from({ length: 10_001 }, (_, index) => ({ value: `u${index}` }));
  for (const op of ['add', 'remove', 'replace']) {
    const error = refusal(() => split([{ op, path: 'members', value: ids }]));
    expect(error.status).toBe(413);
    expect(error.detail).toContain('10000');
  }
  expect(split([{ op: 'add', path: 'members', value: ids.slice(1) }]).add).toHaveLength(10_000);
});

test('a strict dialect never takes a removal with values for the removal of all', () => {
  for (const value of [[{ value: 'a' }], [], 'a']) {
    expect(refusal(() => split([{ op: 'remove', path: 'members', value }], rfcDialect)).scimType).toBe('invalidValue');
  }
  expect(split([{ op: 'remove', path: 'members[value eq "a"]' }], rfcDialect)).toEqual({ remove: ['a'] });
  expect(refusal(() => split([{ op: 'add', path: 'members', value: 'a' }], rfcDialect)).scimType).toBe('invalidValue');
  expect(refusal(() => split([{ op: 'add', path: 'members[value eq "a"]', value: { type: 'User' } }], rfcDialect)).scimType).toBe('noTarget');
});
