import { useEffect, useEffectEvent } from 'react';
import { Refused, RequestFailed } from './errors.ts';
import type { Operation } from './operation.ts';
import { reach, requestOf, toSignIn } from './request.ts';

interface Notice {
  /** Absent where a subscription begins with the present state each time. */
  readonly cursor?: string;
}

/** What a subscription may be told: that the stream stands, and each notice of it. */
export type LiveState = 'connecting' | 'open';

const patience = [1000, 2000, 5000, 15_000];

/**
 * Follows a subscription for as long as the component is shown. Where the stream breaks, it goes on behind the cursor of the last
 * notice, so that nothing is missed.
 * @param onNotice called with each answer, the first one included, which only says that the stream stands
 */
export function useLive<Answer extends object, Variables extends { readonly after?: string | null | undefined }>(
  operation: Operation<Answer, Variables>, variables: Variables, onNotice: (answer: Answer) => void, onState: (state: LiveState) => void = ignore,
): void {
  const tell = useEffectEvent(onNotice);
  const tellState = useEffectEvent(onState);
  const key = JSON.stringify(variables);
  useEffect(() => {
    const stop = new AbortController();
    void follow(operation, JSON.parse(key) as Variables, stop.signal, tell, tellState);
    return () => stop.abort();
  }, [operation, key]);
}

function ignore(): void {
  // Nobody wants to know.
}

async function follow<Answer extends object, Variables extends { readonly after?: string | null | undefined }>(
  operation: Operation<Answer, Variables>, variables: Variables, signal: AbortSignal, tell: (answer: Answer) => void, tellState: (state: LiveState) => void,
): Promise<void> {
  let after = variables.after;
  let failures = 0;
  while (!signal.aborted) {
    tellState('connecting');
    try {
      for await (const answer of stream<Answer>(requestOf(operation, { ...variables, after }, 'text/event-stream'), signal)) {
        failures = 0;
        tellState('open');
        after = cursorOf(answer) ?? after;
        tell(answer);
      }
    } catch (error) {
      if (error instanceof Refused || (error instanceof RequestFailed && error.code === 'FORBIDDEN')) return;
    }
    const wait = patience[Math.min(failures++, patience.length - 1)];
    if (!signal.aborted) await new Promise((done) => setTimeout(done, wait));
  }
}

function cursorOf(answer: object): string | undefined {
  const [notice] = Object.values(answer) as (Notice | null)[];
  return notice?.cursor;
}

/** GraphQL over Server-Sent Events, distinct connections: `next` for each answer, `complete` at the end. */
async function* stream<Answer>(init: RequestInit, signal: AbortSignal): AsyncGenerator<Answer> {
  for await (const event of eventsOf(await open(init, signal))) {
    const { data, errors } = dataOf(event);
    if (errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) toSignIn();
    if (data) yield data as Answer;
  }
}

async function open(init: RequestInit, signal: AbortSignal): Promise<ReadableStream<string>> {
  const { ok, status, body } = await reach(init, signal);
  if (status === 401) toSignIn();
  if (!ok || !body) throw new RequestFailed(`The service answered ${status}.`, status === 403 ? 'FORBIDDEN' : 'NETWORK', undefined);
  return body.pipeThrough(new TextDecoderStream());
}

async function* eventsOf(readable: ReadableStream<string>): AsyncGenerator<string> {
  let text = '';
  for await (const piece of piecesOf(readable)) {
    text += piece;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    yield* events;
  }
}

// Not every browser can iterate over a stream by itself.
async function* piecesOf(readable: ReadableStream<string>): AsyncGenerator<string> {
  const reader = readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function dataOf(event: string): { data?: unknown; errors?: { extensions?: { code?: string } }[] } {
  const lines = event.split('\n');
  if (!lines.includes('event: next')) return {};
  const data = lines.filter((line) => line.startsWith('data: ')).map((line) => line.slice(6)).join('\n');
  return JSON.parse(data) as { data?: unknown };
}
