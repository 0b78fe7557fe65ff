import type { AttributeDefinition } from '../protocol/attribute.ts';
import type { Dialect } from '../protocol/dialect.ts';
import { isObject } from '../protocol/json.ts';
import type { JsonValue } from '../protocol/json.ts';
import { isReference } from '../protocol/values/elements.ts';
import { appRoleFromText } from './app-role-text.ts';
import { booleanFromText } from './boolean-text.ts';
import { listedElements } from './listed-removal.ts';
import { valueFromAddress } from './member-by-address.ts';
import { numberFromText, textFromNumber } from './number-text.ts';
import { correctSchemaUrn } from './schema-urn-spelling.ts';
import { complexFromBare } from './single-complex-value.ts';
import { listFromOne } from './single-element.ts';
import { elementFromFilter } from './value-path-upsert.ts';
import { unwrapValue } from './value-wrapper.ts';

/** The oddities that are put right, by the names of their files. */
export type QuirkName =
  | 'APP_ROLE_TEXT' | 'BOOLEAN_TEXT' | 'LISTED_REMOVAL' | 'MEMBER_BY_ADDRESS' | 'NUMBER_TEXT'
  | 'SCHEMA_URN_SPELLING' | 'SINGLE_COMPLEX_VALUE' | 'SINGLE_ELEMENT' | 'VALUE_PATH_UPSERT' | 'VALUE_WRAPPER';

/** Is told what is put right: which oddity, in which attribute, and the legal form that it becomes. */
export type QuirkListener = (quirk: QuirkName, attribute: string, legal: JsonValue) => void;

/**
 * What Rollcall understands by default: every dialect of Entra at once (none contradicts another), Okta, OneLogin and
 * the rest. Each repair has a file of its own beside this one.
 * @param notice is told of each repair; of one value perhaps more than once
 */
export function tolerantDialectWith(notice: QuirkListener): Dialect {
  const mend = <Value extends JsonValue>(quirk: QuirkName, attribute: string, before: JsonValue, after: Value): Value => {
    if (after !== before) notice(quirk, attribute, after);
    return after;
  };
  return {
    strict: false,
    looseFilterValues: true,
    bareExtensionNames: true,
    pathKeys: true,
    repairName: (name) => mend('SCHEMA_URN_SPELLING', name, name, correctSchemaUrn(name)),
    repairList: ({ name }, value) => mend('SINGLE_ELEMENT', name, value, listFromOne(value)),
    repairOne: (definition, value) => repairOne(definition, value, mend),
    listedForRemoval: (definition, value) => {
      const listed = listedElements(definition, value);
      if (listed) notice('LISTED_REMOVAL', definition.name, listed);
      return listed;
    },
    seedElement: elementFromFilter,
    seeded: ({ name }, element) => notice('VALUE_PATH_UPSERT', name, element),
  };
}

/** The same, with nobody to be told. */
export const tolerantDialect: Dialect = tolerantDialectWith(() => undefined);

type Mend = <Value extends JsonValue>(quirk: QuirkName, attribute: string, before: JsonValue, after: Value) => Value;

function repairOne(definition: AttributeDefinition, value: JsonValue, mend: Mend): JsonValue {
  const { name, type } = definition;
  if (type === 'complex') return repairComplex(definition, value, mend);
  const unwrapped = mend('VALUE_WRAPPER', name, value, unwrapValue(definition, value));
  switch (type) {
    case 'boolean':
      return mend('BOOLEAN_TEXT', name, unwrapped, booleanFromText(unwrapped));
    case 'integer':
    case 'decimal':
      return mend('NUMBER_TEXT', name, unwrapped, numberFromText(unwrapped));
    case 'string':
    case 'reference':
    case 'dateTime':
    case 'binary':
      return mend('NUMBER_TEXT', name, unwrapped, textFromNumber(unwrapped));
  }
}

function repairComplex(definition: AttributeDefinition, value: JsonValue, mend: Mend): JsonValue {
  const { name } = definition;
  const element = mend('SINGLE_COMPLEX_VALUE', name, value, complexFromBare(definition, value));
  if (!isObject(element)) return element;
  const role = name === 'roles' ? appRoleFromText(element['value']) : undefined;
  if (role !== undefined) return mend('APP_ROLE_TEXT', name, element, { ...element, ...role });
  return isReference(definition) ? mend('MEMBER_BY_ADDRESS', name, element, valueFromAddress(element)) : element;
}
