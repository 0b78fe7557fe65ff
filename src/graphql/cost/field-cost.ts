import { getDirective } from '@graphql-tools/utils';
import { getNamedType, isCompositeType, type GraphQLField, type GraphQLSchema } from 'graphql';

/** What the schema says about the cost of a field, with `@cost` and `@listSize`. */
export interface FieldCost {
  /** The points of the field, or of each of its items. */
  readonly weight: number;
  readonly listSize: ListSize | undefined;
}

/** `@listSize`. */
export interface ListSize {
  readonly assumedSize: number;
  readonly slicingArguments: readonly string[];
  /** The fields of the answer that hold the items; without them the field itself does. */
  readonly sizedFields: readonly string[] | undefined;
}

/** The whole contract is read by whoever asks for it, and nothing of it is an object of ours. */
const introspectionCost = 100;

export function fieldCost(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): FieldCost {
  if (field.name === '__schema' || field.name === '__type') return { weight: introspectionCost, listSize: undefined };
  const type = getNamedType(field.type);
  const declared = getDirective(schema, field, 'cost')?.[0] ?? getDirective(schema, type, 'cost')?.[0];
  const isOurs = isCompositeType(type) && !type.name.startsWith('__');
  return { weight: declared ? Number(declared['weight']) : Number(isOurs), listSize: listSize(schema, field) };
}

function listSize(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): ListSize | undefined {
  const declared = getDirective(schema, field, 'listSize')?.[0];
  if (!declared) return undefined;
  return {
    assumedSize: (declared['assumedSize'] as number | undefined) ?? 1,
    slicingArguments: (declared['slicingArguments'] as string[] | undefined) ?? [],
    sizedFields: declared['sizedFields'] as string[] | undefined,
  };
}
