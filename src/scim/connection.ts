import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Dialect } from './protocol/dialect.ts';
import type { ScimError } from './protocol/errors.ts';
import type { Preconditions } from './protocol/etag.ts';
import type { ResourceType } from './protocol/resource-type.ts';

/** What the facade asks to be kept of a request that became no change: why it was refused, or that nothing had to change. */
export interface Outcome {
  readonly resourceType: 'USER' | 'GROUP';
  readonly resourceId: string | null;
  readonly resourceName: string | null;
  readonly decision: 'UNCHANGED';
  readonly reason: string;
}

/** What came of a lookup: a request that looks for one user or group. */
export interface Lookup {
  readonly resourceType: 'USER' | 'GROUP';
  readonly resourceId: string | null;
  readonly resourceName: string | null;
  readonly decision: 'MATCHED' | 'UNMATCHED';
  readonly reason: string;
}

/** How a change is described in its provisioning event. */
export interface ChangeNotes {
  /** The status that the client gets where it succeeds. */
  readonly status: number;
  /** What is not applied although the request succeeds, each in a sentence. */
  readonly warnings: readonly string[];
}

/** All that a handler may use: one client's way to its organisation. Made anew for each request by `http/`. */
export interface ScimConnection {
  /** Runs a GraphQL operation as the client. A change also says what its event is to say. */
  run<Result, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Result, Variables>, variables: Variables, notes?: ChangeNotes,
  ): Promise<Result>;
  /** Keeps an event of its own for a request that became no change. */
  record(outcome: Outcome, notes: ChangeNotes): Promise<void>;
  /** Notes what came of a lookup. Costs the request nothing: it is kept later, and not at all where there is too much. */
  noteLookup(lookup: Lookup): void;
  /** The Tenant URL, without a slash at the end. */
  readonly baseUrl: string;
  /**
   * Answers one operation of a bulk request as a request of its own: with its own permissions, transaction and event.
   * Nothing is thrown: what goes wrong is the answer.
   * @param refusal why the operation is refused without being tried
   */
  perform(request: ScimRequest & { readonly path: string }, refusal?: ScimError): Promise<ScimResponse>;
  /** The organisation's own key for what a client gets and must give back unchanged. */
  signingKey(): Promise<Uint8Array>;
  /** Users as the organisation has them, with its own fields. */
  readonly userType: ResourceType;
  /** When the request came. */
  readonly now: Date;
  /** The permission words that the client has, to tell it early what it lacks; what it may do is decided behind `run`. */
  readonly permissions: ReadonlySet<string>;
  /** How far requests that bend the RFCs are understood. */
  readonly dialect: Dialect;
}

/** A request, as far as the facade needs to know it. */
export interface ScimRequest {
  readonly method: string;
  /** The parts of the path below the Tenant URL, decoded. */
  readonly segments: readonly string[];
  /** The query; of a name that is given more than once, the first value. */
  readonly query: Readonly<Record<string, string | undefined>>;
  /** The versions on which the client makes its request depend. */
  readonly preconditions: Preconditions;
  /** The parsed body; undefined where there is none. */
  readonly body: unknown;
}

/** An answer of the facade. Without a body it is empty. */
export interface ScimResponse {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** `false` where the service is busy with this request alone (429, 503), and others fare better. */
  readonly concernsOthers?: false;
}
