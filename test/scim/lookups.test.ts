import { setTimeout as delay } from 'node:timers/promises';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { eventually } from '../support/eventually.ts';
import { newGroup, newUser } from '../support/scim-client.ts';

/* What is kept of lookups: whom a directory looked for, and whether there is somebody. Beside the request, and not without end. */

let app: TestApp;
let organisation: TestOrganisation;
const open: TestApp[] = [];
async function start(perSecond: number): Promise<void> {
  app = await startTestApp({ LOOKUP_EVENTS_PER_SECOND: perSecond });
  open.push(app);
  organisation = await app.organisation();
}
afterEach(async () => { for (const one of open.splice(0)) await one.stop(); });

interface Event {
  readonly decision: string;
  readonly reason: string;
}

async function events(): Promise<Event[]> {
  const { provisioningEvents } = await organisation.graphql.run('{ provisioningEvents(first: 1000) { nodes { decision status reason method path resourceType resourceId resourceName request requestId apiToken { name } } } }');
  return (provisioningEvents.nodes as Event[]).toReversed();
}

const matched = async (): Promise<Event[]> => (await events()).filter(({ decision }) => decision.endsWith('MATCHED'));
const lookups = (count: number): Promise<Event[]> => eventually(matched, ({ length }) => length >= count);

const filter = (text: string): string => `filter=${encodeURIComponent(text)}`;

test('a lookup says whom it looked for and what it found', async () => {
  await start(1000);
  const { scim } = organisation;
  const sent = newUser();
  const userName = sent['userName'] as string;
  const { body: user } = await scim.post('/Users', sent);
  const { body: group } = await scim.post('/Groups', newGroup({ displayName: 'Staff' }));
  const nobody = '0190aaaa-0000-7000-8000-000000000000';
  const first = await scim.get(`/Users?${filter(`userName eq "${userName.toUpperCase()}"`)}`);
  await scim.get(`/Users?${filter('userName eq "nobody"')}`);
  await scim.get(`/Users?${filter('externalId eq "nobody"')}&attributes=id`);
  await scim.get(`/Users?${filter(`emails[type eq "work" and value eq "${userName}"]`)}`);
  await scim.get(`/Users?${filter('displayName eq "Ada Lovelace"')}&count=0`);
  await scim.get(`/Groups?${filter('displayName eq "staff"')}&excludedAttributes=members`);
  await scim.get(`/Users/${user.id}`);
  await scim.get(`/Groups/${group.id}`);
  await scim.get(`/Users/${nobody}`);
  await scim.post('/Users/.search', { schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'], filter: 'userName eq "nobody at all"' });
  // These look for nobody in particular.
  for (const path of ['/Users', '/Groups?count=1', `/Users?${filter('active eq true')}`, `/Users?${filter('userName sw "a"')}`, '/Schemas', '/Nothing', `/Users?${filter('title pr')}`]) await scim.get(path);
  const found = await lookups(10);
  expect(found.map(({ decision, reason }) => [decision, reason])).toEqual([
    ['MATCHED', `Matched by userName to “${userName}”.`], ['UNMATCHED', 'No user had the userName “nobody”.'], ['UNMATCHED', 'No user had the externalId “nobody”.'],
    ['MATCHED', `Matched by emails to “${userName}”.`], ['MATCHED', 'Matched by displayName “Ada Lovelace”: 1 users have it.'], ['MATCHED', 'Matched by displayName to “Staff”.'],
    ['MATCHED', 'Found by its id.'], ['MATCHED', 'Found by its id.'], ['UNMATCHED', `There is no user with the id ${nobody} in this organisation.`], ['UNMATCHED', 'No user had the userName “nobody at all”.'],
  ]);
  expect(found[0]).toEqual({
    decision: 'MATCHED', reason: `Matched by userName to “${userName}”.`, status: 200, method: 'GET', path: `/Users?${filter(`userName eq "${userName.toUpperCase()}"`)}`,
    resourceType: 'USER', resourceId: user.id, resourceName: userName, request: null, requestId: first.headers.get('x-request-id'), apiToken: { name: 'test' },
  });
  expect(found[8]).toMatchObject({ status: 404, resourceType: 'USER', resourceId: nobody, resourceName: null });
  expect(errorLines(app)).toEqual([]);
});

test('a connection test is told from other lookups', async () => {
  await start(1000);
  const guid = '5c97de5b-3f0e-4d3a-9a57-0a5c5f1c2b11';
  await organisation.scim.get(`/Users?${filter(`userName eq "${guid}"`)}`);
  await organisation.scim.get(`/Groups?${filter(`displayName eq "${guid}"`)}`);
  await organisation.scim.get(`/Users?${filter(`externalId eq "${guid}"`)}`);
  expect((await lookups(3)).map(({ decision, reason }) => [decision, reason])).toEqual([
    ['UNMATCHED', 'The connection was tested.'], ['UNMATCHED', 'The connection was tested.'], ['UNMATCHED', `No user had the externalId “${guid}”.`],
  ]);
});

async function counted(): Promise<[kept: number, lost: number]> {
  const metrics = await (await fetch(`${app.url}/metrics`)).text();
  return [(await events()).length, Number(/^rollcall_lookup_events_lost_total (\d+)$/m.exec(metrics)?.[1])];
}

test('of too many in one second some are lost, and the metrics tell how many; no request is refused or waits for it', async () => {
  await start(1);
  const answers = await Promise.all(Array.from({ length: 12 }, (_, person) => organisation.scim.get(`/Users?${filter(`userName eq "person ${person}"`)}`)));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 200));
  const [kept, lost] = await eventually(counted, ([some, others]) => some + others >= 12);
  expect([kept + lost, kept > 0, lost > 0]).toEqual([12, true, true]);
});

test('none are kept where that is the setting', async () => {
  await start(0);
  await organisation.scim.get(`/Users?${filter('userName eq "nobody"')}`);
  await delay(1200);
  expect(await events()).toEqual([]);
});
