import type { TextFormat } from './values/formats.ts';

/** The data types of RFC 7643 §2.3. */
export type AttributeType =
  | 'string'
  | 'boolean'
  | 'decimal'
  | 'integer'
  | 'dateTime'
  | 'binary'
  | 'reference'
  | 'complex';

/** An attribute with all its characteristics (RFC 7643 §2.2, §7). The one description that everything here reads. */
export interface AttributeDefinition {
  readonly name: string;
  readonly type: AttributeType;
  readonly multiValued: boolean;
  readonly description: string;
  readonly required: boolean;
  readonly caseExact: boolean;
  readonly mutability: 'readOnly' | 'readWrite' | 'immutable' | 'writeOnly';
  readonly returned: 'always' | 'never' | 'default' | 'request';
  readonly uniqueness: 'none' | 'server' | 'global';
  readonly canonicalValues?: readonly string[];
  readonly referenceTypes?: readonly string[];
  /** The form that the text should have by RFC 7643 §4.1; no characteristic of §7, so not told by `/Schemas`. */
  readonly format?: TextFormat;
  readonly subAttributes?: readonly AttributeDefinition[];
}

/** What an attribute may say about itself beyond its name and description; the rest are the defaults of RFC 7643 §2.2. */
export type AttributeTraits = Partial<Omit<AttributeDefinition, 'name' | 'description'>>;

/** Defines an attribute; traits that are not given are the defaults of RFC 7643 §2.2. */
export function defineAttribute(name: string, description: string, traits: AttributeTraits = {}): AttributeDefinition {
  return {
    name,
    type: 'string',
    multiValued: false,
    description,
    required: false,
    caseExact: false,
    mutability: 'readWrite',
    returned: 'default',
    uniqueness: 'none',
    ...traits,
  };
}

/**
 * Defines a multi-valued attribute with the sub-attributes of RFC 7643 §2.4: value, display, type and primary.
 *
 * @param value what its `value` is, beyond a string
 * @param types the canonical values of its `type`; none where any word will do
 */
export function definePluralAttribute(
  name: string,
  description: string,
  value: { description: string } & AttributeTraits,
  types?: readonly string[],
): AttributeDefinition {
  const { description: valueDescription, ...valueTraits } = value;
  return defineAttribute(name, description, {
    type: 'complex',
    multiValued: true,
    subAttributes: [
      defineAttribute('value', valueDescription, valueTraits),
      defineAttribute('display', 'A human-readable name, used for display.'),
      defineTypeAttribute(types),
      definePrimaryAttribute(),
    ],
  });
}

/** The sub-attribute `type` of RFC 7643 §2.4. */
export function defineTypeAttribute(types?: readonly string[]): AttributeDefinition {
  const traits = types === undefined ? {} : { canonicalValues: types };
  return defineAttribute('type', "A label that says what the value is for, such as 'work' or 'home'.", traits);
}

/** The sub-attribute `primary` of RFC 7643 §2.4. */
export function definePrimaryAttribute(): AttributeDefinition {
  return defineAttribute('primary', 'Whether this is the preferred value; true for one value at most.', { type: 'boolean' });
}

const subAttributeIndexes = new WeakMap<AttributeDefinition, ReadonlyMap<string, AttributeDefinition>>();

/** Finds a sub-attribute by name, ignoring case (RFC 7643 §2.1); `undefined` if there is none. */
export function subAttributeOf(definition: AttributeDefinition, name: string): AttributeDefinition | undefined {
  let index = subAttributeIndexes.get(definition);
  if (index === undefined) {
    index = indexByName(definition.subAttributes ?? []);
    subAttributeIndexes.set(definition, index);
  }
  return index.get(name) ?? index.get(name.toLowerCase());
}

/** Attributes by their names in lower case, the form in which names are looked up. */
export function indexByName(attributes: readonly AttributeDefinition[]): ReadonlyMap<string, AttributeDefinition> {
  return new Map(attributes.map((attribute) => [attribute.name.toLowerCase(), attribute]));
}
