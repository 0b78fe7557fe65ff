import type { GroupOrder, GroupOrderField } from '../__generated__/operations.ts';
import { commonOrderFields, schemaOrder } from '../order-fields.ts';
import type { Sort } from '../protocol/sort.ts';

const fields: Readonly<Record<string, GroupOrderField>> = { ...commonOrderFields, displayName: 'DISPLAY_NAME' };

/**
 * The GraphQL order that a SCIM sort of groups becomes.
 * @throws ScimError invalidValue where groups cannot be sorted by the attribute
 */
export function toGroupOrder(sort: Sort): GroupOrder | undefined {
  return schemaOrder(sort, fields, 'displayName');
}
