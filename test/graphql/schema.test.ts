import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getDirective } from '@graphql-tools/utils';
import { isEnumType, isInputObjectType, isObjectType, Kind, parse, specifiedDirectives, validate, type DocumentNode, type GraphQLField, type GraphQLInputField, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { permissions } from '../../src/domain/access/permissions.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import * as operations from '../../src/scim/__generated__/operations.ts';

const schema = createSchema();
const rootTypes = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type): type is GraphQLObjectType => Boolean(type));
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name));

test('every root field names the permission that it needs, or says that it is for every caller or public', () => {
  const fields = rootTypes.flatMap((type) => Object.values(type.getFields()));
  const unmarked = fields.filter((field) => ['requires', 'authenticated', 'public'].filter((mark) => getDirective(schema, field, mark)).length !== 1);
  expect(unmarked.map(({ name }) => name)).toEqual([]);
  expect(fields.length).toBeGreaterThan(20);
});

test('what is public is the version, the caller\'s own budget and the ping', () => {
  const open = rootTypes.flatMap((type) => Object.values(type.getFields()).filter((field) => getDirective(schema, field, 'public')).map(({ name }) => name));
  expect(open).toEqual(['rateLimit', 'version', 'ping']);
});

test('the permissions of the schema are those of the domain, each in use', () => {
  const used = types.filter(isObjectType).flatMap((type) => Object.values(type.getFields())).flatMap((field) => getDirective(schema, field, 'requires') ?? [])
    .map((requires) => String(requires['permission']));
  expect([...new Set(used)].toSorted()).toEqual(Object.keys(permissions).toSorted());
});

test('a scalar is described in the words of the contract', () => {
  expect(schema.getType('DateTime')?.description).toContain('answers are in UTC with milliseconds');
});

test('everything in the schema is described', () => {
  const described = [...types.flatMap(ownDescriptions), ...types.flatMap(fieldDescriptions)];
  for (const directive of schema.getDirectives().filter((one) => !specifiedDirectives.includes(one))) described.push([`@${directive.name}`, directive.description]);
  expect(described.filter(([, description]) => !description?.trim()).map(([name]) => name)).toEqual([]);
  expect(described.length).toBeGreaterThan(300);
});

type Description = [name: string, description: string | null | undefined];

function ownDescriptions(type: GraphQLNamedType): Description[] {
  // What the root types hold speaks for itself.
  const own: Description[] = rootTypes.some((root) => root === type) ? [] : [[type.name, type.description]];
  const values = isEnumType(type) ? type.getValues() : [];
  return [...own, ...values.map((value): Description => [`${type.name}.${value.name}`, value.description])];
}

function fieldDescriptions(type: GraphQLNamedType): Description[] {
  if (!isObjectType(type) && !isInputObjectType(type)) return [];
  const fields: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields());
  return fields.flatMap((field): Description[] => {
    // An argument called `input` is described by its type.
    const described = ('args' in field ? field.args : []).filter(({ name }) => name !== 'input');
    return [[`${type.name}.${field.name}`, field.description], ...described.map((one): Description => [`${type.name}.${field.name}(${one.name})`, one.description])];
  });
}

test('every mutation takes one input and says why it refuses', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter((field) => getDirective(schema, field, 'requires'));
  for (const { name, args, type } of mutations) {
    const capitalised = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
    expect(args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toEqual([`input: ${capitalised}Input!`]);
    expect(String(type)).toBe(`${capitalised}Payload!`);
    const payload = schema.getType(`${capitalised}Payload`);
    expect([name, isObjectType(payload) && String(payload.getFields()['userErrors']?.type)]).toEqual([name, '[UserError!]!']);
  }
});

describe('the operations of the SCIM facade', () => {
  const documents = Object.entries(operations).filter(([name]) => name.endsWith('Document')) as unknown as [string, DocumentNode][];

  test.each(documents)('%s fits the schema', (_, document) => {
    expect(validate(schema, document)).toEqual([]);
  });

  test('were generated from all of its files', () => {
    const folder = path.join(import.meta.dirname, '../../src/scim');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
    const written = files.flatMap((file) => parse(readFileSync(path.join(folder, file), 'utf8')).definitions)
      .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? `${definition.name?.value}Document` : []));
    expect(documents.map(([name]) => name).toSorted()).toEqual(written.toSorted());
  });
});
