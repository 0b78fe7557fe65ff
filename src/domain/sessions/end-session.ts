import { authorise, may, organisationOf } from '../access/authorise.ts';
import { NotFound } from '../shared/errors.ts';
import type { Scope, Session as DatabaseSession } from '../shared/scope.ts';
import { runStatement, runWhereFound } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { organisationOfSession } from './organisation-of-session.ts';
import { hashSessionSecret } from './session-secret.ts';
import { sessionColumns, toSession, type Session } from './session.ts';

const end = `
  update sessions set ended_at = coalesce(ended_at, $3) where organisation_id = $1 and id = $2 and ($4::uuid is null or user_id = $4) returning ${sessionColumns.join(', ')}`;

/**
 * Ends a session at once, on every replica: each request looks its session up. Users end their own, and others' with the
 * permission to do so.
 * @throws NotFound, also where it is somebody else's and the caller may not end it
 */
export async function endSession(scope: Scope, id: string): Promise<Session> {
  const { actor } = scope;
  if (actor.kind !== 'USER') authorise(actor, 'session:write');
  const ownOnly = actor.kind === 'USER' && !may(actor, 'session:write') ? actor.userId : null;
  const values = [organisationOf(actor), id, scope.now, ownOnly];
  const [row] = isUuid(id) ? await runStatement(scope.session, { name: 'end-session', text: end, values }) : [];
  if (!row) throw new NotFound(`There is no session with the id ${id} that you can end.`, ['id']);
  return toSession(row);
}

const endAll = `
  with ended as (
    update sessions set ended_at = $3 where organisation_id = $1 and user_id = $2 and ended_at is null and id is distinct from $4::uuid returning idle_ends_at > $3 and ends_at > $3 as was_live
  ) select count(*) filter (where was_live)::int as count, exists (select from users where organisation_id = $1 and id = $2) as is_known from ended`;

/**
 * Ends all sessions of a user at once. Users end their own, and others' with the permission to do so.
 * @param exceptThis whether the session with which the caller asks goes on
 * @returns how many there were
 * @throws NotFound
 */
export async function endSessionsOfUser(scope: Scope, userId: string, exceptThis = false): Promise<number> {
  const { actor } = scope;
  if (actor.kind !== 'USER' || actor.userId !== userId) authorise(actor, 'session:write');
  const kept = exceptThis && actor.kind === 'USER' ? actor.sessionId : undefined;
  const values = [organisationOf(actor), userId, scope.now, kept ?? null];
  const [row] = isUuid(userId) ? await runStatement(scope.session, { name: 'end-sessions-of-user', text: endAll, values }) : [];
  if (!row?.['is_known']) throw new NotFound(`There is no user with the id ${userId} in this organisation.`, ['userId']);
  return row['count'] as number;
}

const endPresented = 'update sessions set ended_at = coalesce(ended_at, $2) where secret_hash = $1';

/**
 * Ends the session of which a browser presents the secret, whichever organisation it belongs to.
 * @param session any session: the one of the secret is found outside of all organisations
 */
export async function endPresentedSession(session: DatabaseSession, secret: string, now: Date): Promise<void> {
  const hash = hashSessionSecret(secret);
  await runWhereFound(session, organisationOfSession(hash), { name: 'end-presented-session', text: endPresented, values: [hash, now] });
}
