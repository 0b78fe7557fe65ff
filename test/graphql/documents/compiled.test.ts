import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, GraphQLError, GraphQLScalarType, Kind, parse, validate, type DefinitionNode, type DocumentNode, type ExecutionResult, type GraphQLFormattedError, type OperationDefinitionNode } from 'graphql';
import { compilableSchema, compileOperation } from '../../../src/graphql/documents/compile-document.ts';
import { PreparedOperation } from '../../../src/graphql/documents/prepared-operation.ts';
import { formatGraphqlError, isUnexpected } from '../../../src/graphql/errors.ts';
import { Invalid } from '../../../src/domain/shared/errors.ts';

/*
 * What is executed first by graphql-js and later compiled must answer the same. The schema has one of everything that GraphQL has.
 */

const typeDefs = `
  scalar Moment
  enum Colour { RED GREEN }
  interface Named { name: String! }
  type Cat implements Named { name: String! colour: Colour lives(of: Int = 9): Int! kittens: [Cat!]! broken: String! }
  type Dog implements Named { name: String! barks: Boolean friend: Named }
  union Pet = Cat | Dog
  input Search { text: String at: Moment colour: Colour = RED sizes: [Int!] = [1, 2] and: [Search!] not: Search }
  type Payload { got: String cat: Cat }
  type Query {
    hello(name: String = "you", times: Int): String
    cat(name: String! = "Tom"): Cat
    cats(first: Int): [Cat]
    strictCats: [Cat!]
    pets: [Pet!]!
    named: [Named!]!
    search(search: Search, at: Moment): String
    list(of: [Colour!]): String
    now: Moment
    wrong: Int
    thrown: String
    refused: String
    slow: String
  }
  type Mutation { add(search: Search): Payload next: Int }
`;

const moment = new GraphQLScalarType({
  name: 'Moment', serialize: (value) => (value as Date).toISOString(),
  parseValue: (value) => {
    if (typeof value !== 'string') throw new GraphQLError('A Moment is a text.');
    return new Date(value);
  },
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING) throw new GraphQLError('A Moment is a text.');
    return new Date(node.value);
  },
});

interface Animal { readonly kind: 'Cat' | 'Dog'; readonly name: string }
const tom = { kind: 'Cat' as const, name: 'Tom', colour: 'RED' };
const kit = { kind: 'Cat' as const, name: 'Kit', colour: 'GREEN', isBroken: true };
const rex = { kind: 'Dog' as const, name: 'Rex', barks: true, friend: tom };

let counter = 0;
const schema = makeExecutableSchema({
  typeDefs,
  resolvers: {
    Moment: moment,
    Named: { __resolveType: (value: Animal) => value.kind },
    Pet: { __resolveType: (value: Animal) => value.kind },
    Cat: {
      lives: (_: unknown, args: object) => Object.values(args)[0] as number,
      kittens: async ({ name }: Animal) => (name === 'Tom' ? [kit, { ...kit, name: 'Kat' }] : []),
      broken: ({ isBroken }: { isBroken?: boolean }) => { if (isBroken) throw new Invalid('It is broken.', ['broken']); return 'whole'; },
    },
    Query: {
      hello: (_: unknown, args: object) => JSON.stringify(args),
      cat: (_: unknown, { name }: { name: string }) => (name === 'Nobody' ? null : { ...tom, name }),
      cats: async (_: unknown, { first }: { first?: number }) => [tom, null, kit].slice(0, first ?? 3),
      strictCats: () => [tom, kit, null],
      pets: () => [tom, rex],
      named: async () => [rex, kit],
      search: (_: unknown, args: object) => JSON.stringify(args, (_key, value: unknown) => value) + describeTypes(args),
      list: (_: unknown, args: object) => JSON.stringify(args),
      now: () => new Date(0),
      wrong: () => 'no number',
      thrown: () => { throw new TypeError('thrown'); },
      refused: async () => { throw new Invalid('Refused.', ['field']); },
      slow: () => new Promise((resolve) => setTimeout(() => resolve('slow'), 1)),
    },
    Mutation: { add: (_: unknown, args: object) => ({ got: JSON.stringify(args), cat: tom }), next: async () => ++counter },
  },
});

