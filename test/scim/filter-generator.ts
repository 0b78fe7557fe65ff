import * as fc from 'fast-check';
import type { AttributeDefinition } from '../../src/scim/protocol/attribute.ts';
import type { ResourceType } from '../../src/scim/protocol/resource-type.ts';

/* Random users, groups and filters. Texts come from one small pool, so that filters meet what is there. */

const awkward = [
  'Ada', 'ADA', 'ada lovelace', 'Lovelace', 'Straße', 'STRASSE', 'STRAßE', 'İstanbul', 'i̇stanbul', 'istanbul', 'ﬁne', 'fine', 'ＦＩＮＥ', 'Σας', 'ΣΑΣ', 'é', 'e\u0301', 'É', '😀', '😀a', '\ue000', '\uffee',
  'a"b', "a'b", 'a\\b', 'a\\\\b', '100%', '100', 'a_b', 'axb', '%', '_', '\\', ' ', ' a', 'a ', 'a b', '\t', 'line\nbreak', 'work', 'Work', 'other', 'home', 'true', 'false', 'null', '1', '01', '$1', '{}', '[]', '--', ';', 'z', 'Z', 'x'.repeat(500),
];
export const text = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...awkward) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }).filter((one) => one.isWellFormed() && !one.includes('\u0000')) });

const optional = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(arbitrary, { nil: undefined, freq: 2 });
const label = fc.constantFrom('work', 'home', 'other', 'WORK', 'Work', 'a"b');

/** The elements of a list: different ones, at most one of them primary. */
function elements(parts: readonly string[]): fc.Arbitrary<object[] | undefined> {
  const element = fc.record({ ...Object.fromEntries(parts.map((part) => [part, text])), type: label, primary: fc.boolean() }, { requiredKeys: [] });
  return optional(fc.array(element, { maxLength: 3 }).map((list) => list.map((one, index) => (index === 0 ? one : { ...one, primary: one.primary === undefined ? undefined : false }))));
}

const values = elements(['value', 'display']);
const texts = (...names: string[]): Record<string, fc.Arbitrary<string | undefined>> => Object.fromEntries(names.map((name) => [name, optional(text)]));

/** A user with any of its attributes, but for `userName`. */
export const userAttributes = fc.record({
  ...texts('externalId', 'displayName', 'nickName', 'profileUrl', 'title', 'userType', 'preferredLanguage', 'locale', 'timezone'), active: optional(fc.boolean()),
  name: optional(fc.record(texts('formatted', 'familyName', 'givenName', 'middleName', 'honorificPrefix', 'honorificSuffix'))),
  emails: values, phoneNumbers: values, ims: values, photos: values, entitlements: values, roles: values, x509Certificates: values,
  addresses: elements(['formatted', 'streetAddress', 'locality', 'region', 'postalCode', 'country']),
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': optional(fc.record({ ...texts('employeeNumber', 'costCenter', 'organization', 'division', 'department'), manager: optional(text) })),
});

const moments = ['2026-11-24T09:30:00Z', '2026-11-24T10:30:00+01:00', '2026-11-24T09:30:00.000000001Z', '2026-11-24T09:30:00.1Z', '2026-11-24T09:30:00.100Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999-14:00', '2026-11-23T24:00:00Z', '2026-11-24T00:00:00', '1969-12-31T23:59:59.9Z'];
const numbers = [0, -0, 1, -1, 2.5, 0.1, 0.2, 0.30000000000000004, 1e21, 1e-7, 5e-324, -1.7e308, 9007199254740991];
const wholeNumbers = numbers.filter((number) => Number.isSafeInteger(number));
const addresses = ['https://example.com/a', 'https://EXAMPLE.com/a', 'urn:example:b', 'mailto:ada@example.com'];
const several = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value[] | undefined> => optional(fc.array(arbitrary, { maxLength: 3 }));

