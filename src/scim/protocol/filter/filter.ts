import type { AttributeReference } from '../attribute-reference.ts';

/** The comparisons of RFC 7644 §3.4.2.2. */
export type ComparisonOperator = 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le';

/** All of them, to recognise one. */
export const comparisonOperators: readonly ComparisonOperator[] = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'];

/** Compares an attribute with a value of its type; `null` only with `eq` and `ne`, and `""` is `null` there. */
export interface Comparison {
  readonly kind: 'compare';
  readonly attribute: AttributeReference;
  readonly operator: ComparisonOperator;
  readonly value: string | number | boolean | null;
}

/**
 * A parsed filter, every name resolved.
 *
 * `valuePath` is about the elements of a multi-valued attribute; the references inside its filter are relative to the
 * element: `attribute` is the sub-attribute itself, and there is no `subAttribute`. For a list of plain values the
 * element counts as an object with one sub-attribute `value`.
 */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Filter[] }
  | { readonly kind: 'not'; readonly operand: Filter }
  | Comparison
  | { readonly kind: 'present'; readonly attribute: AttributeReference }
  | { readonly kind: 'valuePath'; readonly attribute: AttributeReference; readonly filter: Filter };

/** Joins filters; one alone stays as it is, and parts of the same kind are taken in, since order of grouping is nothing. */
export function join(kind: 'and' | 'or', filters: readonly Filter[]): Filter {
  const operands = filters.flatMap((filter) => (filter.kind === kind ? filter.operands : [filter]));
  const [only] = operands;
  return operands.length === 1 && only !== undefined ? only : { kind, operands };
}
