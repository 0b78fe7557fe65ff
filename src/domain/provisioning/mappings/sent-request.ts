import { elementTarget, isSchemaUrn, targetOf, type AttributeTarget, type Vocabulary } from './attribute-target.ts';

/** An attribute that a request sent. */
export interface SentAttribute extends AttributeTarget {
  /** As a text; null where it was taken away. */
  readonly value: string | null;
}

/** A request that says something of a user or a group, and what it sent. */
export interface SentRequest {
  readonly eventId: string;
  readonly occurredAt: Date;
  readonly resourceId: string | null;
  /** The API token or OAuth client that sent it; null where that one can send no more. */
  readonly clientId: string | null;
  /** Whether it said everything that the directory sends of the user or group: it created or replaced them. */
  readonly isWhole: boolean;
  readonly isRefused: boolean;
  readonly attributes: readonly SentAttribute[];
}

const longestValue = 200;

/**
 * The attributes of a request, each once, in the order in which they stand in it.
 * @param body as it is kept with the event
 */
export function attributesOf(method: string, body: unknown, vocabulary: Vocabulary): SentAttribute[] {
  const sent = new Map<string, SentAttribute>();
  const reader = new Reader(vocabulary, (attribute) => sent.set(attribute.target, attribute));
  if (method === 'PATCH') reader.patch(body);
  else if (isObject(body)) reader.resource(body);
  return [...sent.values()];
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class Reader {
  readonly #vocabulary: Vocabulary;
  readonly #note: (attribute: SentAttribute) => void;

  constructor(vocabulary: Vocabulary, note: (attribute: SentAttribute) => void) {
    this.#vocabulary = vocabulary;
    this.#note = note;
  }

  patch(body: unknown): void {
    const operations = isObject(body) ? memberOf(body, 'operations') : undefined;
    for (const operation of Array.isArray(operations) ? operations : []) if (isObject(operation)) this.#operation(operation);
  }

  resource(resource: JsonObject): void {
    for (const [key, value] of Object.entries(resource)) this.attribute(key, value);
  }

  attribute(name: string, value: unknown): void {
    if (isSchemaUrn(name) && isObject(value)) return this.#within(`${name}:`, value);
    if (name.toLowerCase() === 'name' && isObject(value)) return this.#within(`${name}.`, value);
    const found = targetOf(name, this.#vocabulary);
    if (!found) return;
    const elements = (Array.isArray(value) ? value : [value]).filter(isObject);
    if (found.field === found.target && elements.some((element) => Object.keys(element).length > 0) && isListOfParts(found.field)) return this.#elements(found.field, elements);
    this.#note({ ...found, value: textOf(value) });
  }

  #operation(operation: JsonObject): void {
    const [op, path, value] = ['op', 'path', 'value'].map((name) => memberOf(operation, name));
    const isRemoval = String(op).toLowerCase() === 'remove';
    if (typeof path !== 'string' || path.trim() === '') {
      if (isObject(value)) this.resource(value);
      return;
    }
    // A removal of members lists whom; any other says only that the attribute is gone.
    this.attribute(path, isRemoval && path.toLowerCase() !== 'members' ? null : value);
  }

  #within(before: string, value: JsonObject): void {
    for (const [key, part] of Object.entries(value)) this.attribute(before + key, part);
  }

  #elements(list: string, elements: readonly JsonObject[]): void {
    for (const element of elements) {
      for (const [part, value] of Object.entries(element)) {
        if (!['type', 'primary', 'display'].includes(part.toLowerCase())) this.attribute(elementTarget(list, element, part), value);
      }
    }
  }
}

// The members of a group, and a manager, are told by their ids alone.
function isListOfParts(field: string): boolean {
  return field !== 'members' && !field.includes('.');
}

function memberOf(object: JsonObject, name: string): unknown {
  return Object.entries(object).find(([key]) => key.toLowerCase() === name)?.[1];
}

function textOf(value: unknown): string | null {
  const text = plainTextOf(value);
  return text === null || text === '' ? null : text.slice(0, longestValue).toWellFormed();
}

function plainTextOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plainTextOf).filter((text) => text !== null).join(', ');
  if (!isObject(value)) return JSON.stringify(value);
  return plainTextOf(memberOf(value, 'value')) ?? (Object.keys(value).length === 0 ? null : JSON.stringify(value));
}
