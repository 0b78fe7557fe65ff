import { randomBytes } from 'node:crypto';

/** Marks a secret as one of a platform token, so that nobody takes it for another and secret scanners find it. */
const mark = 'rollcall_platform_';

/** A new secret of 256 random bits, and the first characters of it, to recognise it by. */
export function newPlatformSecret(): { secret: string; prefix: string } {
  const secret = mark + randomBytes(32).toString('base64url');
  return { secret, prefix: secret.slice(0, mark.length + 6) };
}

/** Whether a text can be the secret of a platform token at all. */
export function looksLikePlatformSecret(text: string): boolean {
  return text.startsWith(mark) && text.length === mark.length + 43;
}
