import { randomBytes } from 'node:crypto';

/** What each kind of secret begins with, so that secret scanners can find leaked ones and nobody takes one for another. */
const marks = { clientSecret: 'rollcall_secret_', accessToken: 'rollcall_access_' } as const;
const shownRandomCharacters = 6;

/** A new secret of 256 random bits, and the first characters of it, to recognise it by. */
export function newOauthSecret(kind: keyof typeof marks): { secret: string; prefix: string } {
  const secret = marks[kind] + randomBytes(32).toString('base64url');
  return { secret, prefix: secret.slice(0, marks[kind].length + shownRandomCharacters) };
}

/** Whether a text can be a secret of this kind at all. */
export function looksLikeOauthSecret(text: string, kind: keyof typeof marks): boolean {
  return text.startsWith(marks[kind]) && text.length === marks[kind].length + 43;
}
