/** An answer of the facade. */
export interface ScimAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; undefined where it is empty or not JSON. */
  // Tests look into answers of every shape.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

/** Speaks SCIM over real HTTP, as a directory would. */
export class ScimClient {
  readonly baseUrl: string;
  readonly #token: string | undefined;

  constructor(baseUrl: string, token: string | undefined) {
    this.baseUrl = baseUrl;
    this.#token = token;
  }

  get = (path: string, headers?: Record<string, string>): Promise<ScimAnswer> => this.send('GET', path, undefined, headers);
  post = (path: string, body: unknown): Promise<ScimAnswer> => this.send('POST', path, body);
  put = (path: string, body: unknown): Promise<ScimAnswer> => this.send('PUT', path, body);
  delete = (path: string): Promise<ScimAnswer> => this.send('DELETE', path);
  patch = (path: string, ...operations: object[]): Promise<ScimAnswer> =>
    this.send('PATCH', path, { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: operations });

  /** Sends anything; a text body goes as it is. */
  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<ScimAnswer> {
    const sent: Record<string, string> = { accept: 'application/scim+json', ...headers };
    if (this.#token !== undefined) sent['authorization'] ??= `Bearer ${this.#token}`;
    if (body !== undefined) sent['content-type'] ??= 'application/scim+json; charset=utf-8';
    const payload = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(this.baseUrl + path, { method, headers: sent, ...(payload === undefined ? {} : { body: payload }) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parse(text) };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

let people = 0;

/** A user as Entra would create it, with a name that no other has. */
export function newUser(overrides: object = {}): Record<string, unknown> {
  const name = `person${++people}-${Math.random().toString(36).slice(2, 8)}@example.com`;
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'],
    userName: name, externalId: `ext-${name}`, active: true, displayName: 'Ada Lovelace', name: { givenName: 'Ada', familyName: 'Lovelace' },
    emails: [{ type: 'work', value: name, primary: true }], ...overrides,
  };
}

/** A group with a name that no other has. */
export function newGroup(overrides: object = {}): Record<string, unknown> {
  return { schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'], displayName: `Group ${++people} (${Math.random().toString(36).slice(2, 8)})`, ...overrides };
}
