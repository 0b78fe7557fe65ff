import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** Raised where a client takes too long to read. */
export class TooSlow extends Error {}

const heartbeatSeconds = 12;

/**
 * An answer as GraphQL over Server-Sent Events has it, in distinct connections mode
 * (https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverSSE.md): `next` for each result, then `complete`.
 */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #drainMilliseconds: number;
  readonly #heartbeat: NodeJS.Timeout;

  /**
   * @param drainSeconds how long a client may leave unread what was sent
   * @param pulseSeconds how often it shows that it lives
   */
  constructor(response: ServerResponse, drainSeconds: number, pulseSeconds = heartbeatSeconds) {
    this.#response = response;
    this.#drainMilliseconds = drainSeconds * 1000;
    // A proxy that buffers would keep what should arrive at once.
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-cache, no-transform', 'X-Accel-Buffering': 'no', Vary: 'Accept' });
    response.flushHeaders();
    // Shows proxies and clients that the stream lives. One that does not read gets no more to read.
    this.#heartbeat = setInterval(() => void (response.writableNeedDrain || response.write(':\n\n')), pulseSeconds * 1000);
    response.once('close', () => clearInterval(this.#heartbeat));
  }

  /**
   * Sends a result, and waits while the client has yet to read what was sent before.
   * @throws TooSlow; AbortError where the signal ends the wait
   */
  async send(result: object, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#response.write(eventOf(result))) return;
    const patience = AbortSignal.timeout(this.#drainMilliseconds);
    try {
      await once(this.#response, 'drain', { signal: AbortSignal.any([signal, patience]) });
    } catch (error) {
      throw patience.aborted && !signal.aborted ? new TooSlow() : error;
    }
  }

  /** Sends the last result, where there is one, and that nothing more comes. */
  end(result?: object): void {
    clearInterval(this.#heartbeat);
    const response = this.#response;
    response.end(`${result ? eventOf(result) : ''}event: complete\ndata:\n\n`);
    // Who reads nothing does not read this either.
    const impatience = setTimeout(() => response.destroy(), this.#drainMilliseconds).unref();
    response.once('close', () => clearTimeout(impatience));
  }
}

function eventOf(result: object): string {
  return `event: next\ndata: ${JSON.stringify(result)}\n\n`;
}
