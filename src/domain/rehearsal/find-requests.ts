import { authorise } from '../access/authorise.ts';
import type { Decision, ResourceType } from '../provisioning/provisioning-event.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { readSize } from '../shared/page.ts';
import { rehearsalSession } from './rehearsal-session.ts';
import type { Rehearsal } from './rehearsal.ts';

/** One thing that a SCIM client asked of a copy, what was decided and why. */
export interface RehearsedRequest {
  readonly occurredAt: Date;
  readonly method: string;
  readonly path: string;
  readonly resourceType: ResourceType | null;
  readonly resourceName: string | null;
  readonly decision: Decision;
  readonly reason: string;
  readonly status: number;
}

/** How many requests a copy got, and what was refused or held. */
export interface RequestCounts {
  readonly requests: number;
  readonly lookups: number;
  readonly refused: number;
  /** People whom the brake holds. */
  readonly heldPeople: number;
  /** People who would be invited. */
  readonly invitedPeople: number;
  readonly lastAt: Date | null;
}

const find = `
  select occurred_at, method, path, resource_type, resource_name, decision, reason, status from provisioning_events
  where organisation_id = $1 and ($2::text[] is null or decision = any($2::text[])) order by occurred_at desc, id desc limit $3`;

/**
 * What SCIM clients asked of the copy, the newest first.
 * @param decisions only what was decided so; null for all
 * @throws Invalid where more are wanted than a page may hold
 */
export async function findRehearsedRequests(scope: Scope, { copyId }: Rehearsal, first: number, decisions: readonly Decision[] | null): Promise<RehearsedRequest[]> {
  authorise(scope.actor, 'provisioning:read');
  const rows = await runStatement(rehearsalSession(scope), { name: 'find-rehearsed-requests', text: find, values: [copyId, decisions, readSize(first, 'first', 'after')] });
  return rows.map((row) => ({
    occurredAt: new Date(row['occurred_at'] as string), method: row['method'], path: row['path'], resourceType: row['resource_type'], resourceName: row['resource_name'],
    decision: row['decision'], reason: row['reason'], status: row['status'],
  }) as RehearsedRequest);
}

const count = `
  select count(*)::int as requests, count(*) filter (where decision in ('MATCHED', 'UNMATCHED'))::int as lookups, count(*) filter (where decision = 'REFUSED')::int as refused, max(occurred_at) as last_at,
    (select count(distinct id)::int from held_users where organisation_id = $1 and passed_at is null) as held,
    (select count(distinct user_id)::int from invitations where organisation_id = $1 and withdrawn_at is null) as invited
  from provisioning_events where organisation_id = $1`;

/** How many requests the copy got, and what came of them beside differences. */
export async function countRehearsedRequests(scope: Scope, { copyId }: Rehearsal): Promise<RequestCounts> {
  authorise(scope.actor, 'provisioning:read');
  const [row = {}] = await runStatement(rehearsalSession(scope), { name: 'count-rehearsed-requests', text: count, values: [copyId] });
  return {
    requests: row['requests'], lookups: row['lookups'], refused: row['refused'], heldPeople: row['held'], invitedPeople: row['invited'],
    lastAt: row['last_at'] === null ? null : new Date(row['last_at'] as string),
  } as RequestCounts;
}
