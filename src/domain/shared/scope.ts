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
  readonly door: 'SCIM' | 'GRAPHQL' | 'CLI' | 'SYSTEM';
  readonly requestId: string;
  /** Present where a SCIM client asks for a change. */
  readonly provisioning?: ProvisioningRequest;
}

/**
 * All that a use case may know beside its input. Adding a field needs an ADR (see docs/adr/0003-scope-has-an-origin.md).
 * `em` is this request's own fork, bound to the actor's organisation by row-level security.
 */
export interface Scope {
  readonly em: EntityManager;
  readonly actor: Actor;
  readonly now: Date;
  readonly origin: Origin;
}