/** Fields of an organisation's own, of every type. */
export const informationFields = [
  { name: 'costCode', type: 'STRING' }, { name: 'licence', type: 'STRING', caseExact: true }, { name: 'remote', type: 'BOOLEAN' }, { name: 'floor', type: 'INTEGER' }, { name: 'weight', type: 'DECIMAL' }, { name: 'hiredAt', type: 'DATE_TIME' },
  { name: 'page', type: 'REFERENCE' }, { name: 'skills', type: 'STRING', multiValued: true }, { name: 'licences', type: 'STRING', multiValued: true, caseExact: true }, { name: 'years', type: 'INTEGER', multiValued: true }, { name: 'visits', type: 'DATE_TIME', multiValued: true },
] as const;

/** Values of these fields. */
export const information = fc.record({
  costCode: optional(text), licence: optional(text), remote: optional(fc.boolean()), floor: optional(fc.constantFrom(...wholeNumbers)), weight: optional(fc.constantFrom(...numbers)), hiredAt: optional(fc.constantFrom(...moments)),
  page: optional(fc.constantFrom(...addresses)), skills: several(text), licences: several(text), years: several(fc.constantFrom(...wholeNumbers)), visits: several(fc.constantFrom(...moments)),
});

/** The values that the resources have, by the path of the attribute; a filter that asks for them has something to find. */
export type KnownValues = ReadonlyMap<string, readonly string[]>;

const orders = ['gt', 'ge', 'lt', 'le'];
const textOperators = ['eq', 'ne', 'co', 'sw', 'ew', ...orders];

