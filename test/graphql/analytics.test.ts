import * as fc from 'fast-check';
import type { Actor } from '../../src/domain/access/actor.ts';
import { rollUp } from '../../src/domain/analytics/roll-up.ts';
import { createGroup } from '../../src/domain/groups/create-group.ts';
import { deleteGroup } from '../../src/domain/groups/delete-group.ts';
import { updateGroup } from '../../src/domain/groups/update-group.ts';
import type { Scope } from '../../src/domain/shared/scope.ts';
import { createUser } from '../../src/domain/users/create-user.ts';
import { deleteUser } from '../../src/domain/users/delete-user.ts';
import { updateUser } from '../../src/domain/users/update-user.ts';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { keepEvents } from '../support/provisioning-events.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => { app = await startTestApp(); });
beforeEach(async () => { organisation = await app.organisation(); });
afterAll(() => app.stop());

interface Period {
  readonly from: string;
  readonly to?: string;
  readonly timeZone?: string;
  readonly granularity?: string;
}

const ask = async (period: Period, fields: string, variables: object = {}) => (await organisation.graphql.run(
  `query ($period: AnalyticsPeriodInput!${'by' in variables ? ', $by: PeopleDimension' : ''}) { analytics(period: $period) { ${fields} } }`, { period, ...variables })).analytics;
const scopeAt = (now: string | Date): Scope => {
  const actor: Actor = { kind: 'SYSTEM', organisationId: organisation.id };
  return app.database.scopeFor(actor, { door: 'SYSTEM', requestId: 'test' }, new Date(now));
};
const rollUpNow = (): Promise<boolean> => rollUp(scopeAt(new Date()));

describe('periods', () => {
  const starts = async (period: Period): Promise<string[]> => {
    const { starts: found, end } = await ask(period, 'starts end');
    return [...found, end].map((moment: string) => moment.replace(/:00\.000Z$/, 'Z'));
  };

  test.each<[string, Period, string[]]>([
    ['days are whole', { from: '2026-01-01T15:00:00Z', to: '2026-01-03T00:00:01Z' }, ['2026-01-01T00:00Z', '2026-01-02T00:00Z', '2026-01-03T00:00Z', '2026-01-04T00:00Z']],
    ['an end on a boundary adds none', { from: '2026-01-01T00:00:00Z', to: '2026-01-02T00:00:00Z' }, ['2026-01-01T00:00Z', '2026-01-02T00:00Z']],
    ['a day of 23 hours', { from: '2026-03-28T12:00:00Z', to: '2026-03-30T12:00:00Z', timeZone: 'Europe/Vienna' }, ['2026-03-27T23:00Z', '2026-03-28T23:00Z', '2026-03-29T22:00Z', '2026-03-30T22:00Z']],
    ['a day of 25 hours', { from: '2026-11-01T05:00:00Z', to: '2026-11-02T05:00:00Z', timeZone: 'America/New_York' }, ['2026-11-01T04:00Z', '2026-11-02T05:00Z']],
    ['quarters of an hour beside UTC', { from: '2026-01-01T00:00:00Z', to: '2026-01-01T01:00:00Z', timeZone: 'Asia/Kathmandu', granularity: 'HOUR' }, ['2025-12-31T23:15Z', '2026-01-01T00:15Z', '2026-01-01T01:15Z']],
    ['the hour that comes twice', { from: '2026-10-25T00:00:00Z', to: '2026-10-25T02:00:00Z', timeZone: 'Europe/Vienna', granularity: 'HOUR' }, ['2026-10-25T00:00Z', '2026-10-25T01:00Z', '2026-10-25T02:00Z']],
    ['a zone that shifts by half an hour', { from: '2026-04-04T14:00:00Z', to: '2026-04-04T16:00:00Z', timeZone: 'Australia/Lord_Howe', granularity: 'HOUR' }, ['2026-04-04T14:00Z', '2026-04-04T15:00Z', '2026-04-04T15:30Z', '2026-04-04T16:30Z']],
    ['weeks begin on Monday', { from: '2026-01-01T00:00:00Z', to: '2026-01-10T00:00:00Z', granularity: 'WEEK' }, ['2025-12-29T00:00Z', '2026-01-05T00:00Z', '2026-01-12T00:00Z']],
    ['months', { from: '2026-01-31T23:30:00Z', to: '2026-03-15T00:00:00Z', timeZone: 'Europe/Vienna', granularity: 'MONTH' }, ['2026-01-31T23:00Z', '2026-02-28T23:00Z', '2026-03-31T22:00Z']],
  ])('%s', async (_, period, expected) => {
    expect(await starts(period)).toEqual(expected);
  });

  test.each<[string, Period, RegExp]>([
    ['timeZone', { from: '2026-01-01T00:00:00Z', timeZone: 'Europe/Atlantis' }, /is not a time zone/],
    ['timeZone', { from: '2026-01-01T00:00:00Z', timeZone: '+02:00' }, /is not a time zone/],
    ['timeZone', { from: '2026-01-01T00:00:00Z', timeZone: `UTC'; drop table users; --` }, /is not a time zone/],
    ['timeZone', { from: '2026-01-01T00:00:00Z', timeZone: '' }, /is not a time zone/],
    ['to', { from: '2026-01-02T00:00:00Z', to: '2026-01-02T00:00:00Z' }, /to must be later than from/],
    ['granularity', { from: '2025-01-01T00:00:00Z', to: '2026-01-01T00:00:00Z', granularity: 'HOUR' }, /more than 2000 periods/],
    ['from', { from: '0001-01-01T00:00:00Z', to: '2026-01-01T00:00:00Z', granularity: 'MONTH' }, /between the years/],
  ])('%s is refused where it is wrong: %j', async (field, period, message) => {
    const { errors } = await organisation.graphql.send('query ($period: AnalyticsPeriodInput!) { analytics(period: $period) { end } }', { period });
    expect(errors).toMatchObject([{ message: expect.stringMatching(message) as string, extensions: { code: 'BAD_USER_INPUT', field: ['period', field] } }]);
  });
});

