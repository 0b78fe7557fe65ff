import type { Actor } from '../domain/access/actor.ts';
import type { ResolveTxt } from '../domain/email-domains/change-email-domains.ts';
import type { SamlReader } from '../domain/connections/saml-configuration.ts';
import type { Secrets } from '../domain/shared/secrets.ts';
import type { Origin, Scope } from '../domain/shared/scope.ts';
import type { Database } from '../db/connect.ts';
import type { RateLimit } from './__generated__/resolvers.ts';
import type { LiveStream } from './live/live-stream.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What resolvers may see beside their arguments. One is made for each operation. */
export interface GraphqlContext {
  /** From the field of a mutation on, the scope that names it. */
  scope: Scope;
  readonly loaders: Loaders;
  /** Where the service is reached from outside, without a slash at the end. */
  readonly publicUrl: string;
  /** What the request costs and what is left of the caller's budget, where it has one. */
  readonly rateLimit?: RateLimit;
  /** Present where a client of the API asks. */
  readonly outside?: Outside;
  /** Present where a subscription begins. */
  readonly live?: LiveStream;
}

/** What takes more than the database. */
export interface Outside {
  readonly secrets: Secrets;
  /** Asks the DNS. */
  readonly resolveTxt: ResolveTxt;
  /** Understands what SAML identity providers say of themselves. */
  readonly saml: SamlReader;
}

/** What takes more than the database; only clients of the API reach it, the service's own operations do not. */
export function outsideOf({ outside }: GraphqlContext): Outside {
  if (!outside) throw new Error('This operation is for clients of the API alone');
  return outside;
}

/** Makes the context of one operation, with an entity manager and loaders of its own. */
export function createContext(database: Database, actor: Actor, origin: Origin, publicUrl: string, now = new Date()): GraphqlContext {
  const scope = database.scopeFor(actor, origin, now);
  return { scope, loaders: createLoaders(scope), publicUrl };
}
