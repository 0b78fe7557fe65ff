/*
 * Client values in, canonical values out: names in the schema's spelling, values of the schema's types, nothing
 * unassigned. Descends no deeper than the schema, so the depth of the input does not matter.
 */

import { subAttributeOf } from '../attribute.ts';
import type { AttributeDefinition } from '../attribute.ts';
import { invalidValue } from '../errors.ts';
import { isObject, isUnassigned } from '../json.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { addElements, keepOnePrimary, lacksData } from './elements.ts';
import { readScalar, wrongType } from './read-scalar.ts';
import type { Reading } from './reading.ts';

/** What an object says about a complex attribute: the sub-attributes that it sets, and those that it unassigns. */
export interface ComplexChange {
  readonly set: JsonObject;
  readonly cleared: readonly string[];
}

/**
 * Reads the whole value of an attribute (RFC 7643 §2.3, §2.4).
 *
 * @param path the attribute's name for errors
 * @returns the canonical value; `undefined` if it is unassigned (null, `[]`, `""` or nothing but such)
 * @throws invalidValue naming the attribute; in a strict dialect invalidSyntax for an unknown sub-attribute
 */
export function readAttribute(
  definition: AttributeDefinition,
  value: JsonValue,
  path: string,
  reading: Reading,
): JsonValue | undefined {
  reading.refuseEmptyText(value, path);
  if (isUnassigned(value)) return undefined;
  if (!definition.multiValued) return readOne(definition, value, path, reading);
  const elements = readElements(definition, value, path, reading);
  return elements.length === 0 ? undefined : elements;
}

/**
 * Reads the elements of a multi-valued attribute: equal ones once, one primary at most, the empty ones left out
 * (RFC 7643 §2.4).
 *
 * @throws as `readAttribute`
 */
export function readElements(
  definition: AttributeDefinition,
  value: JsonValue,
  path: string,
  reading: Reading,
): JsonValue[] {
  const list = reading.dialect.repairList(definition, value);
  if (!Array.isArray(list)) throw wrongType(definition, list, path);
  const elements: JsonValue[] = [];
  for (const [index, item] of list.entries()) {
    const element = readOne(definition, item, `${path}[${index}]`, reading);
    // A strict client says what it means; from others an element that is only a label stands for "no such value".
    if (element === undefined || (!reading.dialect.strict && lacksData(definition, element))) continue;
    elements.push(element);
  }
  return keepOnePrimary(addElements(definition, [], elements), path, reading.dialect.strict);
}

/**
 * Reads one value: that of a single-valued attribute, or one element of a list.
 *
 * @returns `undefined` if it is unassigned
 * @throws as `readAttribute`
 */
export function readOne(
  definition: AttributeDefinition,
  value: JsonValue,
  path: string,
  reading: Reading,
): JsonValue | undefined {
  const repaired = reading.dialect.repairOne(definition, value);
  reading.refuseEmptyText(repaired, path);
  if (isUnassigned(repaired)) return undefined;
  if (definition.type !== 'complex') return readScalar(definition, repaired, path, reading.dialect.strict);
  const { set } = readComplexChange(definition, repaired, path, reading);
  return Object.keys(set).length === 0 ? undefined : set;
}

/**
 * Reads an object for a complex attribute, keeping apart what it sets and what it unassigns, for a merge
 * (RFC 7644 §3.5.2.1, §3.5.2.3). Read-only sub-attributes are passed over (RFC 7643 §7).
 *
 * @throws as `readAttribute`
 */
export function readComplexChange(
  definition: AttributeDefinition,
  value: JsonValue,
  path: string,
  reading: Reading,
): ComplexChange {
  const repaired = reading.dialect.repairOne(definition, value);
  if (!isObject(repaired)) throw wrongType({ ...definition, multiValued: false }, repaired, path);
  const set: JsonObject = {};
  const cleared: string[] = [];
  for (const [name, item] of Object.entries(repaired)) {
    const subAttribute = subAttributeOf(definition, name);
    if (subAttribute === undefined) {
      reading.passOverUnknown(`${path}.${name}`);
      continue;
    }
    if (subAttribute.mutability === 'readOnly') continue;
    const subValue = readAttribute(subAttribute, item, `${path}.${subAttribute.name}`, reading);
    if (subValue === undefined) cleared.push(subAttribute.name);
    else set[subAttribute.name] = subValue;
  }
  return { set, cleared };
}

/**
 * The refusal of an unassigned value for a required attribute (RFC 7643 §7, `required`), or nothing.
 *
 * @throws invalidValue naming the attribute
 */
export function requireValue(definition: AttributeDefinition, value: JsonValue | undefined, path: string): void {
  if (!definition.required) return;
  const isBlank = value === undefined || (typeof value === 'string' && value.trim() === '');
  if (isBlank) throw invalidValue(`"${path}" is required and must not be empty. Send a value for it.`);
}
