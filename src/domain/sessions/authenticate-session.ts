import { userActor, type UserActor } from '../access/actor.ts';
import { effectiveRoleSql } from '../access/effective-role.ts';
import type { Role } from '../access/permissions.ts';
import { Unauthenticated } from '../shared/errors.ts';
import type { Session } from '../shared/scope.ts';
import { runWhereFound } from '../shared/statements.ts';
import { organisationOfSession } from './organisation-of-session.ts';
import { isLiveSql } from './session.ts';
import { hashSessionSecret } from './session-secret.ts';

const minute = 60_000;

// The user is read with the session, so that what becomes of them takes effect at the next request, on whichever replica. When it
// was last seen is written at most once a minute.
const find = `
  with found as (
    select sessions.organisation_id, sessions.id, sessions.user_id, ${effectiveRoleSql()} as role, ${isLiveSql('$2')} and users.active and not users.sign_in_blocked as is_live
    from sessions join users on users.organisation_id = sessions.organisation_id and users.id = sessions.user_id
    where sessions.secret_hash = $1
  ), seen as (
    update sessions set last_seen_at = $2, idle_ends_at = $4 from found
    where sessions.organisation_id = found.organisation_id and sessions.id = found.id and is_live and sessions.last_seen_at <= $3
  )
  select * from found`;

/**
 * Finds who has signed in. Asked anew for each request, in one round trip.
 * @param session any session: the one of the secret is found outside of all organisations
 * @param idleMinutes how long the session lasts from now on without being used
 * @throws Unauthenticated where the secret is not one of a session that can be used
 */
export async function authenticateSession(session: Session, secret: string, idleMinutes: number, now: Date): Promise<UserActor> {
  const hash = hashSessionSecret(secret);
  const values = [hash, now, new Date(now.getTime() - minute), new Date(now.getTime() + idleMinutes * minute)];
  const [row] = await runWhereFound(session, organisationOfSession(hash), { name: 'authenticate-session', text: find, values });
  if (!row?.['is_live']) throw new Unauthenticated('The session has ended: sign in again.');
  const user = { id: row['user_id'] as string, organisationId: row['organisation_id'] as string, role: row['role'] as Role };
  return userActor(user, row['id'] as string);
}
