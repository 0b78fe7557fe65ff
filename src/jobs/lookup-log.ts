import { eventRow, type EventDetails } from '../domain/provisioning/event-values.ts';
import type { Scope } from '../domain/shared/scope.ts';

type EventRow = Readonly<Record<string, unknown>>;

/** What the log is made of. */
export interface LookupLogParts {
  /** The most that is kept of one second; what is more is lost. 0 keeps none. */
  readonly perSecond: number;
  /** Keeps events of one organisation. */
  readonly keep: (organisationId: string, events: readonly EventRow[]) => Promise<void>;
  readonly countLost: (events: number) => void;
  readonly logError: (error: Error) => void;
}

/**
 * Keeps the events of lookups beside the requests: they wait in memory and are written once a second, one statement for each
 * organisation. What waits is bounded; a process that is killed loses what waits, one that ends as it should does not.
 */
export class LookupLog {
  readonly #parts: LookupLogParts;
  readonly #waiting = new Map<string, EventRow[]>();
  readonly #timer: NodeJS.Timeout;
  #count = 0;
  #lost = 0;
  #writing: Promise<void> | undefined;

  constructor(parts: LookupLogParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => void this.#write(), 1000);
    this.#timer.unref();
  }

  /** Notes what came of a lookup. Never waits. */
  note(scope: Pick<Scope, 'actor' | 'now' | 'origin'>, details: EventDetails): void {
    if (this.#count >= this.#parts.perSecond) {
      this.#lost++;
      return;
    }
    const event = eventRow(scope, details);
    if (!event) return;
    const organisationId = event['organisation_id'] as string;
    const waiting = this.#waiting.get(organisationId);
    if (waiting) waiting.push(event);
    else this.#waiting.set(organisationId, [event]);
    this.#count++;
  }

  /** Writes what waits, and ends. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#writing;
    await this.#write();
  }

  // One at a time: while the database is slow, what comes waits, and is lost where it becomes too much.
  async #write(): Promise<void> {
    this.#writing ??= this.#writeAll().finally(() => { this.#writing = undefined; });
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    const batches = [...this.#waiting];
    this.#waiting.clear();
    let lost = this.#lost;
    this.#lost = 0;
    for (const [organisationId, events] of batches) {
      await this.#parts.keep(organisationId, events).catch((error: Error) => {
        lost += events.length;
        this.#parts.logError(error);
      });
    }
    // Only now, so that no more than a second's worth is in memory while it is written.
    for (const [, events] of batches) this.#count -= events.length;
    if (lost > 0) this.#parts.countLost(lost);
  }
}
