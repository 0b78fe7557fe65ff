/*
 * PATCH of a group without loading its members: a group may have a hundred thousand, and Entra sends changes of a few.
 * What concerns `members` is taken out of the operations and folded into lists of ids; the rest is left to `applyPatch`.
 */

import type { AttributeDefinition } from '../attribute.ts';
import type { Dialect } from '../dialect.ts';
import { invalidValue, mutability, noTarget, payloadTooLarge, ScimError } from '../errors.ts';
import type { Filter } from '../filter/filter.ts';
import { isObject, isUnassigned } from '../json.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { PatchOperation } from '../parse-patch.ts';
import { parsePath } from '../path.ts';
import type { AttributeTarget } from '../path.ts';
import { splitSchemaUrn } from '../resource-type.ts';
import type { ResourceType } from '../resource-type.ts';
import { wrongType } from '../values/read-scalar.ts';
import { readOne } from '../values/read-value.ts';
import { Reading } from '../values/reading.ts';
import { inOperation } from './apply-patch.ts';
import { MemberFold } from './member-change.ts';
import type { MemberChange, NewMember } from './member-change.ts';


/** The most members that one operation may list. */
const MOST_MEMBERS = 10_000;

/** What is left of a PATCH when the members are taken out, and what happens to them. */
export interface SplitOperations {
  readonly attributeOperations: PatchOperation[];
  readonly members: MemberChange;
}

/**
 * Takes the changes of `members` out of the operations of a group's PATCH (RFC 7644 §3.5.2), wherever they stand: under
 * a path, in a value without one, under the schema's URN.
 *
 * A removal with a list removes that list (the dialect decides), with an empty one nothing, and without a value all
 * members. Replacing by nothing removes all. `members[value eq "x"]` adds or removes x; any other filter can only remove.
 * The parts of a member are immutable (RFC 7643 §4.2), so they cannot be changed, only repeated.
 *
 * @throws mutability, noTarget, invalidValue, invalidPath or invalidFilter, naming the operation; 413 for more than
 *   10000 members in one operation
 */
export function splitMemberOperations(
  operations: readonly PatchOperation[],
  groupResourceType: ResourceType,
  dialect: Dialect,
): SplitOperations {
  const attributeOperations: PatchOperation[] = [];
  const fold = new MemberFold();
  const splitter = new Splitter(fold, groupResourceType, dialect);
  for (const [index, operation] of operations.entries()) {
    const rest = inOperation(operation, index, () => splitter.split(operation));
    if (rest !== undefined) attributeOperations.push(attributeOperations.length === index ? rest : { ...rest, index });
  }
  return { attributeOperations, members: fold.finish() };
}

class Splitter {
  readonly #fold: MemberFold;
  readonly #resourceType: ResourceType;
  readonly #reading: Reading;

  constructor(fold: MemberFold, resourceType: ResourceType, dialect: Dialect) {
    this.#fold = fold;
    this.#resourceType = resourceType;
    this.#reading = new Reading(dialect, 'patch');
  }

  /** Folds what an operation does to members; gives back the operation without that, or nothing if nothing is left. */
  split(operation: PatchOperation): PatchOperation | undefined {
    const { op, path: text, value } = operation;
    const path = parsePath(text ?? this.#resourceType.schema.id, this.#resourceType, this.#reading.dialect);
    if (path.kind === 'attribute' && isMembers(path)) {
      this.#apply(op, path, value);
      return undefined;
    }
    const isResource = path.kind === 'schema' && !path.schema.isExtension;
    if (!isResource || op === 'remove' || !isObject(value)) return operation;
    const rest = this.#splitObject(op, value);
    return rest === undefined ? undefined : { ...operation, value: rest };
  }

  /** Takes the members out of an object of attributes; `undefined` if there was nothing else in it. */
  #splitObject(op: 'add' | 'replace', value: JsonObject, isNested = false): JsonObject | undefined {
    const entries = Object.entries(value);
    const rest: [string, JsonValue][] = [];
    for (const [key, item] of entries) {
      const target = this.#membersPath(key);
      if (target !== undefined) {
        this.#apply(op, target, item);
      } else if (!isNested && isObject(item) && this.#isBaseSchema(key)) {
        const nested = this.#splitObject(op, item, true);
        if (nested !== undefined) rest.push([key, nested]);
      } else {
        rest.push([key, item]);
      }
    }
    return rest.length === 0 && entries.length > 0 ? undefined : Object.fromEntries(rest);
  }

