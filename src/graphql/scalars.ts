import { GraphQLError, Kind, type GraphQLScalarType, type ValueNode } from 'graphql';
import { DateTimeResolver, JSONResolver, SafeIntResolver, URLResolver } from 'graphql-scalars';
import { isPermission } from '../domain/access/permissions.ts';
import { isEmailAddress } from '../domain/shared/email-address.ts';

function readPermission(value: unknown): string {
  if (typeof value === 'string' && isPermission(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is not a permission. Permissions are words such as "user:write"; docs/permissions.md lists them.`);
}

function readEmailAddress(value: unknown): string {
  if (typeof value === 'string' && isEmailAddress(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is not an e-mail address, such as "ada@contoso.example".`);
}

type Behaviour = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>;

// A text that is checked both ways.
function checkedText(read: (value: unknown) => string): Behaviour {
  return { serialize: read, parseValue: read, parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined) };
}

// A whole scalar would bring its own description; what a scalar means stands in the SDL.
const behaviourOf = ({ serialize, parseValue, parseLiteral }: GraphQLScalarType): Behaviour => ({ serialize, parseValue, parseLiteral });

export const scalars: Readonly<Record<'DateTime' | 'EmailAddress' | 'JSON' | 'Permission' | 'SafeInt' | 'URL', Behaviour>> = {
  DateTime: behaviourOf(DateTimeResolver),
  EmailAddress: checkedText(readEmailAddress),
  JSON: behaviourOf(JSONResolver),
  URL: behaviourOf(URLResolver),
  Permission: checkedText(readPermission),
  SafeInt: behaviourOf(SafeIntResolver),
};
