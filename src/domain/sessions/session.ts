import { defineEntity, p } from '@mikro-orm/core';
import type { Row } from '../shared/batch.ts';
import { tenantPolicies } from '../shared/row-level-security.ts';

/** The ways in which a session begins. `OPERATOR_LINK`: a link made at the command line, or at the first start. */
export const signInMethods = ['EMAIL_LINK', 'INVITATION', 'OIDC', 'SAML', 'OPERATOR_LINK'] as const;
export type SignInMethod = (typeof signInMethods)[number];

/** The sessions of users; only the SHA-256 of each secret is kept. They are written and found by hand-written statements. */
export const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'sessions',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    userId: p.uuid(),
    secretHash: p.text().unique(),
    method: p.enum([...signInMethods]),
    // What the identity provider calls the session, so that it can end it.
    identityProviderSessionId: p.text().nullable(),
    clientAddress: p.text().nullable(),
    userAgent: p.text().nullable(),
    createdAt: p.datetime(3),
    // To the minute.
    lastSeenAt: p.datetime(3),
    idleEndsAt: p.datetime(3),
    endsAt: p.datetime(3),
    // When somebody ended it, or what happened to the user did (end_sessions_of_user in migrations/).
    endedAt: p.datetime(3).nullable(),
  },
  indexes: [
    { name: 'sessions_user_index', properties: ['organisationId', 'userId'] },
    { name: 'sessions_end_index', properties: ['organisationId', 'endsAt'] },
  ],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** A session as the rest of the code sees it. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly method: SignInMethod;
  readonly clientAddress: string | null;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** When it ends by itself: if it is not used before, or at the latest. */
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

/** The columns that {@link toSession} reads. */
export const sessionColumns = ['id', 'user_id', 'method', 'client_address', 'user_agent', 'created_at', 'last_seen_at', 'idle_ends_at', 'ends_at', 'ended_at'];

/** A row of the table of sessions as a session. */
export function toSession(row: Row): Session {
  const moment = (column: string): Date => new Date(row[column] as string);
  const [idleEndsAt, endsAt] = [moment('idle_ends_at'), moment('ends_at')];
  return {
    id: row['id'] as string,
    userId: row['user_id'] as string,
    method: row['method'] as SignInMethod,
    clientAddress: row['client_address'] as string | null,
    userAgent: row['user_agent'] as string | null,
    createdAt: moment('created_at'),
    lastSeenAt: moment('last_seen_at'),
    expiresAt: idleEndsAt < endsAt ? idleEndsAt : endsAt,
    endedAt: row['ended_at'] === null ? null : moment('ended_at'),
  };
}

/**
 * SQL of whether a session can be used.
 * @param now the parameter with the moment
 */
export function isLiveSql(now: string): string {
  return `sessions.ended_at is null and sessions.idle_ends_at > ${now} and sessions.ends_at > ${now}`;
}
