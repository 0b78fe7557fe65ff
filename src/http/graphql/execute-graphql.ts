import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GraphqlContext } from '../../graphql/context.ts';
import { actualCost } from '../../graphql/cost/reckon.ts';
import type { PreparedDocuments } from '../../graphql/documents/prepared-documents.ts';
import { formatGraphqlError, isUnexpected } from '../../graphql/errors.ts';
import { limits } from '../../graphql/limits.ts';
import { leastCost, type AdmittedOperation } from './admit-operation.ts';
import type { BudgetReading, CostBudget } from './cost-budget.ts';

/** What it takes to execute. */
export interface ExecutionParts {
  readonly documents: PreparedDocuments;
  readonly budget: CostBudget;
  readonly logger: Logger;
}

/** Who asks. */
export interface Asking {
  /** Under which name the budget is kept. */
  readonly caller: string;
  readonly requestId: string;
  readonly makeContext: () => GraphqlContext;
}

/** What a request came to. */
export interface Outcome {
  readonly result: { readonly errors?: readonly GraphQLFormattedError[]; readonly data?: unknown; readonly extensions?: object };
  readonly budget: BudgetReading;
}

/** Executes a query or a mutation, and gives back what it turned out not to cost. */
export async function executeGraphql(parts: ExecutionParts, { operation, variables, requested, taken }: AdmittedOperation, asking: Asking): Promise<Outcome> {
  const { data, errors } = await operation.run({ ...asking.makeContext(), rateLimit: { cost: requested, ...taken } }, variables);
  const actual = Math.min(requested, Math.max(leastCost, actualCost(operation.costPlan, data)));
  const budget = await parts.budget.giveBack(asking.caller, requested - actual, taken);
  const cost = { requested, actual, limit: limits.cost, budget };
  return { result: { ...(errors?.length ? { errors: reportErrors(parts.logger, errors, asking.requestId) } : {}), data, extensions: { cost } }, budget };
}

/** Errors as the caller gets to see them. What nobody meant to happen is logged, and the caller gets the id under which it is in the log. */
export function reportErrors(logger: Logger, errors: readonly GraphQLError[], requestId: string): GraphQLFormattedError[] {
  return errors.map((error) => {
    const formatted = formatGraphqlError(error.toJSON(), error);
    if (!isUnexpected(error)) return formatted;
    logger.error({ err: error.originalError ?? error, requestId }, 'a GraphQL operation failed');
    return { ...formatted, extensions: { ...formatted.extensions, requestId } };
  });
}
