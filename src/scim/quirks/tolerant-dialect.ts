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

/**
 * What Rollcall understands by default: every dialect of Entra at once (none contradicts another), Okta, OneLogin and
 * the rest. Each repair has a file of its own beside this one.
 */
export const tolerantDialect: Dialect = {
  strict: false,
  looseFilterValues: true,
  bareExtensionNames: true,
  pathKeys: true,
  repairName: correctSchemaUrn,
  repairList: (_definition, value) => listFromOne(value),
  repairOne,
  listedForRemoval: listedElements,
  seedElement: elementFromFilter,
};

function repairOne(definition: AttributeDefinition, value: JsonValue): JsonValue {
  switch (definition.type) {
    case 'complex':
      return repairComplex(definition, value);
    case 'boolean':
      return booleanFromText(unwrapValue(definition, value));
    case 'integer':
    case 'decimal':
      return numberFromText(unwrapValue(definition, value));
    case 'string':
    case 'reference':
    case 'dateTime':
    case 'binary':
      return textFromNumber(unwrapValue(definition, value));
  }
}

function repairComplex(definition: AttributeDefinition, value: JsonValue): JsonValue {
  const element = complexFromBare(definition, value);
  if (!isObject(element)) return element;
  const role = definition.name === 'roles' ? appRoleFromText(element['value']) : undefined;
  if (role !== undefined) return { ...element, ...role };
  return isReference(definition) ? valueFromAddress(element) : element;
}
