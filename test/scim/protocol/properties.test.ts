import * as fc from 'fast-check';
import { ScimError } from '../../../src/scim/protocol/errors.ts';
import { evaluateFilter } from '../../../src/scim/protocol/filter/evaluate-filter.ts';
import type { Filter } from '../../../src/scim/protocol/filter/filter.ts';
import { parseFilter } from '../../../src/scim/protocol/filter/parse-filter.ts';
import { printFilter } from '../../../src/scim/protocol/filter/print-filter.ts';
import { rfcDialect } from '../../../src/scim/protocol/dialect.ts';
import { equivalent, isObject } from '../../../src/scim/protocol/json.ts';
import type { JsonObject, JsonValue } from '../../../src/scim/protocol/json.ts';
import { parsePatchRequest } from '../../../src/scim/protocol/parse-patch.ts';
import type { PatchOperation } from '../../../src/scim/protocol/parse-patch.ts';
import { applyPatch } from '../../../src/scim/protocol/patch/apply-patch.ts';
import { splitMemberOperations } from '../../../src/scim/protocol/patch/member-operations.ts';
import { parsePath } from '../../../src/scim/protocol/path.ts';
import { readResource } from '../../../src/scim/protocol/read-resource.ts';
import { groupResourceType, userResourceType } from '../../../src/scim/protocol/resource-type.ts';
import { tolerantDialect } from '../../../src/scim/quirks/tolerant-dialect.ts';
import { countComputingTime } from '../../support/computing-time.ts';
import { frozen } from './outcome.ts';
import { ada, bare, ENTERPRISE } from './samples.ts';

const dialects = fc.constantFrom(tolerantDialect, rfcDialect);
const word = fc.constantFrom('', 'a', 'A', 'b', 'ab', 'work', 'home', 'ada@example.com', 'é', '\u{1F600}', 'True', '0');
const quoted = word.map((text) => JSON.stringify(text));

