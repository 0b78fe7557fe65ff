import { authorise, organisationOf } from '../access/authorise.ts';
import { storableJson } from '../provisioning/event-values.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { isUuid, newId } from '../shared/uuid.ts';
import type { Connection } from './connection.ts';
import { ConnectionTestSchema, type ConnectionTest, type ConnectionTestOutcome, type ConnectionTestStep } from './connection-test.ts';
import { decideIdentity } from './decide-identity.ts';
import { getConnection } from './get-connection.ts';
import type { Identity } from './identity.ts';
import { noConnection } from './set-connection.ts';

/** How many tests are kept of an organisation. */
const kept = 20;
/** How long after it was made a test can be begun, in minutes. */
const minutesToBegin = 15;

/** The tests of the connection, the newest first. */
export async function findConnectionTests(scope: Scope): Promise<ConnectionTest[]> {
  authorise(scope.actor, 'single-sign-on:read');
  return scope.em.find(ConnectionTestSchema, { organisationId: organisationOf(scope.actor) }, { orderBy: { id: 'desc' }, limit: kept });
}

/** The tests with these ids, in their order; `null` where there is none (any more). */
export async function loadConnectionTests(scope: Scope, ids: readonly string[]): Promise<(ConnectionTest | null)[]> {
  authorise(scope.actor, 'single-sign-on:read');
  const found = await scope.em.find(ConnectionTestSchema, { organisationId: organisationOf(scope.actor), id: { $in: ids.filter(isUuid) } });
  const byId = new Map(found.map((test) => [test.id, test]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/**
 * Makes a test, for the browser of the user who asks to go through.
 * @throws NotFound where there is no connection; Invalid where it is no user who asks
 */
export async function createConnectionTest(scope: Scope): Promise<ConnectionTest> {
  authorise(scope.actor, 'single-sign-on:write');
  const organisationId = organisationOf(scope.actor);
  if (scope.actor.kind !== 'USER') throw new Invalid('A test goes through the browser of somebody who has signed in: an API token and an OAuth client have none.');
  if (!(await getConnection(scope))) throw noConnection();
  const others = (await findConnectionTests(scope)).slice(kept - 1);
  await scope.em.nativeDelete(ConnectionTestSchema, { organisationId, id: { $in: others.map(({ id }) => id) } });
  const test = scope.em.create(ConnectionTestSchema, { organisationId, id: newId(), userId: scope.actor.userId, state: 'CREATED', steps: [], createdAt: scope.now });
  await scope.em.flush();
  return test;
}

/**
 * Sets a test going, once, for the user who made it.
 * @returns the connection that is tested, enabled or not; undefined where there is no such test to be begun
 */
export async function beginConnectionTest(scope: Scope, id: string): Promise<Connection | undefined> {
  authorise(scope.actor, 'single-sign-on:write');
  const organisationId = organisationOf(scope.actor);
  if (scope.actor.kind !== 'USER' || !isUuid(id)) return undefined;
  const where = { organisationId, id, userId: scope.actor.userId, state: 'CREATED' as const, createdAt: { $gt: new Date(scope.now.getTime() - minutesToBegin * 60_000) } };
  const connection = await getConnection(scope);
  return connection && (await scope.em.nativeUpdate(ConnectionTestSchema, where, { state: 'RUNNING' })) === 1 ? connection : undefined;
}

/** What a test has found so far. */
export interface ConnectionTestFinding {
  readonly steps: readonly ConnectionTestStep[];
  /** As the provider told them. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Who came. */
  readonly identity?: Identity;
}

/**
 * Keeps what a test has found, and what would become of who came, by the rules by which people sign in; nobody does, and nothing is changed. Needs no permission of
 * its own: whoever came set out from a test.
 */
export async function recordConnectionTest(scope: Scope, id: string, connection: Connection, { steps, claims, identity }: ConnectionTestFinding): Promise<void> {
  const where = { organisationId: organisationOf(scope.actor), id, state: 'RUNNING' as const };
  const test = await scope.em.findOne(ConnectionTestSchema, where);
  if (!test) return;
  const decision = identity && (await decideIdentity(scope, connection, identity));
  test.steps = storable([...test.steps, ...steps, ...(decision ? [{ step: 'MATCHING' as const, succeeded: !('refusal' in decision), message: decision.reason }] : [])]);
  if (claims) test.claims = storable(claims);
  if (decision) test.outcome = storable(outcomeOf(decision));
  const hasFailed = test.steps.some(({ succeeded }) => !succeeded);
  if (decision || hasFailed) Object.assign(test, { state: hasFailed ? 'FAILED' : 'SUCCEEDED', endedAt: scope.now });
  await scope.em.flush();
}

function outcomeOf(decision: Awaited<ReturnType<typeof decideIdentity>>): ConnectionTestOutcome {
  const { reason } = decision;
  if ('refusal' in decision) return { match: null, refusal: decision.refusal, userId: null, reason };
  return { match: decision.match, refusal: null, userId: 'userId' in decision ? decision.userId : null, reason };
}

function storable<Value>(value: Value): Value {
  return JSON.parse(storableJson(value)) as Value;
}
