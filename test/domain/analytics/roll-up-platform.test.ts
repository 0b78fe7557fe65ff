import * as fc from 'fast-check';
import { activityColumns } from '../../../src/domain/analytics/activity-counts.ts';
import { rollUpPlatform } from '../../../src/domain/analytics/platform/roll-up-platform.ts';
import { rollUp } from '../../../src/domain/analytics/roll-up.ts';
import type { Scope } from '../../../src/domain/shared/scope.ts';
import { runStatements } from '../../../src/domain/shared/statements.ts';
import { createUser } from '../../../src/domain/users/create-user.ts';
import { startTestApp, type TestApp } from '../../support/app.ts';
import { keepEvents } from '../../support/provisioning-events.ts';
import { rollUpAll } from '../../support/roll-up-all.ts';

/* The totals of all organisations are the sums of what is counted of each, whoever rolled up when. */

let app: TestApp;
const organisations: string[] = [];
beforeAll(async () => {
  app = await startTestApp();
  for (let one = 0; one < 3; one++) organisations.push((await app.organisation()).id);
});
afterAll(() => app.stop());

const platform = (): Scope => app.scope({ kind: 'SYSTEM', organisationId: undefined });
const of = (organisation: number, now = new Date()): Scope => app.database.scopeFor({ kind: 'SYSTEM', organisationId: organisations[organisation] }, { door: 'SYSTEM', requestId: 'test' }, now);

async function rows(text: string): Promise<unknown[]> {
  const [found] = await runStatements(platform().session, [{ text, values: [] }]);
  return found ?? [];
}

const totals = `select quarter_at, ${activityColumns.map((column) => `${column}::int`).join(', ')} from platform_activity_totals order by 1`;
const recounted = `select quarter_at, ${activityColumns.map((column) => `(sum(sum(${column})) over (order by quarter_at))::int as ${column}`).join(', ')} from provisioning_activity group by 1 order by 1`;
const peopleTotals = `select dimension, value, quarter_at, added_so_far::int as added, removed_so_far::int as removed from platform_people_totals order by 1, 2, 3`;
const peopleRecounted = `
  select dimension, value, quarter_at, (sum(sum(added)) over so_far)::int as added, (sum(sum(removed)) over so_far)::int as removed
  from people_counts group by 1, 2, 3 window so_far as (partition by dimension, value order by quarter_at) order by 1, 2, 3`;

const aMoment = fc.date({ min: new Date('2026-03-28T20:00:00Z'), max: new Date('2026-03-29T04:00:00Z'), noInvalidDate: true });
const aStep = fc.record({ what: fc.constantFrom('events' as const, 'user' as const, 'roll up' as const, 'roll up all' as const), organisation: fc.nat(2), moment: aMoment });
let made = 0;

async function take({ what, organisation, moment }: { what: 'events' | 'user' | 'roll up' | 'roll up all'; organisation: number; moment: Date }): Promise<void> {
  if (what === 'events') await keepEvents(app, organisations[organisation] ?? '', [{ occurredAt: moment, apiTokenId: '01900000-0000-7000-8000-000000000001', decision: 'CREATED' }]);
  if (what === 'user') await createUser(of(organisation, moment), { userName: `user ${++made}`, preferredLanguage: made % 2 === 0 ? 'en' : 'de' });
  if (what === 'roll up') await rollUp(of(organisation));
  if (what === 'roll up all') await rollUpPlatform(platform());
}

async function catchUp(): Promise<void> {
  for (const [organisation] of organisations.entries()) await rollUpAll(of(organisation));
  await rollUpPlatform(platform());
}

test('for any history, one after another and at once', async () => {
  await fc.assert(fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 14 }), fc.boolean(), async (steps, atOnce) => {
    if (atOnce) await Promise.all(steps.map(take));
    else for (const step of steps) await take(step);
    await catchUp();
    expect(await rows(totals)).toEqual(await rows(recounted));
    expect(await rows(peopleTotals)).toEqual(await rows(peopleRecounted));
  }), { numRuns: 25 });
  expect((await rows(totals)).length).toBeGreaterThan(5);
  expect((await rows(peopleTotals)).length).toBeGreaterThan(5);
  // Once more changes nothing.
  const before = await rows(totals);
  await rollUpPlatform(platform());
  expect(await rows(totals)).toEqual(before);
});
