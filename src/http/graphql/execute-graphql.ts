import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GraphqlContext } from '../../graphql/context.ts';
import { actualCost, explainCost, requestedCost } from '../../graphql/cost/reckon.ts';
import type { PreparedDocuments } from '../../graphql/documents/prepared-documents.ts';
import type { PreparedOperation, Variables } from '../../graphql/documents/prepared-operation.ts';
import { formatGraphqlError, isUnexpected } from '../../graphql/errors.ts';
import { limits } from '../../graphql/limits.ts';
import type { BudgetReading, CostBudget } from './cost-budget.ts';
import { NotAGraphqlRequest, type GraphqlRequest } from './read-graphql-request.ts';

/** What it takes to execute. */
export interface ExecutionParts {
  readonly documents: PreparedDocuments;
  readonly budget: CostBudget;
  readonly logger: Logger;
}

/** Who asks, and how. */
export interface Asking {
  readonly method: string;
  /** Under which name the budget is kept. */
  readonly caller: string;
  readonly requestId: string;
  readonly makeContext: () => GraphqlContext;
}

/** What a request came to. */
export interface Outcome {
  /** Whether anything was executed; where not, nothing has happened. */
  readonly isExecuted: boolean;
  readonly result: { readonly errors?: readonly GraphQLFormattedError[]; readonly data?: unknown; readonly extensions?: object };
  readonly budget: BudgetReading;
}

/** What every request costs at the least. */
const leastCost = 1;

/**
 * Executes a request of a client.
 * @throws NotAGraphqlRequest 405 for anything but a query by GET; BudgetSpent
 */
export async function executeGraphql(parts: ExecutionParts, request: GraphqlRequest, asking: Asking): Promise<Outcome> {
  const first = await parts.budget.take(asking.caller, leastCost);
  const refuse = (errors: readonly GraphQLError[]): Outcome => ({ isExecuted: false, result: { errors: errors.map((error) => formatGraphqlError(error.toJSON(), error)) }, budget: first });
  const operation = await parts.documents.find(request);
  if (isErrors(operation)) return refuse(operation);
  if (operation.kind === 'subscription') return refuse([new GraphQLError('Subscriptions are not served here.', { extensions: { code: 'BAD_REQUEST' } })]);
  if (asking.method === 'GET' && operation.kind !== 'query') throw new NotAGraphqlRequest(405, `GET is for queries: send a ${operation.kind} by POST.`, { Allow: 'POST' });
  const variables = operation.readVariables(request.variables);
  if (isErrors(variables)) return refuse(variables);
  const requested = Math.max(leastCost, requestedCost(operation.costPlan, variables.coerced));
  if (requested > limits.cost) return refuse([tooDear(operation, variables, requested)]);
  const taken = await parts.budget.take(asking.caller, requested - leastCost);
  return run(parts, operation, variables, asking, requested, taken);
}

async function run(
  parts: ExecutionParts, operation: PreparedOperation, variables: Variables, asking: Asking, requested: number, taken: BudgetReading,
): Promise<Outcome> {
  const { data, errors } = await operation.run({ ...asking.makeContext(), rateLimit: { cost: requested, ...taken } }, variables);
  const actual = Math.min(requested, Math.max(leastCost, actualCost(operation.costPlan, data)));
  const budget = await parts.budget.giveBack(asking.caller, requested - actual, taken);
  const cost = { requested, actual, limit: limits.cost, budget };
  return { isExecuted: true, result: { ...(errors?.length ? { errors: reported(parts.logger, errors, asking.requestId) } : {}), data, extensions: { cost } }, budget };
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

// Logs what nobody meant to happen, and gives the caller the id under which it is in the log.
function reported(logger: Logger, errors: readonly GraphQLError[], requestId: string): GraphQLFormattedError[] {
  return errors.map((error) => {
    const formatted = formatGraphqlError(error.toJSON(), error);
    if (!isUnexpected(error)) return formatted;
    logger.error({ err: error.originalError ?? error, requestId }, 'a GraphQL operation failed');
    return { ...formatted, extensions: { ...formatted.extensions, requestId } };
  });
}
