import { readdirSync } from 'node:fs';
import { rfcDialect } from '../../../src/scim/protocol/dialect.ts';
import { isObject } from '../../../src/scim/protocol/json.ts';
import type { JsonObject } from '../../../src/scim/protocol/json.ts';
import { parsePatchRequest } from '../../../src/scim/protocol/parse-patch.ts';
import { applyPatch } from '../../../src/scim/protocol/patch/apply-patch.ts';
import { splitMemberOperations } from '../../../src/scim/protocol/patch/member-operations.ts';
import { readResource } from '../../../src/scim/protocol/read-resource.ts';
import { groupResourceType, userResourceType } from '../../../src/scim/protocol/resource-type.ts';
import { tolerantDialect } from '../../../src/scim/quirks/tolerant-dialect.ts';
import { frozen } from './outcome.ts';
import { ENTERPRISE, rfcSample } from './samples.ts';

const dialects = [['tolerant', tolerantDialect], ['strict', rfcDialect]] as const;
const user = frozen(rfcSample('rfc7643-8.3-enterprise_user'));
const group = frozen(rfcSample('rfc7643-8.4-group'));

/** A sample without what a client cannot write, and without the empty lists, which are the same as nothing. */
function writable({ id: _id, meta: _meta, groups: _groups, password: _password, ...sample }: JsonObject): JsonObject {
  const rest = Object.fromEntries(Object.entries(sample).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));
  const extension = rest[ENTERPRISE];
  if (!isObject(extension) || !isObject(extension['manager'])) return rest;
  const { displayName: _displayName, ...manager } = extension['manager'];
  return { ...rest, [ENTERPRISE]: { ...extension, manager } };
}

const memberPatches = {
  'rfc7644-3.5.2.1-patch_op-add_members': { add: ['2819c223-7f76-453a-919d-413861904646'] },
  'rfc7644-3.5.2.2-patch_op-remove_all_members': { replaceAll: true },
  'rfc7644-3.5.2.2-patch_op-remove_one_member': { remove: ['2819c223-7f76-...413861904646'] },
  'rfc7644-3.5.2.2-patch_op-remove_and_add_one_member': { remove: ['2819c223...919d-413861904646'], add: ['08e1d05d...473d93df9210'] },
  'rfc7644-3.5.2.3-patch_op-replace_all_members': {
    replaceAll: true, add: ['2819c223-7f76-453a-919d-413861904646', '08e1d05d-121c-4561-8b96-473d93df9210'],
  },
};

const [workAddress, homeAddress] = Array.isArray(user['addresses']) ? user['addresses'].filter(isObject) : [];

const userPatches: Record<string, JsonObject> = {
  // The user has all of it already.
  'rfc7644-3.5.2.1-patch_op-add_emails': {},
  'rfc7644-3.5.2.3-patch_op-replace_all_email_values': {},
  'rfc7644-3.5.2.2-patch_op-remove_multi_complex_value': { emails: [{ value: 'babs@jensen.org', type: 'home' }] },
  'rfc7644-3.5.2.3-patch_op-replace_street_address': {
    addresses: [{ ...workAddress, streetAddress: '1010 Broadway Ave' }, homeAddress ?? null],
  },
  'rfc7644-3.5.2.3-patch_op-replace_user_work_address': {
    addresses: [
      {
        type: 'work', streetAddress: '911 Universal City Plaza', locality: 'Hollywood', region: 'CA', postalCode: '91608', country: 'US',
        formatted: '911 Universal City Plaza\nHollywood, CA 91608 US', primary: true,
      },
      homeAddress ?? null,
    ],
  },
};

describe.each(dialects)('in a %s dialect', (_name, dialect) => {
  test.each(['rfc7643-8.1-user-minimal', 'rfc7643-8.2-user-full', 'rfc7643-8.3-enterprise_user', 'rfc7644-3.3-user-post_request', 'rfc7644-3.5.1-user-put_request'])(
    '%s is read as it is', (name) => {
      // The RFC's own example says "USA" where its §4.1.2 wants a code of two letters.
      const sample = JSON.parse(JSON.stringify(rfcSample(name)).replaceAll('"country":"USA"', '"country":"US"')) as JsonObject;
      expect(readResource(sample, userResourceType, dialect)).toEqual({ resource: writable(sample), ignored: [] });
    },
  );

  test('the group is read as it is, but for the names of its members', () => {
    const { resource } = readResource(group, groupResourceType, dialect);
    const members = Array.isArray(group['members']) ? group['members'].filter(isObject) : [];
    expect(resource).toEqual({ ...writable(group), members: members.map(({ display: _display, ...rest }) => rest) });
  });

  test.each(Object.entries(memberPatches))('%s becomes lists of ids', (name, expected) => {
    const split = splitMemberOperations(parsePatchRequest(rfcSample(name), dialect), groupResourceType, dialect);
    expect(split.attributeOperations).toEqual([]);
    expect(split.members).toEqual({ replaceAll: false, add: [], remove: [], removeMatching: [], ...expected });
  });

  test.each(Object.entries(userPatches))('%s changes what it says', (name, expected) => {
    const { resource, changed } = applyPatch(user, parsePatchRequest(rfcSample(name), dialect), userResourceType, dialect);
    expect(resource).toEqual({ ...user, ...expected });
    expect(changed).toBe(Object.keys(expected).length > 0);
  });
});

test('no PATCH among the samples is left out', () => {
  const names = readdirSync(new URL('../data/rfc-samples/', import.meta.url)).filter((name) => name.includes('patch_op'));
  expect(names.map((name) => name.replace('.json', '')).toSorted()).toEqual([...Object.keys(memberPatches), ...Object.keys(userPatches)].toSorted());
});
