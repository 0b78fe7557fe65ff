/*
 * The mapping between the organisation's own SCIM extension and the user information fields of the GraphQL schema.
 */
import type { ScimUserFragment, UserInformationInput, UserInformationValueInput } from '../__generated__/operations.ts';
import type { AttributeDefinition } from '../protocol/attribute.ts';
import { equivalent, isObject, type JsonObject, type JsonValue } from '../protocol/json.ts';
import type { SchemaDefinition } from '../protocol/schema.ts';

type Information = NonNullable<ScimUserFragment['informationFields']>[number];

/** The extension of a user; undefined where there are no values. */
export function toInformation(information: readonly Information[] | undefined): JsonObject | undefined {
  if (!information || information.length === 0) return undefined;
  return Object.fromEntries(information.map(({ field, values }) => {
    const plain = values.map(toPlain);
    return [field.name, field.multiValued ? plain : (plain[0] ?? null)];
  }));
}

// A moment is the text that was given: the schema's `dateTime` is cut to milliseconds.
function toPlain({ string, boolean, integer, decimal, reference, text }: Information['values'][number]): JsonValue {
  return string ?? boolean ?? integer ?? decimal ?? reference ?? text;
}

/** The values that must change to make the extension of one resource that of another. */
export function informationDifferences(schema: SchemaDefinition, after: JsonObject, before: JsonObject): UserInformationInput[] {
  const [now, then] = [extensionOf(schema, after), extensionOf(schema, before)];
  return schema.attributes.flatMap((attribute) => {
    const value = now[attribute.name];
    return equivalent(value, then[attribute.name]) ? [] : [{ name: attribute.name, values: toValues(attribute, value) }];
  });
}

function extensionOf({ id }: SchemaDefinition, resource: JsonObject): JsonObject {
  const extension = resource[id];
  return isObject(extension) ? extension : {};
}

function toValues({ type }: AttributeDefinition, value: JsonValue | undefined): UserInformationValueInput[] {
  if (value === undefined || value === null) return [];
  const member = type === 'dateTime' ? 'text' : type;
  return (Array.isArray(value) ? value : [value]).map((one) => ({ [member]: one }) as unknown as UserInformationValueInput);
}
