/** One result of a subscription. */
export interface StreamResult {
  // Tests look into answers of every shape.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data?: Record<string, any> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: { readonly code: string } }[];
}

/** An answer as Server-Sent Events, read by hand: the protocol as it is on the wire. */
export class GraphqlStream {
  readonly status: number;
  readonly headers: Headers;
  /** Whether it is a stream; otherwise `errors` says why not. */
  readonly isOpen: boolean;
  readonly errors: StreamResult['errors'];
  readonly #end: AbortController;
  readonly #results: StreamResult[] = [];
  readonly #begin: number;
  /** How many milliseconds the first result took. */
  #first = 0;
  #isComplete = false;
  #changed = Promise.withResolvers<void>();

  /** @param begin when it was asked for, by `performance.now` */
  constructor(response: Response, errors: StreamResult['errors'], end: AbortController, begin: number) {
    this.#begin = begin;
    this.status = response.status;
    this.headers = response.headers;
    this.isOpen = errors === undefined;
    this.errors = errors;
    this.#end = end;
    if (this.isOpen && response.body) void this.#read(response.body);
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body) {
        const events = (text + decoder.decode(chunk, { stream: true })).split('\n\n');
        text = events.pop() ?? '';
        for (const event of events) this.#take(event);
      }
    } catch {
      // Cut off, by us or by the server.
    }
    this.#isComplete = true;
    this.#tell();
  }

  #take(event: string): void {
    const data = /^event: next\ndata: (.*)$/.exec(event)?.[1];
    if (data !== undefined) {
      this.#first ||= performance.now() - this.#begin;
      this.#results.push(JSON.parse(data) as StreamResult);
    } else if (event === 'event: complete\ndata:') this.#isComplete = true;
    else if (event !== ':') throw new Error(`The stream has an event that is none: ${event}`);
    this.#tell();
  }

  #tell(): void {
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
  }

  /** The next result; undefined where the stream is over. */
  async next(): Promise<StreamResult | undefined> {
    while (this.#results.length === 0 && !this.#isComplete) await this.#changed.promise;
    return this.#results.shift();
  }

  /** The next results. */
  async take(count: number): Promise<StreamResult[]> {
    const results: StreamResult[] = [];
    for (let result; results.length < count && (result = await this.next());) results.push(result);
    return results;
  }

  /** All results until none has come for a while, the longer the more a busy machine took for the first. */
  async untilSilent(milliseconds: number): Promise<StreamResult[]> {
    const results: StreamResult[] = [];
    for (;;) {
      const silence = Promise.withResolvers<undefined>();
      // The first one takes as long as it takes.
      const timer = results.length > 0 || this.#results.length > 0 ? setTimeout(() => silence.resolve(undefined), Math.max(milliseconds, 5 * this.#first)) : undefined;
      const waiting = this.next();
      const result = await Promise.race([waiting, silence.promise]);
      clearTimeout(timer);
      if (!result) return results;
      results.push(result);
    }
  }

  /** All results until the server ends the stream. */
  async untilEnd(): Promise<StreamResult[]> {
    return this.take(Number.POSITIVE_INFINITY);
  }

  async close(): Promise<void> {
    this.#end.abort();
    while (!this.#isComplete) await this.#changed.promise;
  }
}

/** Subscribes over real HTTP. @param credentials a token, or the headers that tell who asks */
export async function openStream(url: string, credentials: string | Readonly<Record<string, string>> | undefined, query: string, variables: object = {}): Promise<GraphqlStream> {
  const [end, begin] = [new AbortController(), performance.now()];
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream', ...(typeof credentials === 'string' ? { authorization: `Bearer ${credentials}` } : credentials) };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }), signal: end.signal });
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  return new GraphqlStream(response, isStream ? undefined : ((await response.json()) as StreamResult).errors ?? [], end, begin);
}
