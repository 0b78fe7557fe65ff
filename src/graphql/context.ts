import type { Actor } from '../domain/access/actor.ts';
import type { Origin, Scope } from '../domain/shared/scope.ts';
import type { Database } from '../db/connect.ts';
import type { RateLimit } from './__generated__/resolvers.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What resolvers may see beside their arguments. One is made for each operation. */
export interface GraphqlContext {
  readonly scope: Scope;
  readonly loaders: Loaders;
  /** Where the service is reached from outside, without a slash at the end. */
  readonly publicUrl: string;
  /** What the request costs and what is left of the caller's budget, where it has one. */
  readonly rateLimit?: RateLimit;
}

/** Makes the context of one operation, with an entity manager and loaders of its own. */
export function createContext(database: Database, actor: Actor, origin: Origin, publicUrl: string, now = new Date()): GraphqlContext {
  const scope = database.scopeFor(actor, origin, now);
  return { scope, loaders: createLoaders(scope), publicUrl };
}
