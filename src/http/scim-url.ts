import { invalidVers, ScimError } from '../scim/protocol/errors.ts';

/**
 * The organisation's slug and the parts of the path below the Tenant URL, decoded. Tolerates doubled and trailing slashes: Entra
 * joins the Tenant URL with what follows in more ways than one. The protocol's version, which a client may append to the Tenant
 * URL (RFC 7644 §3.13), is no part of the path.
 * @throws ScimError 400 where the path is not well encoded; 400 invalidVers for another version than 2
 */
export function readScimPath(url: string): { slug: string; segments: string[] } {
  const [, version = '', slug = '', ...segments] = (url.split('?', 1)[0] ?? '').split('/').filter(Boolean).map(decodeSegment);
  assertVersion(version);
  const [first = ''] = segments;
  if (!/^v\d/i.test(first)) return { slug, segments };
  assertVersion(first);
  return { slug, segments: segments.slice(1) };
}

function assertVersion(version: string): void {
  if (version.toLowerCase() === 'v2') return;
  throw invalidVers('This service speaks version 2 of SCIM. Copy the Tenant URL from the single sign-on settings: it has the form {origin}/scim/v2/{organisation}.');
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new ScimError(400, 'invalidSyntax', 'The path holds a % that is not followed by two hexadecimal digits. Write % as %25.');
  }
}

/** The query, with names in lower case; of a name that is given more than once, the first value. `+` and `%20` are both spaces. */
export function readScimQuery(url: string): Record<string, string> {
  const query: Record<string, string> = {};
  const start = url.indexOf('?');
  if (start < 0) return query;
  for (const [name, value] of new URLSearchParams(url.slice(start + 1))) {
    const key = name.toLowerCase();
    if (!Object.hasOwn(query, key)) query[key] = value;
  }
  return query;
}

/** What stands in a provisioning event as the path. */
export function pathBelowTenantUrl(url: string): string {
  return `/${url.split('/').filter(Boolean).slice(3).join('/')}`.slice(0, 2000);
}
