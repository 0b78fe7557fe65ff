import type { Dialect } from '../dialect.ts';
import { invalidValue, noTarget, ScimError } from '../errors.ts';
import { isObject } from '../json.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { PatchOperation } from '../parse-patch.ts';
import { parsePath } from '../path.ts';
import type { ResourceType } from '../resource-type.ts';
import { quotable } from '../text.ts';
import { Reading } from '../values/reading.ts';
import type { Ignored } from '../values/reading.ts';
import { applyToAttribute } from './apply-attribute.ts';
import { applyObject, applySchema } from './apply-object.ts';
import { Draft } from './draft.ts';

/** What a PATCH comes to. */
export interface PatchResult {
  /** The resource afterwards, in canonical form, `schemas` included; the original itself if nothing changed. */
  readonly resource: JsonObject;
  /** Whether any data differ; if not, `meta.lastModified` must stay (RFC 7644 §3.5.2.1). */
  readonly changed: boolean;
  /** What the request named and what had no effect. */
  readonly ignored: readonly Ignored[];
}

/**
 * Applies the operations of a PATCH in order (RFC 7644 §3.5.2): all or none, on a copy.
 *
 * @param resource in canonical form; it is not changed
 * @throws the ScimError of the first operation that fails, which its detail names: mutability, invalidPath,
 *   invalidFilter, invalidValue, noTarget, and in a strict dialect invalidSyntax for an unknown attribute
 */
export function applyPatch(
  resource: JsonObject,
  operations: readonly PatchOperation[],
  resourceType: ResourceType,
  dialect: Dialect,
): PatchResult {
  const draft = new Draft(resource, resourceType);
  const reading = new Reading(dialect, 'patch');
  for (const [index, operation] of operations.entries()) {
    inOperation(operation, index, () => applyOperation(draft, operation, reading));
  }
  const changed = draft.hasChanged();
  return { resource: changed ? draft.finish() : resource, changed, ignored: reading.ignored };
}

function applyOperation(draft: Draft, { op, path: text, value }: PatchOperation, reading: Reading): void {
  const { resourceType } = draft;
  const path = parsePath(text ?? resourceType.schema.id, resourceType, reading.dialect);
  if (path.kind === 'attribute') applyToAttribute(draft, op, path, value, reading);
  else if (path.kind === 'schema' && path.schema.isExtension) applySchema(draft, op, path.schema, value, path.text, reading);
  else if (path.kind === 'schema') applyToResource(draft, op, value, reading);
}

function applyToResource(draft: Draft, op: PatchOperation['op'], value: JsonValue | undefined, reading: Reading): void {
  if (op === 'remove') throw noTarget('The resource itself cannot be removed by a PATCH. Name an attribute, or send DELETE.');
  if (!isObject(value)) throw invalidValue('Without a path the value must be an object of attributes.');
  applyObject(draft, op, value, draft.resourceType.core, reading);
}

/** Runs what one operation does; an error of it says which operation it was. */
export function inOperation<Result>(operation: PatchOperation, index: number, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ScimError)) throw error;
    const target = operation.path === undefined ? '' : ` "${quotable(operation.path)}"`;
    throw new ScimError(error.status, error.scimType, `Operation ${(operation.index ?? index) + 1} (${operation.op}${target}): ${error.detail}`);
  }
}
