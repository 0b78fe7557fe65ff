import type { Role } from '../../src/domain/access/permissions.ts';
import { startSession } from '../../src/domain/sessions/start-session.ts';
import { createUser } from '../../src/domain/users/create-user.ts';
import { updateUserAccess } from '../../src/domain/users/update-user-access.ts';
import type { TestApp, TestOrganisation } from './app.ts';
import { GraphqlClient } from './graphql-client.ts';

/** A user of an organisation. */
export interface TestPerson {
  readonly id: string;
  readonly userName: string;
}

/** A browser in which somebody has signed in. */
export interface TestBrowser {
  readonly sessionId: string;
  /** What it sends as `Cookie`. */
  readonly cookie: string;
  /** GraphQL as a script of an own page asks. */
  readonly graphql: GraphqlClient;
}

let people = 0;

/** Makes a user by hand. */
export async function makePerson(app: TestApp, { id: organisationId }: Pick<TestOrganisation, 'id'>, role: Role = 'MEMBER', userName = `signed-in-${++people}@example.com`): Promise<TestPerson> {
  const scope = app.scope({ kind: 'SYSTEM', organisationId });
  const { id } = await createUser(scope, { userName, displayName: `Person ${people}` });
  if (role !== 'MEMBER') await updateUserAccess(scope, id, { role });
  return { id, userName };
}

/** Signs somebody in with one more browser. */
export async function signIn(app: Pick<TestApp, 'scope' | 'url'>, { id: organisationId }: Pick<TestOrganisation, 'id'>, { id }: Pick<TestPerson, 'id'>): Promise<TestBrowser> {
  const { id: sessionId, secret } = await startSession(app.scope({ kind: 'SYSTEM', organisationId }), id, {
    method: 'OIDC', previousSecret: undefined, clientAddress: '192.0.2.1', userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
  }, { idle: 60, absolute: 600 });
  const cookie = `rollcall_session=${secret}`;
  return { sessionId, cookie, graphql: graphqlOf(app.url, cookie) };
}

/** GraphQL as a script of an own page asks, whose browser sends this cookie. */
export function graphqlOf(url: string, cookie: string): GraphqlClient {
  return new GraphqlClient(`${url}/graphql`, { cookie, 'sec-fetch-site': 'same-origin' });
}
