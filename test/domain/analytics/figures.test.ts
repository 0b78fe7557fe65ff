import * as fc from 'fast-check';
import { findClientUse, findCycleFigures, findRequests } from '../../../src/domain/analytics/figures.ts';
import { findPeople } from '../../../src/domain/analytics/find-people.ts';
import { readPeriods, type Granularity, type Periods } from '../../../src/domain/analytics/periods.ts';
import { rollUp } from '../../../src/domain/analytics/roll-up.ts';
import { findProvisioningCycles } from '../../../src/domain/provisioning/find-provisioning-cycles.ts';
import type { Scope } from '../../../src/domain/shared/scope.ts';
import { runStatements } from '../../../src/domain/shared/statements.ts';
import { startTestApp, type TestApp } from '../../support/app.ts';
import { keepEvents } from '../../support/provisioning-events.ts';

/*
 * What is answered is what a look at every single event gives: in any time zone, however late events come, and whatever of
 * them is rolled up. The other side is reckoned here, from the events themselves.
 */

let app: TestApp;
let organisationId: string;
beforeAll(async () => { app = await startTestApp(); });
afterAll(() => app.stop());
const scope = (): Scope => app.scope({ kind: 'SYSTEM', organisationId });

const clients = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];
const minute = 60_000;
// Over the days on which clocks change in Europe, and then in the south.
const [from, to] = [new Date('2026-03-28T00:00:00Z'), new Date('2026-04-06T00:00:00Z')];
const aMoment = fc.oneof(
  fc.date({ min: new Date(from.getTime() - 2 * 86_400_000), max: to, noInvalidDate: true }),
  // So close to one another that there are cycles, and silences of just the length that ends one.
  fc.nat(60).map((steps) => new Date(Date.parse('2026-03-29T22:30:00Z') + steps * 7.5 * minute)),
);
const rollUpNow = fc.constant('roll up' as const);
const aTime = fc.record({
  timeZone: fc.constantFrom('UTC', 'Europe/Vienna', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/Los_Angeles'),
  granularity: fc.constantFrom<Granularity[]>('HOUR', 'DAY', 'WEEK', 'MONTH'),
});

interface Event { readonly occurredAt: Date; readonly apiTokenId: string; readonly decision: 'CREATED' | 'REFUSED'; readonly status: number }
const anEvent: fc.Arbitrary<Event> = fc.record({ occurredAt: aMoment, apiTokenId: fc.constantFrom(...clients), isRefused: fc.boolean() })
  .map(({ isRefused, ...event }) => ({ ...event, decision: isRefused ? 'REFUSED' : 'CREATED', status: isRefused ? 409 : 201 }));
const aHistory = <Part>(part: fc.Arbitrary<Part>): fc.Arbitrary<(Part[] | 'roll up')[]> =>
  fc.array(fc.oneof({ weight: 2, arbitrary: fc.array(part, { minLength: 1, maxLength: 6 }) }, { weight: 1, arbitrary: rollUpNow }), { minLength: 1, maxLength: 8 });

/** How many of the moments lie in each of the periods. */
const byPeriod = ({ boundaries }: Periods, moments: readonly Date[]): number[] =>
  boundaries.slice(0, -1).map((start, index) => moments.filter((one) => one >= start && one < (boundaries[index + 1] ?? start)).length);

interface Cycle { readonly clientId: string; readonly startedAt: Date; readonly lastRequestAt: Date; readonly requests: number; readonly refused: number }

function cyclesIn(events: readonly Event[]): Cycle[] {
  return clients.flatMap((clientId) => {
    const runs: Event[][] = [];
    for (const event of events.filter(({ apiTokenId }) => apiTokenId === clientId).toSorted((one, other) => one.occurredAt.getTime() - other.occurredAt.getTime())) {
      const last = runs.at(-1)?.at(-1);
      if (last && event.occurredAt.getTime() - last.occurredAt.getTime() < 15 * minute) runs.at(-1)?.push(event);
      else runs.push([event]);
    }
    return runs.map((run): Cycle => ({
      clientId, requests: run.length, refused: run.filter(({ decision }) => decision === 'REFUSED').length,
      startedAt: run[0]?.occurredAt ?? from, lastRequestAt: run.at(-1)?.occurredAt ?? from,
    }));
  });
}

const inOrder = (cycles: readonly Cycle[]): Cycle[] =>
  cycles.toSorted((one, other) => one.startedAt.getTime() - other.startedAt.getTime() || one.clientId.localeCompare(other.clientId));
const median = (sorted: readonly number[]): number | null =>
  (sorted.length === 0 ? null : ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2);
const inMilliseconds = (seconds: number | null): number | null => (seconds === null ? null : Math.round(seconds * 1000));
const lastCount = ({ points }: { readonly points: readonly { readonly count: number }[] }): number => points.at(-1)?.count ?? 0;

async function expectFigures(events: readonly Event[], periods: Periods): Promise<void> {
  const of = (clientId: string): Event[] => events.filter(({ apiTokenId }) => apiTokenId === clientId);
  for (const [clientId, some] of [[null, events], [clients[0], of(clients[0] ?? '')]] as const) {
    const requests = await findRequests(scope(), periods, clientId);
    expect(requests.map(({ counts }) => counts.requests)).toEqual(byPeriod(periods, some.map(({ occurredAt }) => occurredAt)));
    expect(requests.map(({ counts }) => counts.refusals.reduce((sum, { count }) => sum + count, 0)))
      .toEqual(byPeriod(periods, some.filter(({ decision }) => decision === 'REFUSED').map(({ occurredAt }) => occurredAt)));
  }
  const isWithin = (moment: Date): boolean => moment >= (periods.boundaries[0] ?? from) && moment < (periods.boundaries.at(-1) ?? from);
  const used = clients.map((clientId) => ({ clientId, moments: of(clientId).map(({ occurredAt }) => occurredAt).filter(isWithin) })).filter(({ moments }) => moments.length > 0);
  expect((await findClientUse(scope(), periods)).toSorted((one, other) => one.clientId.localeCompare(other.clientId))).toEqual(used.map(({ clientId, moments }) => ({
    clientId, requests: moments.length, lastRequestAt: new Date(Math.max(...moments.map(Number))),
    points: byPeriod(periods, moments).map((count, index) => ({ start: periods.boundaries[index], count })),
  })));
}

async function expectCycles(events: readonly Event[], periods: Periods): Promise<void> {
  const cycles = cyclesIn(events);
  const { items } = await findProvisioningCycles(scope(), { first: 500 });
  expect(inOrder(items.map(({ counts, clientId, startedAt, lastRequestAt }) => ({ clientId, startedAt, lastRequestAt, requests: counts.requests, refused: counts.refusals[0]?.count ?? 0 })))).toEqual(inOrder(cycles));
  const figures = await findCycleFigures(scope(), periods);
  expect(figures.map(({ count }) => count)).toEqual(byPeriod(periods, cycles.map(({ startedAt }) => startedAt)));
  const seconds = figures.map(({ start }, index) => cycles.filter(({ startedAt }) => startedAt >= start && startedAt < (periods.boundaries[index + 1] ?? start))
    .map((one) => (one.lastRequestAt.getTime() - one.startedAt.getTime()) / 1000).toSorted((one, other) => one - other));
  expect(figures.map(({ longestSeconds }) => longestSeconds)).toEqual(seconds.map((some) => some.at(-1) ?? null));
  expect(figures.map(({ medianSeconds }) => inMilliseconds(medianSeconds))).toEqual(seconds.map((some) => inMilliseconds(median(some))));
}

test('requests, the use of clients and cycles, for any history and in any time zone', async () => {
  await fc.assert(fc.asyncProperty(aHistory(anEvent), aTime, async (history, time) => {
    organisationId = (await app.organisation()).id;
    const periods = await readPeriods(scope(), { from, to, ...time });
    const events: Event[] = [];
    for (const step of history) {
      if (step === 'roll up') await rollUp(scope());
      else {
        await keepEvents(app, organisationId, step);
        events.push(...step);
      }
      await expectFigures(events, periods);
      await expectCycles(events, periods);
    }
  }), { numRuns: 25 });
});

const aChange = fc.record({
  changedAt: aMoment, before: fc.constantFrom(null, 'Research', 'Sales', ''), after: fc.constantFrom(null, 'Research', 'Sales', ''),
});
type Change = typeof aChange extends fc.Arbitrary<infer One> ? One : never;
const insertChange = `insert into people_changes (organisation_id, changed_at, before_active, before_source, before_department, after_active, after_source, after_department)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

async function keepChanges(changes: readonly Change[]): Promise<void> {
  await runStatements(scope().session, changes.map(({ changedAt, before, after }) => ({
    text: insertChange, values: [organisationId, changedAt, before === null ? null : true, before === null ? null : 'SCIM', before, after === null ? null : true, after === null ? null : 'SCIM', after],
  })));
}

async function expectPeople(changes: readonly Change[], periods: Periods): Promise<void> {
  const real = changes.filter(({ before, after }) => before !== after);
  const expected = ['Research', 'Sales', ''].map((value) => {
    const [came, went] = [real.filter(({ after }) => after === value), real.filter(({ before }) => before === value)].map((some) => some.map(({ changedAt }) => changedAt)) as [Date[], Date[]];
    const [added, removed] = [byPeriod(periods, came), byPeriod(periods, went)];
    const countAt = (moment: Date): number => came.filter((one) => one < moment).length - went.filter((one) => one < moment).length;
    return { value: value || null, before: countAt(periods.boundaries[0] ?? from), points: added.map((one, index) => ({ start: periods.boundaries[index], count: countAt(periods.boundaries[index + 1] ?? from), added: one, removed: removed[index] })) };
  }).filter(({ before, points }) => before > 0 || points.some(({ added, removed = 0 }) => added + removed > 0));
  const series = expected.toSorted((one, other) => lastCount(other) - lastCount(one) || ((one.value ?? '') < (other.value ?? '') ? -1 : 1)).map(({ value, points }) => ({ dimension: 'DEPARTMENT', value, points }));
  expect(await findPeople(scope(), periods, 'DEPARTMENT', 10)).toEqual(series);
  expect(await findPeople(scope(), periods, 'DEPARTMENT', 1)).toEqual(series.slice(0, 1));
}

test('people by what they are, for any history and in any time zone', async () => {
  await fc.assert(fc.asyncProperty(aHistory(aChange), aTime, async (history, time) => {
    organisationId = (await app.organisation()).id;
    const periods = await readPeriods(scope(), { from, to, ...time });
    const changes: Change[] = [];
    for (const step of history) {
      if (step === 'roll up') await rollUp(scope());
      else {
        await keepChanges(step);
        changes.push(...step);
      }
      await expectPeople(changes, periods);
    }
  }), { numRuns: 25 });
});
