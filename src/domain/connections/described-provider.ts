import type { Connection, ConnectionKind } from './connection.ts';

/** What is kept of a connection. */
export interface KeptProvider extends Pick<Connection, 'configuration'> {
  readonly encryptedSecret: string | null;
  /** Whether it is still the provider that was there, so that the connection may stay enabled. */
  readonly isSame: boolean;
}

/** An identity provider as an owner describes it. */
export interface DescribedProvider {
  readonly kind: ConnectionKind;
  /**
   * What is kept of it, where this connection was there before.
   * @throws Invalid
   */
  keep(present: Connection | null): Promise<KeptProvider>;
}
