import type { Connection } from '../../domain/connections/connection.ts';
import type { NoteStep } from '../../domain/connections/provider-failure.ts';

/** What a kind of connection needs to send a browser to the identity provider. */
export interface WayOut {
  /** Of the organisation; the addresses to come back to are below `/sign-in/{slug}`. */
  readonly slug: string;
  /** What comes back with the browser (`state`, `RelayState`). */
  readonly state: string;
  /** Who wants to sign in, where that is known. */
  readonly loginHint: string | undefined;
}

/** A session that ends at the identity provider, too. */
export interface EndedSession {
  /** Of the organisation. */
  readonly slug: string;
  /** What the identity provider calls it; null where nothing. */
  readonly providerSessionId: string | null;
}

/** A kind of connection as pages use it. What belongs to one alone is in a file of its own: this, and the route that browsers come back to. */
export interface ConnectionDoor {
  /**
   * Reads anew what the provider says of itself, for a test.
   * @throws ProviderFailure
   */
  check(connection: Connection, note: NoteStep): Promise<void>;
  /**
   * Where to send the browser, and what to keep until it is back.
   * @throws ProviderFailure
   */
  begin(connection: Connection, way: WayOut): Promise<{ readonly url: URL; readonly kept: unknown }>;
  /**
   * Where to sign out at the identity provider; undefined where it offers nothing of the kind.
   * @throws ProviderFailure
   */
  endSession(connection: Connection, session: EndedSession): Promise<URL | undefined>;
}

/** The kinds of connection that there are. */
export type ConnectionDoors = Readonly<Record<Connection['kind'], ConnectionDoor>>;
