import { invalidValue } from './protocol/errors.ts';
import type { Sort } from './protocol/sort.ts';

/** The `orderBy` of the schema's lists. */
export interface SchemaOrder<Field> {
  readonly field: Field;
  readonly direction: 'ASCENDING' | 'DESCENDING';
}

/** The attributes that users and groups have alike, by which both can be sorted. */
export const commonOrderFields = { id: 'ID', externalId: 'EXTERNAL_ID', 'meta.created': 'CREATED_AT', 'meta.lastModified': 'UPDATED_AT', 'meta.location': 'ID' } as const;

/**
 * The schema's order that a SCIM sort becomes.
 * @param fields the schema's fields by the attribute's name; one of the enterprise extension is below `enterprise`, and `value` is left out
 * @returns undefined where the attribute is the same for all, so that nothing is to be ordered
 * @throws ScimError invalidValue where the attribute is not kept in a form that can be ordered
 */
export function schemaOrder<Field>(sort: Sort, fields: Readonly<Record<string, Field>>, example: string): SchemaOrder<Field> | undefined {
  const { attribute, subAttribute, isExtension, path } = sort.attribute;
  const name = subAttribute === undefined || subAttribute.name === 'value' ? attribute.name : `${attribute.name}.${subAttribute.name}`;
  if (name === 'meta.resourceType') return undefined;
  const key = isExtension ? `enterprise.${name}` : name;
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (field === undefined) throw invalidValue(`"sortBy" names "${path}", by which this service cannot sort. Sort by another attribute, for example by ${example}.`);
  return { field, direction: directionOf(sort) };
}

/** The schema's direction of a SCIM sort. */
export function directionOf({ order }: Sort): SchemaOrder<unknown>['direction'] {
  return order === 'descending' ? 'DESCENDING' : 'ASCENDING';
}
