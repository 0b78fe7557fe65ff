import { setTimeout as delay } from 'node:timers/promises';
import { Kind, type DocumentNode, type GraphQLSchema } from 'graphql';
import { planCost, type CostPlan } from '../../graphql/cost/cost-plan.ts';
import { actualCost, requestedCost } from '../../graphql/cost/reckon.ts';
import { BudgetSpent, type CostBudget } from '../graphql/cost-budget.ts';

/** Pays for a part of an export out of the caller's budget, as if it were a request over GraphQL: reads it and gives what it answered. */
export type Pay = <Data>(document: DocumentNode, variables: Readonly<Record<string, unknown>>, read: () => Promise<Data>) => Promise<Data>;

/**
 * Who exports pays what the same queries would cost over GraphQL. The first part is refused where there is not enough left; for
 * each further one the export waits until there is, since an export that has begun cannot be refused any more.
 * @param signal ends the waiting
 * @returns what pays for each part; it throws BudgetSpent for the first
 */
export function payForParts(schema: GraphQLSchema, budget: CostBudget, caller: string, signal: AbortSignal): Pay {
  const plans = new Map<DocumentNode, readonly CostPlan[]>();
  let hasBegun = false;
  return async (document, variables, read) => {
    const plan = plans.get(document) ?? planOf(schema, document);
    plans.set(document, plan);
    const points = Math.max(1, requestedCost(plan, variables));
    const taken = hasBegun ? await takeInTime(budget, caller, points, signal) : await budget.take(caller, points);
    hasBegun = true;
    let data: Awaited<ReturnType<typeof read>> | undefined;
    try {
      return (data = await read());
    } finally {
      await budget.giveBack(caller, points - Math.max(1, actualCost(plan, data)), taken);
    }
  };
}

function planOf(schema: GraphQLSchema, { definitions }: DocumentNode): readonly CostPlan[] {
  const fragments = new Map(definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
  return definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? planCost(schema, fragments, definition) : []));
}

async function takeInTime(budget: CostBudget, caller: string, points: number, signal: AbortSignal): ReturnType<CostBudget['take']> {
  for (;;) {
    try {
      return await budget.take(caller, points);
    } catch (error) {
      // What costs more than a whole minute's budget would be waited for in vain.
      if (!(error instanceof BudgetSpent) || points > error.reading.limit) throw error;
      await delay(Math.max(0, error.reading.resetAt.getTime() - Date.now()) + 10, undefined, { signal });
    }
  }
}
