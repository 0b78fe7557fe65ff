import { ScimCreateGroupDocument, ScimDeleteGroupDocument, ScimGetGroupDocument, ScimUpdateGroupDocument, type UpdateGroupInput } from '../__generated__/operations.ts';
import { changeInTurn } from '../change-resource.ts';
import type { ScimConnection, ScimRequest, ScimResponse } from '../connection.ts';
import { accepted } from '../errors.ts';
import { notFound } from '../protocol/errors.ts';
import { assertPreconditions, isKnownVersion } from '../protocol/etag.ts';
import { evaluateFilter } from '../protocol/filter/evaluate-filter.ts';
import { isObject, type JsonObject } from '../protocol/json.ts';
import { parsePatchRequest } from '../protocol/parse-patch.ts';
import { applyPatch } from '../protocol/patch/apply-patch.ts';
import type { MemberChange } from '../protocol/patch/member-change.ts';
import { splitMemberOperations } from '../protocol/patch/member-operations.ts';
import { project } from '../protocol/projection.ts';
import { readResource } from '../protocol/read-resource.ts';
import { groupResourceType } from '../protocol/resource-type.ts';
import { foundById } from '../lookup.ts';
import { changeConditionally, isConditional } from '../preconditions.ts';
import { patchWarnings, readProjection, unknownWarnings } from '../query.ts';
import { headersOf, tagOf, textOf, versionOf } from '../resource-meta.ts';
import { toScimGroup } from './mapping.ts';

/** `GET /Groups/{id}` (RFC 7644 §3.4.1). */
export async function getGroup(connection: ScimConnection, request: ScimRequest, id: string): Promise<ScimResponse> {
  const projection = readProjection(request, groupResourceType, connection);
  const group = await currentGroup(connection, id, projection.includes('members'));
  connection.noteLookup(foundById(groupResourceType, group));
  if (isKnownVersion(request.preconditions, tagOf(group))) return { status: 304, headers: headersOf(group) };
  return { status: 200, body: project(group, projection, groupResourceType), headers: headersOf(group) };
}

/** `POST /Groups` (RFC 7644 §3.3). */
export async function createGroup(connection: ScimConnection, request: ScimRequest): Promise<ScimResponse> {
  const projection = readProjection(request, groupResourceType, connection);
  const { resource, ignored } = readResource(request.body, groupResourceType, connection.dialect);
  const input = { ...attributesOf(resource), memberIds: memberIdsOf(resource), unknownMembers: unknownMembers(connection) };
  const { createGroup: payload } = await connection.run(
    ScimCreateGroupDocument, { input, withMembers: projection.includes('members') }, { status: 201, warnings: unknownWarnings(ignored) },
  );
  const group = toScimGroup(accepted(payload.userErrors, payload.group), connection.baseUrl);
  return { status: 201, body: project(group, projection, groupResourceType), headers: headersOf(group) };
}

/** `PUT /Groups/{id}` (RFC 7644 §3.5.1). What is left out is cleared, the members too. */
export async function replaceGroup(connection: ScimConnection, request: ScimRequest, id: string): Promise<ScimResponse> {
  const projection = readProjection(request, groupResourceType, connection);
  const { resource, ignored } = readResource(request.body, groupResourceType, connection.dialect);
  const input = { id, ...attributesOf(resource), setMemberIds: memberIdsOf(resource), unknownMembers: unknownMembers(connection) };
  const group = await changeConditionally(id, request, () => currentGroup(connection, id, false), (expectedVersion) =>
    updateGroup(connection, { ...input, expectedVersion }, projection.includes('members'), 200, unknownWarnings(ignored)));
  return { status: 200, body: project(group, projection, groupResourceType), headers: headersOf(group) };
}

/**
 * `PATCH /Groups/{id}` (RFC 7644 §3.5.2). Changes of members become lists to add and to remove, so the members are
 * never read. Answers 204, since a body with all members helps nobody, unless the client names what it wants to see.
 */
