/*
 * The forms that RFC 7643 §4.1 asks of texts. Judged in a strict dialect only: what a directory holds is not ours to
 * mend, and Microsoft's tests send junk that must come back unchanged.
 */

/** A form that a text should have. */
export type TextFormat = 'country' | 'email' | 'locale' | 'timezone';

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,255}$/;
/** The characters of RFC 3986; a percent sign is followed by two digits. */
const URI_REFERENCE = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/;
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const formats: Record<TextFormat, { readonly expected: string; readonly fits: (text: string) => boolean }> = {
  country: { expected: 'a country code of ISO 3166-1 such as "GB"', fits: (text) => /^[A-Z]{2}$/.test(text) && regions.of(text) !== undefined },
  email: { expected: 'an e-mail address', fits: (text) => EMAIL.test(text) },
  locale: { expected: 'a language tag such as "en-GB"', fits: (text) => doesNotThrow(() => Intl.getCanonicalLocales(text)) },
  timezone: { expected: 'a time zone such as "Europe/London"', fits: (text) => doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone: text })) },
};

/** What a text of an attribute should be and is not, as the end of "must be …"; `undefined` where it is as it should be. */
export function missedFormat({ type, format }: { readonly type: string; readonly format?: TextFormat }, text: string): string | undefined {
  if (type === 'reference' && !URI_REFERENCE.test(text)) return 'a URI';
  const wanted = format === undefined ? undefined : formats[format];
  return wanted === undefined || wanted.fits(text) ? undefined : wanted.expected;
}

function doesNotThrow(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
