import type { ScimGroupFragment } from '../__generated__/operations.ts';
import type { JsonObject } from '../protocol/json.ts';
import { groupSchema } from '../protocol/schemas/group.ts';
import { metaOf } from '../resource-meta.ts';

/**
 * The SCIM resource of a group (RFC 7643 §4.2). Without `members` where the operation did not ask for them.
 * @param baseUrl the Tenant URL
 */
export function toScimGroup(group: ScimGroupFragment, baseUrl: string): JsonObject {
  const resource: JsonObject = { schemas: [groupSchema.id], id: group.id, displayName: group.displayName };
  if (group.externalId) resource['externalId'] = group.externalId;
  if (group.memberReferences) {
    resource['members'] = group.memberReferences.map(({ id, display }) => ({ value: id, $ref: `${baseUrl}/Users/${id}`, type: 'User', display }));
  }
  resource['meta'] = metaOf('Group', `${baseUrl}/Groups/${group.id}`, group);
  return resource;
}
