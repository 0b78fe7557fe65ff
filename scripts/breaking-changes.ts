import { CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

/** A breaking change that is meant: what `@graphql-inspector/core` calls it, where, and why. */
export interface Mark {
  readonly type: string;
  readonly path: string;
  readonly reason: string;
}

/** What is wrong between a released contract and the next one, in sentences; nothing where every breaking change is marked. */
export async function breakingChanges(released: GraphQLSchema, next: GraphQLSchema, marks: readonly Mark[]): Promise<string[]> {
  const breaking = (await diff(released, next)).filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const isSame = (mark: Mark, { type, path }: { type: string; path?: string }): boolean => mark.type === type && mark.path === path;
  const unmarked = breaking.filter((change) => !marks.some((mark) => isSame(mark, change)))
    .map(({ type, path, message }) => `${message} This breaks clients. Deprecate instead; or, where it is meant, mark it: ${JSON.stringify({ type, path, reason: '…' })}`);
  const stale = marks.filter((mark) => !breaking.some((change) => isSame(mark, change))).map(({ type, path }) => `${type} ${path} is marked and does not happen: take the mark away.`);
  const unexplained = marks.filter(({ reason }) => reason.trim().length < 10).map(({ type, path }) => `${type} ${path} is marked without a reason.`);
  return [...unmarked, ...stale, ...unexplained];
}
