import type { ScimConnection, ScimResponse } from './connection.ts';
import { ScimError } from './protocol/errors.ts';

/** What a client needs beside reading to provision resources of one kind. */
interface Provisioning {
  readonly resourceType: 'USER' | 'GROUP';
  /** As people read it. */
  readonly things: 'users' | 'groups';
  readonly write: string;
  readonly delete: string;
}

export const userProvisioning: Provisioning = { resourceType: 'USER', things: 'users', write: 'user:write', delete: 'user:delete' };
export const groupProvisioning: Provisioning = { resourceType: 'GROUP', things: 'groups', write: 'group:write', delete: 'group:delete' };

/** What the event of a connection test says, by which the console knows it. */
const connectionTested = 'The connection was tested.';

/**
 * Tells the administrator who tests the connection what the token lacks, before the first cycle fails person by person.
 * Without the permission to write the test is refused; without that to delete it succeeds, since deleting can be switched
 * off in the directory, and an event says so.
 * @param answer to the lookup; passed on as it is where nothing is missing or where it is no test
 * @throws ScimError 403, naming the permission
 */
export async function answerConnectionTest(
  { resourceType, things, ...needed }: Provisioning, connection: ScimConnection, filter: string | undefined, answer: ScimResponse,
): Promise<ScimResponse> {
  const [canWrite, canDelete] = [connection.permissions.has(needed.write), connection.permissions.has(needed.delete)];
  if (!isConnectionTest(filter) || foundSomething(answer)) return answer;
  if (canWrite && canDelete) {
    connection.noteLookup({ resourceType, resourceId: null, resourceName: null, decision: 'UNMATCHED', reason: connectionTested });
    return answer;
  }
  if (!canWrite) {
    throw new ScimError(403, undefined, `The connection works, but the caller may not create or change ${things}: the permission ${needed.write} is missing. Make an API token with it, or give it to the OAuth client.`);
  }
  const warning = `The caller may not delete ${things}: the permission ${needed.delete} is missing. Make an API token with it, give it to the OAuth client, or switch deleting off in the directory.`;
  await connection.record({ resourceType, resourceId: null, resourceName: null, decision: 'UNCHANGED', reason: connectionTested }, { status: 200, warnings: [warning] });
  return answer;
}

const endsWithGuid = /\seq\s+"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"\s*$/i;
// Ids of all kinds, `externalId` among them, are GUIDs in earnest.
const names = /^\s*(?:urn:[\w:.-]*:)?(?:userName|displayName|emails(?:\[[^\]]*\])?(?:\.value)?)\s*$/i;

/**
 * Whether a filter looks for somebody by a name that nobody has. Entra's *Test connection*, and every later check of its
 * credentials, is a lookup by a random GUID in the place of a name: `userName eq "5c97de5b-…"`, `displayName eq "…"`.
 */
export function isConnectionTest(filter: string | undefined): boolean {
  const guid = filter === undefined ? null : endsWithGuid.exec(filter);
  return guid !== null && names.test(guid.input.slice(0, guid.index));
}

function foundSomething({ body }: ScimResponse): boolean {
  return body !== undefined && 'totalResults' in body && body.totalResults !== 0;
}
