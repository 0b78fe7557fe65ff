import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../access/actor.ts';

/** Something in a request that bends the RFCs, and the legal form that it became. */
export interface AppliedQuirk {
  /** A value of the GraphQL enum `ProvisioningQuirk`. */
  readonly quirk: string;
  readonly attribute: string;
  /** As JSON, cut off where it is long. */
  readonly legal: string;
}

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
  /** The variables of that operation. */
  readonly variables: unknown;
  /** What in the request bent the RFCs, and how it was understood. */
  readonly quirks: readonly AppliedQuirk[];
  /** The keyword of a refusal (RFC 7644 §3.12). */
  readonly scimType: string | null;
  /** What is not applied although the request succeeds, each in a sentence. */
  readonly warnings: readonly string[];
}

/** Through which door a request came. */
export interface Origin {
  readonly door: 'SCIM' | 'GRAPHQL' | 'OAUTH' | 'PAGE' | 'CLI' | 'SYSTEM';
  readonly requestId: string;
  /** Where the request came from, as far as a network address tells. */
  readonly clientAddress?: string | undefined;
  /** The mutation field that was asked for; whatever changes is written to the audit trail under its name. */
  readonly operation?: string;
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
  /** The same scope for one operation of the request. */
  doing(operation: string): Scope;
}
