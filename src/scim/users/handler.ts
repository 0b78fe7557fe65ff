import { ScimCreateUserDocument, ScimDeleteUserDocument, ScimGetUserDocument, ScimUpdateUserDocument } from '../__generated__/operations.ts';
import { changeInTurn } from '../change-resource.ts';
import type { ScimConnection, ScimRequest, ScimResponse } from '../connection.ts';
import { accepted } from '../errors.ts';
import { notFound } from '../protocol/errors.ts';
import { assertPreconditions, isKnownVersion } from '../protocol/etag.ts';
import type { JsonObject } from '../protocol/json.ts';
import { parsePatchRequest } from '../protocol/parse-patch.ts';
import { applyPatch } from '../protocol/patch/apply-patch.ts';
import { project, type Projection } from '../protocol/projection.ts';
import { readResource } from '../protocol/read-resource.ts';
import { foundById } from '../lookup.ts';
import { changeConditionally } from '../preconditions.ts';
import { patchWarnings, readProjection, unknownWarnings } from '../query.ts';
import { headersOf, tagOf, textOf, versionOf } from '../resource-meta.ts';
import { hasOwnFields } from './information-schema.ts';
import { toCreateInput, toScimUser, toUpdateInput } from './mapping.ts';

/** `GET /Users/{id}` (RFC 7644 §3.4.1). */
export async function getUser(connection: ScimConnection, request: ScimRequest, id: string): Promise<ScimResponse> {
  const projection = readProjection(request, connection.userType, connection);
  const user = await currentUser(connection, id, projection);
  connection.noteLookup(foundById(connection.userType, user));
  if (isKnownVersion(request.preconditions, tagOf(user))) return { status: 304, headers: headersOf(user) };
  return { status: 200, body: project(user, projection, connection.userType), headers: headersOf(user) };
}

/** `POST /Users` (RFC 7644 §3.3). */
export async function createUser(connection: ScimConnection, request: ScimRequest): Promise<ScimResponse> {
  const projection = readProjection(request, connection.userType, connection);
  const { resource, ignored } = readResource(request.body, connection.userType, connection.dialect);
  const notes = { status: 201, warnings: unknownWarnings(ignored) };
  const { createUser: payload } = await connection.run(ScimCreateUserDocument, { input: toCreateInput(resource, connection.userType), withGroups: false, withInformation: hasOwnFields(connection) }, notes);
  const user = toScimUser(accepted(payload.userErrors, payload.user), connection);
  return { status: 201, body: project(user, projection, connection.userType), headers: headersOf(user) };
}

/** `PUT /Users/{id}` (RFC 7644 §3.5.1). What is left out is cleared, but `active`, which stays as it is. */
export async function replaceUser(connection: ScimConnection, request: ScimRequest, id: string): Promise<ScimResponse> {
  const { resource, ignored } = readResource(request.body, connection.userType, connection.dialect);
  const warnings = unknownWarnings(ignored);
  return changeUser(connection, request, id, (current) => ({ after: { ...resource, active: resource['active'] ?? current['active'] ?? true }, warnings }));
}

/** `PATCH /Users/{id}` (RFC 7644 §3.5.2). */
export async function patchUser(connection: ScimConnection, request: ScimRequest, id: string): Promise<ScimResponse> {
  const operations = parsePatchRequest(request.body, connection.dialect);
  return changeUser(connection, request, id, (current) => {
    const { resource, ignored } = applyPatch(current, operations, connection.userType, connection.dialect);
    return { after: resource, warnings: patchWarnings(ignored) };
  });
}

/** `DELETE /Users/{id}` (RFC 7644 §3.6). */
export async function deleteUser(connection: ScimConnection, request: ScimRequest, id: string): Promise<ScimResponse> {
  return changeConditionally(id, request, () => currentUser(connection, id), async (expectedVersion) => {
    const { deleteUser: payload } = await connection.run(ScimDeleteUserDocument, { id, expectedVersion }, { status: 204, warnings: [] });
    accepted(payload.userErrors, payload.deletedUserId);
    return { status: 204 };
  });
}

type Change = (current: JsonObject) => { after: JsonObject; warnings: string[] };

async function changeUser(connection: ScimConnection, request: ScimRequest, id: string, change: Change): Promise<ScimResponse> {
  const projection = readProjection(request, connection.userType, connection);
  const user = await changeInTurn(id, async () => {
    const { current, isLinked } = await readUser(connection, id, projection);
    assertPreconditions(request.preconditions, tagOf(current));
    const { after, warnings } = change(current);
    const input = toUpdateInput(current, after, connection.userType);
    const notes = { status: 200, warnings };
    // The first request that is about a user links them to the directory, even if it has nothing to change.
    if (!input && isLinked) {
      await connection.record({ resourceType: 'USER', resourceId: id, resourceName: textOf(current['userName']), decision: 'UNCHANGED', reason: 'Unchanged: the user was already as asked.' }, notes);
      return current;
    }
    const variables = { input: { ...input, id, expectedVersion: versionOf(current) }, withGroups: projection.includes('groups'), withInformation: hasOwnFields(connection) };
    const { updateUser: payload } = await connection.run(ScimUpdateUserDocument, variables, notes);
    return toScimUser(asAskedFor(id, accepted(payload.userErrors, payload.user)), connection);
  });
  return { status: 200, body: project(user, projection, connection.userType), headers: headersOf(user) };
}

async function currentUser(connection: ScimConnection, id: string, projection?: Projection): Promise<JsonObject> {
  return (await readUser(connection, id, projection)).current;
}

async function readUser(connection: ScimConnection, id: string, projection?: Projection): Promise<{ current: JsonObject; isLinked: boolean }> {
  const { user } = await connection.run(ScimGetUserDocument, { id, withGroups: projection?.includes('groups') ?? false, withInformation: hasOwnFields(connection) });
  if (!user) throw notFound(`There is no user with the id ${id} in this organisation.`);
  return { current: toScimUser(asAskedFor(id, user), connection), isLinked: user.managedByDirectory };
}

// The id of an account that was merged into another one leads there. Who knows the user by it goes on to see it, since ids of resources never change.
function asAskedFor<Found extends { readonly id: string }>(id: string, user: Found): Found {
  return user.id === id.toLowerCase() ? user : { ...user, id: id.toLowerCase() };
}
