import { ScimError } from '../scim/protocol/errors.ts';

/**
 * The organisation's slug and the parts of the path below the Tenant URL, decoded. Tolerates doubled and trailing slashes: Entra
 * joins the Tenant URL with what follows in more ways than one.
 * @throws ScimError 400 where the path is not well encoded
 */
export function readScimPath(url: string): { slug: string; segments: string[] } {
  try {
    const [, , slug = '', ...segments] = (url.split('?', 1)[0] ?? '').split('/').filter(Boolean).map(decodeURIComponent);
    return { slug, segments };
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
