import { createHash, randomBytes } from 'node:crypto';

/** Marks a secret as one of ours, so that secret scanners can find leaked ones. */
const mark = 'rollcall_session_';

/** A new secret of 256 random bits. */
export function newSessionSecret(): string {
  return mark + randomBytes(32).toString('base64url');
}

/** What is kept of a secret: its SHA-256, hexadecimal. */
export function hashSessionSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether a text can be the secret of a session at all. */
export function looksLikeSessionSecret(text: string): boolean {
  return text.startsWith(mark) && text.length === mark.length + 43;
}
