import { GraphQLError, Kind, type GraphQLScalarType, type ValueNode } from 'graphql';
import { DateTimeResolver, JSONResolver } from 'graphql-scalars';
import { isPermission } from '../domain/access/permissions.ts';

function readPermission(value: unknown): string {
  if (typeof value === 'string' && isPermission(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is not a permission. Permissions are words such as "user:write"; docs/permissions.md lists them.`);
}

type Behaviour = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>;

// A whole scalar would bring its own description; what a scalar means stands in the SDL.
const behaviourOf = ({ serialize, parseValue, parseLiteral }: GraphQLScalarType): Behaviour => ({ serialize, parseValue, parseLiteral });

export const scalars: Readonly<Record<'DateTime' | 'JSON' | 'Permission', Behaviour>> = {
  DateTime: behaviourOf(DateTimeResolver),
  JSON: behaviourOf(JSONResolver),
  Permission: {
    serialize: readPermission,
    parseValue: readPermission,
    parseLiteral: (node: ValueNode) => readPermission(node.kind === Kind.STRING ? node.value : undefined),
  },
};
