import { graphqlOf } from './signed-in.ts';

/** A page as it came. */
export interface VisitedPage {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A browser without a screen: keeps cookies, and sends the forms that it was shown. Follows no redirection. */
export class PageVisitor {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();
  #formToken = '';

  constructor(url: string) {
    this.#url = url;
  }

  /** Loads a page. */
  get(path: string): Promise<VisitedPage> {
    return this.#send(path, {}, {});
  }

  /** Sends a form, with the token of the last page that had one. */
  submit(path: string, form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<VisitedPage> {
    const body = new URLSearchParams({ formToken: this.#formToken, ...form });
    return this.#send(path, { method: 'POST', body }, { 'sec-fetch-site': 'same-origin', origin: this.#url, ...headers });
  }

  /** The value of a cookie; undefined where there is none. */
  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  /** Plants a cookie, as `name=value`. */
  setCookie(cookie: string): void {
    const [name = '', value = ''] = cookie.split('=');
    this.#cookies.set(name, value);
  }

  /** Who has signed in here; undefined where nobody has. */
  async userName(): Promise<string | undefined> {
    const { data } = await graphqlOf(this.#url, this.#cookieHeader()).send('{ viewer { user { userName } } }');
    return data?.viewer?.user?.userName;
  }

  #cookieHeader(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async #send(path: string, init: Pick<RequestInit, 'method' | 'body'>, headers: Readonly<Record<string, string>>): Promise<VisitedPage> {
    const response = await fetch(this.#url + path, { redirect: 'manual', ...init, headers: { cookie: this.#cookieHeader(), ...headers } });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';', 1);
      if (/Expires=Thu, 01 Jan 1970/.test(cookie)) this.#cookies.delete(pair.split('=')[0] ?? '');
      else this.setCookie(pair);
    }
    const text = await response.text();
    this.#formToken = /name="formToken" value="([^"]+)"/.exec(text)?.[1] ?? this.#formToken;
    return { status: response.status, headers: response.headers, text };
  }
}
