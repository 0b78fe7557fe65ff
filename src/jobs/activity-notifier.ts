/** What the notifier is made of. */
export interface ActivityNotifierParts {
  /** Tells all replicas of activity in these organisations. */
  readonly announce: (organisationIds: readonly string[]) => Promise<void>;
  readonly logError: (error: Error) => void;
}

const pauseMilliseconds = 100;

/**
 * Tells all replicas in which organisations something has happened, beside the requests: ten times a second at the most, however
 * many requests there are. What is not told, because the process was killed or the database did not answer, is found a little
 * later, since who listens also looks without being told. See docs/adr/0027-live-streams-read-by-snapshot.md.
 */
export class ActivityNotifier {
  readonly #parts: ActivityNotifierParts;
  #waiting = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #announcing: Promise<void> = Promise.resolve();

  constructor(parts: ActivityNotifierParts) {
    this.#parts = parts;
  }

  /** Notes that something has happened. Never waits. */
  note(organisationId: string): void {
    this.#waiting.add(organisationId);
    this.#timer ??= setTimeout(() => this.#announce(), pauseMilliseconds).unref();
  }

  /** Tells what waits, and ends. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#announce();
    await this.#announcing;
  }

  #announce(): void {
    const organisationIds = [...this.#waiting];
    this.#waiting = new Set();
    this.#timer = undefined;
    if (organisationIds.length > 0) this.#announcing = this.#announcing.then(() => this.#parts.announce(organisationIds)).catch(this.#parts.logError);
  }
}
