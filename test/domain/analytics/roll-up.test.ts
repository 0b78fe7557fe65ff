import { setTimeout as delay } from 'node:timers/promises';
import * as fc from 'fast-check';
import { Client } from 'pg';
import { activityColumns, activityCounts } from '../../../src/domain/analytics/activity-counts.ts';
import { activityNotRolledUp, activityRowColumns, summedCounts } from '../../../src/domain/analytics/activity-sql.ts';
import { rollUp } from '../../../src/domain/analytics/roll-up.ts';
import { decisions } from '../../../src/domain/provisioning/provisioning-event.ts';
import { runStatements } from '../../../src/domain/shared/statements.ts';
import { startTestApp, type TestApp } from '../../support/app.ts';
import { eventRowOf, keepEvents, type GivenEvent } from '../../support/provisioning-events.ts';
import { rollUpAll } from '../../support/roll-up-all.ts';

/* The counts are what counting all events would give: at every moment, whatever was rolled up, by however many at once. */

let app: TestApp;
let organisationId: string;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisationId = (await app.organisation()).id; });
afterAll(() => app.stop());

const scope = (id = organisationId) => app.scope({ kind: 'SYSTEM', organisationId: id });
const clients = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];

// Written down apart from the service's own SQL.
const recount = `
  select to_timestamp(floor(extract(epoch from occurred_at) / 900) * 900) as quarter_at, api_token_id as client_id, min(occurred_at) as first_at, max(occurred_at) as last_at,
    ${activityColumns.map((column) => `sum(case when ${activityCounts[column]} then 1 else 0 end)::int as ${column}`).join(', ')}
  from provisioning_events where organisation_id = $1 group by 1, 2 order by 1, 2`;
const activityNow = `select ${activityRowColumns} from provisioning_activity where organisation_id = $1 union all ${activityNotRolledUp}`;
const columns = `quarter_at, client_id, first_at, last_at, ${activityColumns.join(', ')}`;
const rolledUp = `select ${columns} from provisioning_activity where organisation_id = $1 order by 1, 2`;
const shownNow = `select quarter_at, client_id, min(first_at) as first_at, max(last_at) as last_at, ${summedCounts} from (${activityNow}) as parts group by 1, 2 order by 1, 2`;

async function rows(text: string): Promise<unknown[]> {
  const [found] = await runStatements(scope().session, [{ text, values: [organisationId] }]);
  return found ?? [];
}

const anEvent: fc.Arbitrary<GivenEvent> = fc.record({
  occurredAt: fc.date({ min: new Date('2026-03-28T20:00:00Z'), max: new Date('2026-03-29T04:00:00Z'), noInvalidDate: true }),
  apiTokenId: fc.constantFrom(...clients), decision: fc.constantFrom(...decisions),
  status: fc.constantFrom(200, 400, 401, 403, 404, 405, 409, 412, 413, 428, 500, 501, 503), resourceType: fc.constantFrom('USER', 'GROUP', null),
});
const aHistory = fc.array(fc.oneof({ weight: 3, arbitrary: fc.array(anEvent, { minLength: 1, maxLength: 8 }) }, { weight: 2, arbitrary: fc.constant('roll up' as const) }), { maxLength: 12 });

test('for any history, rolled up at any time', async () => {
  await fc.assert(fc.asyncProperty(aHistory, async (history) => {
    organisationId = (await app.organisation()).id;
    for (const step of history) {
      if (step === 'roll up') await rollUp(scope());
      else await keepEvents(app, organisationId, step);
      expect(await rows(shownNow)).toEqual(await rows(recount));
    }
    await rollUpAll(scope());
    expect(await rows(rolledUp)).toEqual(await rows(recount));
    // Once more does nothing.
    expect(await rollUp(scope())).toBe(false);
    expect(await rows(rolledUp)).toEqual(await rows(recount));
  }), { numRuns: 12 });
});

test('events of one organisation are counted for it alone', async () => {
  const other = await app.organisation();
  await keepEvents(app, other.id, [{ occurredAt: new Date(), apiTokenId: clients[0] ?? '', decision: 'CREATED' }]);
  expect(await rollUp(scope())).toBe(false);
  expect(await rollUp(scope(other.id))).toBe(true);
  expect(await rows(shownNow)).toEqual([]);
});

async function asRuntime(): Promise<Client> {
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  await client.query('set role rollcall_runtime');
  await client.query(`select set_config('rollcall.organisation', $1, false)`, [organisationId]);
  return client;
}

