import { GraphQLError } from 'graphql';
import { explainCost, requestedCost } from '../../graphql/cost/reckon.ts';
import type { PreparedDocuments } from '../../graphql/documents/prepared-documents.ts';
import type { PreparedOperation, Variables } from '../../graphql/documents/prepared-operation.ts';
import { limits } from '../../graphql/limits.ts';
import type { BudgetReading, CostBudget } from './cost-budget.ts';
import { NotAGraphqlRequest, type GraphqlRequest } from './read-graphql-request.ts';

/** An operation that may be executed, with what it costs at the most. */
export interface AdmittedOperation {
  readonly operation: PreparedOperation;
  readonly variables: Variables;
  /** The points that were taken for it. */
  readonly requested: number;
  readonly taken: BudgetReading;
}

/** Why an operation may not be executed; nothing has happened. */
export interface RefusedOperation {
  readonly errors: readonly GraphQLError[];
  readonly taken: BudgetReading;
}

/** What every request costs at the least. */
export const leastCost = 1;

/**
 * Finds the operation that a request asks for, and takes what it costs.
 * @param caller under which name the budget is kept
 * @throws NotAGraphqlRequest 405 for a mutation by GET; BudgetSpent
 */
export async function admitOperation(
  { documents, budget }: { readonly documents: PreparedDocuments; readonly budget: CostBudget }, request: GraphqlRequest, { method, caller }: { readonly method: string; readonly caller: string },
): Promise<AdmittedOperation | RefusedOperation> {
  const first = await budget.take(caller, leastCost);
  const operation = await documents.find(request);
  if (isErrors(operation)) return { errors: operation, taken: first };
  if (method === 'GET' && operation.kind === 'mutation') throw new NotAGraphqlRequest(405, 'GET is for queries: send a mutation by POST.', { Allow: 'POST' });
  const variables = operation.readVariables(request.variables);
  if (isErrors(variables)) return { errors: variables, taken: first };
  const requested = Math.max(leastCost, requestedCost(operation.costPlan, variables.coerced));
  if (requested > limits.cost) return { errors: [tooDear(operation, variables, requested)], taken: first };
  return { operation, variables, requested, taken: await budget.take(caller, requested - leastCost) };
}

function isErrors(value: object): value is readonly GraphQLError[] {
  return Array.isArray(value);
}

function tooDear(operation: PreparedOperation, variables: Variables, requested: number): GraphQLError {
  const { path, multipliers, advice } = explainCost(operation.costPlan, variables.coerced, limits.cost);
  const by = multipliers.length > 0 ? `, multiplied by ${multipliers.join(' × ')}` : '';
  return new GraphQLError(`This would cost ${requested} points, and a request may cost ${limits.cost}. Most of it is ${path}${by}. ${advice}`, {
    extensions: { code: 'COST_LIMIT_EXCEEDED', cost: { requested, limit: limits.cost, path, multipliers } },
  });
}
