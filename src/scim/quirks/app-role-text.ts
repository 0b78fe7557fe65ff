import { isObject } from '../protocol/json.ts';
import type { JsonObject, JsonValue } from '../protocol/json.ts';

/*
 * Entra's expression AppRoleAssignmentsComplex yields an object written as a text:
 * `{"path": "roles", "value": [{"value": "{\"id\":\"…\",\"value\":\"Admin\",\"displayName\":\"Administrator\"}"}]}`.
 * Legal form: `{"value": "Admin", "display": "Administrator"}`. The id is that of the role in Entra, of no use here.
 */

/**
 * Reads a role from such a text.
 *
 * @returns `undefined` if the text is anything else, a role named "{…" included
 */
export function appRoleFromText(text: JsonValue | undefined): JsonObject | undefined {
  if (typeof text !== 'string' || !text.startsWith('{') || !text.endsWith('}')) return undefined;
  const role = parse(text);
  if (!isObject(role) || !Object.hasOwn(role, 'id')) return undefined;
  const { id, value, displayName } = role;
  // The default access role has no value.
  const name = [value, displayName, id].find((candidate) => typeof candidate === 'string' && candidate !== '');
  if (name === undefined) return undefined;
  return typeof displayName === 'string' && displayName !== '' ? { value: name, display: displayName } : { value: name };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
