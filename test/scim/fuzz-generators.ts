import * as fc from 'fast-check';
import type { ResourceType } from '../../src/scim/protocol/resource-type.ts';
import { filters } from './filter-generator.ts';

/* What nobody would send: values, names, paths, filters and messages, some of them nearly right. */

const text = fc.oneof(
  fc.constantFrom('', ' ', 'True', 'false', 'work', 'null', '\u0000', '\ud800', '😀', 'ß', '%', "'", '"', '\\', '1', '2020-01-01T00:00:00Z', '0190aaaa-0000-7000-8000-000000000000', 'bulkId:a', 'x'.repeat(5000)),
  fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 }),
);
const scalar = fc.oneof(text, fc.boolean(), fc.constant(null), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(1e308, -0, 2 ** 53));

/** Any JSON value, in which now and then a name of the schema stands. */
function anything(names: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  return fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(names, tie('value'), { maxKeys: 4 })),
  })).value;
}

/** Names of attributes, of parts of them, of schemas, and of nothing. */
export function namesOf({ core, extensions }: ResourceType): fc.Arbitrary<string> {
  const extension = extensions.flatMap(({ schema }) => [schema.id, ...schema.attributes.map(({ name }) => `${schema.id}:${name}`)]);
  const attributes = [...core.attributes.values()];
  const parts = new Set(attributes.flatMap(({ subAttributes = [] }) => subAttributes.map(({ name }) => name)));
  const dotted = attributes.flatMap(({ name, subAttributes = [] }) => subAttributes.map((part) => `${name}.${part.name}`));
  const known = [...attributes.map(({ name }) => name), ...extension, ...parts, ...dotted, 'password', 'members', '__proto__', 'constructor', 'toString', 'shoeSize'];
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: text });
}

/** Paths of PATCH operations. */
export function pathsOf(names: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const condition = fc.tuple(fc.constantFrom('type', 'value', 'primary', 'display', 'x'), fc.constantFrom('eq', 'ne', 'co', 'pr', 'gt', 'zz'), fc.constantFrom('"work"', '"True"', 'true', 'null', '', '"\\u0000"'));
  const selected = fc.tuple(names, condition, fc.constantFrom('', '.value', '.type', '.x', '.', ']'));
  return fc.oneof(names, selected.map(([name, parts, rest]) => `${name}[${parts.join(' ')}]${rest}`), text);
}

/** Lists of PATCH operations. */
export function operationsOf(names: fc.Arbitrary<string>): fc.Arbitrary<object[]> {
  const operation = fc.record({ op: fc.constantFrom('add', 'replace', 'Replace', 'remove', 'REMOVE', 'move'), path: pathsOf(names), value: anything(names) }, { requiredKeys: ['op'] });
  return fc.array(operation, { maxLength: 4 }) as fc.Arbitrary<object[]>;
}

/** Bodies of POST and PUT: with the name that a resource needs, without it, or no resource at all. */
export function resourcesOf(names: fc.Arbitrary<string>, nameAttribute: string): fc.Arbitrary<unknown> {
  const name = fc.uuid().map((id) => `fuzz ${id}`);
  const resource = fc.tuple(fc.dictionary(names, anything(names), { maxKeys: 6 }), fc.option(name)).map(([rest, given]) => (given === null ? rest : { ...rest, [nameAttribute]: given }));
  return fc.oneof({ weight: 6, arbitrary: resource }, { weight: 1, arbitrary: anything(names) });
}

const word = fc.constantFrom('and', 'or', 'not', '(', ')', '[', ']', 'eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le', 'pr', 'is', '"x"', '"', '\\"', 'true', 'TRUE', 'null', '1', '-1e9', '1.', '.', '.value', ':', ',', "'x'", '"2020-01-01T00:00:00Z"', '\t', ' ');

/** Filters: right ones, right ones with a piece lost, doubled or exchanged, and words in any order. */
export function anyFilter(resourceType: ResourceType): fc.Arbitrary<string> {
  const right = filters(resourceType, new Map([['meta.created', ['2020-01-01T00:00:00Z']], ['meta.lastModified', ['2020-01-01T00:00:00Z']]]));
  const damaged = fc.tuple(right, fc.nat(), fc.nat(12), fc.oneof(fc.constant(''), word, text)).map(([filter, at, length, instead]) => {
    const start = at % (filter.length + 1);
    return filter.slice(0, start) + instead + filter.slice(start + length);
  });
  const names = namesOf(resourceType);
  const soup = fc.array(fc.oneof(word, names), { maxLength: 12 }).chain((words) => fc.constantFrom(' ', '').map((space) => words.join(space)));
  return fc.oneof({ weight: 3, arbitrary: right }, { weight: 4, arbitrary: damaged }, { weight: 3, arbitrary: soup }, { weight: 1, arbitrary: text });
}

