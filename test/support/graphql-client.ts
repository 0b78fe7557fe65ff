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
  readonly #token: string | undefined;

  constructor(url: string, token: string | undefined) {
    this.#url = url;
    this.#token = token;
  }

  /** Sends an operation and gives the whole answer. */
  async send(query: string, variables: object = {}): Promise<GraphqlAnswer> {
    const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    if (this.#token !== undefined) headers['authorization'] = `Bearer ${this.#token}`;
    const response = await fetch(this.#url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as Pick<GraphqlAnswer, 'data' | 'errors'>;
    return { status: response.status, data, errors };
  }

  /** Sends an operation that must succeed and gives its data. */
  async run(query: string, variables: object = {}): Promise<GraphqlAnswer['data']> {
    const { data, errors } = await this.send(query, variables);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  }
}
