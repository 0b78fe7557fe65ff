/*
 * Versions of resources as entity tags (RFC 7644 §3.14, RFC 9110 §13). All tags are weak here, so `If-Match` compares
 * weakly, too: SCIM's own examples send it weak tags. A tag is the number of the resource's version and, where a user's
 * `groups` are shown, a mark of those behind a hyphen: `W/"3-mZ0f1Q"`. They are no data of the user, so a change does not
 * depend on them, but an old list must not pass for the present one. The names of a group's members count in neither way.
 */

import { createHash } from 'node:crypto';
import { invalidSyntax, ScimError } from './errors.ts';
import type { JsonValue } from './json.ts';
import { quotable } from './text.ts';

/** The two conditions that a client may put on a request, as they came. */
export interface Preconditions {
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
}

const TAG = /^(?:W\/)?"?([^"]*)"?$/i;
/** RFC 9110 §8.8.3 */
const WELL_FORMED = /^(?:\*|(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"(?:\s*,\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*")*)$/;

/** The entity tag of a version; `shown` is what the resource shows of others, where that is anything. */
export function tagOfVersion(version: number, shown?: JsonValue): string {
  if (shown === undefined) return `W/"${version}"`;
  return `W/"${version}-${createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 12)}"`;
}

/** The number in an entity tag; `NaN` where it is none of ours. */
export function versionInTag(tag: string): number {
  const version = /^([1-9]\d{0,8})(?:-[\w-]{12})?$/.exec(TAG.exec(tag)?.[1] ?? tag)?.[1];
  return Number(version ?? Number.NaN);
}

/** The tags that a condition lists, without `W/` and quotes, which clients forget; `undefined` for `*`, any version. */
function tagsIn(condition: string): string[] | undefined {
  const tags = condition.split(',').map((tag) => tag.trim()).filter((tag) => tag !== '');
  return tags.includes('*') ? undefined : tags.map((tag) => TAG.exec(tag)?.[1] ?? tag);
}

function includesTag(condition: string, tag: string): boolean {
  const tags = tagsIn(condition);
  return tags === undefined || tags.includes(TAG.exec(tag)?.[1] ?? tag);
}

function includesVersion(condition: string, tag: string): boolean {
  const tags = tagsIn(condition);
  return tags === undefined || tags.some((one) => versionInTag(one) === versionInTag(tag));
}

/**
 * Refuses tags that are not of their form (RFC 9110 §8.8.3); the functions below take them without `W/` and quotes.
 *
 * @throws invalidSyntax
 */
export function requireWellFormedTags({ ifMatch, ifNoneMatch }: Preconditions): void {
  for (const condition of [ifMatch, ifNoneMatch]) {
    if (condition === undefined || WELL_FORMED.test(condition.trim())) continue;
    throw invalidSyntax(`"${quotable(condition)}" is no list of entity tags. Send the version as it came, as in W/"1".`);
  }
}

/**
 * Whether the client has this version already, so that a read answers 304 (RFC 7644 §3.14).
 *
 * @param version the resource's `meta.version`
 */
export function isKnownVersion({ ifNoneMatch }: Preconditions, version: string): boolean {
  return ifNoneMatch !== undefined && includesTag(ifNoneMatch, version);
}

/**
 * Checks the conditions on a change (RFC 7644 §3.14, RFC 9110 §13.1).
 *
 * @param version the resource's `meta.version`
 * @throws 412 where `If-Match` does not list the version, or `If-None-Match` does
 */
export function assertPreconditions({ ifMatch, ifNoneMatch }: Preconditions, version: string): void {
  if (ifMatch !== undefined && !includesVersion(ifMatch, version)) {
    throw preconditionFailed(`The resource has the version ${version}, not ${quotable(ifMatch)}: somebody changed it. Read it again.`);
  }
  if (ifNoneMatch !== undefined && includesVersion(ifNoneMatch, version)) {
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
  return versionInTag(tags[0] ?? '') || 0;
}

function preconditionFailed(detail: string): ScimError {
  return new ScimError(412, undefined, detail);
}