const zones = ['UTC', 'Europe/Vienna', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/Santiago', 'Pacific/Apia'];

test('requests are counted by the days and hours of any time zone, over changes of its clocks', async () => {
  const [token = ''] = (await organisation.graphql.run('{ apiTokens { nodes { id } } }')).apiTokens.nodes.map(({ id }: { id: string }) => id);
  const clock = new Map(zones.map((timeZone) => [timeZone, new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })]));
  // Around the days on which clocks change in spring and autumn, north and south.
  const moment = fc.date({ min: new Date('2026-03-06T00:00:00Z'), max: new Date('2026-04-10T00:00:00Z'), noInvalidDate: true });
  await fc.assert(fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 40 }), fc.constantFrom(...zones), async (moments, timeZone) => {
    organisation = await app.organisation();
    await keepEvents(app, organisation.id, moments.map((occurredAt) => ({ occurredAt, apiTokenId: token, decision: 'CHANGED' })));
    if (moments.length % 2 === 0) await rollUpNow();
    const period = { from: '2026-03-05T00:00:00Z', to: '2026-04-11T00:00:00Z', timeZone };
    const days = (await ask(period, 'requests { start counts { requests } }')).requests as { start: string; counts: { requests: number } }[];
    const dayOf = (when: Date): string => clock.get(timeZone)?.format(when) ?? '';
    const expected = Map.groupBy(moments, dayOf);
    expect(days.filter(({ counts }) => counts.requests > 0).map(({ start, counts }) => [dayOf(new Date(start)), counts.requests]))
      .toEqual([...expected].map(([day, some]): [string, number] => [day, some.length]).toSorted(([one], [other]) => (one < other ? -1 : 1)));
    const hours = (await ask({ ...period, granularity: 'HOUR' }, 'starts requests { start counts { requests } }'));
    const found = (hours.requests as { start: string; counts: { requests: number } }[]).flatMap(({ start, counts }, index) =>
      (counts.requests > 0 ? [[counts.requests, moments.filter((when) => when >= new Date(start) && when < new Date(hours.starts[index + 1])).length]] : []));
    expect(found.every(([shown, counted]) => shown === counted)).toBe(true);
    expect(found.reduce((sum, [shown = 0]) => sum + shown, 0)).toBe(moments.length);
  }), { numRuns: 10 });
});