/** Filters as text: legal ones of every shape, names and operators in varying case. */
const filterText = fc.letrec<{ filter: string; term: string }>((tie) => ({
  term: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(fc.constantFrom('userName', 'title', 'EXTERNALID', 'emails', 'emails.type', 'name.givenName', 'manager', `${ENTERPRISE}:department`, 'groups.value'), fc.constantFrom('eq', 'NE', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'), quoted).map((parts) => parts.join(' ')),
    fc.constantFrom('title pr', 'emails PR', 'active eq true', 'active ne "False"', 'nickName eq null', 'title ne null', 'meta.created gt "2020-01-01T00:00:00+02:00"', 'name pr', 'addresses[country pr]'),
    fc.tuple(fc.constantFrom('type', 'value', 'display'), fc.constantFrom('eq', 'ne', 'co'), quoted).map((parts) => `emails[${parts.join(' ')} and (primary eq true or type pr)]`),
    tie('filter').map((filter) => `(${filter})`),
    tie('filter').map((filter) => `not (${filter})`),
  ),
  filter: fc.oneof({ depthSize: 'small' }, tie('term'), fc.tuple(tie('term'), fc.constantFrom('and', 'or', 'AND'), tie('filter')).map((parts) => parts.join(' '))),
})).filter;

const email = fc.record({ value: word, type: fc.constantFrom('work', 'home', 'other'), primary: fc.boolean(), display: word }, { requiredKeys: [] })
  .map((element): JsonObject => Object.fromEntries(Object.entries(element)));
const user = fc.record({
  userName: word.map((text) => text || 'u'), title: word, externalId: word, nickName: word, active: fc.boolean(),
  emails: fc.array(email, { maxLength: 4 }), name: fc.record({ givenName: word, familyName: word }, { requiredKeys: [] }),
  [ENTERPRISE]: fc.record({ department: word, manager: fc.record({ value: word }) }, { requiredKeys: [] }),
}, { requiredKeys: ['userName'] }).map((body) => frozen(readResource(body, userResourceType, tolerantDialect).resource));

const path = fc.constantFrom(
  'title', 'name', 'name.givenName', 'emails', 'emails[type eq "work"]', 'emails[type eq "work"].value', 'emails[type eq "home"].primary', 'emails.display', 'active',
  'emails[primary eq true].value', 'emails[type ne "work"].value', `${ENTERPRISE}:manager`, `${ENTERPRISE}:department`, ENTERPRISE, 'id', 'userName', 'roles[primary eq "True"].value',
);
const value: fc.Arbitrary<JsonValue> = fc.oneof(
  word, fc.boolean(), fc.constant(null), fc.constant('False'), email, fc.array(email, { maxLength: 3 }), fc.record({ givenName: word, department: word }), fc.constantFrom<JsonValue>([], {}),
);
const operation: fc.Arbitrary<PatchOperation> = fc.oneof(
  fc.record({ op: fc.constantFrom('add', 'replace'), path, value }),
  fc.record({ op: fc.constant('remove'), path }),
  fc.record({ op: fc.constantFrom('add', 'replace'), value: fc.dictionary(path, value, { maxKeys: 3 }) }),
);

/** What `run` gives, or the ScimError that it throws; anything else that it throws fails the test. */
function outcome<Result>(run: () => Result): Result | ScimError {
  try {
    return run();
  } catch (error) {
    if (error instanceof ScimError) return error;
    throw error;
  }
}

const parse = (text: string): Filter => parseFilter(text, userResourceType, tolerantDialect);
const apply = (resource: JsonObject, operations: readonly PatchOperation[], dialect = tolerantDialect) => applyPatch(resource, operations, userResourceType, dialect);

describe('filters', () => {
  test('printing a filter and parsing it again gives the same filter', () => {
    fc.assert(fc.property(filterText, (text) => {
      const filter = parse(text);
      expect(parse(printFilter(filter))).toEqual(filter);
    }));
  });

  test('De Morgan, double negation, and and or in any order', () => {
    const operand = fc.tuple(filterText, filterText, user);
    fc.assert(fc.property(operand, ([a, b, resource]) => {
      const holds = (text: string): boolean => evaluateFilter(parse(text), resource);
      expect(holds(`not ((${a}) and (${b}))`)).toBe(holds(`not (${a}) or not (${b})`));
      expect(holds(`not ((${a}) or (${b}))`)).toBe(holds(`not (${a}) and not (${b})`));
      expect(holds(`not (not (${a}))`)).toBe(holds(a));
      expect(holds(`(${a}) and (${b})`)).toBe(holds(`(${b}) and (${a})`));
      expect(holds(`(${a}) or (${b})`)).toBe(holds(a) || holds(b));
    }));
  });

  test('ne is the opposite of eq for a single value, and ge that of lt for one that is there', () => {
    fc.assert(fc.property(fc.constantFrom('title', 'userName', 'externalId', 'name.givenName', `${ENTERPRISE}:department`), quoted, user, (name, literal, resource) => {
      const holds = (test: string): boolean => evaluateFilter(parse(`${name} ${test}`), resource);
      expect(holds(`ne ${literal}`)).toBe(!holds(`eq ${literal}`));
      expect(holds(`ge ${literal}`)).toBe(holds('pr') && !holds(`lt ${literal}`));
      expect(holds(`le ${literal}`) && literal !== '""').toBe((holds(`lt ${literal}`) || holds(`eq ${literal}`)) && literal !== '""');
    }));
  });

  test('any text is a filter, a path, or refused by a ScimError', () => {
    const piece = fc.constantFrom('userName', 'emails', '[', ']', '(', ')', '"', '"x"', '\\', '.', ':', ENTERPRISE, 'eq', 'pr', 'not', 'and', 'or', ' ', 'type', '.value', 'true', '1', 'null', '\u0000', '\ud800');
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')), fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')));
    fc.assert(fc.property(text, dialects, (any, dialect) => {
      expect(() => outcome(() => parseFilter(any, userResourceType, dialect))).not.toThrow();
      expect(() => outcome(() => parsePath(any, userResourceType, dialect))).not.toThrow();
    }), { numRuns: 1000 });
  });

  test('no text takes long', () => {
    const computed = countComputingTime();
    for (const text of ['"'.repeat(4096), '\\'.repeat(4096), `userName eq "${'\\'.repeat(4000)}`, '['.repeat(4096), 'a.'.repeat(2048), ' '.repeat(4096), `userName eq "${'a'.repeat(4000)}"`, `emails[type eq "a"${' or type eq "a"'.repeat(250)}]`]) {
      outcome(() => parseFilter(text, userResourceType, tolerantDialect));
      outcome(() => parsePath(text, userResourceType, tolerantDialect));
    }
    expect(computed()).toBeLessThan(1000);
  });
});

