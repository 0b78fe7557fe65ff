import { readFileSync } from 'node:fs';
import { isObject } from '../../../src/scim/protocol/json.ts';
import type { JsonObject } from '../../../src/scim/protocol/json.ts';
import { frozen } from './outcome.ts';

export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';

/** One of the examples of the RFCs, by its file name without the ending. */
export function rfcSample(name: string): JsonObject {
  const value: unknown = JSON.parse(readFileSync(new URL(`../data/rfc-samples/${name}.json`, import.meta.url), 'utf8'));
  if (!isObject(value)) throw new Error(`${name} is not an object`);
  return value;
}

/** A user in canonical form. */
export const ada = frozen<JsonObject>({
  schemas: [USER, ENTERPRISE],
  id: '2819c223-7f76-453a-919d-413861904646',
  externalId: 'Ada-01',
  userName: 'Ada@Example.com',
  name: { givenName: 'Ada', familyName: 'Lovelace' },
  displayName: 'Ada Lovelace',
  title: 'Countess',
  active: true,
  emails: [
    { value: 'ada@example.com', type: 'work', primary: true },
    { value: 'ada@home.example', type: 'home' },
  ],
  phoneNumbers: [{ value: '+1 (555) 010-0', type: 'work' }],
  groups: [{ value: 'g1', display: 'Engines', type: 'direct' }],
  meta: {
    resourceType: 'User',
    created: '2026-01-02T03:04:05.678Z',
    lastModified: '2026-05-06T07:08:09Z',
    location: 'https://example.com/scim/v2/contoso/Users/2819c223-7f76-453a-919d-413861904646',
    version: 'W/"3"',
  },
  [ENTERPRISE]: { department: 'Engines', employeeNumber: '007', manager: { value: 'm1', displayName: 'Charles' } },
});

/** A user with nothing but what is required. */
export const bare = frozen<JsonObject>({ schemas: [USER], id: 'u1', userName: 'bare', meta: { resourceType: 'User' } });