/** Whether moments have become dates on the way. */
function describeTypes(value: unknown): string {
  if (value instanceof Date) return 'Date';
  return typeof value === 'object' && value !== null ? `{${Object.values(value).map(describeTypes).join()}}` : typeof value;
}

const everything = 'fragment C on Cat { name colour lives kittens { name ...D } } fragment D on Cat { colour other: lives(of: 2) }';
const documents: [string, string, object?][] = [
  ['arguments left out', '{ hello cat { name } }'],
  ['arguments given', '{ hello(name: "Ada", times: 3) cat(name: "Felix") { lives(of: 3) } }'],
  ['null as an argument', '{ hello(name: null, times: null) }'],
  ['variables', 'query ($name: String, $times: Int) { hello(name: $name, times: $times) }', { name: 'Ada', times: 2 }],
  ['variables left out', 'query ($name: String, $times: Int) { hello(name: $name, times: $times) }'],
  ['variables that are null', 'query ($name: String, $times: Int) { hello(name: $name, times: $times) }', { name: null, times: null }],
  ['defaults of variables', 'query ($name: String = "Eve", $times: Int = 4) { hello(name: $name, times: $times) }'],
  ['a default against null', 'query ($name: String = "Eve") { hello(name: $name) }', { name: null }],
  ['a variable where the argument has a default', 'query ($name: String! = "Ann") { cat(name: $name) { name } }'],
  ['an input that contains itself', 'query ($search: Search) { search(search: $search) }', { search: { text: 'a', and: [{ at: '2026-01-01T00:00:00.000Z' }, { not: { colour: 'GREEN' } }] } }],
  ['the same as a literal', '{ search(search: { text: "a", and: [{ at: "2026-01-01T00:00:00.000Z" }, { not: { colour: GREEN, sizes: 7 } }] }) }'],
  ['a scalar of our own', 'query ($at: Moment = "2026-01-01T00:00:00.000Z") { search(at: $at) now }'],
  ['the same given', 'query ($at: Moment!) { search(at: $at) now }', { at: '2026-05-01T00:00:00.000Z' }],
  ['lists', 'query ($of: [Colour!]) { list(of: $of) a: list(of: [RED, GREEN]) b: list(of: RED) }', { of: 'GREEN' }],
  ['aliases and fields asked for twice', '{ a: hello b: hello(name: "b") cat { name } cat { colour name } }'],
  ['fragments', `{ cat { ...C } cats { ...C ...D } } ${everything}`],
  ['unions and interfaces', `{ pets { __typename ... on Cat { ...C } ... on Dog { barks friend { __typename name ... on Cat { lives } } } } named { name ... on Cat { colour } } } ${everything}`],
  ['include and skip', 'query ($yes: Boolean!, $no: Boolean = false) { a: hello @include(if: $yes) b: hello @skip(if: $yes) c: hello @include(if: $no) cat { ... @include(if: $yes) { name } ... @skip(if: $yes) { colour } } }', { yes: true }],
  ['include and skip the other way', 'query ($yes: Boolean!, $no: Boolean = false) { a: hello @include(if: $yes) b: hello @skip(if: $yes) c: hello @include(if: $no) cat { ... @include(if: $yes) { name } ... @skip(if: $yes) { colour } } }', { yes: false, no: true }],
  ['skip and include together', 'query ($a: Boolean!, $b: Boolean!) { hello @skip(if: $a) @include(if: $b) cat @include(if: true) { name @skip(if: false) colour @skip(if: $b) } }', { a: false, b: true }],
  ['a field once with a condition and once without', 'query ($no: Boolean!) { cat { name @include(if: $no) } cat { name } }', { no: false }],
  ['an object once with a condition and once without', 'query ($no: Boolean!) { cat @include(if: $no) { name } cat { colour } ... @include(if: $no) { cat { lives } } ...F @include(if: $no) } fragment F on Query { cat { kittens { name } } hello }', { no: false }],
  ['the same where it holds', 'query ($no: Boolean!) { cat @include(if: $no) { name } cat { colour } ... @include(if: $no) { cat { lives } } ...F @include(if: $no) } fragment F on Query { cat { kittens { name } } hello }', { no: true }],
  ['nothing there', '{ cat(name: "Nobody") { name } cats(first: 2) { name } }'],
  ['an error', '{ thrown hello }'],
  ['a refusal of the domain', '{ refused slow }'],
  ['a wrong value', '{ wrong }'],
  ['an error in a list of what may be missing', '{ cats { name broken } }'],
  ['an error in a list of what may not', '{ strictCats { name } cat { kittens { broken } } hello }'],
  ['an error at every level', '{ thrown cats { broken kittens { broken } } refused }'],
  ['mutations in a row', 'mutation { a: next b: next c: next }'],
  ['a mutation with an input', 'mutation ($search: Search) { add(search: $search) { got cat { name } } }', { search: { sizes: [3] } }],
  ['an operation by its name', 'query One { hello } query Two { now }'],
];

