import type { AttributeReference } from '../attribute-reference.ts';
import { attributeValue } from '../attribute-reference.ts';
import { equivalent, isObject } from '../json.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { ResourceType } from '../resource-type.ts';

/**
 * A resource that is being changed. It copies what it changes and nothing else, so the original is untouched and an
 * error half-way leaves nothing behind (RFC 7644 §3.5.2: a PATCH is atomic).
 */
export class Draft {
  readonly resourceType: ResourceType;
  readonly #original: JsonObject;
  readonly #data: JsonObject;

  constructor(original: JsonObject, resourceType: ResourceType) {
    this.resourceType = resourceType;
    this.#original = original;
    this.#data = { ...original };
  }

  /** The attribute's value now. */
  get(reference: AttributeReference): JsonValue | undefined {
    return attributeValue(reference, this.#data);
  }

  /** Sets an attribute; `undefined` unassigns it. Values are taken over, not copied. */
  set(reference: AttributeReference, value: JsonValue | undefined): void {
    const { name } = reference.attribute;
    if (!reference.isExtension) {
      assign(this.#data, name, value);
      return;
    }
    const present = this.#data[reference.schema];
    const extension = isObject(present) ? { ...present } : {};
    assign(extension, name, value);
    assign(this.#data, reference.schema, Object.keys(extension).length === 0 ? undefined : extension);
  }

  /** Whether anything is different from the original; `schemas` follows from the rest and does not count. */
  hasChanged(): boolean {
    const names = new Set([...Object.keys(this.#original), ...Object.keys(this.#data)]);
    names.delete('schemas');
    for (const name of names) if (!equivalent(this.#original[name], this.#data[name])) return true;
    return false;
  }

  /** The resource, its `schemas` made from the data that it holds (RFC 7643 §3). */
  finish(): JsonObject {
    const { schemas: _old, ...rest } = this.#data;
    const extensions = this.resourceType.extensions.map(({ schema }) => schema.id).filter((id) => Object.hasOwn(rest, id));
    return { schemas: [this.resourceType.schema.id, ...extensions], ...rest };
  }
}

function assign(object: JsonObject, name: string, value: JsonValue | undefined): void {
  if (value === undefined) delete object[name];
  else object[name] = value;
}
