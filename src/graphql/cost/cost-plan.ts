import { getNamedType, isAbstractType, isCompositeType, isObjectType, Kind, SchemaMetaFieldDef, TypeMetaFieldDef, type ArgumentNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLField, type GraphQLSchema, type OperationDefinitionNode, type ValueNode } from 'graphql';
import { collectFields, type CollectedField } from './collect-fields.ts';
import { fieldCost, type FieldCost, type ListSize } from './field-cost.ts';

/** What one field of an operation costs, with all that is below it. What costs nothing is left out. */
export interface CostPlan {
  /** The response key. */
  readonly key: string;
  readonly name: string;
  readonly weight: number;
  /** How many times weight and children are to be counted; undefined for once. */
  readonly size: PlannedSize | undefined;
  readonly field: Pick<CollectedField, 'conditions'>;
  readonly children: readonly CostPlan[];
  /** The object types that have the field, where not all that can stand here do. */
  readonly onTypes: ReadonlySet<string> | undefined;
}

/** The size of a list, as far as the document tells. */
export interface PlannedSize {
  /** The argument that says it, and its value in the document; the greatest counts. */
  readonly slices: readonly { readonly argument: string; readonly value: ValueNode }[];
  readonly assumed: number;
  /** The field whose arguments these are: the connection, for its `nodes`. */
  readonly owner: string;
}

/** Raised where a document asks for so many fields that to reckon with it would itself be dear. */
export class TooManyFields extends Error {}

/** More fields than any page of any client needs; fragments can make a million of them out of a short document. */
const mostFields = 5000;

interface Planning {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  fields: number;
}

/**
 * Makes the plan by which the cost of an operation is reckoned, once for a document.
 * @throws TooManyFields
 */
export function planCost(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, operation: OperationDefinitionNode): CostPlan[] {
  const root = schema.getRootType(operation.operation);
  return root ? planChildren({ schema, fragments, fields: 0 }, root, [operation], undefined) : [];
}

function planChildren(
  planning: Planning, type: GraphQLCompositeType, parents: readonly Pick<OperationDefinitionNode, 'selectionSet'>[], sized: { fields: readonly string[]; size: PlannedSize } | undefined,
): CostPlan[] {
  const collected = collectFields(planning.schema, planning.fragments, type, parents.map(({ selectionSet }) => selectionSet));
  planning.fields += collected.length;
  if (planning.fields > mostFields) throw new TooManyFields(`The document asks for more than ${mostFields} fields once its fragments are unfolded: ask for less in one request.`);
  return collected.flatMap((field) => planField(planning, type, field, sized?.fields.includes(field.name) ? sized.size : undefined) ?? []);
}

function planField(planning: Planning, parent: GraphQLCompositeType, field: CollectedField, given: PlannedSize | undefined): CostPlan | undefined {
  const definition = definitionOf(planning.schema, field);
  // `__typename` costs nothing, and what is below `__schema` is in its price.
  if (!definition) return undefined;
  const cost = fieldCost(planning.schema, definition);
  const type = getNamedType(definition.type);
  const children = isCompositeType(type) && !type.name.startsWith('__') ? planBelow(planning, type, field, definition, cost) : [];
  if (cost.weight === 0 && children.length === 0) return undefined;
  const ownSize = cost.listSize && !cost.listSize.sizedFields ? plannedSize(field, definition, cost.listSize) : undefined;
  return { key: field.key, name: field.name, weight: cost.weight, size: given ?? ownSize, field: { conditions: field.conditions }, children, onTypes: typesWith(planning.schema, parent, field.type) };
}

function planBelow(planning: Planning, type: GraphQLCompositeType, field: CollectedField, definition: GraphQLField<unknown, unknown>, { listSize }: FieldCost): CostPlan[] {
  const sized = listSize?.sizedFields ? { fields: listSize.sizedFields, size: plannedSize(field, definition, listSize) } : undefined;
  return planChildren(planning, type, field.nodes.flatMap(({ selectionSet }) => (selectionSet ? [{ selectionSet }] : [])), sized);
}

function definitionOf(schema: GraphQLSchema, { name, type }: CollectedField): GraphQLField<unknown, unknown> | undefined {
  if (type === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (type === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return 'getFields' in type ? type.getFields()[name] : undefined;
}

function plannedSize({ name, nodes }: CollectedField, definition: GraphQLField<unknown, unknown>, { slicingArguments, assumedSize }: ListSize): PlannedSize {
  const given = new Map<string, ArgumentNode>(nodes[0]?.arguments?.map((argument) => [argument.name.value, argument]));
  const slices = slicingArguments.flatMap((argument) => {
    const value = given.get(argument)?.value;
    return value && value.kind !== Kind.NULL ? [{ argument, value }] : [];
  });
  const byDefault = definition.args.find((argument) => slicingArguments.includes(argument.name) && typeof argument.defaultValue === 'number')?.defaultValue as number | undefined;
  return { slices, assumed: byDefault ?? assumedSize, owner: name };
}

// Where an interface or a union can stand, each fragment's fields cost only the types that it is for.
function typesWith(schema: GraphQLSchema, parent: GraphQLCompositeType, type: GraphQLCompositeType): ReadonlySet<string> | undefined {
  if (type === parent || isObjectType(parent)) return undefined;
  return new Set(isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]);
}
