import type { Scope } from '../../domain/shared/scope.ts';

/** What a subscription lives on while it lasts. */
export interface LiveStream {
  /** Aborted when the stream has to end, or its client is gone. */
  readonly signal: AbortSignal;
  /** A scope of this moment, for the actor as they are now. */
  scope(): Scope;
  /**
   * Waits until something may have happened in the organisation since the last call returned, or the stream has to end.
   * @param pauseMilliseconds how long it waits at the least
   */
  somethingNew(pauseMilliseconds: number): Promise<void>;
  /** What happens in that organisation counts as well from now on: the copy of a rehearsal. None but the own one without it. */
  alsoIn(organisationId: string | undefined): void;
}

/** A source of notices, as many at a time as were read together: their fields are executed in one context. */
export type Batches<Notice> = AsyncGenerator<readonly Notice[]>;
