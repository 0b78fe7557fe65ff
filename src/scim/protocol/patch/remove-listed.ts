import type { AttributeDefinition } from '../attribute.ts';
import { subAttributeOf } from '../attribute.ts';
import { invalidValue } from '../errors.ts';
import { fold } from '../fold.ts';
import { equivalent, isObject } from '../json.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { readOne } from '../values/read-value.ts';
import type { Reading } from '../values/reading.ts';

/**
 * Removes the elements that a removal lists, and no others. One that is listed with a `value` goes by that and its
 * `type`, where both sides have one; one without goes by everything that is given.
 *
 * @returns a new list
 * @throws invalidValue for an element of which nothing is known
 */
export function removeListed(
  definition: AttributeDefinition,
  present: readonly JsonValue[],
  listed: readonly JsonValue[],
  path: string,
  reading: Reading,
): JsonValue[] {
  const unwanted = listed.map((item, index) => {
    const element = readOne(definition, item, `${path}[${index}]`, reading);
    if (element !== undefined) return element;
    throw invalidValue(`Element ${index + 1} of the elements to remove from "${path}" names nothing. Give its "value".`);
  });
  return present.filter((element) => !unwanted.some((pattern) => fits(definition, element, pattern)));
}

function fits(definition: AttributeDefinition, element: JsonValue, pattern: JsonValue): boolean {
  if (!isObject(pattern) || !isObject(element)) return equivalent(element, pattern);
  const names = 'value' in pattern ? ['value', 'type'].filter((name) => name in pattern && name in element) : Object.keys(pattern);
  return names.every((name) => isSame(definition, name, element, pattern));
}

function isSame(definition: AttributeDefinition, name: string, element: JsonObject, pattern: JsonObject): boolean {
  const [left, right] = [element[name], pattern[name]];
  const isExact = subAttributeOf(definition, name)?.caseExact === true;
  if (isExact || typeof left !== 'string' || typeof right !== 'string') return equivalent(left, right);
  return fold(left) === fold(right);
}