export async function patchGroup(connection: ScimConnection, request: ScimRequest, id: string): Promise<ScimResponse> {
  const { attributeOperations, members } = splitMemberOperations(parsePatchRequest(request.body, connection.dialect), groupResourceType, connection.dialect);
  const asksForBody = request.query['attributes'] !== undefined || request.query['excludedattributes'] !== undefined;
  const status = asksForBody ? 200 : 204;
  const projection = readProjection(request, groupResourceType, connection);
  const change = async (): Promise<JsonObject> => {
    const { attributes, expectedVersion, warnings } = await patchedAttributes(connection, request, id, attributeOperations);
    const input = { id, expectedVersion, ...attributes, ...(await memberLists(connection, id, members)), unknownMembers: unknownMembers(connection) };
    return updateGroup(connection, input, asksForBody && projection.includes('members'), status, warnings);
  };
  // Adding and removing members needs no turn: the database serialises it.
  const group = attributeOperations.length > 0 || isConditional(request) ? await changeInTurn(id, change) : await change();
  return { status, headers: headersOf(group), ...(asksForBody ? { body: project(group, projection, groupResourceType) } : {}) };
}

/** `DELETE /Groups/{id}` (RFC 7644 §3.6). */
export async function deleteGroup(connection: ScimConnection, request: ScimRequest, id: string): Promise<ScimResponse> {
  return changeConditionally(id, request, () => currentGroup(connection, id, false), async (expectedVersion) => {
    const { deleteGroup: payload } = await connection.run(ScimDeleteGroupDocument, { id, expectedVersion }, { status: 204, warnings: [] });
    accepted(payload.userErrors, payload.deletedGroupId);
    return { status: 204 };
  });
}

async function updateGroup(connection: ScimConnection, input: UpdateGroupInput, withMembers: boolean, status: number, warnings: string[]): Promise<JsonObject> {
  const { updateGroup: payload } = await connection.run(ScimUpdateGroupDocument, { input, withMembers }, { status, warnings });
  return toScimGroup(accepted(payload.userErrors, payload.group), connection.baseUrl);
}

async function currentGroup(connection: ScimConnection, id: string, withMembers: boolean): Promise<JsonObject> {
  const { group } = await connection.run(ScimGetGroupDocument, { id, withMembers });
  if (!group) throw notFound(`There is no group with the id ${id} in this organisation.`);
  return toScimGroup(group, connection.baseUrl);
}

async function patchedAttributes(
  connection: ScimConnection, request: ScimRequest, id: string, operations: Parameters<typeof applyPatch>[1],
): Promise<{ attributes: Partial<Attributes>; expectedVersion: number | undefined; warnings: string[] }> {
  if (operations.length === 0 && !isConditional(request)) return { attributes: {}, expectedVersion: undefined, warnings: [] };
  const current = await currentGroup(connection, id, false);
  assertPreconditions(request.preconditions, tagOf(current));
  const { resource, ignored } = applyPatch(current, operations, groupResourceType, connection.dialect);
  const attributes = attributesOf(resource);
  return { attributes, expectedVersion: versionOf(current), warnings: patchWarnings(ignored) };
}

// A removal by anything but ids is the one change that has to look at the members first.
async function memberLists(connection: ScimConnection, id: string, members: MemberChange): Promise<Partial<UpdateGroupInput>> {
  const add = [...members.add];
  if (members.replaceAll) return { setMemberIds: add };
  if (members.removeMatching.length === 0) return { addMemberIds: add, removeMemberIds: [...members.remove] };
  const current = (await currentGroup(connection, id, true))['members'] as JsonObject[];
  const matching = current.filter((member) => members.removeMatching.some((filter) => evaluateFilter(filter, member))).map((member) => textOf(member['value']));
  const added = new Set(add);
  return { addMemberIds: add, removeMemberIds: [...members.remove, ...matching].filter((one) => !added.has(one)) };
}

interface Attributes {
  readonly displayName: string;
  readonly externalId: string | null;
}

function attributesOf(resource: JsonObject): Attributes {
  return { displayName: textOf(resource['displayName']), externalId: (resource['externalId'] as string | undefined) ?? null };
}

function memberIdsOf(resource: JsonObject): string[] {
  const members = resource['members'];
  return Array.isArray(members) ? members.filter(isObject).map((member) => textOf(member['value'])) : [];
}

// One user that is gone must not fail a push of 500 members for ever; a strict client wants to be told instead.
function unknownMembers(connection: ScimConnection): 'REFUSE' | 'SKIP' {
  return connection.dialect.strict ? 'REFUSE' : 'SKIP';
}
