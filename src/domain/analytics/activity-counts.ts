/** Why requests are refused, by the HTTP status of the answer. */
export const refusalCauses = ['INVALID', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'VERSION_MISMATCH', 'FAILED'] as const;
export type RefusalCause = (typeof refusalCauses)[number];

const about = (resourceType: string, decision: string): string => `resource_type = '${resourceType}' and decision = '${decision}'`;
const refusedWith = (statuses: string): string => `decision = 'REFUSED' and status ${statuses}`;

/**
 * What is counted of the requests of a client: the column of `provisioning_activity`, and the SQL condition on an event
 * that counts there. Everything that counts follows this table: the roll-up, what is not rolled up yet, and the answers.
 */
export const activityCounts = {
  requests: 'true',
  lookups: `decision in ('MATCHED', 'UNMATCHED')`,
  unchanged: `decision = 'UNCHANGED'`,
  users_created: about('USER', 'CREATED'),
  users_changed: about('USER', 'CHANGED'),
  users_disabled: about('USER', 'DISABLED'),
  users_enabled: about('USER', 'ENABLED'),
  users_deleted: about('USER', 'DELETED'),
  users_held: about('USER', 'HELD'),
  groups_created: about('GROUP', 'CREATED'),
  groups_changed: about('GROUP', 'CHANGED'),
  groups_deleted: about('GROUP', 'DELETED'),
  refused_forbidden: refusedWith('in (401, 403)'),
  refused_not_found: refusedWith('in (404, 405, 501)'),
  refused_conflict: refusedWith('= 409'),
  refused_version_mismatch: refusedWith('in (412, 428)'),
  refused_failed: refusedWith('>= 500 and status <> 501'),
  // What is wrong with all others is what was sent.
  refused_invalid: refusedWith('not in (401, 403, 404, 405, 409, 412, 428, 501) and status < 500'),
} as const;

export type ActivityCount = keyof typeof activityCounts;

/** The columns of {@link activityCounts}. */
export const activityColumns = Object.keys(activityCounts) as readonly ActivityCount[];

/** The column that counts a cause. */
function causeColumn(cause: RefusalCause): ActivityCount {
  return `refused_${cause.toLowerCase()}` as ActivityCount;
}

/** How many requests of each kind there were. */
export interface ActivityFigures {
  readonly requests: number;
  readonly lookups: number;
  readonly unchanged: number;
  readonly usersCreated: number;
  readonly usersChanged: number;
  readonly usersDisabled: number;
  readonly usersEnabled: number;
  readonly usersDeleted: number;
  readonly usersHeld: number;
  readonly groupsCreated: number;
  readonly groupsChanged: number;
  readonly groupsDeleted: number;
  /** Why requests were refused, the most frequent cause first; causes that did not occur are left out. */
  readonly refusals: readonly { readonly cause: RefusalCause; readonly count: number }[];
}

/** A row with the columns of {@link activityCounts} as figures. */
export function toActivityFigures(row: Readonly<Record<string, unknown>>): ActivityFigures {
  const count = (column: ActivityCount): number => Number(row[column] ?? 0);
  const refusals = refusalCauses.map((cause) => ({ cause, count: count(causeColumn(cause)) })).filter((one) => one.count > 0);
  return {
    requests: count('requests'), lookups: count('lookups'), unchanged: count('unchanged'),
    usersCreated: count('users_created'), usersChanged: count('users_changed'), usersDisabled: count('users_disabled'),
    usersEnabled: count('users_enabled'), usersDeleted: count('users_deleted'), usersHeld: count('users_held'),
    groupsCreated: count('groups_created'), groupsChanged: count('groups_changed'), groupsDeleted: count('groups_deleted'),
    refusals: refusals.toSorted((one, other) => other.count - one.count),
  };
}
