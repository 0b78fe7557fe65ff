import type { AttributeReference } from '../attribute-reference.ts';
import type { ResourceType } from '../resource-type.ts';
import type { Filter } from './filter.ts';

const ALWAYS: Filter = { kind: 'and', operands: [] };
const NEVER: Filter = { kind: 'or', operands: [] };

/**
 * What a filter means for a resource type that lacks some of the attributes that it names: they have no value there, so
 * that a query for several types can name attributes of each (RFC 7644 §3.4.2.1).
 */
export function withoutForeignAttributes(filter: Filter, resourceType: ResourceType): Filter {
  const isForeign = ({ schema }: AttributeReference): boolean => !resourceType.schemasByLength.some((own) => own.schema.id === schema);
  const reduce = (part: Filter): Filter => {
    switch (part.kind) {
      case 'and':
      case 'or':
        return { kind: part.kind, operands: part.operands.map(reduce) };
      case 'not':
        return { kind: 'not', operand: reduce(part.operand) };
      case 'compare':
        if (!isForeign(part.attribute)) return part;
        return part.operator === (part.value === null ? 'eq' : 'ne') ? ALWAYS : NEVER;
      case 'present':
      case 'valuePath':
        return isForeign(part.attribute) ? NEVER : part;
    }
  };
  return reduce(filter);
}
