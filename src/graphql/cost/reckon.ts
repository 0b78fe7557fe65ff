import { Kind, type ValueNode } from 'graphql';
import { isIncluded } from './collect-fields.ts';
import type { CostPlan, PlannedSize } from './cost-plan.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What an operation can cost at the most, in points: every list as long as it was asked for. */
export function requestedCost(plans: readonly CostPlan[], variables: Variables): number {
  const always = sum(plans.filter(({ onTypes }) => !onTypes), variables);
  const types = new Set(plans.flatMap(({ onTypes }) => [...onTypes ?? []]));
  const dearest = [...types].map((type) => sum(plans.filter(({ onTypes }) => onTypes?.has(type)), variables));
  return always + Math.max(0, ...dearest);
}

function sum(plans: readonly CostPlan[], variables: Variables): number {
  return plans.reduce((total, plan) => total + fieldsCost(plan, variables), 0);
}

function fieldsCost(plan: CostPlan, variables: Variables): number {
  if (!isIncluded(plan.field, variables)) return 0;
  return sizeOf(plan.size, variables).size * itemCost(plan, variables);
}

function itemCost({ weight, children }: CostPlan, variables: Variables): number {
  return weight + requestedCost(children, variables);
}

function sizeOf(size: PlannedSize | undefined, variables: Variables): { size: number; argument?: string } {
  if (!size) return { size: 1 };
  const given = size.slices.flatMap(({ argument, value }) => {
    const number = numberOf(value, variables);
    return number === undefined ? [] : [{ argument, size: Math.max(0, number) }];
  });
  return given.toSorted((one, other) => other.size - one.size)[0] ?? { size: size.assumed };
}

function numberOf(value: ValueNode, variables: Variables): number | undefined {
  if (value.kind === Kind.INT) return Number(value.value);
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return typeof given === 'number' ? given : undefined;
}

/** What an answer turned out to cost: what is in it, counted. */
export function actualCost(plans: readonly CostPlan[], data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  let total = 0;
  for (const plan of plans) {
    const value = (data as Record<string, unknown>)[plan.key];
    if (value !== undefined) total += valueCost(plan, value);
  }
  return total;
}

function valueCost(plan: CostPlan, value: unknown): number {
  if (!Array.isArray(value)) return plan.weight + actualCost(plan.children, value);
  if (plan.children.length === 0) return plan.weight * value.length;
  return value.reduce<number>((total, item) => total + plan.weight + actualCost(plan.children, item), 0);
}

/** The dearest way down an operation. */
export interface DearestPath {
  /** The names of the fields, such as `users.nodes.groups`. */
  readonly path: string;
  /** What multiplies on the way, such as `users(first: 1000)`. */
  readonly multipliers: readonly string[];
  /** What to ask instead. */
  readonly advice: string;
}

/** Finds what makes an operation dear, and what would fit under a limit. */
export function explainCost(plans: readonly CostPlan[], variables: Variables, limit: number): DearestPath {
  const way = dearestWay(plans, variables);
  const lists = listsOn(way, variables);
  const multipliers = lists.map(({ owner, size, argument }) => (argument ? `${owner}(${argument}: ${size})` : `${owner} (${size} assumed)`));
  return { path: way.map(({ name }) => name).join('.'), multipliers, advice: advise(lists, requestedCost(plans, variables), limit) };
}

function dearestWay(plans: readonly CostPlan[], variables: Variables): CostPlan[] {
  const [dearest] = plans.filter((plan) => fieldsCost(plan, variables) > 0).toSorted((one, other) => fieldsCost(other, variables) - fieldsCost(one, variables));
  return dearest ? [dearest, ...dearestWay(dearest.children, variables)] : [];
}

/** A list on the dearest way. */
interface ListOnTheWay {
  readonly owner: string;
  readonly argument?: string;
  readonly size: number;
  /** What one item more or less makes of the whole. */
  readonly costOfOne: number;
}

function listsOn(way: readonly CostPlan[], variables: Variables): ListOnTheWay[] {
  let times = 1;
  return way.flatMap((plan) => {
    const costOfOne = times * itemCost(plan, variables);
    const found = sizeOf(plan.size, variables);
    times *= found.size;
    return plan.size ? [{ owner: plan.size.owner, costOfOne, ...found }] : [];
  });
}

// The page that is largest is the first to be made smaller, as far as it takes.
function advise(lists: readonly ListOnTheWay[], cost: number, limit: number): string {
  const [largest] = lists.filter(({ argument }) => argument).toSorted((one, other) => other.size - one.size);
  const fitting = largest ? Math.floor((limit - cost) / largest.costOfOne) + largest.size : 0;
  if (!largest || fitting < 1) return 'Ask for less on this path, for example for the inner list of one object at a time.';
  return `Ask for smaller pages: ${largest.owner}(${largest.argument}: ${fitting}) fits.`;
}