const compared = (operators: readonly string[], literals: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(fc.constantFrom(...operators), literals).map((parts) => parts.join(' '));

/** Comparisons with a value that is no text; `undefined` where the attribute is one. */
function typedTestsOf({ type }: AttributeDefinition, path: string, found: readonly string[]): fc.Arbitrary<string> | undefined {
  if (type === 'boolean') return compared(['eq', 'ne'], fc.constantFrom('true', 'false', '"True"', '"false"'));
  if (type === 'integer' || type === 'decimal') return compared(['eq', 'ne', ...orders], fc.constantFrom(...numbers).map((number) => JSON.stringify(number)));
  if (type !== 'dateTime') return undefined;
  const ours = (): fc.Arbitrary<string> => fc.oneof(fc.constantFrom(...found, '2020-01-01T00:00:00Z'), fc.tuple(fc.constantFrom(...found), fc.constantFrom('1', '0000', '5', '999999')).map(([at, finer]) => at.replace('Z', `${finer}Z`)), fc.constantFrom(...found).map(inAnotherZone));
  return compared(['eq', 'ne', ...orders], (path.startsWith('urn:') ? fc.constantFrom(...moments) : ours()).map((at) => `"${at}"`));
}

/** What may follow a name: an operator and a value, or `pr`. */
function testsOf(definition: AttributeDefinition, path: string, known: KnownValues): fc.Arbitrary<string> {
  const present = fc.constant('pr');
  const isNull = fc.constantFrom('eq null', 'ne null', 'eq ""', 'ne ""');
  const found = known.get(path) ?? [];
  const typed = typedTestsOf(definition, path, found);
  if (typed) return fc.oneof(present, isNull, typed);
  const isAddress = path.endsWith('$ref') || path.endsWith('location');
  if (path.endsWith('manager.$ref')) return fc.oneof(present, isNull);
  const operators = isAddress ? ['eq', 'ne'] : definition.type === 'binary' ? ['eq', 'ne', 'co', 'sw', 'ew'] : textOperators;
  const literal = found.length === 0 ? text : fc.oneof(text, fc.constantFrom(...found), fc.tuple(fc.constantFrom(...found), fc.nat(6), fc.nat(6)).map(([value, start, length]) => value.slice(start, start + length + 1).toWellFormed()));
  const tests = fc.tuple(fc.constantFrom(...operators), literal.filter((value) => value !== ''), fc.boolean()).map(([operator, value, isUpper]) => `${operator} ${JSON.stringify(isUpper ? value.toUpperCase() : value)}`);
  return fc.oneof({ weight: 1, arbitrary: present }, { weight: 1, arbitrary: isNull }, { weight: 6, arbitrary: tests });
}

function inAnotherZone(moment: string): string {
  return new Date(Date.parse(moment) + 2 * 3_600_000).toISOString().replace('Z', '+02:00');
}

/** Every attribute and sub-attribute that can be filtered by, each with its path; a complex one also by itself. */
function filterable(resourceType: ResourceType): { path: string; definition: AttributeDefinition; list: AttributeDefinition | undefined }[] {
  return resourceType.schemasByLength.flatMap(({ schema, isExtension, attributes }) => [...attributes.values()].flatMap((definition) => {
    const path = isExtension ? `${schema.id}:${definition.name}` : definition.name;
    const parts = (definition.subAttributes ?? []).filter(({ name }) => path !== 'meta' || name !== 'version');
    return [{ path, definition, list: definition.multiValued && (parts.length > 0 || definition.type !== 'complex') && path !== 'schemas' ? definition : undefined }, ...parts.map((part) => ({ path: `${path}.${part.name}`, definition: part, list: undefined }))];
  }));
}

/** One comparison, with the name in any of the spellings that are allowed. */
function comparisons(resourceType: ResourceType, known: KnownValues): fc.Arbitrary<string> {
  const all = filterable(resourceType).map(({ path, definition, list }) => {
    const name = fc.constantFrom(...spellings(path, resourceType));
    const value = definition.subAttributes?.find((part) => part.name === 'value');
    const alone = definition.type === 'complex' && !value ? fc.constant('pr') : testsOf(value ?? definition, value ? `${path}.value` : path, known);
    const simple = fc.tuple(name, alone).map((parts) => parts.join(' '));
    return list ? fc.oneof(simple, fc.tuple(name, selections(list, path, known)).map((parts) => parts.join(''))) : simple;
  });
  return fc.oneof(...all);
}

function spellings(path: string, { schema, core }: ResourceType): string[] {
  const bare = path.replace(/^urn:.*:/, '');
  const isCommon = core.attributes.has(bare.split('.', 1)[0]?.toLowerCase() ?? '');
  return path === bare ? [path, path.toUpperCase(), `${schema.id}:${path}`] : isCommon ? [path] : [path, path.toLowerCase(), bare];
}

/** `[…]`, or `[…].sub …` as Entra has it. */
function selections(list: AttributeDefinition, path: string, known: KnownValues): fc.Arbitrary<string> {
  // The elements of a plain list have one part only (RFC 7643 §2.4).
  const tests = list.subAttributes?.map((part) => testsOf(part, `${path}.${part.name}`, known).map((rest) => `${part.name} ${rest}`)) ?? [testsOf({ ...list, multiValued: false }, path, known).map((rest) => `value ${rest}`)];
  const inside = combined(fc.oneof(...tests), 1);
  const outside = fc.oneof(...tests.map((one) => one.map((rest) => `.${rest}`)));
  return fc.tuple(inside, fc.option(outside, { nil: '', freq: 2 })).map(([filter, rest]) => `[${filter}]${rest}`);
}

/** Comparisons joined by `and`, `or`, `not` and brackets. */
function combined(one: fc.Arbitrary<string>, depth: number): fc.Arbitrary<string> {
  if (depth === 0) return one;
  const inner = combined(one, depth - 1);
  const joined = fc.tuple(fc.array(inner, { minLength: 2, maxLength: 3 }), fc.constantFrom(' and ', ' or ', ' AND ')).map(([parts, word]) => parts.join(word));
  return fc.oneof({ weight: 4, arbitrary: one }, { weight: 2, arbitrary: joined }, { weight: 1, arbitrary: inner.map((filter) => `(${filter})`) }, { weight: 2, arbitrary: inner.map((filter) => `not (${filter})`) });
}

/** Any filter on resources of a type. */
export function filters(resourceType: ResourceType, known: KnownValues): fc.Arbitrary<string> {
  return combined(comparisons(resourceType, known), 2).filter((filter) => filter.length <= 4000);
}
