import { BREAK, GraphQLScalarType, GraphQLSchema, isSpecifiedScalarType, Kind, visit, type DirectiveNode, type DocumentNode, type ExecutionResult, type OperationDefinitionNode, type TypeNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GraphqlContext } from '../context.ts';

/** Runs an operation with variables that have been coerced. */
export type CompiledOperation = (context: GraphqlContext, variables: Record<string, unknown>) => Promise<ExecutionResult> | ExecutionResult;

/** The type that a variable has for the compiler where graphql-js has already made of its value what the resolvers get. */
const coerced = new GraphQLScalarType({ name: 'Coerced', description: 'A value that is ready.', parseValue: (value: unknown) => value });

/** The schema as the compiler is to see it. */
export function compilableSchema(schema: GraphQLSchema): GraphQLSchema {
  const { types, ...config } = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...types, coerced] });
}

/**
 * Compiles an operation with graphql-jit. Its variables must come coerced by graphql-js: the compiler cannot unfold an input type
 * that contains itself, and where it can its words differ.
 * @returns undefined where it cannot be compiled faithfully: graphql-jit gives `null` for a variable inside a literal that has no
 *   value, where the field should be absent; it looks at a fragment once, even if that is on a condition that does not hold; and
 *   introspection would show our own type
 */
export function compileOperation(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CompiledOperation | undefined {
  if (hasVariableInsideLiteral(document) || asksForTheSchema(document) || repeatsFragmentsOnConditions(document)) return undefined;
  const query = compileQuery(schema, withReadyVariables(document), operation.name?.value ?? '');
  if (!isCompiledQuery(query)) return undefined;
  return (context, variables) => query.query({}, context, variables);
}

function hasVariableInsideLiteral(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Variable: (_, __, ___, ____, ancestors) => {
      found ||= ancestors.some((ancestor) => 'kind' in ancestor && (ancestor.kind === Kind.OBJECT || ancestor.kind === Kind.LIST));
      return found ? BREAK : undefined;
    },
  });
  return found;
}

function asksForTheSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      found ||= name.value === '__schema' || name.value === '__type';
      return found ? BREAK : undefined;
    },
  });
  return found;
}

function repeatsFragmentsOnConditions(document: DocumentNode): boolean {
  const spreads: string[] = [];
  let isConditional = false;
  const note = ({ directives }: { readonly directives?: readonly DirectiveNode[] }): void => {
    isConditional ||= (directives ?? []).length > 0;
  };
  visit(document, { Field: note, InlineFragment: note, FragmentSpread: (spread) => { note(spread); spreads.push(spread.name.value); } });
  return isConditional && new Set(spreads).size < spreads.length;
}

// Scalars of GraphQL itself stay: the compiler wants to see that what decides about `@include` is a Boolean.
function withReadyVariables(document: DocumentNode): DocumentNode {
  return visit(document, {
    VariableDefinition: (definition) => {
      if (isSpecified(definition.type)) return undefined;
      const { defaultValue: _, ...rest } = definition;
      return { ...rest, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: coerced.name } } };
    },
  });
}

function isSpecified(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isSpecified(type.type);
  return type.kind === Kind.NAMED_TYPE && isSpecifiedScalarType({ name: type.name.value } as GraphQLScalarType);
}
