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

// Years have four digits in RFC 3339; an offset may lead beyond them, where PostgreSQL no longer understands what is written.
function readDateTime(moment: Date): Date {
  const year = moment.getUTCFullYear();
  if (year >= 1 && year <= 9999) return moment;
  throw new GraphQLError('A DateTime must lie between 0001-01-01T00:00:00Z and 9999-12-31T23:59:59.999Z.');
}

type Behaviour = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>;

// A text that is checked both ways.
function checkedText(read: (value: unknown) => string): Behaviour {
  return { serialize: read, parseValue: read, parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined) };
}

// A whole scalar would bring its own description; what a scalar means stands in the SDL.
const behaviourOf = ({ serialize, parseValue, parseLiteral }: GraphQLScalarType): Behaviour => ({ serialize, parseValue, parseLiteral });

const dateTime: Behaviour = {
  ...behaviourOf(DateTimeResolver),
  parseValue: (value) => readDateTime(DateTimeResolver.parseValue(value)),
  parseLiteral: (node, variables) => readDateTime(DateTimeResolver.parseLiteral(node, variables)),
};

export const scalars: Readonly<Record<'DateTime' | 'EmailAddress' | 'JSON' | 'Permission' | 'SafeInt' | 'URL', Behaviour>> = {
  DateTime: dateTime,
  EmailAddress: checkedText(readEmailAddress),
  JSON: behaviourOf(JSONResolver),
  URL: behaviourOf(URLResolver),
  Permission: checkedText(readPermission),
  SafeInt: behaviourOf(SafeIntResolver),
};
