import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTimeResolver, JSONResolver } from 'graphql-scalars';
import { isPermission } from '../domain/access/permissions.ts';

function readPermission(value: unknown): string {
  if (typeof value === 'string' && isPermission(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is not a permission. Permissions are words such as "user:write"; docs/permissions.md lists them.`);
}

export const scalars = {
  DateTime: DateTimeResolver,
  JSON: JSONResolver,
  Permission: new GraphQLScalarType({
    name: 'Permission',
    parseValue: readPermission,
    serialize: readPermission,
    parseLiteral: (node) => readPermission(node.kind === Kind.STRING ? node.value : undefined),
  }),
};
