/**
 * The channels of PostgreSQL's NOTIFY by which replicas tell each other that something has happened. A message is the id of an
 * organisation and nothing else: who wants to know more reads it in a scope of its own.
 */
export const channels = {
  /** SCIM clients have asked for something, or a rehearsal has begun or ended. */
  activity: 'rollcall_activity',
  /** A token, a client or a user may have lost their access; sent by triggers (migrations/). */
  access: 'rollcall_access',
} as const;
