import type { Decision } from '../../src/domain/provisioning/provisioning-event.ts';
import { findRequests } from '../../src/domain/analytics/figures.ts';
import { forgetLookups } from '../../src/domain/provisioning/forget-lookups.ts';
import { forgetOldEvents } from '../../src/jobs/forget-old-events.ts';
import type { Scope } from '../../src/domain/shared/scope.ts';
import { runStatement } from '../../src/domain/shared/statements.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { keepEvents } from '../support/provisioning-events.ts';
import { rollUpAll } from '../support/roll-up-all.ts';

let app: TestApp;
let organisationId: string;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisationId = (await app.organisation()).id; });
afterAll(() => app.stop());

const day = 86_400_000;
const scope = (): Scope => app.scope({ kind: 'SYSTEM', organisationId });
const daysAgo = (days: number): Date => new Date(Date.now() - days * day);
const keep = (decision: Decision, days: number): Promise<void> => keepEvents(app, organisationId, [{ occurredAt: daysAgo(days), apiTokenId: '01900000-0000-7000-8000-000000000001', decision }]);
const countAll = (): Promise<void> => rollUpAll(scope());
const kept = async (): Promise<string[]> => (await runStatement(scope().session, { text: 'select decision from provisioning_events where organisation_id = $1 order by occurred_at', values: [organisationId] })).map(({ decision }) => decision as string);

test('lookups go when they are old and counted; nothing else goes, and they stay in the counts', async () => {
  for (const [decision, days] of [['MATCHED', 40], ['UNMATCHED', 31], ['CREATED', 40], ['REFUSED', 300], ['MATCHED', 29]] as const) await keep(decision, days);
  await forgetOldEvents(app.scope, 30);
  // Not counted yet.
  expect(await kept()).toEqual(['REFUSED', 'MATCHED', 'CREATED', 'UNMATCHED', 'MATCHED']);
  await countAll();
  await forgetOldEvents(app.scope, 30);
  expect(await kept()).toEqual(['REFUSED', 'CREATED', 'MATCHED']);
  const [figures] = await findRequests(scope(), { boundaries: [daysAgo(400), new Date()].map((moment) => new Date(Math.floor(moment.getTime() / 900_000) * 900_000)) });
  expect(figures?.counts).toMatchObject({ requests: 5, lookups: 3 });
});

test('all events go when they are older than the organisation keeps them, and stay in the counts', async () => {
  const { graphql, id } = await app.organisation();
  organisationId = id;
  for (const [decision, days] of [['CREATED', 400], ['REFUSED', 61], ['DISABLED', 59]] as const) await keep(decision, days);
  await countAll();
  await forgetOldEvents(app.scope, 30);
  expect(await kept()).toEqual(['CREATED', 'REFUSED', 'DISABLED']);
  await graphql.run('mutation { updateSingleSignOn(input: { eventDays: 60 }) { userErrors { code } } }');
  await forgetOldEvents(app.scope, 30);
  expect(await kept()).toEqual(['DISABLED']);
  const [figures] = await findRequests(scope(), { boundaries: [daysAgo(500), new Date()].map((moment) => new Date(Math.floor(moment.getTime() / 900_000) * 900_000)) });
  expect(figures?.counts).toMatchObject({ requests: 3, usersCreated: 1, usersDisabled: 1 });
});

test('the database lets nobody delete a lookup of the last week, nor any other event of the last month', async () => {
  for (const [decision, days] of [['MATCHED', 6], ['MATCHED', 8], ['CREATED', 29]] as const) await keep(decision, days);
  await countAll();
  expect(await forgetLookups(scope(), 0)).toBe(1);
  await runStatement(scope().session, { text: 'delete from provisioning_events', values: [] });
  expect(await kept()).toEqual(['CREATED', 'MATCHED']);
});

test('more than are deleted at once', async () => {
  const many = Array.from({ length: 5100 }, () => ({ occurredAt: daysAgo(50), apiTokenId: '01900000-0000-7000-8000-000000000001', decision: 'UNMATCHED' as const }));
  await keepEvents(app, organisationId, many);
  await countAll();
  expect(await forgetLookups(scope(), 30)).toBe(5100);
  expect(await kept()).toEqual([]);
});