/** The parameters of a query, each of them of any kind. */
export function parametersOf(resourceType: ResourceType): fc.Arbitrary<[name: string, value: string][]> {
  const names = namesOf(resourceType);
  const number = fc.oneof(fc.integer().map(String), fc.constantFrom('0', '-1', '1e3', '99999999999999999999', '1.5', 'NaN'), text);
  const parameter = fc.oneof(
    fc.tuple(fc.constant('filter'), anyFilter(resourceType)),
    fc.tuple(fc.constantFrom('attributes', 'excludedAttributes', 'sortBy', 'SORTBY'), fc.array(fc.oneof(names, pathsOf(names)), { maxLength: 3 }).map((list) => list.join(','))),
    fc.tuple(fc.constantFrom('startIndex', 'count', 'cursor'), number),
    fc.tuple(fc.constantFrom('sortOrder', 'x', '', 'aadOptscim062020'), fc.oneof(fc.constantFrom('ascending', 'descending', ''), text)),
  );
  return fc.array(parameter, { maxLength: 4 });
}

/** A query as it stands in an address. */
export function asQuery(parameters: readonly [string, string][]): string {
  return parameters.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`).join('&');
}

/** Bodies of searches: the parameters of a query, in the types of JSON, or no search at all. */
export function searchesOf(resourceType: ResourceType): fc.Arbitrary<unknown> {
  const names = namesOf(resourceType);
  const message = parametersOf(resourceType).map((parameters) => Object.fromEntries(parameters.map(([name, value]) => [name, name.toLowerCase().endsWith('attributes') ? value.split(',') : /^\d{1,9}$/.test(value) ? Number(value) : value])));
  return fc.oneof({ weight: 4, arbitrary: message.map((rest) => ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'], ...rest })) }, { weight: 1, arbitrary: anything(names) });
}

/** Bodies of bulk requests. `{user}` and `{group}` in a path stand for ids of what is there. */
export function bulkRequestsOf(resourceType: ResourceType, nameAttribute: string): fc.Arbitrary<unknown> {
  const names = namesOf(resourceType);
  const bulkId = fc.constantFrom('a', 'b', 'c');
  const id = fc.oneof(fc.constantFrom('{user}', '{group}', 'nobody'), bulkId.map((one) => `bulkId:${one}`));
  const kind = fc.constantFrom('Users', 'Groups', 'users', 'Nothing', 'Bulk');
  const path = fc.oneof(fc.tuple(kind, fc.option(id)).map(([endpoint, one]) => `/${endpoint}${one === null ? '' : `/${one}`}`), text);
  const reference = bulkId.map((one) => ({ members: [{ value: `bulkId:${one}` }], [nameAttribute]: `fuzz ${one} ${Math.random()}` }));
  const data = fc.oneof(resourcesOf(names, nameAttribute), reference, operationsOf(names), operationsOf(names).map((Operations) => ({ Operations })));
  const operation = fc.record(
    { method: fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE', 'post', 'GET'), path, bulkId: fc.oneof(bulkId, text), version: fc.constantFrom('W/"1"', '*', '', 'x'), data },
    { requiredKeys: ['method', 'path'] },
  );
  const request = fc.record({ Operations: fc.array(fc.oneof({ weight: 9, arbitrary: operation }, { weight: 1, arbitrary: anything(names) }), { maxLength: 4 }), failOnErrors: fc.oneof(fc.constantFrom(1, 2), scalar) }, { requiredKeys: ['Operations'] });
  return request.map((rest) => ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'], ...rest }));
}

/** Addresses below the Tenant URL. */
export const addresses: fc.Arbitrary<string> = fc.array(fc.oneof(
  fc.constantFrom('Users', 'Groups', 'Schemas', 'ResourceTypes', 'ServiceProviderConfig', 'Me', 'Bulk', '.search', 'v1', 'v2', '...', '%', '%zz', '%00', '%2F', 'constructor', 'urn:ietf:params:scim:schemas:core:2.0:User'),
  text.map((segment) => encodeURIComponent(segment.toWellFormed())),
), { maxLength: 4 }).map((segments) => `/${segments.join('/')}`);

/** Headers that steer how a request is read. */
export const headers: fc.Arbitrary<Record<string, string>> = fc.record({
  accept: fc.constantFrom('application/scim+json', '*/*', 'text/html', ';;;', 'application/*;q=0'),
  'content-type': fc.constantFrom('application/scim+json', 'application/json;charset=x', 'text/plain', '/', 'application/scim+json; charset=utf-8'),
  'if-match': fc.constantFrom('W/"1"', '*', '"', 'W/', ', ,', '1-x', 'W/"1-aaaaaaaaaaaa"'),
  'if-none-match': fc.constantFrom('W/"1"', '*', '"', '1'),
  'x-request-id': fc.constantFrom('a', 'x'.repeat(300), 'trace-12345678'),
}, { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>;

/** Bodies that are no JSON, or much of it. */
export const rawBodies: fc.Arbitrary<string> = fc.oneof(
  text.map((one) => one.toWellFormed()), fc.json(),
  fc.tuple(fc.json(), fc.nat()).map(([json, at]) => json.slice(0, at % (json.length + 1))),
  fc.tuple(fc.constantFrom('[', '{"a":', '[[{"members":['), fc.nat(2000)).map(([piece, times]) => piece.repeat(times)),
);