const insert = `insert into provisioning_events select * from jsonb_populate_record(null::provisioning_events, $1::jsonb || jsonb_build_object('transaction_id', pg_current_xact_id()::text))`;
const keep = (client: Client): Promise<unknown> => client.query(insert, [JSON.stringify(eventRowOf(organisationId, { occurredAt: new Date(), apiTokenId: clients[0] ?? '', decision: 'CREATED' }))]);

test('a transaction that commits late is neither missed nor counted twice', async () => {
  const [slow, quick] = [await asRuntime(), await asRuntime()];
  try {
    await slow.query('begin');
    await keep(slow);
    await keep(quick);
    await rollUp(scope());
    expect(await rows(shownNow)).toMatchObject([{ requests: 1 }]);
    await slow.query('commit');
    expect(await rows(shownNow)).toMatchObject([{ requests: 2 }]);
    await rollUpAll(scope());
    expect(await rows(rolledUp)).toMatchObject([{ requests: 2 }]);
    await quick.query('begin');
    await keep(quick);
    await quick.query('rollback');
    await rollUpAll(scope());
    expect(await rows(rolledUp)).toMatchObject([{ requests: 2 }]);
  } finally {
    await Promise.all([slow.end(), quick.end()]);
  }
});

async function write(client: Client): Promise<void> {
  for (let turn = 0; turn < 25; turn++) {
    await client.query('begin');
    for (let event = 0; event < 3; event++) await keep(client);
    await delay(Math.random() * 8);
    await client.query(turn % 5 === 4 ? 'rollback' : 'commit');
  }
}

test('writers that commit in any order while several replicas roll up: each event is counted once', async () => {
  const writers = await Promise.all(Array.from({ length: 4 }, asRuntime));
  const over = new AbortController();
  const replica = async (): Promise<void> => { while (!over.signal.aborted) await rollUp(scope()); };
  const replicas = Promise.all([replica(), replica(), replica()]);
  const written = Promise.all(writers.map(write)).finally(() => over.abort());
  while (!over.signal.aborted) {
    // Both in one snapshot.
    const [seen] = await rows(`select (select coalesce(sum(requests), 0)::int from (${activityNow}) as parts) as shown, (select count(*)::int from provisioning_events where organisation_id = $1) as kept`);
    expect(seen).toEqual({ shown: expect.any(Number) as number, kept: (seen as { shown: number }).shown });
  }
  await Promise.all([written, replicas]);
  await rollUpAll(scope());
  expect(await rows(rolledUp)).toEqual(await rows(recount));
  expect(await rows('select sum(requests)::int as requests from provisioning_activity where organisation_id = $1')).toEqual([{ requests: 4 * 20 * 3 }]);
  await Promise.all(writers.map((client) => client.end()));
});

const some = (count: number): GivenEvent[] => Array.from({ length: count }, () => ({ occurredAt: new Date('2026-05-05T05:05:05Z'), apiTokenId: clients[0] ?? '', decision: 'CREATED' }));

test('after a restore from a dump, whose transactions have numbers from elsewhere, all is counted anew, once', async () => {
  await keepEvents(app, organisationId, some(3));
  await rollUpAll(scope());
  const client = await asRuntime();
  try {
    await client.query(`update provisioning_events set transaction_id = '9000000000'`);
    await client.query(`update rollup_progress set rolled_from = '9000000000', rolled_to = '9000000001'`);
  } finally {
    await client.end();
  }
  await keepEvents(app, organisationId, some(2));
  await Promise.all([rollUp(scope()), rollUp(scope()), rollUp(scope())]);
  await rollUpAll(scope());
  expect(await rows(rolledUp)).toMatchObject([{ requests: 5 }]);
  expect(await rows(shownNow)).toMatchObject([{ requests: 5 }]);
});

test('what is not rolled up yet, and a step of the roll-up, are found by an index', async () => {
  await keepEvents(app, organisationId, some(500));
  await rollUpAll(scope());
  // As PostgreSQL does by itself after a while; before, it may have looked at the table when the organisation was not there.
  await app.database.orm.em.fork().execute('analyze provisioning_events');
  const [, plan] = await runStatements(scope().session, [
    { text: 'set local enable_seqscan = off', values: [] },
    { text: `explain ${activityNow}`, values: [organisationId] },
  ]);
  expect(JSON.stringify(plan)).toContain('provisioning_events_transaction_index');
  expect(JSON.stringify(plan)).toMatch(/Index Cond: [^"]*transaction_id >= /);
});