const day = (date: number, time = '12:00'): string => `2026-05-${String(date).padStart(2, '0')}T${time}:00Z`;

describe('people', () => {
  const people = async (period: Period, by: string, points = 'start count added removed') =>
    (await ask(period, `people(by: $by, first: 100) { value points { ${points} } }`, { by })).people as { value: string | null; points: { count: number; added: number; removed: number }[] }[];
  const may: Period = { from: day(1), to: day(5, '00:00') };
  const counts = async (by: string): Promise<Record<string, number[]>> =>
    Object.fromEntries((await people(may, by)).map(({ value, points }) => [value ?? 'none', points.map(({ count }) => count)]));

  test.each(['rolled up at the end', 'rolled up after each change', 'not rolled up'])('over time by what they are, %s', async (how) => {
    const done = async <Result>(change: Promise<Result>): Promise<Result> => {
      const result = await change;
      if (how.includes('each')) await rollUpNow();
      return result;
    };
    const ada = await done(createUser(scopeAt(day(1)), { userName: 'ada', enterprise: { department: 'Research' }, preferredLanguage: 'en' }));
    const bob = await done(createUser(scopeAt(day(2)), { userName: 'bob', enterprise: { department: 'Sales' } }));
    await done(createUser({ ...scopeAt(day(2)), origin: { door: 'SCIM', requestId: 'test' } }, { userName: 'cy', active: false }));
    const { group } = await done(createGroup(scopeAt(day(2)), { displayName: 'Staff', memberIds: [ada.id, bob.id] }));
    await done(updateUser(scopeAt(day(3)), ada.id, { active: false, title: 'Countess' }));
    await done(updateUser(scopeAt(day(3, '13:00')), ada.id, { active: true }));
    await done(updateUser(scopeAt(day(3)), bob.id, { enterprise: { department: 'Research' }, active: false }));
    await done(updateUser(scopeAt(day(4)), bob.id, { title: 'Clerk' }));
    if (how.includes('end')) await rollUpNow();

    expect(await counts('EVERYONE')).toEqual({ none: [1, 3, 3, 3] });
    expect(await counts('STATUS')).toEqual({ ACTIVE: [1, 2, 1, 1], DISABLED: [0, 1, 2, 2] });
    expect(await counts('SOURCE')).toEqual({ MANUAL: [1, 2, 2, 2], SCIM: [0, 1, 1, 1] });
    expect(await counts('DEPARTMENT')).toEqual({ Research: [1, 1, 2, 2], Sales: [0, 1, 0, 0], none: [0, 1, 1, 1] });
    expect(await counts('LANGUAGE')).toEqual({ en: [1, 1, 1, 1], none: [0, 2, 2, 2] });
    expect(await counts('GROUP')).toEqual({ [group.id]: [0, 2, 2, 2] });
    // What came and went in one period is told, too; a change of something else is none.
    expect((await people({ from: day(3), to: day(5, '00:00') }, 'STATUS')).find(({ value }) => value === 'ACTIVE')?.points).toMatchObject([{ count: 1, added: 1, removed: 2 }, { count: 1, added: 0, removed: 0 }]);
    expect((await people({ from: day(4), to: day(5, '00:00') }, 'EVERYONE'))[0]?.points).toMatchObject([{ count: 3, added: 0, removed: 0 }]);
  });

  test('there is a series for everyone even where there is nobody, and none for what nobody was', async () => {
    expect(await people(may, 'EVERYONE', 'count')).toEqual([{ value: null, points: [{ count: 0 }, { count: 0 }, { count: 0 }, { count: 0 }] }]);
    expect(await people(may, 'DEPARTMENT')).toEqual([]);
  });

  test('members are counted however they come and go, and groups are named as long as they are there', async () => {
    const [ada, bob] = [await createUser(scopeAt(day(1)), { userName: 'ada' }), await createUser(scopeAt(day(1)), { userName: 'bob' })];
    const { group: staff } = await createGroup(scopeAt(day(1)), { displayName: 'Staff', memberIds: [ada.id, bob.id] });
    const { group: gone } = await createGroup(scopeAt(day(1)), { displayName: 'Gone', memberIds: [ada.id] });
    const now: Period = { from: new Date().toISOString(), to: new Date(Date.now() + 1000).toISOString() };
    const members = async () => (await ask({ ...now, granularity: 'MONTH' }, 'people(by: GROUP) { value group { displayName } points { count } }')).people;
    await updateGroup(scopeAt(new Date()), staff.id, { removeMemberIds: [bob.id] });
    await updateGroup(scopeAt(new Date()), staff.id, { addMemberIds: [bob.id] });
    await updateGroup(scopeAt(new Date()), staff.id, { setMemberIds: [bob.id, ada.id] });
    await deleteUser(scopeAt(new Date()), bob.id);
    await deleteGroup(scopeAt(new Date()), gone.id);
    await rollUpNow();
    expect(await members()).toEqual([
      { value: staff.id, group: { displayName: 'Staff' }, points: [{ count: 1 }] }, { value: gone.id, group: null, points: [{ count: 0 }] },
    ]);
  });

  const aChange = fc.record({
    person: fc.nat(4), what: fc.constantFrom('save' as const, 'save' as const, 'save' as const, 'delete' as const, 'roll up' as const),
    active: fc.boolean(), department: fc.constantFrom('', 'Research', 'Sales', 'R'.repeat(300)), language: fc.constantFrom('', 'en', 'de'),
  });

  const shown = async (by: string): Promise<Record<string, number>> => {
    const series = await people({ from: new Date(Date.now() - 3_600_000).toISOString(), to: new Date(Date.now() + 60_000).toISOString() }, by, 'count added removed');
    return Object.fromEntries(series.map(({ value, points }): [string, number] => [value ?? 'none', points.at(-1)?.count ?? 0]).filter(([, one]) => one > 0));
  };

  test('whatever happens, they are now as many as the table of users says', async () => {
    await fc.assert(fc.asyncProperty(fc.array(aChange, { maxLength: 20 }), async (changes) => {
      organisation = await app.organisation();
      const there = new Map<number, { id: string; active: boolean; department: string; language: string }>();
      for (const { person, what, ...is } of changes) {
        const { id } = there.get(person) ?? {};
        const profile = { active: is.active, preferredLanguage: is.language, enterprise: { department: is.department } };
        if (what === 'roll up') await rollUpNow();
        else if (what === 'delete') {
          if (id) await deleteUser(scopeAt(new Date()), id);
          there.delete(person);
        } else {
          const user = id ? await updateUser(scopeAt(new Date()), id, profile) : await createUser(scopeAt(new Date()), { userName: `person ${person}`, ...profile });
          there.set(person, { id: user.id, ...is });
        }
      }
      const count = (valueOf: (person: { active: boolean; department: string; language: string }) => string | null): Record<string, number> =>
        Object.fromEntries([...Map.groupBy(there.values(), valueOf)].map(([value, some]) => [value ?? 'none', some.length]));
      expect(await shown('EVERYONE')).toEqual(there.size > 0 ? { none: there.size } : {});
      expect(await shown('STATUS')).toEqual(count(({ active }) => (active ? 'ACTIVE' : 'DISABLED')));
      expect(await shown('DEPARTMENT')).toEqual(count(({ department }) => department.slice(0, 256) || null));
      expect(await shown('LANGUAGE')).toEqual(count(({ language }) => language || null));
    }), { numRuns: 12 });
  });
});

