import { openStream } from './graphql-stream.ts';

/** An answer of the GraphQL API. */
export interface GraphqlAnswer {
  readonly status: number;
  // Tests look into answers of every shape.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any;
  readonly errors: { message: string; path?: (string | number)[]; extensions: { code: string; field?: string[]; requestId?: string } }[] | undefined;
}

/** Speaks GraphQL over real HTTP. */
export class GraphqlClient {
  readonly #url: string;
  readonly #credentials: Readonly<Record<string, string>>;

  /** @param credentials a token, or the headers that tell who asks */
  constructor(url: string, credentials: string | Readonly<Record<string, string>> | undefined) {
    this.#url = url;
    this.#credentials = typeof credentials === 'string' ? { authorization: `Bearer ${credentials}` } : credentials ?? {};
  }

  /** Sends an operation and gives the whole answer; of a subscription what it tells until it is silent, as a list. */
  async send(query: string, variables: object = {}): Promise<GraphqlAnswer> {
    if (query.startsWith('subscription')) return this.#listen(query, variables);
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...this.#credentials };
    const response = await fetch(this.#url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as Pick<GraphqlAnswer, 'data' | 'errors'>;
    return { status: response.status, data, errors };
  }

  async #listen(query: string, variables: object): Promise<GraphqlAnswer> {
    const stream = await openStream(this.#url, this.#credentials, query, variables);
    if (!stream.isOpen) return { status: stream.status, data: undefined, errors: stream.errors as GraphqlAnswer['errors'] };
    const results = await stream.untilSilent(150);
    await stream.close();
    const data: Record<string, unknown[]> = {};
    for (const [field, notice] of results.flatMap((result) => Object.entries(result.data ?? {}))) if (notice !== null) (data[field] ??= []).push(notice);
    return { status: stream.status, data, errors: results.find(({ errors }) => errors)?.errors as GraphqlAnswer['errors'] };
  }

  /** Sends an operation that must succeed and gives its data. */
  async run(query: string, variables: object = {}): Promise<GraphqlAnswer['data']> {
    const { data, errors } = await this.send(query, variables);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  }
}
