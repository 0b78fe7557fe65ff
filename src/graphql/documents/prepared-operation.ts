import { createSourceEventStream, execute, getVariableValues, GraphQLError, Kind, type DocumentNode, type ExecutionArgs, type ExecutionResult, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { GraphqlContext } from '../context.ts';
import { collectFields, type CollectedField } from '../cost/collect-fields.ts';
import { planCost, TooManyFields, type CostPlan } from '../cost/cost-plan.ts';
import { compileOperation, type CompiledOperation } from './compile-document.ts';

/** The schema, and as the compiler is to see it. */
export interface Schemas {
  readonly schema: GraphQLSchema;
  readonly compilable: GraphQLSchema;
}

/** Variables as a client sent them, and as graphql-js made them ready. */
export interface Variables {
  readonly given: Readonly<Record<string, unknown>>;
  readonly coerced: Record<string, unknown>;
}

/** One operation of an admitted document. What is made of it is made once and serves every request. */
export class PreparedOperation {
  readonly kind: `${OperationDefinitionNode['operation']}`;
  readonly costPlan: readonly CostPlan[];
  readonly #schemas: Schemas;
  readonly #document: DocumentNode;
  readonly #operation: OperationDefinitionNode;
  #runs = 0;
  #compiled: CompiledOperation | undefined;

  /** @throws TooManyFields */
  constructor(schemas: Schemas, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#schemas = schemas;
    this.#document = document;
    this.#operation = operation;
    this.kind = operation.operation;
    this.costPlan = planCost(schemas.schema, fragmentsOf(document), operation);
  }

  /** Makes variables ready, or says what is wrong with them. */
  readVariables(given: Readonly<Record<string, unknown>>): Variables | readonly GraphQLError[] {
    const { coerced, errors } = getVariableValues(this.#schemas.schema, this.#operation.variableDefinitions ?? [], given, { maxErrors: 20 });
    return coerced ? { given, coerced } : errors.map((error) => new GraphQLError(error.message, { nodes: error.nodes ?? null, originalError: error.originalError, extensions: { code: 'BAD_USER_INPUT' } }));
  }

  /** The first run is one of graphql-js: to compile what is never asked again would be dearer. */
  async run(context: GraphqlContext, variables: Variables): Promise<ExecutionResult> {
    this.#runs++;
    if (this.#runs === 2) this.#compiled = compileOperation(this.#schemas.compilable, this.#document, this.#operation);
    if (this.#compiled) return this.#compiled(context, variables.coerced);
    return execute({ ...this.#withGraphqlJs(variables), contextValue: context });
  }

  /** Begins a subscription: gives what it will tell, in batches of payloads for {@link tell}; or the answer, where it cannot begin. */
  async subscribe(context: GraphqlContext, variables: Variables): Promise<AsyncIterable<readonly unknown[]> | ExecutionResult> {
    // With a field that is left out there would be nothing to subscribe to, which graphql-js does not expect.
    if (this.#rootFields().some(({ conditions }) => conditions)) return { errors: [new GraphQLError('The field of a subscription takes neither @skip nor @include.', { extensions: { code: 'BAD_USER_INPUT' } })] };
    return createSourceEventStream({ ...this.#withGraphqlJs(variables), contextValue: context }) as Promise<AsyncIterable<readonly unknown[]> | ExecutionResult>;
  }

  /** Executes one payload of a subscription. */
  async tell(payload: unknown, context: GraphqlContext, variables: Variables): Promise<ExecutionResult> {
    return execute({ ...this.#withGraphqlJs(variables), rootValue: payload, contextValue: context });
  }

  #rootFields(): readonly CollectedField[] {
    const root = this.#schemas.schema.getRootType(this.#operation.operation);
    return root ? collectFields(this.#schemas.schema, fragmentsOf(this.#document), root, [this.#operation.selectionSet]) : [];
  }

  #withGraphqlJs({ given }: Variables): ExecutionArgs {
    return { schema: this.#schemas.schema, document: this.#document, operationName: this.#operation.name?.value, variableValues: given };
  }
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
}

/** Every operation of a document, by its name; one without a name under ''. */
export function prepareOperations(schemas: Schemas, document: DocumentNode): ReadonlyMap<string, PreparedOperation> | readonly GraphQLError[] {
  try {
    return new Map(document.definitions.flatMap((definition) =>
      (definition.kind === Kind.OPERATION_DEFINITION ? [[definition.name?.value ?? '', new PreparedOperation(schemas, document, definition)] as const] : [])));
  } catch (error) {
    if (error instanceof TooManyFields) return [new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })];
    throw error;
  }
}
