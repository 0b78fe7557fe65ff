/**
 * The one table of what a user has. Input, storage, filters and answers all follow it: a new attribute is a line here
 * (and, where it gets a column of its own, in user.ts and a migration).
 */
export interface UserField {
  /** Where it stands in `UserProfile`, and so in the GraphQL types of the same names. */
  readonly path: readonly [string] | readonly [string, string];
  /** Its key in the JSON columns `attributes` and `search`. */
  readonly key: string;
  readonly kind: 'text' | 'values' | 'addresses';
  /** Its own column; without one it is kept in `attributes`. */
  readonly column?: string;
  /** Whether equal values are found through `user_lookup_values`: for attributes that directories match by. */
  readonly lookup?: boolean;
  /** Whether upper and lower case differ (`caseExact` of RFC 7643); of a list, in the `value` of its elements. */
  readonly exact?: boolean;
}

const text = (path: UserField['path'], options: { column?: string; lookup?: boolean; exact?: boolean } = {}): UserField => ({
  path, key: path[path.length - 1] as string, kind: 'text', ...options,
});
const values = (name: string, options: { lookup?: boolean; exact?: boolean } = {}): UserField => ({ path: [name], key: name, kind: 'values', ...options });

/** All fields but `id`, `userName`, `externalId`, `active`, `source` and the times, which are not optional texts or lists. */
export const userFields: readonly UserField[] = [
  text(['displayName'], { column: 'display_name' }),
  { path: ['name', 'formatted'], key: 'formattedName', kind: 'text', column: 'formatted_name' },
  text(['name', 'familyName'], { column: 'family_name' }),
  text(['name', 'givenName'], { column: 'given_name' }),
  text(['name', 'middleName']),
  text(['name', 'honorificPrefix']),
  text(['name', 'honorificSuffix']),
  text(['nickName']),
  text(['profileUrl']),
  text(['title'], { column: 'title' }),
  text(['userType']),
  text(['preferredLanguage'], { column: 'preferred_language' }),
  text(['locale']),
  text(['timezone']),
  values('emails', { lookup: true }),
  values('phoneNumbers'),
  values('ims'),
  values('photos', { exact: true }),
  { path: ['addresses'], key: 'addresses', kind: 'addresses' },
  values('entitlements'),
  values('roles'),
  values('x509Certificates', { exact: true }),
  text(['enterprise', 'employeeNumber'], { lookup: true }),
  text(['enterprise', 'costCenter']),
  text(['enterprise', 'organization']),
  text(['enterprise', 'division']),
  text(['enterprise', 'department'], { column: 'department' }),
  text(['enterprise', 'manager'], { column: 'manager', lookup: true, exact: true }),
];

/** The sub-attributes of the elements of a list. */
export const elementTexts = {
  values: ['value', 'display', 'type'],
  addresses: ['formatted', 'streetAddress', 'locality', 'region', 'postalCode', 'country', 'type'],
} as const;