const at = (time: string): Date => new Date(`2026-05-${time}Z`);

test('cycles and the use of tokens over time', async () => {
  const [first = '', second = ''] = (await organisation.graphql.run('{ apiTokens { nodes { id } } }')).apiTokens.nodes.map(({ id }: { id: string }) => id);
  await keepEvents(app, organisation.id, [
    { occurredAt: at('01T08:00:00'), apiTokenId: first, decision: 'CREATED' }, { occurredAt: at('01T08:04:00'), apiTokenId: first, decision: 'REFUSED', status: 409 },
    { occurredAt: at('01T09:00:00'), apiTokenId: first, decision: 'CREATED' }, { occurredAt: at('01T09:02:00'), apiTokenId: first, decision: 'REFUSED', status: 500 },
    { occurredAt: at('01T10:00:00'), apiTokenId: second, decision: 'CREATED' },
    { occurredAt: at('01T23:55:00'), apiTokenId: first, decision: 'CHANGED' }, { occurredAt: at('02T00:05:00'), apiTokenId: first, decision: 'CHANGED' },
  ]);
  const period = { from: '2026-05-01T00:00:00Z', to: '2026-05-03T00:00:00Z' };
  const fields = `requests { counts { requests refused failed } } clientUse { clientId oauthClient { id } apiToken { id } requests lastRequestAt points { count } }
    cycles { count medianSeconds longestSeconds counts { requests usersCreated refused failed refusals { cause count } } }`;
  const expected = {
    requests: [{ counts: { requests: 6, refused: 1, failed: 1 } }, { counts: { requests: 1, refused: 0, failed: 0 } }],
    clientUse: [
      { clientId: first, oauthClient: null, apiToken: { id: first }, requests: 6, lastRequestAt: '2026-05-02T00:05:00.000Z', points: [{ count: 5 }, { count: 1 }] },
      { clientId: second, oauthClient: null, apiToken: { id: second }, requests: 1, lastRequestAt: '2026-05-01T10:00:00.000Z', points: [{ count: 1 }, { count: 0 }] },
    ],
    // The one that began before midnight counts in full to the day on which it began.
    cycles: [
      { count: 4, medianSeconds: 180, longestSeconds: 600, counts: { requests: 7, usersCreated: 3, refused: 1, failed: 1, refusals: [{ cause: 'CONFLICT', count: 1 }, { cause: 'FAILED', count: 1 }] } },
      { count: 0, medianSeconds: null, longestSeconds: null, counts: { requests: 0, usersCreated: 0, refused: 0, failed: 0, refusals: [] } },
    ],
  };
  expect(await ask(period, fields)).toEqual(expected);
  await rollUpNow();
  expect(await ask(period, fields)).toEqual(expected);
  const ofSecond = await ask(period, `requests(clientId: "${second}") { counts { requests } } cycles(clientId: "${second}") { count } nobody: requests(clientId: "x") { counts { requests } }`);
  expect(ofSecond).toEqual({ requests: [{ counts: { requests: 1 } }, { counts: { requests: 0 } }], cycles: [{ count: 1 }, { count: 0 }], nobody: [{ counts: { requests: 0 } }, { counts: { requests: 0 } }] });
});

test('figures need analytics:read, and what is shown beside them its own permission', async () => {
  const query = '{ analytics(period: { from: "2026-01-01T00:00:00Z" }) { people(by: GROUP) { value group { id } } clientUse { requests apiToken { id } } } }';
  const client = async (...permissions: string[]): Promise<GraphqlClient> => new GraphqlClient(`${app.url}/graphql`, await organisation.token(permissions));
  const ada = await createUser(scopeAt('2026-02-01'), { userName: 'ada' });
  await createGroup(scopeAt('2026-02-01'), { displayName: 'Staff', memberIds: [ada.id] });
  expect((await new GraphqlClient(`${app.url}/graphql`, undefined).send(query)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect((await (await client('provisioning:read', 'group:read')).send(query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('analytics:read') as string }]);
  const { data, errors } = await (await client('analytics:read')).send(query);
  expect(errors).toMatchObject([{ message: expect.stringContaining('group:read') as string }]);
  expect(data.analytics.people).toMatchObject([{ value: expect.any(String) as string, group: null }]);
  expect((await (await client('analytics:read', 'group:read', 'provisioning:read')).send(query)).errors).toBeUndefined();
});