describe('patches', () => {
  test('the resource is never touched, `changed` tells the truth, and at most one element is primary', () => {
    fc.assert(fc.property(user, fc.array(operation, { maxLength: 5 }), dialects, (resource, operations, dialect) => {
      // The resource is frozen through and through.
      const result = outcome(() => apply(resource, operations, dialect));
      if (result instanceof ScimError) return;
      const { schemas: _before, ...before } = resource;
      const { schemas: _after, ...after } = result.resource;
      expect(result.changed).toBe(!equivalent(before, after));
      const emails = Array.isArray(after['emails']) ? after['emails'].filter(isObject) : [];
      expect(emails.filter(({ primary }) => primary === true).length).toBeLessThanOrEqual(1);
      expect(typeof after['userName']).toBe('string');
    }), { numRuns: 1000 });
  });

  test('what a patch leaves is canonical: reading it changes nothing', () => {
    fc.assert(fc.property(user, fc.array(operation, { maxLength: 5 }), (resource, operations) => {
      const result = outcome(() => apply(resource, operations));
      if (result instanceof ScimError) return;
      // A label without data may stand in wait of its value, until the next patch; reading drops it.
      const { emails: _emails, roles: _roles, ...rest } = result.resource;
      expect(readResource(rest, userResourceType, tolerantDialect).resource).toEqual(rest);
    }), { numRuns: 500 });
  });

  test('adding or replacing twice is the same as once', () => {
    fc.assert(fc.property(user, operation, (resource, one) => {
      const once = outcome(() => apply(resource, [one]));
      // Operations whose own effect decides what they meet, and objects whose keys meet one another, promise nothing.
      const targets = one.path === undefined && isObject(one.value) ? Object.keys(one.value) : [one.path ?? ''];
      if (once instanceof ScimError || targets.length > 1 || targets.some((target) => /type ne|primary eq|\]$/.test(target))) return;
      const twice = apply(once.resource, [one]);
      expect(twice.resource).toEqual(once.resource);
      expect(twice.changed).toBe(false);
    }), { numRuns: 1000 });
  });

  test('what is replaced reads back', () => {
    const cases = fc.constantFrom<[string, (resource: JsonObject) => JsonValue | undefined]>(
      ['title', (resource) => resource['title']],
      ['name.givenName', ({ name }) => (isObject(name) ? name['givenName'] : undefined)],
      [`${ENTERPRISE}:department`, ({ [ENTERPRISE]: extension }) => (isObject(extension) ? extension['department'] : undefined)],
      ['emails[type eq "work"].value', ({ emails }) => (Array.isArray(emails) ? emails.filter(isObject).find(({ type }) => type === 'work')?.['value'] : undefined)],
    );
    fc.assert(fc.property(user, cases, fc.string({ minLength: 1 }).filter((text) => !text.includes('\u0000')), (resource, [target, get], text) => {
      expect(get(apply(resource, [{ op: 'replace', path: target, value: text }]).resource)).toBe(text);
      expect(get(apply(resource, [{ op: 'replace', path: target, value: null }]).resource)).toBeUndefined();
    }));
  });

  test('any body is a patch, a resource, or refused by a ScimError', () => {
    const key = fc.oneof(fc.constantFrom('schemas', 'Operations', 'op', 'path', 'value', 'emails', 'name', 'members', 'roles', ENTERPRISE, 'emails[type eq "work"].value', '__proto__'), fc.string());
    const body = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof({ depthSize: 'medium' }, fc.jsonValue(), path, fc.constantFrom('add', 'remove', 'replace'), fc.array(tie('any'), { maxLength: 4 }), fc.dictionary(key, tie('any'), { maxKeys: 5 })),
    })).any;
    const patch = fc.array(fc.record({ op: fc.constantFrom('add', 'Remove', 'replace', 'x'), path: fc.option(fc.oneof(path, key), { nil: null }), value: body }), { maxLength: 3 });
    fc.assert(fc.property(body, patch, dialects, (any, operations, dialect) => {
      expect(() => outcome(() => readResource(any, userResourceType, dialect))).not.toThrow();
      expect(() => outcome(() => readResource(any, groupResourceType, dialect))).not.toThrow();
      const parsed = outcome(() => parsePatchRequest({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: JSON.parse(JSON.stringify(operations)) }, dialect));
      if (parsed instanceof ScimError) return;
      for (const resource of [ada, bare]) expect(() => outcome(() => apply(resource, parsed, dialect))).not.toThrow();
      expect(() => outcome(() => splitMemberOperations(parsed, groupResourceType, dialect))).not.toThrow();
    }), { numRuns: 500 });
  });
});

