import { mapSchema, MapperKind } from '@graphql-tools/utils';
import {
  coerceInputValue, getNamedType, GraphQLError, GraphQLScalarType, isInputObjectType, isInputType, Kind, typeFromAST,
  type DocumentNode, type GraphQLInputObjectType, type GraphQLSchema,
} from 'graphql';

/*
 * graphql-jit cannot compile variables of an input type that contains itself, such as UserFilter: it unrolls the type for
 * ever. So it gets a schema in which these types are scalars, and graphql-js checks and coerces their values beforehand.
 */

/** The schema with every input type that contains itself as a scalar of the same name, which takes what it is given. */
export function withOpaqueRecursiveInputs(schema: GraphQLSchema): GraphQLSchema {
  // Told by the original schema: while it is mapped, its types refer to copies.
  const isRecursive = (name: string): boolean => {
    const type = schema.getType(name);
    return isInputObjectType(type) && containsItself(type);
  };
  return mapSchema(schema, {
    [MapperKind.TYPE]: ({ name }) => (isRecursive(name) ? new GraphQLScalarType({ name, parseValue: (value: unknown) => value }) : undefined),
  });
}

/**
 * Makes what checks and coerces those variables of an operation whose types contain themselves.
 * @returns a function that throws GraphQLError where a value does not fit its type
 */
export function recursiveVariableCoercion(schema: GraphQLSchema, document: DocumentNode): (variables: Record<string, unknown>) => Record<string, unknown> {
  const definitions = document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? definition.variableDefinitions ?? [] : []));
  const recursive = definitions.flatMap(({ variable, type: node }) => {
    const type = typeFromAST(schema, node as never);
    const named = getNamedType(type);
    return isInputType(type) && isInputObjectType(named) && containsItself(named) ? [{ name: variable.name.value, type }] : [];
  });
  return (variables) => {
    let coerced = variables;
    for (const { name, type } of recursive) {
      if (variables[name] === undefined || variables[name] === null) continue;
      coerced = { ...coerced, [name]: coerceInputValue(variables[name], type, (path, _, error) => refuse(name, path, error)) };
    }
    return coerced;
  };
}

function refuse(name: string, path: readonly (string | number)[], error: GraphQLError): never {
  throw new GraphQLError(`The variable $${[name, ...path].join('.')} does not fit its type: ${error.message}`);
}

function containsItself(type: GraphQLInputObjectType): boolean {
  const seen = new Set<GraphQLInputObjectType>();
  const reaches = (from: GraphQLInputObjectType): boolean => Object.values(from.getFields()).some((field) => {
    const inner = getNamedType(field.type);
    if (!isInputObjectType(inner) || seen.has(inner)) return false;
    if (inner === type) return true;
    seen.add(inner);
    return reaches(inner);
  });
  return reaches(type);
}
