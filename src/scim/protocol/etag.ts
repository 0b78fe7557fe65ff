/*
 * Versions of resources as entity tags (RFC 7644 §3.14, RFC 9110 §13). All tags are weak here, so `If-Match` compares
 * weakly, too: SCIM's own examples send it weak tags. What a resource only shows of others does not count: neither a
 * user's `groups` nor the names of a group's members change its version.
 */

import { ScimError } from './errors.ts';
import { quotable } from './text.ts';

/** The two conditions that a client may put on a request, as they came. */
export interface Preconditions {
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
}

const TAG = /^(?:W\/)?"?([^"]*)"?$/i;

/** The tags that a condition lists, without `W/` and quotes, which clients forget; `undefined` for `*`, any version. */
function tagsIn(condition: string): string[] | undefined {
  const tags = condition.split(',').map((tag) => tag.trim()).filter((tag) => tag !== '');
  return tags.includes('*') ? undefined : tags.map((tag) => TAG.exec(tag)?.[1] ?? tag);
}

function includes(condition: string, version: string): boolean {
  const tags = tagsIn(condition);
  return tags === undefined || tags.includes(TAG.exec(version)?.[1] ?? version);
}

/**
 * Whether the client has this version already, so that a read answers 304 (RFC 7644 §3.14).
 *
 * @param version the resource's `meta.version`
 */
export function isKnownVersion({ ifNoneMatch }: Preconditions, version: string): boolean {
  return ifNoneMatch !== undefined && includes(ifNoneMatch, version);
}

/**
 * Checks the conditions on a change (RFC 7644 §3.14, RFC 9110 §13.1).
 *
 * @param version the resource's `meta.version`
 * @throws 412 where `If-Match` does not list the version, or `If-None-Match` does
 */
export function assertPreconditions({ ifMatch, ifNoneMatch }: Preconditions, version: string): void {
  if (ifMatch !== undefined && !includes(ifMatch, version)) {
    throw preconditionFailed(`The resource has the version ${version}, not ${quotable(ifMatch)}: somebody changed it. Read it again.`);
  }
  if (ifNoneMatch !== undefined && includes(ifNoneMatch, version)) {
    throw preconditionFailed(`The resource has the version ${version}, which If-None-Match excludes. Leave out the header.`);
  }
}

/**
 * The one version that the conditions allow, as the number in its tag; `undefined` where they are anything but one tag
 * to match. 0, which no resource has, for a tag that is none of ours.
 */
export function onlyVersion({ ifMatch, ifNoneMatch }: Preconditions): number | undefined {
  const tags = ifMatch === undefined || ifNoneMatch !== undefined ? undefined : tagsIn(ifMatch);
  if (tags === undefined || tags.length > 1) return undefined;
  return /^[1-9]\d{0,8}$/.test(tags[0] ?? '') ? Number(tags[0]) : 0;
}

function preconditionFailed(detail: string): ScimError {
  return new ScimError(412, undefined, detail);
}
