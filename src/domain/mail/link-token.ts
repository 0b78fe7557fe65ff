import { timingSafeEqual } from 'node:crypto';
import { parse, stringify } from 'uuid';
import type { Secrets } from '../shared/secrets.ts';

/*
 * The secret part of a link in a mail. It is derived from ids, so that it stands in the mail alone: neither in the queue nor in
 * any table. It tells its organisation, and is known to be ours before anything is looked up.
 *
 * base64url of: organisation id (16 bytes), id of what the link stands for (16), the first half of an HMAC-SHA-256 over both (16).
 */

const idBytes = 16;
const secretBytes = 16;

/** What a link stands for. */
export interface LinkSubject {
  readonly organisationId: string;
  readonly id: string;
}

/**
 * Makes the token of a link; the same for the same subject, as long as ENCRYPTION_KEY stays.
 * @param purpose what the link is for; a token made for one purpose is none for another
 */
export function linkToken(secrets: Secrets, purpose: string, { organisationId, id }: LinkSubject): string {
  const ids = Buffer.concat([parse(organisationId), parse(id)]);
  return Buffer.concat([ids, secretOf(secrets, purpose, ids)]).toString('base64url');
}

/** What a token stands for; undefined where we have not made it for this purpose. */
export function readLinkToken(secrets: Secrets, purpose: string, token: string): LinkSubject | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 2 * idBytes + secretBytes || bytes.toString('base64url') !== token) return undefined;
  const ids = bytes.subarray(0, 2 * idBytes);
  if (!timingSafeEqual(bytes.subarray(2 * idBytes), secretOf(secrets, purpose, ids))) return undefined;
  return { organisationId: stringify(ids, 0), id: stringify(ids, idBytes) };
}

function secretOf(secrets: Secrets, purpose: string, ids: Buffer): Buffer {
  return Buffer.from(secrets.hmac(`link ${purpose}`, ids.toString('base64url')), 'base64url').subarray(0, secretBytes);
}
