/*
 * Entra's *Test connection*, and every later check of its credentials, is a lookup by a random GUID in the place of a name:
 * `userName eq "5c97de5b-…"`, `displayName eq "…"`. It only reads, so a token that cannot write would pass. There is no legal
 * form of it but the lookup that it is; what it is told of is only how it is answered (scim/connection-test.ts).
 */

const endsWithGuid = /\seq\s+"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"\s*$/i;
// Ids of all kinds, `externalId` among them, are GUIDs in earnest.
const names = /^\s*(?:urn:[\w:.-]*:)?(?:userName|displayName|emails(?:\[[^\]]*\])?(?:\.value)?)\s*$/i;

/** Whether a filter looks for somebody by a name that nobody has. */
export function isConnectionTest(filter: string | undefined): boolean {
  const guid = filter === undefined ? null : endsWithGuid.exec(filter);
  return guid !== null && names.test(guid.input.slice(0, guid.index));
}
