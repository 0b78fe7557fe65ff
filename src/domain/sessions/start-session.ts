import { organisationOf } from '../access/authorise.ts';
import { settleInvitation } from '../invitations/settle-invitation.ts';
import { Unauthenticated } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatements } from '../shared/statements.ts';
import { newId } from '../shared/uuid.ts';
import { endPresentedSession } from './end-session.ts';
import { hashSessionSecret, newSessionSecret } from './session-secret.ts';
import type { SignInMethod } from './session.ts';

/** How somebody signed in. */
export interface SignIn {
  readonly method: SignInMethod;
  /** The secret of the session that the browser had before, if any. */
  readonly previousSecret: string | undefined;
  readonly clientAddress: string | null;
  readonly userAgent: string | null;
  /** What the identity provider calls the session. */
  readonly identityProviderSessionId?: string | null;
}

/** How long sessions last, in minutes. */
export interface SessionLifetime {
  /** Without being used. */
  readonly idle: number;
  /** At the most. */
  readonly absolute: number;
}

/** A session that has begun. */
export interface StartedSession {
  readonly id: string;
  /** For the browser's cookie; only its hash is kept. */
  readonly secret: string;
  /** When it ends at the latest. */
  readonly endsAt: Date;
}

const minute = 60_000;
// So that an owner can still see them.
const keptBeyondTheEnd = 30 * 24 * 60 * minute;
const longestUserAgent = 400;

const forget = 'delete from sessions where organisation_id = $1 and ends_at < $2';
// `for share` lets a change of the user that is under way end first, and another one begin only when the session is there to be ended.
const start = `
  with entering as (select id from users where organisation_id = $1 and id = $3 and active and not sign_in_blocked for share)
  insert into sessions (organisation_id, id, user_id, secret_hash, method, identity_provider_session_id, client_address, user_agent, created_at, last_seen_at, idle_ends_at, ends_at)
  select $1, $2, entering.id, $4, $5, $6, $7, $8, $9, $9, $10, $11 from entering returning id`;

/**
 * Begins a session of a user who has shown who they are. The session that the browser had before ends, whoever's it was, so that
 * nobody goes on with a secret that somebody else may have planted. An open invitation of the user counts as
 * accepted. Needs no permission: to call it is to vouch for the user.
 * @throws Unauthenticated where there is no such user, or they may not sign in
 */
export async function startSession(scope: Scope, userId: string, signIn: SignIn, lifetime: SessionLifetime): Promise<StartedSession> {
  const { now } = scope;
  const organisationId = organisationOf(scope.actor);
  if (signIn.previousSecret !== undefined) await endPresentedSession(scope.session, signIn.previousSecret, now);
  const [id, secret] = [newId(), newSessionSecret()];
  const endsAt = new Date(now.getTime() + lifetime.absolute * minute);
  const idleEndsAt = new Date(now.getTime() + lifetime.idle * minute);
  const [, started] = await runStatements(scope.session, [
    { name: 'forget-sessions', text: forget, values: [organisationId, new Date(now.getTime() - keptBeyondTheEnd)] },
    {
      name: 'start-session', text: start,
      values: [
        organisationId, id, userId, hashSessionSecret(secret), signIn.method, signIn.identityProviderSessionId ?? null,
        signIn.clientAddress, signIn.userAgent?.slice(0, longestUserAgent) ?? null, now, idleEndsAt, endsAt,
      ],
    },
    settleInvitation(organisationId, id, now),
  ]);
  if (!started?.[0]) throw new Unauthenticated('This account cannot sign in: it is disabled, blocked or no longer there. Ask an owner of your organisation.');
  return { id, secret, endsAt };
}
