import type { Filter } from './filter.ts';

/**
 * Writes a filter down again in the grammar of RFC 7644 §3.4.2.2, names in canonical spelling. Parsing the result gives
 * the same filter.
 */
export function printFilter(filter: Filter): string {
  switch (filter.kind) {
    case 'and':
      return filter.operands.map((operand) => (operand.kind === 'or' ? `(${printFilter(operand)})` : printFilter(operand))).join(' and ');
    case 'or':
      return filter.operands.map(printFilter).join(' or ');
    case 'not':
      return `not (${printFilter(filter.operand)})`;
    case 'present':
      return `${filter.attribute.path} pr`;
    case 'compare':
      return `${filter.attribute.path} ${filter.operator} ${JSON.stringify(filter.value)}`;
    case 'valuePath':
      return `${filter.attribute.path}[${printFilter(filter.filter)}]`;
  }
}
