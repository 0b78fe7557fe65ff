import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { enforceRequires } from './authorisation.ts';
import { resolvers } from './resolvers.ts';

const folder = fileURLToPath(new URL('../../schema', import.meta.url));

/** The SDL of every noun: the contract. */
function readTypeDefinitions(): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.graphql')).toSorted().map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

/** The executable schema, with authorisation in place. */
export function createSchema(): GraphQLSchema {
  return enforceRequires(makeExecutableSchema({ typeDefs: readTypeDefinitions(), resolvers: resolvers as never }));
}
