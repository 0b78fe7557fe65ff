import type { AttributeDefinition } from './attribute.ts';
import type { AttributeReference } from './attribute-reference.ts';
import type { Dialect } from './dialect.ts';
import { invalidPath } from './errors.ts';
import type { ScimError } from './errors.ts';
import type { Filter } from './filter/filter.ts';
import { tokenise } from './filter/lexer.ts';
import { elementScope, FilterParser } from './filter/parser.ts';
import { printFilter } from './filter/print-filter.ts';
import { resolveReference } from './resolve-reference.ts';
import { splitSchemaUrn } from './resource-type.ts';
import type { IndexedSchema, ResourceType } from './resource-type.ts';
import { quotable } from './text.ts';

/** A path that names an attribute. */
export interface AttributeTarget {
  readonly kind: 'attribute';
  /** The attribute; the sub-attribute stands beside it. */
  readonly reference: AttributeReference;
  /** Selects elements; its references are relative to the element. */
  readonly filter?: Filter;
  readonly subAttribute?: AttributeDefinition;
  /** The path in canonical spelling. */
  readonly text: string;
}

/** The target of a PATCH operation (RFC 7644 §3.5.2). */
export type AttributePath =
  | AttributeTarget
  /** All attributes of a schema: the URN alone. The base schema's URN stands for the resource itself. */
  | { readonly kind: 'schema'; readonly schema: IndexedSchema; readonly text: string }
  /** An attribute that is accepted and thrown away, such as `password`. */
  | { readonly kind: 'discarded'; readonly text: string };

/**
 * Parses the path of a PATCH operation: `attr`, `attr.sub`, `attr[filter]`, `attr[filter].sub`, each with or without a
 * schema's URN in front, or an extension's URN alone. Names ignore case (RFC 7644 §3.5.2, §3.10). What is about to change
 * is not guessed: an extension's attribute needs its URN in every dialect.
 *
 * @throws invalidPath if it is malformed or names an unknown attribute; invalidFilter for what stands in the brackets
 */
export function parsePath(text: string, resourceType: ResourceType, dialect: Dialect): AttributePath {
  const tokens = tokenise(text, (detail) => invalidPath(`The path cannot be read. ${detail}`));
  const parser = new FilterParser(tokens, dialect);
  const name = parser.take();
  if (name.kind !== 'word') throw malformed(text);
  if (parser.peek().kind === 'end') return parseName(name.text, resourceType, dialect);
  const reference = resolveReference(name.text, resourceType, dialect, false);
  if (reference === undefined) throw unknownPath(text, resourceType);
  if (parser.peek().kind !== '[' || !hasElements(reference, dialect)) throw malformed(text);
  return parseSelection(text, reference, parser, resourceType);
}

/** What follows the name of a path with brackets. */
function parseSelection(
  text: string,
  reference: AttributeReference,
  parser: FilterParser,
  resourceType: ResourceType,
): AttributeTarget {
  const scope = elementScope(reference);
  const filter = parser.parseBrackets(scope, 0);
  const follower = parser.take();
  const selected = `${reference.path}[${printFilter(filter)}]`;
  if (follower.kind === 'end') return { kind: 'attribute', reference, filter, text: selected };
  const subName = follower.kind === 'word' && parser.take().kind === 'end' ? follower.text : '';
  if (!subName.startsWith('.')) throw malformed(text);
  const subAttribute = scope.resolve(subName.slice(1))?.attribute;
  if (subAttribute === undefined) throw unknownPath(text, resourceType);
  return { kind: 'attribute', reference, filter, subAttribute, text: `${selected}.${subAttribute.name}` };
}

/** Whether "[" may follow: in a tolerant dialect a single complex value counts as a list of one. */
function hasElements({ attribute, subAttribute }: AttributeReference, { strict }: Dialect): boolean {
  return subAttribute === undefined && (attribute.multiValued || (attribute.type === 'complex' && !strict));
}

/** A path without brackets. */
function parseName(name: string, resourceType: ResourceType, dialect: Dialect): AttributePath {
  const reference = resolveReference(name, resourceType, dialect, false);
  if (reference !== undefined) {
    const { subAttribute, ...whole } = reference;
    const path = { kind: 'attribute', reference: whole, text: reference.path } as const;
    return subAttribute === undefined ? path : { ...path, subAttribute };
  }
  const qualified = splitSchemaUrn(dialect.repairName(name), resourceType);
  if (qualified?.rest === '') return { kind: 'schema', schema: qualified.schema, text: qualified.schema.schema.id };
  const isCore = qualified === undefined || !qualified.schema.isExtension;
  const bareName = (qualified?.rest ?? name).toLowerCase();
  if (isCore && resourceType.discarded.has(bareName)) return { kind: 'discarded', text: bareName };
  throw unknownPath(name, resourceType);
}

function unknownPath(path: string, resourceType: ResourceType): ScimError {
  return invalidPath(
    `The path "${quotable(path)}" names no attribute of ${resourceType.name}. See /Schemas for those that exist, or remove it from the attribute mapping.`,
  );
}

function malformed(path: string): ScimError {
  return invalidPath(
    `The path "${quotable(path)}" is malformed. Write "attribute", "attribute.sub", "attribute[filter]" or "attribute[filter].sub".`,
  );
}
