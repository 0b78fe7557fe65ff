import { getVariableValues, Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { Invalid } from '../../domain/shared/errors.ts';

// Given by the export itself.
const ownVariables: ReadonlySet<string> = new Set(['first', 'after']);

/**
 * Reads the variables of an operation from the query of a request: an argument that is an object is JSON, such as
 * `filter={"active":{"eq":true}}`, any other is as it is.
 * @returns the values, checked and of the types that resolvers get
 * @throws Invalid where a parameter is unknown or not of its type
 */
export function readExportVariables(schema: GraphQLSchema, document: DocumentNode, query: URLSearchParams): Readonly<Record<string, unknown>> {
  const definitions = definitionsOf(document);
  const known = definitions.map(({ variable }) => variable.name.value);
  const given: Record<string, unknown> = {};
  for (const [name, text] of query) {
    if (!known.includes(name)) throw new Invalid(`There is no parameter ${name} here. There are: ${known.join(', ')}.`, [name]);
    given[name] = text.startsWith('{') ? parseJson(name, text) : text;
  }
  const { coerced, errors } = getVariableValues(schema, definitions, given, { maxErrors: 1 });
  if (coerced) return coerced;
  throw new Invalid(errors?.[0]?.message.replace(/^Variable "\$(\w+)" got invalid value/, 'The parameter $1 is not accepted:') ?? 'The parameters are not accepted.');
}

function definitionsOf(document: DocumentNode): NonNullable<OperationDefinitionNode['variableDefinitions']> {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return (operation?.variableDefinitions ?? []).filter(({ variable }) => !ownVariables.has(variable.name.value));
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Invalid(`The parameter ${name} is not JSON.`, [name]);
  }
}
