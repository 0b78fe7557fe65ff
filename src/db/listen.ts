import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';

/** What is listened for. */
export interface ListenerParts {
  readonly channels: readonly string[];
  readonly onMessage: (channel: string, text: string) => void;
  /** Called whenever the connection is there, again after each loss: what was told in between is not told again. */
  readonly onConnected: () => void;
  readonly onLost: (error: Error) => void;
}

/** A connection that waits for PostgreSQL's NOTIFY. */
export interface Listener {
  stop(): Promise<void>;
}

const wait = { least: 100, most: 5000 };
const probeMilliseconds = 10_000;

/**
 * Listens on a connection of its own, one for the whole process, until it is stopped. Where the connection breaks another one is
 * made; where it falls silent, which a network may leave it in, a probe finds out.
 */
export function startListening(url: string, parts: ListenerParts): Listener {
  const end = new AbortController();
  const run = async (): Promise<void> => {
    let pause = wait.least;
    while (!end.signal.aborted) {
      const error = await listenOnce(url, parts, end.signal, () => (pause = wait.least));
      if (end.signal.aborted) return;
      parts.onLost(error);
      await delay(pause, undefined, { signal: end.signal, ref: false }).catch(() => undefined);
      pause = Math.min(pause * 2, wait.most);
    }
  };
  const running = run();
  return {
    stop: async () => {
      end.abort();
      await running;
    },
  };
}

// Settles when the connection has ended, and says why.
async function listenOnce(url: string, parts: ListenerParts, signal: AbortSignal, onConnected: () => void): Promise<Error> {
  const client = new Client({ connectionString: url, application_name: 'rollcall-listen', keepAlive: true, connectionTimeoutMillis: 10_000, query_timeout: 10_000 });
  const ended = Promise.withResolvers<Error>();
  client.on('error', ended.resolve);
  client.on('end', () => ended.resolve(new Error('The connection has ended')));
  client.on('notification', ({ channel, payload }) => parts.onMessage(channel, payload ?? ''));
  signal.addEventListener('abort', () => ended.resolve(new Error('Stopped')), { once: true });
  const probe = setInterval(() => void client.query('select').catch(ended.resolve), probeMilliseconds);
  try {
    await Promise.race([connect(client, parts.channels), ended.promise]);
    onConnected();
    if (!signal.aborted) parts.onConnected();
    return await ended.promise;
  } catch (error) {
    return error as Error;
  } finally {
    clearInterval(probe);
    // A connection that is dead would keep us waiting for its farewell.
    await Promise.race([client.end().catch(() => undefined), delay(1000, undefined, { ref: false })]);
  }
}

async function connect(client: Client, channels: readonly string[]): Promise<void> {
  await client.connect();
  await client.query(channels.map((channel) => `listen ${channel}`).join('; '));
}