  #membersPath(key: string): AttributeTarget | undefined {
    if (!key.toLowerCase().includes('members')) return undefined;
    if (!this.#reading.dialect.pathKeys && key.toLowerCase() !== 'members') return undefined;
    try {
      const path = parsePath(key, this.#resourceType, this.#reading.dialect);
      return path.kind === 'attribute' && isMembers(path) ? path : undefined;
    } catch (error) {
      // Not a path: an unknown attribute, for applyPatch to pass over.
      if (error instanceof ScimError && error.scimType === 'invalidPath') return undefined;
      throw error;
    }
  }

  #isBaseSchema(key: string): boolean {
    const found = splitSchemaUrn(this.#reading.dialect.repairName(key), this.#resourceType);
    return found?.rest === '' && !found.schema.isExtension;
  }

  #apply(op: PatchOperation['op'], path: AttributeTarget, value: JsonValue | undefined): void {
    if (path.filter !== undefined) this.#applyToSelected(op, path, path.filter, value);
    else if (path.subAttribute !== undefined) throw partIsImmutable(path);
    else if (op === 'remove') this.#remove(path.reference.attribute, value);
    else this.#set(op, path.reference.attribute, value);
  }

  #set(op: 'add' | 'replace', definition: AttributeDefinition, value: JsonValue | undefined): void {
    const members = isUnassigned(value) ? [] : this.#readMembers(definition, value ?? null);
    if (op === 'replace') this.#fold.removeAll();
    this.#fold.add(members);
  }

  #remove(definition: AttributeDefinition, value: JsonValue | undefined): void {
    const listed = this.#reading.dialect.listedForRemoval(definition, value);
    if (listed === undefined) this.#fold.removeAll();
    else this.#fold.remove(this.#readMembers(definition, listed).map((member) => member.value));
  }

  #applyToSelected(op: PatchOperation['op'], path: AttributeTarget, filter: Filter, value: JsonValue | undefined): void {
    const { subAttribute } = path;
    if (subAttribute !== undefined && subAttribute.name !== 'value') throw partIsImmutable(path);
    // A member without its value is no member, so taking the value away removes it.
    if (op === 'remove' || (op === 'replace' && isUnassigned(value))) this.#removeSelected(filter);
    else if (!isUnassigned(value)) this.#setSelected(op, path, filter, value ?? null);
  }

  #removeSelected(filter: Filter): void {
    const ids = idsNamed(filter);
    if (ids === undefined) this.#fold.removeMatching(filter);
    else this.#fold.remove(ids);
  }

  #setSelected(op: 'add' | 'replace', path: AttributeTarget, filter: Filter, value: JsonValue): void {
    const [id, ...more] = idsNamed(filter) ?? [];
    if (id === undefined || more.length > 0 || this.#reading.dialect.seedElement(filter) === undefined) {
      throw noTarget(`"${path.text}" does not say which member to ${op}. Add members with the path "members".`);
    }
    const member = this.#readSelected(path, id, value);
    if (member.value !== id) {
      // A whole member may take another's place; the id of a member cannot change.
      if (op === 'add' || path.subAttribute !== undefined) throw partIsImmutable(path);
      this.#fold.remove([id]);
    }
    this.#fold.add([member]);
  }

  /** The member that an add or replace under `members[value eq "…"]` speaks of: the value may repeat the id or not. */
  #readSelected(path: AttributeTarget, id: string, value: JsonValue): NewMember {
    const object = path.subAttribute === undefined ? value : { value };
    const element = readOne(path.reference.attribute, object, path.text, this.#reading);
    const fields: JsonObject = { value: id, ...(isObject(element) ? element : {}) };
    return { value: typeof fields['value'] === 'string' ? fields['value'] : id, element: fields };
  }

  #readMembers(definition: AttributeDefinition, value: JsonValue): NewMember[] {
    const list = this.#reading.dialect.repairList(definition, value);
    if (!Array.isArray(list)) throw wrongType(definition, list, definition.name);
    if (list.length > MOST_MEMBERS) {
      throw payloadTooLarge(`The operation lists ${list.length} members; at most ${MOST_MEMBERS} are accepted. Split it into several requests.`);
    }
    const members: NewMember[] = [];
    for (const [index, item] of list.entries()) {
      if (item === null || item === '') continue;
      const element = readOne(definition, item, `${definition.name}[${index}]`, this.#reading);
      const id = isObject(element) ? element['value'] : undefined;
      if (!isObject(element) || typeof id !== 'string') {
        throw invalidValue(`"${definition.name}[${index}]" names no member. Give its id as "value".`);
      }
      members.push({ value: id, element });
    }
    return members;
  }
}

function isMembers({ reference }: AttributeTarget): boolean {
  return !reference.isExtension && reference.attribute.name === 'members';
}

/** The ids of a filter that is nothing but `value eq "…"`, or several of those joined by `or`. */
function idsNamed(filter: Filter): string[] | undefined {
  const values: string[] = [];
  for (const condition of filter.kind === 'or' ? filter.operands : [filter]) {
    const isId = condition.kind === 'compare' && condition.operator === 'eq' && condition.attribute.attribute.name === 'value';
    if (!isId || typeof condition.value !== 'string') return undefined;
    values.push(condition.value);
  }
  return values;
}

function partIsImmutable(path: AttributeTarget): ScimError {
  return mutability(`"${path.text}" is part of a member, which cannot change. Remove the member and add another.`);
}
