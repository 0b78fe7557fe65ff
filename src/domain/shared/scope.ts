import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../access/actor.ts';

/** What a SCIM client asked for, so that the use case can keep it as a provisioning event in its own transaction. */
export interface ProvisioningRequest {
  readonly method: string;
  /** Below the Tenant URL, with the query. */
  readonly path: string;
  /** As it came, without passwords. */
  readonly body: unknown;
  /** The HTTP status that the client gets where the use case succeeds. */
  readonly successStatus: number;
  /** The name of the GraphQL operation that the request became; null where it became none. */
  readonly operation: string | null;
  /** What is not applied although the request succeeds, each in a sentence. */
  readonly warnings: readonly string[];
}

/** Through which door a request came. */
export interface Origin {
  readonly door: 'SCIM' | 'GRAPHQL' | 'OAUTH' | 'CLI' | 'SYSTEM';
  readonly requestId: string;
  /** Present where a SCIM client asks for a change. */
  readonly provisioning?: ProvisioningRequest;
}

/** On whose behalf hand-written statements run (statements.ts). An entity manager is one, too. */
export type Session = Pick<EntityManager, 'getConnection' | 'getSessionContext'>;

/**
 * All that a use case may know beside its input. Adding a field needs an ADR (see docs/adr/0003-scope-has-an-origin.md).
 * `session` and `em` are bound to the actor's organisation by row-level security; `em`, this request's own fork, is made when
 * it is first asked for, since the hot use cases do without.
 */
export interface Scope {
  readonly em: EntityManager;
  readonly session: Session;
  readonly actor: Actor;
  readonly now: Date;
  readonly origin: Origin;
}
