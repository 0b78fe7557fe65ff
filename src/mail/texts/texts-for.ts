import { english } from './english.ts';
import type { MailTexts } from './mail-texts.ts';

const languages: Readonly<Record<string, MailTexts>> = { en: english };

/**
 * The texts in somebody's language, or in English where there are none.
 * @param language a language tag (BCP 47) such as `en-GB`, as a directory may have written it
 */
export function textsFor(language: string | null): MailTexts {
  const [first = ''] = (language ?? '').toLowerCase().split(/[-_,;]/);
  return (Object.hasOwn(languages, first) ? languages[first] : undefined) ?? english;
}
