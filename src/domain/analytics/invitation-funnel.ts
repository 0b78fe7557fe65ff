import { authorise, organisationOf } from '../access/authorise.ts';
import { Parameters } from '../shared/filter-sql.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement, runStatements } from '../shared/statements.ts';
import { invitationRows, type InvitationState } from '../invitations/invitation-record.ts';
import { startsOf } from './figures.ts';
import { pointsOf } from './find-people.ts';
import { peopleSoFar } from './people-sql.ts';
import type { Periods } from './periods.ts';

/** In which period somebody counts: in that of each step, or with all steps in that in which they were provisioned. */
export type FunnelBasis = 'STEP' | 'PROVISIONING';

/** How many people took each step in one period, and how long half of them took for it at the most. */
export interface FunnelInPeriod {
  readonly start: Date;
  readonly provisioned: number;
  readonly invited: number;
  readonly delivered: number;
  readonly accepted: number;
  readonly medianSecondsToInvite: number | null;
  readonly medianSecondsToDeliver: number | null;
  readonly medianSecondsToAccept: number | null;
}

/** How many invitations are in a state. */
export interface InvitationsInState {
  readonly state: InvitationState;
  readonly count: number;
}

/** Each step, the column of its moment, and that of the step before. */
const steps = [['invited', 'provisioned_at'], ['delivered', 'invited_at'], ['accepted', 'delivered_at']] as const;
type Step = (typeof steps)[number][0];

const columnsOf = ([step, before]: (typeof steps)[number], needsMedians: boolean): string => `count(${step}_at)::int as ${step}${
  needsMedians ? `, percentile_cont(0.5) within group (order by date_part('epoch', ${step}_at - ${before})) as median_${step}` : ''}`;
const counted = (period: string, columns: string): string => `(select ${columns} from invited_people where organisation_id = $1 and ${period} >= starts_at and ${period} < ends_at)`;

// $2: the boundaries. By period, so that each is a range of an index that holds all that is asked for, and its median is found among few.
function countSteps(basis: FunnelBasis, needsMedians: boolean): string {
  const tables = basis === 'PROVISIONING' ? [counted('provisioned_at', steps.map((step) => columnsOf(step, needsMedians)).join(', '))]
    : steps.map((step) => counted(`${step[0]}_at`, columnsOf(step, needsMedians)));
  return `select * from (
      select moment as starts_at, lead(moment) over (order by n) as ends_at, n from unnest($2::timestamptz[]) with ordinality as boundary(moment, n)
    ) as period ${tables.map((table, index) => `cross join lateral ${table} as taken_${index}`).join(' ')} where ends_at is not null order by n`;
}

/**
 * How far people came on the way from being provisioned to having accepted an invitation, in each period.
 * @param needsMedians whether the medians are asked for, which take several times as long as the rest; else they are `null`
 */
export async function findInvitationFunnel(scope: Scope, periods: Periods, basis: FunnelBasis, needsMedians: boolean): Promise<FunnelInPeriod[]> {
  authorise(scope.actor, 'analytics:read');
  const organisationId = organisationOf(scope.actor);
  const [everybody = [], taken = []] = await runStatements(scope.session, [
    { text: peopleSoFar, values: [organisationId, periods.boundaries, 'EVERYONE', 1] },
    { text: countSteps(basis, needsMedians), values: [organisationId, periods.boundaries] },
  ]);
  const people = pointsOf(everybody, periods);
  return startsOf(periods).map((start, index) => {
    const row = taken[index] ?? {};
    const count = (step: Step): number => Number(row[step] ?? 0);
    const median = (step: Step): number | null => (row[`median_${step}`] as number | null | undefined) ?? null;
    return {
      start, provisioned: people[index]?.added ?? 0, invited: count('invited'), delivered: count('delivered'), accepted: count('accepted'),
      medianSecondsToInvite: median('invited'), medianSecondsToDeliver: median('delivered'), medianSecondsToAccept: median('accepted'),
    };
  });
}

/** How many invitations are in each state at the moment; states that none is in are left out. */
export async function countInvitationStates(scope: Scope): Promise<InvitationsInState[]> {
  authorise(scope.actor, 'analytics:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const { table, joined } = invitationRows(scope.now, parameters);
  // What has ended for good is told by the invitation alone, and is most of them.
  const text = `
    select ended.* from (select count(accepted_at)::int as accepted, count(withdrawn_at)::int as withdrawn from invitations where organisation_id = $1) as counted
      cross join lateral (values ('ACCEPTED', accepted), ('WITHDRAWN', withdrawn)) as ended(state, count)
    union all select progress.state, count(*)::int from ${table}${joined} where invitations.organisation_id = $1 and accepted_at is null and withdrawn_at is null group by 1`;
  const rows = await runStatement(scope.session, { name: 'count-invitation-states', text, values: parameters.values });
  const found = rows.map(({ state, count }) => ({ state: state as InvitationState, count: count as number })).filter(({ count }) => count > 0);
  return found.toSorted((one, other) => other.count - one.count || one.state.localeCompare(other.state));
}
