import { readFileSync } from 'node:fs';
import type { Resolvers } from '../__generated__/resolvers.ts';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };

export const serviceResolvers: Resolvers = {
  Query: {
    version: () => version,
    rateLimit: (_, __, { rateLimit }) => rateLimit ?? null,
  },
  Mutation: { ping: () => true },
};
