import { printSchemaWithDirectives } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';

/** The whole contract as one text, with descriptions and directives; what is published and what releases are compared by. */
export function printContract(schema: GraphQLSchema): string {
  return `${printSchemaWithDirectives(schema)}\n`;
}
