import { setTimeout as delay } from 'node:timers/promises';
import type { Actor } from '../../../domain/access/actor.ts';
import { Unauthenticated } from '../../../domain/shared/errors.ts';

/** Who listens. */
export interface Listening {
  readonly organisationId: string;
  /** Under which name the streams are counted. */
  readonly caller: string;
  readonly actor: Actor;
  /** Finds out anew who is asking. @throws Unauthenticated where nobody may with what was presented */
  readonly authenticate: () => Promise<{ readonly actor: Actor; readonly endsAt: Date | undefined }>;
}

// The longest that a timer can wait; whatever ends later is looked at again before.
const mostMilliseconds = 2 ** 31 - 1;

/** A stream under way: is woken, and ends when its caller may no longer listen. */
export class OpenStream {
  readonly #listening: Listening;
  readonly #end = new AbortController();
  #actor: Actor;
  #isNew = false;
  #wake: () => void = () => undefined;
  #expiry: NodeJS.Timeout | undefined;
  #checking: Promise<void> | undefined;
  #checkAgain = false;

  constructor(listening: Listening) {
    this.#listening = listening;
    this.#actor = listening.actor;
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get organisationId(): string {
    return this.#listening.organisationId;
  }

  get caller(): string {
    return this.#listening.caller;
  }

  /** The caller, with the permissions that they have now. */
  get actor(): Actor {
    return this.#actor;
  }

  /** Something may have happened. */
  wake(): void {
    this.#isNew = true;
    this.#wake();
  }

  /** Waits until {@link wake} was called since the last time, or the stream ends. @param pauseMilliseconds at the least */
  async somethingNew(pauseMilliseconds: number): Promise<void> {
    await delay(pauseMilliseconds, undefined, { signal: this.signal, ref: false }).catch(() => undefined);
    if (!this.#isNew && !this.signal.aborted) await new Promise<void>((resolve) => { this.#wake = resolve; });
    this.#isNew = false;
  }

  /** Waits until a moment, or the stream ends. */
  async pauseUntil(moment: Date): Promise<void> {
    await delay(Math.max(1, moment.getTime() - Date.now()), undefined, { signal: this.signal, ref: false }).catch(() => undefined);
  }

  /** Finds out whether the caller may still listen, and ends the stream where not. While the database does not answer, it stays. */
  check(): Promise<void> {
    this.#checkAgain = this.#checking !== undefined;
    this.#checking ??= this.#checkOnce().finally(() => {
      this.#checking = undefined;
      if (this.#checkAgain && !this.signal.aborted) void this.check();
    });
    return this.#checking;
  }

  async #checkOnce(): Promise<void> {
    try {
      const { actor, endsAt } = await this.#listening.authenticate();
      if (this.signal.aborted) return;
      this.#actor = actor;
      this.#checkAt(endsAt);
      // Whoever has lost the permission finds out by reading.
      this.wake();
    } catch (error) {
      if (error instanceof Unauthenticated) this.end(error);
    }
  }

  #checkAt(moment: Date | undefined): void {
    clearTimeout(this.#expiry);
    if (moment) this.#expiry = setTimeout(() => void this.check(), Math.min(mostMilliseconds, Math.max(0, moment.getTime() - Date.now()) + 1)).unref();
  }

  /** Ends the stream. @param reason what its client is told, where it is still there */
  end(reason?: Error): void {
    clearTimeout(this.#expiry);
    this.#end.abort(reason);
    this.#wake();
  }
}
