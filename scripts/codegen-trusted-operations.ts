import path from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { makeManifest } from './trusted-documents.ts';

/**
 * A plugin of GraphQL Code Generator: each of the console's operations under its id in the manifest of trusted documents, with the
 * types of its variables and its answer. Texts of operations are no part of the console.
 */
export function plugin(schema: GraphQLSchema): { prepend: string[]; content: string } {
  const { operations } = makeManifest(schema, path.join(import.meta.dirname, '..'), ['src/console/**/*.graphql']);
  const lines = operations.map(({ id, name, type }) => {
    const suffix = `${type.slice(0, 1).toUpperCase()}${type.slice(1)}`;
    const answer = name.endsWith(suffix) ? name : `${name}${suffix}`;
    return `export const ${name}: Operation<${answer}, ${answer}Variables> = { name: '${name}', id: '${id}' };`;
  });
  return { prepend: ["import type { Operation } from '../api/operation.ts';"], content: lines.join('\n') };
}
