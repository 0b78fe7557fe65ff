import { createHash, randomBytes } from 'node:crypto';

/** Marks a secret as one of ours, so that secret scanners can find leaked ones. */
const mark = 'rollcall_';
const shownCharacters = mark.length + 6;

/** A new secret of 256 random bits. */
export function newTokenSecret(): string {
  return mark + randomBytes(32).toString('base64url');
}

/** What is kept of a secret: its SHA-256, hexadecimal. A secret of 256 random bits needs no slow hash. */
export function hashTokenSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** The first characters of a secret, to recognise it by. */
export function tokenPrefix(secret: string): string {
  return secret.slice(0, shownCharacters);
}

/** Whether a text can be a secret of ours at all. */
export function looksLikeTokenSecret(text: string): boolean {
  return text.startsWith(mark) && text.length === mark.length + 43;
}
