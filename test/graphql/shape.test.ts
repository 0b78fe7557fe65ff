import {
  getNamedType, isEnumType, isInputObjectType, isInterfaceType, isListType, isNonNullType, isObjectType, isScalarType,
  type GraphQLField, type GraphQLInputObjectType, type GraphQLObjectType,
} from 'graphql';
import { createSchema } from '../../src/graphql/schema.ts';

// The rules by which the schema reads as if one hand had written it; docs/graphql-conventions.md says them in prose.
const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const objects = types.filter(isObjectType);
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] => Object.values(type.getFields());
const shapeOf = (type: GraphQLObjectType | GraphQLInputObjectType): Record<string, string> =>
  Object.fromEntries(Object.values(type.getFields()).map(({ name, type: shape }) => [name, String(shape)]));
const allFields = objects.flatMap((type) => fieldsOf(type).map((field) => ({ at: `${type.name}.${field.name}`, field })));
const connections = objects.filter(({ name }) => name.endsWith('Connection'));

test.each(connections.map(({ name }) => name))('%s is a Relay connection', (name) => {
  const noun = name.replace(/Connection$/, '');
  const connection = schema.getType(name) as GraphQLObjectType;
  expect(shapeOf(connection)).toEqual({ edges: `[${noun}Edge!]!`, nodes: `[${noun}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' });
  expect(shapeOf(schema.getType(`${noun}Edge`) as GraphQLObjectType)).toEqual({ cursor: 'String!', node: `${noun}!` });
});

const lists = allFields.filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));

test.each(lists.map(({ at, field }) => [at, field] as const))('%s is read, filtered and ordered like every list', (_, field) => {
  const noun = getNamedType(field.type).name.replace(/Connection$/, '');
  expect(String(field.type)).toBe(`${noun}Connection!`);
  expect(Object.fromEntries(field.args.map(({ name, type }) => [name, String(type)]))).toEqual({
    first: 'Int', after: 'String', last: 'Int', before: 'String', offset: 'Int', filter: `${noun}Filter`, orderBy: `${noun}Order`,
  });
});

const filters = types.filter(isInputObjectType).filter(({ name }) => name.endsWith('Filter'));
const filtersOfLists = filters.filter(({ name }) => connections.some((connection) => connection.name === name.replace(/Filter$/, 'Connection')));

test.each(filtersOfLists.map((type) => [type.name, type] as const))('%s can be combined', (name, type) => {
  expect(shapeOf(type)).toMatchObject({ and: `[${name}!]`, or: `[${name}!]`, not: name });
});

test('every condition of a filter is optional and is a filter itself', () => {
  const conditions = filtersOfLists.flatMap((type) => Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, field })));
  expect(conditions.filter(({ field }) => isNonNullType(field.type) || !getNamedType(field.type).name.endsWith('Filter')).map(({ at }) => at)).toEqual([]);
});

test('every order is a field and a direction', () => {
  const orders = types.filter(isInputObjectType).filter(({ name }) => name.endsWith('Order'));
  expect(orders.length).toBeGreaterThan(3);
  for (const order of orders) expect([order.name, shapeOf(order)]).toMatchObject([order.name, { field: `${order.name}Field!`, direction: 'OrderDirection' }]);
});

test.each(Object.values(schema.getSubscriptionType()?.getFields() ?? {}).map((field) => [field.name, field] as const))('%s is filtered like the list and goes on from a cursor; of what there is one of, it tells the present state', (_, field) => {
  const notice = getNamedType(field.type);
  const noun = notice.name.replace(/Notice$/, '');
  const isOfList = schema.getType(`${noun}Connection`) !== undefined;
  expect(String(field.type)).toBe(`${noun}Notice!`);
  expect(Object.fromEntries(field.args.map(({ name, type }) => [name, String(type)]))).toEqual(isOfList ? { filter: `${noun}Filter`, after: 'String' } : {});
  expect(isObjectType(notice) && Object.values(shapeOf(notice)).toSorted()).toEqual(isOfList ? [noun, 'String!'] : [noun]);
});

test('what has an id that never changes can be asked for by it', () => {
  // A secret is a part of its client and is asked for with it.
  const references = /(?:Reference|Payload|Connection|Edge|Secret)$/;
  const withId = objects.filter((type) => !roots.includes(type) && type.getFields()['id'] && !references.test(type.name));
  expect(withId.filter((type) => !type.getInterfaces().some(({ name }) => name === 'Node')).map(({ name }) => name)).toEqual([]);
});

test('lists hold no nulls, but for those that name an id that may stand for nothing', () => {
  const holdNulls = allFields.filter(({ field }) => {
    const list = isNonNullType(field.type) ? field.type.ofType : field.type;
    return isListType(list) && !isNonNullType(list.ofType);
  });
  expect(holdNulls.map(({ at }) => at)).toEqual(['Query.nodes']);
});

test('names are written as GraphQL APIs write them', () => {
  const camel = /^_?[a-z][a-zA-Z0-9]*$/;
  const pascal = /^[A-Z][a-zA-Z0-9]*$/;
  expect(types.filter(({ name }) => !pascal.test(name)).map(({ name }) => name)).toEqual([]);
  const fields = types.flatMap((type) => (isObjectType(type) || isInputObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []));
  expect(fields.filter(({ name }) => !camel.test(name)).map(({ name }) => name)).toEqual([]);
  const values = types.filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => name));
  expect(values.filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual([]);
});

test('moments, addresses and permissions have types of their own', () => {
  const scalars = allFields.filter(({ field }) => isScalarType(getNamedType(field.type)));
  const named = (pattern: RegExp): { at: string; type: string }[] => scalars.filter(({ field }) => pattern.test(field.name)).map(({ at, field }) => ({ at, type: getNamedType(field.type).name }));
  expect(named(/At$/).filter(({ type }) => type !== 'DateTime')).toEqual([]);
  expect(named(/^email$|Email$/).filter(({ type }) => type !== 'EmailAddress')).toEqual([]);
  // What a directory wrote is kept as it is, whether or not it is an address.
  expect(named(/Url$/).filter(({ at, type }) => type !== 'URL' && at !== 'User.profileUrl')).toEqual([]);
  expect(named(/^permissions?$/).filter(({ type }) => type !== 'Permission')).toEqual([]);
});

test('what is deprecated says what to use instead, and until when it stays', () => {
  const members = types.flatMap((type) => {
    if (isEnumType(type)) return type.getValues().map((value) => ({ at: `${type.name}.${value.name}`, reason: value.deprecationReason }));
    if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, reason: field.deprecationReason }));
  });
  const rule = /^Use `[\w.]+` instead\..* Stays until \d{4}-\d\d-\d\d\.$/;
  expect(members.filter(({ reason }) => typeof reason === 'string' && !rule.test(reason)).map(({ at }) => at)).toEqual([]);
  expect(rule.test('Use `User.email` instead. Stays until 2027-06-30.')).toBe(true);
});