const compilable = compilableSchema(schema);
const isOperation = (definition: DefinitionNode): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION;
const operationsOf = (document: DocumentNode): OperationDefinitionNode[] => document.definitions.filter(isOperation);

/** An answer as a client sees it; in which order errors are told is not laid down. */
function seen({ data, errors, ...rest }: ExecutionResult): { errors: Told[] } {
  const told = (errors ?? []).map((error): Told => ({ ...formatGraphqlError(error.toJSON(), error), isUnexpected: isUnexpected(error) }));
  return { ...JSON.parse(JSON.stringify({ data, ...rest })) as object, errors: told.toSorted((one, other) => JSON.stringify(one.path).localeCompare(JSON.stringify(other.path))) };
}
type Told = GraphQLFormattedError & { isUnexpected: boolean };

// Where several errors make the same thing null, graphql-js tells of the first and graphql-jit of each. The specification allows both.
function withoutRepetition({ errors, ...answer }: { errors: Told[] }, expected: { errors: Told[] }): object {
  const isTold = (error: Told) => expected.errors.some((one) => JSON.stringify(one) === JSON.stringify(error));
  const isRepeated = (error: Told) => expected.errors.some((one) => one.message === error.message && JSON.stringify(one.path?.slice(0, -2)) === JSON.stringify(error.path?.slice(0, -2)));
  return { ...answer, errors: errors.filter((error) => isTold(error) || !isRepeated(error)) };
}

describe('a compiled operation answers as graphql-js does', () => {
  test.each(documents)('%s', async (_, text, variables = {}) => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    for (const operation of operationsOf(document)) {
      counter = 0;
      const expected = await execute({ schema, document, operationName: operation.name?.value, variableValues: variables as Record<string, unknown>, contextValue: {} });
      counter = 0;
      const ready = new PreparedOperation({ schema, compilable }, document, operation).readVariables(variables as Record<string, unknown>);
      if (!('coerced' in ready)) throw new Error('The variables are wrong');
      const run = compileOperation(compilable, document, operation);
      if (!run) throw new Error('It was not compiled');
      const actual = await run({} as never, ready.coerced);
      expect(withoutRepetition(seen(actual), seen(expected))).toEqual(seen(expected));
      // The order in which fields come is laid down.
      expect(JSON.stringify(actual.data)).toBe(JSON.stringify(expected.data));
    }
  });

  test.each([
    'query ($text: String) { search(search: { text: $text }) }',
    'query ($one: Colour!) { list(of: [$one]) }',
    '{ __schema { types { name } } }',
    '{ __type(name: "Cat") { name } }',
    'query ($no: Boolean!) { cat { ...D @include(if: $no) ...D @skip(if: $no) } } fragment D on Cat { lives }',
    'query ($no: Boolean!) { cat { ...C @include(if: $no) ...D } } fragment C on Cat { ...D } fragment D on Cat { lives }',
    'query ($text: String) { ...F } fragment F on Query { search(search: { and: [{ not: { text: $text } }] }) }',
  ])('and is left to graphql-js where the two differ: %s', (text) => {
    const document = parse(text);
    expect(operationsOf(document).map((operation) => compileOperation(compilable, document, operation))).toEqual([undefined]);
  });
});
