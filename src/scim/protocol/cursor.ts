/*
 * Cursors of RFC 9865: a place in one query, signed. A client cannot make one up, nor use it for another query or after
 * its time. What stands in it is no secret: the place is a resource that the client has just been shown.
 */

import { createHmac, timingSafeEqual } from 'node:crypto';
import { ScimError } from './errors.ts';
import type { JsonValue } from './json.ts';

/** For how many seconds a cursor can be used (`cursorTimeout` of RFC 9865 §4). */
export const cursorLifetime = 3600;

/** To what a cursor belongs: nothing else opens it. */
export interface CursorBinding {
  /** The organisation's key, 32 random bytes. */
  readonly key: Uint8Array;
  /** A text that is equal for equal queries: kind of resource, filter and sort. */
  readonly query: string;
}

/** Makes a cursor of the characters that RFC 9865 §2 allows: those that an address need not escape. */
export function sealCursor(place: JsonValue, binding: CursorBinding, now: Date): string {
  const expiresAt = Math.floor(now.getTime() / 1000) + cursorLifetime;
  const payload = Buffer.from(JSON.stringify([expiresAt, place])).toString('base64url');
  return `${payload}.${sign(payload, binding).toString('base64url')}`;
}

/**
 * The place that a cursor stands for.
 *
 * @throws 400 invalidCursor where it was not made by {@link sealCursor} for the same query of the same organisation;
 *   400 expiredCursor where its time is over (RFC 9865 §2.1)
 */
export function openCursor(cursor: string, binding: CursorBinding, now: Date): JsonValue {
  const [payload = '', signature = ''] = cursor.split('.');
  const [given, expected] = [Buffer.from(signature, 'base64url'), sign(payload, binding)];
  if (given.length !== expected.length || !timingSafeEqual(given, expected) || cursor !== `${payload}.${expected.toString('base64url')}`) {
    throw new ScimError(400, 'invalidCursor', 'The cursor is not one of this query. Send it unchanged with the same filter and sort, or begin with an empty cursor.');
  }
  const [expiresAt, place] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [number, JsonValue];
  if (now.getTime() >= expiresAt * 1000) {
    throw new ScimError(400, 'expiredCursor', `The cursor has expired: it can be used for ${cursorLifetime} seconds. Begin again with an empty cursor.`);
  }
  return place;
}

function sign(payload: string, { key, query }: CursorBinding): Buffer {
  return createHmac('sha256', key).update(JSON.stringify(['scim-cursor', query, payload])).digest();
}
