import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, Kind, type GraphQLResolveInfo, type SelectionNode, type SelectionSetNode } from 'graphql';

/**
 * Whether an operation asks for a field further down, such as `['nodes', 'groups']` below `users`, so that it can be read
 * together with what it belongs to.
 */
export function selects(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>, path: readonly string[]): boolean {
  return info.fieldNodes.some(({ selectionSet }) => reaches(selectionSet, path, info));
}

type Context = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

function reaches(selectionSet: SelectionSetNode | undefined, path: readonly string[], context: Context): boolean {
  return (selectionSet?.selections ?? []).some((selection) => isIncluded(selection, context) && leads(selection, path, context));
}

function leads(selection: SelectionNode, path: readonly string[], context: Context): boolean {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return reaches(context.fragments[selection.name.value]?.selectionSet, path, context);
  if (selection.kind === Kind.INLINE_FRAGMENT) return reaches(selection.selectionSet, path, context);
  const [wanted, ...further] = path;
  return selection.name.value === wanted && (further.length === 0 || reaches(selection.selectionSet, further, context));
}

function isIncluded(selection: SelectionNode, { variableValues }: Context): boolean {
  return getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] !== true
    && getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] !== false;
}
