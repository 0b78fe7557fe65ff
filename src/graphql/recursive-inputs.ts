import { mapSchema, MapperKind } from '@graphql-tools/utils';
import { getNamedType, GraphQLScalarType, isInputObjectType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';

/*
 * graphql-jit cannot compile variables of an input type that contains itself, such as UserFilter: it unrolls the type for
 * ever. So it gets a schema in which these types are scalars. Their values come from our own typed code and are handed on
 * as they are: dates as `Date`.
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
