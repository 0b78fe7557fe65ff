import { channels } from '../../../domain/live/channels.ts';
import { Unavailable } from '../../../domain/shared/errors.ts';
import type { Listener, ListenerParts } from '../../../db/listen.ts';
import { TooManyRequests } from '../../rate-limits.ts';
import { OpenStream, type Listening } from './open-stream.ts';

/** What the streams are made of. */
export interface LiveStreamsParts {
  readonly listen: (parts: ListenerParts) => Listener;
  /** The most that are open at once: on this replica, and for one caller. */
  readonly most: number;
  readonly mostPerCaller: number;
  readonly warn: (error: Error) => void;
}

/** How often every stream looks by itself, in case that it was not told. */
const lookMilliseconds = 10_000;
const waitSeconds = 10;

/** All streams of this replica. What other replicas tell reaches the streams of the organisation that it is about. */
export class LiveStreams {
  readonly #parts: LiveStreamsParts;
  readonly #ofOrganisation = new Map<string, Set<OpenStream>>();
  readonly #ofCaller = new Map<string, number>();
  /** The streams that another organisation's activity wakes, too, by that organisation. */
  readonly #beside = new Map<OpenStream, string>();
  readonly #listener: Listener;
  readonly #timer: NodeJS.Timeout;
  #isStopped = false;

  constructor(parts: LiveStreamsParts) {
    this.#parts = parts;
    this.#listener = parts.listen({
      channels: Object.values(channels),
      onMessage: (channel, organisationId) => this.#onMessage(channel, organisationId),
      onConnected: () => this.#lookAtAll(),
      onLost: (error) => parts.warn(error),
    });
    this.#timer = setInterval(() => this.#lookAtAll(), lookMilliseconds).unref();
  }

  /** How many are open. */
  get count(): number {
    return [...this.#ofOrganisation.values()].reduce((sum, streams) => sum + streams.size, 0);
  }

  /**
   * Opens a stream; call {@link close} when it is over.
   * @throws TooManyRequests where the caller has as many as it may have; Unavailable where the replica has, or is about to stop
   */
  open(listening: Listening): OpenStream {
    if (this.#isStopped) throw new Unavailable('The service is about to stop: connect again in a few seconds.');
    if (this.count >= this.#parts.most) throw new Unavailable(`This server has ${this.#parts.most} streams open, which is all that it takes: try again later.`);
    const ofCaller = this.#ofCaller.get(listening.caller) ?? 0;
    if (ofCaller >= this.#parts.mostPerCaller) throw new TooManyRequests(waitSeconds, `There are ${ofCaller} streams of this caller, which is all that it may have: end one, or ask for all of it in one stream`);
    const stream = new OpenStream(listening);
    this.#ofCaller.set(listening.caller, ofCaller + 1);
    const streams = this.#ofOrganisation.get(listening.organisationId) ?? new Set();
    this.#ofOrganisation.set(listening.organisationId, streams.add(stream));
    // It may have lost its access after it was let in and before it was known here.
    void stream.check();
    return stream;
  }

  /** Wakes a stream when something happens in that organisation, too; in its own alone without one. */
  wakeAlso(stream: OpenStream, organisationId: string | undefined): void {
    if (organisationId === undefined || stream.signal.aborted) this.#beside.delete(stream);
    else this.#beside.set(stream, organisationId);
  }

  close(stream: OpenStream): void {
    stream.end();
    this.#beside.delete(stream);
    const streams = this.#ofOrganisation.get(stream.organisationId);
    if (!streams?.delete(stream)) return;
    if (streams.size === 0) this.#ofOrganisation.delete(stream.organisationId);
    const left = (this.#ofCaller.get(stream.caller) ?? 1) - 1;
    if (left > 0) this.#ofCaller.set(stream.caller, left);
    else this.#ofCaller.delete(stream.caller);
  }

  /** Ends all of them, and lets no more begin. */
  endAll(): void {
    this.#isStopped = true;
    for (const stream of this.#all()) stream.end(new Unavailable('The service is about to stop: connect again, with `after` and the cursor of the last notice.'));
  }

  async stop(): Promise<void> {
    this.endAll();
    clearInterval(this.#timer);
    await this.#listener.stop();
  }

  #onMessage(channel: string, organisationId: string): void {
    for (const stream of this.#ofOrganisation.get(organisationId) ?? []) {
      if (channel === channels.access) void stream.check();
      else stream.wake();
    }
    if (channel === channels.access) return;
    for (const [stream, other] of this.#beside) if (other === organisationId) stream.wake();
  }

  #lookAtAll(): void {
    for (const stream of this.#all()) void stream.check().finally(() => stream.wake());
  }

  #all(): OpenStream[] {
    return [...this.#ofOrganisation.values()].flatMap((streams) => [...streams]);
  }
}
