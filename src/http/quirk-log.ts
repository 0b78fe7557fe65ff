import type { AppliedQuirk } from '../domain/shared/scope.ts';
import type { QuirkListener } from '../scim/quirks/tolerant-dialect.ts';

const mostKept = 20;
const mostCharacters = 200;

/** What in one request bends the RFCs. Noted as it is read; made into texts only where an event is kept. */
export class QuirkLog {
  readonly #noted: Parameters<QuirkListener>[] = [];

  readonly note: QuirkListener = (...noted) => {
    if (this.#noted.length < mostKept) this.#noted.push(noted);
  };

  /** Each once, also where the request was read more than once. */
  applied(): AppliedQuirk[] {
    if (this.#noted.length === 0) return [];
    const texts = this.#noted.map(([quirk, attribute, legal]) => ({ quirk, attribute: attribute.slice(0, mostCharacters), legal: shortened(JSON.stringify(legal)) }));
    return [...new Map(texts.map((one) => [JSON.stringify(one), one])).values()];
  }
}

function shortened(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
}
