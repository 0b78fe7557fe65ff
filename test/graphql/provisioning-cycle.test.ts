import { rollUp } from '../../src/domain/analytics/roll-up.ts';
import type { Decision } from '../../src/domain/provisioning/provisioning-event.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { keepEvents, type GivenEvent } from '../support/provisioning-events.ts';
import { newGroup, newUser } from '../support/scim-client.ts';

let app: TestApp;
let organisation: TestOrganisation;
let tokens: string[];
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => {
  organisation = await app.organisation();
  tokens = (await organisation.graphql.run('{ apiTokens { nodes { id } } }')).apiTokens.nodes.map(({ id }: { id: string }) => id);
});
afterAll(() => app.stop());

const counts = 'requests lookups unchanged usersCreated usersChanged usersDisabled usersEnabled usersDeleted usersHeld groupsCreated groupsChanged groupsDeleted refused failed refusals { cause count }';
const fields = `id apiToken { id } startedAt lastRequestAt endedAt state durationSeconds counts { ${counts} }`;

interface Cycle {
  readonly id: string;
  readonly startedAt: string;
  readonly lastRequestAt: string;
  readonly counts: Record<string, unknown>;
}

const list = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: ProvisioningCycleFilter, $orderBy: ProvisioningCycleOrder) {
  provisioningCycles(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) { totalCount nodes { ${fields} } edges { cursor } pageInfo { hasNextPage endCursor startCursor } } }`;
const find = async (variables: object = {}): Promise<{ totalCount: number; nodes: Cycle[]; pageInfo: { hasNextPage: boolean; startCursor: string; endCursor: string } }> =>
  (await organisation.graphql.run(list, variables)).provisioningCycles;
const read = async (id: string): Promise<Cycle | null> => (await organisation.graphql.run(`query ($id: ID!) { provisioningCycle(id: $id) { ${fields} } }`, { id })).provisioningCycle;

// Minutes of one day.
const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 1, 8) + minute * 60_000);
const asked = (minute: number, decision: Decision = 'CHANGED', more: Partial<GivenEvent> = {}): GivenEvent => ({ occurredAt: at(minute), apiTokenId: tokens[0] ?? '', decision, ...more });
const keep = (...events: GivenEvent[]): Promise<void> => keepEvents(app, organisation.id, events);
const spans = (cycles: readonly Cycle[]): unknown[] => cycles.map(({ startedAt, lastRequestAt, counts: { requests } }) => [(Date.parse(startedAt) - at(0).getTime()) / 60_000, (Date.parse(lastRequestAt) - at(0).getTime()) / 60_000, requests]);

test('a silence of fifteen minutes ends a cycle, a shorter one does not', async () => {
  await keep(asked(0), asked(14), asked(28.99), asked(43.99), asked(44), asked(60), asked(200));
  expect(spans((await find()).nodes)).toEqual([[200, 200, 1], [60, 60, 1], [43.99, 44, 2], [0, 28.99, 3]]);
});

test('what is rolled up meanwhile changes nothing, nor does the order in which events arrive', async () => {
  const events = [asked(0), asked(10), asked(24), asked(80), asked(81), asked(120), asked(134.9)];
  for (const event of events.toReversed()) {
    await keep(event);
    await rollUp(app.scope({ kind: 'SYSTEM', organisationId: organisation.id }));
  }
  expect(spans((await find()).nodes)).toEqual([[120, 134.9, 2], [80, 81, 2], [0, 24, 3]]);
});

test('each client has cycles of its own', async () => {
  await keep(asked(0), asked(5, 'CREATED', { apiTokenId: tokens[1] ?? '' }), asked(10), asked(100, 'CREATED', { apiTokenId: tokens[1] ?? '' }));
  const { nodes } = await find();
  expect(spans(nodes)).toEqual([[100, 100, 1], [5, 5, 1], [0, 10, 2]]);
  expect(nodes).toMatchObject([{ apiToken: { id: tokens[1] } }, { apiToken: { id: tokens[1] } }, { apiToken: { id: tokens[0] } }]);
});

test('a cycle counts what was asked for and what came of it, and why it was refused', async () => {
  await keep(
    asked(0, 'UNMATCHED'), asked(0, 'CREATED'), asked(1, 'MATCHED'), asked(1, 'CHANGED'), asked(2, 'UNCHANGED'), asked(2, 'DISABLED'), asked(3, 'ENABLED'), asked(3, 'DELETED'), asked(3, 'HELD', { status: 503 }),
    asked(4, 'CREATED', { resourceType: 'GROUP' }), asked(4, 'CHANGED', { resourceType: 'GROUP' }), asked(5, 'DELETED', { resourceType: 'GROUP' }),
    asked(5, 'REFUSED', { status: 409 }), asked(5, 'REFUSED', { status: 409 }), asked(6, 'REFUSED', { status: 400, resourceType: null }), asked(6, 'REFUSED', { status: 500 }), asked(6.5, 'REFUSED', { status: 404 }),
  );
  const { nodes: [cycle] } = await find();
  expect(cycle).toEqual({
    id: expect.any(String) as string, apiToken: { id: tokens[0] }, startedAt: '2026-03-01T08:00:00.000Z', lastRequestAt: '2026-03-01T08:06:30.000Z', endedAt: '2026-03-01T08:06:30.000Z',
    state: 'ENDED', durationSeconds: 390,
    counts: {
      requests: 17, lookups: 2, unchanged: 1, usersCreated: 1, usersChanged: 1, usersDisabled: 1, usersEnabled: 1, usersDeleted: 1, usersHeld: 1, groupsCreated: 1, groupsChanged: 1, groupsDeleted: 1,
      refused: 4, failed: 1, refusals: [{ cause: 'CONFLICT', count: 2 }, { cause: 'INVALID', count: 1 }, { cause: 'NOT_FOUND', count: 1 }, { cause: 'FAILED', count: 1 }],
    },
  });
  expect(await read(cycle?.id ?? '')).toEqual(cycle);
});

test('a real client: the cycle is running, and shows its events', async () => {
  const { scim } = organisation;
  const { body: user } = await scim.post('/Users', newUser());
  await scim.post('/Groups', newGroup({ members: [{ value: user.id }] }));
  await scim.patch(`/Users/${user.id}`, { op: 'Replace', path: 'active', value: 'False' });
  await scim.post('/Users', newUser({ userName: user.userName }));
  const { nodes } = await find();
  expect(nodes).toMatchObject([{ state: 'RUNNING', endedAt: null, counts: { requests: 4, usersCreated: 1, groupsCreated: 1, usersDisabled: 1, refused: 1, refusals: [{ cause: 'CONFLICT', count: 1 }] } }]);
  // Another cycle, whose events are not shown.
  await keep(asked(0));
  const events = `query ($id: ID!, $filter: ProvisioningEventFilter, $after: String) { provisioningCycle(id: $id) { events(first: 3, filter: $filter, after: $after) { totalCount nodes { decision } pageInfo { endCursor } } } }`;
  const { provisioningCycle: { events: page } } = await organisation.graphql.run(events, { id: nodes[0]?.id });
  expect(page).toMatchObject({ totalCount: 4, nodes: [{ decision: 'REFUSED' }, { decision: 'DISABLED' }, { decision: 'CREATED' }] });
  const rest = await organisation.graphql.run(events, { id: nodes[0]?.id, after: page.pageInfo.endCursor });
  expect(rest.provisioningCycle.events.nodes).toEqual([{ decision: 'CREATED' }]);
  const refused = await organisation.graphql.run(events, { id: nodes[0]?.id, filter: { decision: { eq: 'REFUSED' } } });
  expect(refused.provisioningCycle.events).toMatchObject({ totalCount: 1, nodes: [{ decision: 'REFUSED' }] });
});

test('an id still leads to the cycle when earlier requests of it become known', async () => {
  await keep(asked(40));
  const [{ id } = { id: '' }] = (await find()).nodes;
  await keep(asked(26), asked(52));
  const cycle = await read(id);
  expect(spans(cycle ? [cycle] : [])).toEqual([[26, 52, 3]]);
  for (const nobody of ['no id', '01900000-0000-7000-8000-000000000000', tokens[0] ?? '', `${id.slice(0, -1)}${id.endsWith('0') ? 1 : 0}`]) expect(await read(nobody)).toBeNull();
});

test('cycles are read page by page, filtered and ordered', async () => {
  await keep(...[0, 40, 80, 120, 160].map((minute) => asked(minute)), asked(121, 'CHANGED', { apiTokenId: tokens[1] ?? '' }));
  const all = (await find()).nodes.map(({ id }) => id);
  const first = await find({ first: 4 });
  expect([first.totalCount, first.pageInfo.hasNextPage, first.nodes.map(({ id }) => id)]).toEqual([6, true, all.slice(0, 4)]);
  expect((await find({ first: 4, after: first.pageInfo.endCursor })).nodes.map(({ id }) => id)).toEqual(all.slice(4));
  expect((await find({ last: 2, before: first.pageInfo.endCursor })).nodes.map(({ id }) => id)).toEqual(all.slice(1, 3));
  expect((await find({ orderBy: { field: 'LAST_REQUEST_AT', direction: 'ASCENDING' } })).nodes.map(({ id }) => id)).toEqual(all.toReversed());
  expect(spans((await find({ filter: { startedAt: { gte: at(40), lt: at(120) } } })).nodes)).toEqual([[80, 80, 1], [40, 40, 1]]);
  expect(spans((await find({ filter: { apiTokenId: { eq: tokens[1] } } })).nodes)).toEqual([[121, 121, 1]]);
  expect(spans((await find({ filter: { not: { id: { in: all.slice(1) } } } })).nodes)).toEqual([[160, 160, 1]]);
  expect(spans((await find({ filter: { lastRequestAt: { lte: at(0) } } })).nodes)).toEqual([[0, 0, 1]]);
});

test('cycles are found by whether they are running', async () => {
  await organisation.scim.post('/Users', newUser());
  await keep(asked(40));
  const found = async (state: object): Promise<number> => (await find({ filter: { state } })).totalCount;
  expect([await found({ eq: 'RUNNING' }), await found({ eq: 'ENDED' }), await found({ ne: 'ENDED' }), await found({ in: ['RUNNING', 'ENDED'] }), await found({})]).toEqual([1, 1, 1, 2, 2]);
  expect((await find({ filter: { state: { eq: 'ENDED' } } })).nodes).toMatchObject([{ state: 'ENDED' }]);
});

test('cycles need provisioning:read', async () => {
  await keep(asked(0));
  const { nodes: [cycle] } = await find();
  const queries = ['{ provisioningCycles { totalCount } }', `{ provisioningCycle(id: "${cycle?.id}") { id } }`];
  const others = new GraphqlClient(`${app.url}/graphql`, await organisation.token(['user:read']));
  for (const query of queries) {
    expect((await new GraphqlClient(`${app.url}/graphql`, undefined).send(query)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((await others.send(query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('provisioning:read') as string }]);
  }
});