test('folding changes of members gives what applying them one by one would', () => {
  const id = fc.constantFrom<string>('a', 'b', 'c', 'd');
  const ids = fc.array(id, { maxLength: 3 });
  type Step = { operation: PatchOperation; apply: (members: Set<string>) => Set<string> };
  const step: fc.Arbitrary<Step> = fc.oneof(
    ids.map((list): Step => ({ operation: { op: 'add', path: 'members', value: list.map((one) => ({ value: one })) }, apply: (members) => new Set([...members, ...list]) })),
    ids.map((list): Step => ({ operation: { op: 'remove', path: 'members', value: list.map((one) => ({ value: one })) }, apply: (members) => new Set([...members].filter((one) => !list.includes(one))) })),
    ids.map((list): Step => ({ operation: { op: 'replace', value: { members: list } }, apply: () => new Set(list) })),
    id.map((one): Step => ({ operation: { op: 'remove', path: `members[value eq "${one}"]` }, apply: (members) => new Set([...members].filter((other) => other !== one)) })),
    id.map((one): Step => ({ operation: { op: 'remove', path: `members[value ne "${one}"]` }, apply: (members) => new Set([...members].filter((other) => other === one)) })),
    fc.constant<Step>({ operation: { op: 'remove', path: 'members' }, apply: () => new Set() }),
  );
  fc.assert(fc.property(fc.array(step, { maxLength: 6 }), ids, (steps, present) => {
    const { members, attributeOperations } = splitMemberOperations(steps.map((one) => one.operation), groupResourceType, tolerantDialect);
    const isRemoved = (one: string): boolean => members.replaceAll || members.remove.includes(one) || members.removeMatching.some((filter) => evaluateFilter(filter, { value: one }));
    const folded = new Set([...present.filter((one) => !isRemoved(one)), ...members.add]);
    const naive = steps.reduce((set, one) => one.apply(set), new Set(present));
    expect([...folded].toSorted()).toEqual([...naive].toSorted());
    expect(attributeOperations).toEqual([]);
    expect(members.add.filter((one) => members.remove.includes(one))).toEqual([]);
  }), { numRuns: 1000 });
});
