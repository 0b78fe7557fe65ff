import { Kind, typeFromAST, type DirectiveNode, type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLSchema, type SelectionSetNode, type ValueNode } from 'graphql';

/** A field that a document asks for, as often as it does under one response key and for one type. */
export interface CollectedField {
  readonly key: string;
  readonly name: string;
  /** The type that the field is asked of, from the innermost fragment around it. */
  readonly type: GraphQLCompositeType;
  readonly nodes: FieldNode[];
  /** All must hold for the field to be in the answer; undefined where that takes none. */
  conditions: readonly Condition[] | undefined;
}

/** `@skip` or `@include`. */
interface Condition {
  readonly value: ValueNode;
  readonly wanted: boolean;
}

interface Collection {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly fields: Map<string, CollectedField>;
  /** How each fragment has been visited: with conditions or, which is enough, without any. */
  readonly visited: Map<string, 'conditionally' | 'always'>;
}

/** The fields of one object, those of fragments included, each response key once for each type; as graphql-js collects them. */
export function collectFields(
  schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[],
): CollectedField[] {
  const collection: Collection = { schema, fragments, fields: new Map(), visited: new Map() };
  for (const selectionSet of selectionSets) collect(collection, type, selectionSet, []);
  return [...collection.fields.values()];
}

function collect(collection: Collection, type: GraphQLCompositeType, { selections }: SelectionSetNode, around: readonly Condition[]): void {
  for (const selection of selections) {
    const conditions = [...around, ...conditionsOf(selection.directives)];
    if (selection.kind === Kind.FIELD) addField(collection, type, selection, conditions);
    else if (selection.kind === Kind.INLINE_FRAGMENT) collect(collection, selection.typeCondition ? typeNamed(collection, selection.typeCondition.name.value) : type, selection.selectionSet, conditions);
    else visit(collection, selection.name.value, conditions);
  }
}

// A second visit counts as one without conditions, or a document could make us visit a fragment once for each combination.
function visit(collection: Collection, name: string, conditions: readonly Condition[]): void {
  const fragment = collection.fragments.get(name);
  const before = collection.visited.get(name);
  if (!fragment || before === 'always') return;
  const isAlways = before !== undefined || conditions.length === 0;
  collection.visited.set(name, isAlways ? 'always' : 'conditionally');
  collect(collection, typeNamed(collection, fragment.typeCondition.name.value), fragment.selectionSet, isAlways ? [] : conditions);
}

function addField({ fields }: Collection, type: GraphQLCompositeType, node: FieldNode, conditions: readonly Condition[]): void {
  const key = node.alias?.value ?? node.name.value;
  const known = fields.get(`${type.name}.${key}`);
  if (known) {
    known.nodes.push(node);
    known.conditions = undefined;
  } else {
    fields.set(`${type.name}.${key}`, { key, name: node.name.value, type, nodes: [node], conditions: conditions.length > 0 ? conditions : undefined });
  }
}

function typeNamed({ schema }: Collection, name: string): GraphQLCompositeType {
  return typeFromAST(schema, { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } }) as GraphQLCompositeType;
}

function conditionsOf(directives: readonly DirectiveNode[] = []): Condition[] {
  return directives.flatMap(({ name, arguments: given }) => {
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    return value && (name.value === 'skip' || name.value === 'include') ? [{ value, wanted: name.value === 'include' }] : [];
  });
}

/** Whether a field is in the answer, with these variables. */
export function isIncluded({ conditions }: Pick<CollectedField, 'conditions'>, variables: Readonly<Record<string, unknown>>): boolean {
  return (conditions ?? []).every(({ value, wanted }) => {
    if (value.kind === Kind.VARIABLE) return variables[value.name.value] === wanted;
    return value.kind !== Kind.BOOLEAN || value.value === wanted;
  });
}
