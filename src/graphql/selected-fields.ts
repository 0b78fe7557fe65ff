import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, Kind, type GraphQLResolveInfo, type SelectionNode, type SelectionSetNode } from 'graphql';

type Context = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/**
 * The names of the fields that an operation asks for below a field, at one of these places, such as `['nodes']` and `['edges', 'node']`
 * below `users`, or `[]`: so that what nobody asks for is not read, and what belongs together is read together.
 */
export function selectedFields(info: Context & Pick<GraphQLResolveInfo, 'fieldNodes'>, ...places: readonly (readonly string[])[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const place of places) for (const { selectionSet } of info.fieldNodes) collect(selectionSet, place, info, names);
  return names;
}

/** The fields of the items of a connection. */
export function selectedItemFields(info: Context & Pick<GraphQLResolveInfo, 'fieldNodes'>): ReadonlySet<string> {
  return selectedFields(info, ['nodes'], ['edges', 'node']);
}

function collect(selectionSet: SelectionSetNode | undefined, place: readonly string[], context: Context, names: Set<string>): void {
  const [wanted, ...further] = place;
  for (const selection of selectionSet?.selections ?? []) {
    if (!isIncluded(selection, context)) continue;
    if (selection.kind === Kind.FRAGMENT_SPREAD) collect(context.fragments[selection.name.value]?.selectionSet, place, context, names);
    else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, place, context, names);
    else if (wanted === undefined) names.add(selection.name.value);
    else if (selection.name.value === wanted) collect(selection.selectionSet, further, context, names);
  }
}

function isIncluded(selection: SelectionNode, { variableValues }: Context): boolean {
  if (!selection.directives?.length) return true;
  return getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] !== true
    && getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] !== false;
}
