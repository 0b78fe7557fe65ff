import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { GraphqlClient } from '../support/graphql-client.ts';
import { makePerson, signIn, type TestBrowser } from '../support/signed-in.ts';
import { refusalOf } from '../support/user-errors.ts';

let app: TestApp;
let organisation: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  organisation = await app.organisation();
});
afterAll(() => app.stop());

const endSession = 'mutation ($id: ID!) { endSession(input: { id: $id }) { session { id endedAt } userErrors { code field message } } }';
const endAll = 'mutation ($userId: ID!) { endSessionsOfUser(input: { userId: $userId }) { endedCount userErrors { code field message } } }';
const endOwn = 'mutation ($exceptThis: Boolean) { endOwnSessions(input: { exceptThis: $exceptThis }) { endedCount userErrors { code } } }';
const own = '{ viewer { session { id } sessions { totalCount nodes { id isCurrent } } } }';
const isLive = async (browser: TestBrowser): Promise<boolean> => (await browser.graphql.send('{ viewer { session { id } } }')).status === 200;

test('a stranger ends nothing', async () => {
  const stranger = new GraphqlClient(`${app.url}/graphql`, undefined);
  for (const [query, variables] of [[endSession, { id: 'x' }], [endAll, { userId: 'x' }], [endOwn, {}], [own, {}]] as const) {
    expect(await stranger.send(query, variables)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  }
});

test('a token ends and reads sessions with the permission alone', async () => {
  const person = await makePerson(app, organisation);
  const browser = await signIn(app, organisation, person);
  const weak = new GraphqlClient(`${app.url}/graphql`, await organisation.token(['user:read']));
  expect(await weak.send(endSession, { id: browser.sessionId })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(await weak.send(endAll, { userId: person.id })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(await weak.send('query ($id: ID!) { user(id: $id) { sessions { totalCount } } }', { id: person.id })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(await isLive(browser)).toBe(true);
  const { user } = await organisation.graphql.run('query ($id: ID!) { user(id: $id) { sessions { totalCount nodes { id method isCurrent } } } }', { id: person.id });
  expect(user.sessions).toEqual({ totalCount: 1, nodes: [{ id: browser.sessionId, method: 'OIDC', isCurrent: false }] });
  expect(refusalOf(await organisation.graphql.run(endSession, { id: browser.sessionId }))).toBe('accepted');
  expect(await isLive(browser)).toBe(false);
  expect((await organisation.graphql.run('query ($id: ID!) { user(id: $id) { sessions { totalCount } } }', { id: person.id })).user.sessions.totalCount).toBe(0);
});

test('nobody ends a session of another organisation', async () => {
  const other = await app.organisation();
  const person = await makePerson(app, other);
  const browser = await signIn(app, other, person);
  expect(refusalOf(await organisation.graphql.run(endSession, { id: browser.sessionId }))).toBe('NOT_FOUND id');
  expect(refusalOf(await organisation.graphql.run(endAll, { userId: person.id }))).toBe('NOT_FOUND userId');
  expect(await isLive(browser)).toBe(true);
});

test('members end their own sessions, one or all others, and nobody else’s', async () => {
  const [person, neighbour] = [await makePerson(app, organisation), await makePerson(app, organisation)];
  const [desk, telephone, tablet] = [await signIn(app, organisation, person), await signIn(app, organisation, person), await signIn(app, organisation, person)];
  const foreign = await signIn(app, organisation, neighbour);
  expect(refusalOf(await desk.graphql.run(endSession, { id: foreign.sessionId }))).toBe('NOT_FOUND id');
  expect(await desk.graphql.send(endAll, { userId: neighbour.id })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(await isLive(foreign)).toBe(true);

  const { viewer } = await desk.graphql.run(own);
  expect(viewer.sessions).toEqual({ totalCount: 3, nodes: [
    { id: tablet.sessionId, isCurrent: false }, { id: telephone.sessionId, isCurrent: false }, { id: desk.sessionId, isCurrent: true },
  ] });
  expect(refusalOf(await desk.graphql.run(endSession, { id: tablet.sessionId }))).toBe('accepted');
  expect([await isLive(tablet), await isLive(telephone)]).toEqual([false, true]);
  expect((await desk.graphql.run(endOwn, { exceptThis: true })).endOwnSessions).toEqual({ endedCount: 1, userErrors: [] });
  expect([await isLive(telephone), await isLive(desk)]).toEqual([false, true]);
  expect((await desk.graphql.run(endOwn)).endOwnSessions).toEqual({ endedCount: 1, userErrors: [] });
  expect(await isLive(desk)).toBe(false);
});

test('an owner who has signed in ends those of others', async () => {
  const [owner, person] = [await makePerson(app, organisation, 'OWNER'), await makePerson(app, organisation)];
  const [browser, victim] = [await signIn(app, organisation, owner), await signIn(app, organisation, person)];
  expect(refusalOf(await browser.graphql.run(endSession, { id: victim.sessionId }))).toBe('accepted');
  expect([await isLive(victim), await isLive(browser)]).toEqual([false, true]);
  expect((await organisation.graphql.run(endOwn)).endOwnSessions).toEqual({ endedCount: 0, userErrors: [] });
  for (const id of ['x', '01900000-0000-7000-8000-000000000000']) {
    expect(refusalOf(await browser.graphql.run(endSession, { id }))).toBe('NOT_FOUND id');
    expect(refusalOf(await browser.graphql.run(endAll, { userId: id }))).toBe('NOT_FOUND userId');
  }
});
