import { authorise, may, organisationOf } from '../access/authorise.ts';
import { Parameters } from '../shared/filter-sql.ts';
import { orderOf, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { parentsById, readPages } from '../shared/read-pages.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { sessionCondition, sessionOrders, type SessionFilter } from './session-filter.ts';
import { isLiveSql, sessionColumns, toSession, type Session } from './session.ts';

/**
 * A page of the sessions of each of these users that have not ended, the newest first unless another order is asked for. Users see their own.
 * @throws Invalid where the page request or the filter is not one
 */
export async function findSessionsOfUsers(
  scope: Scope, userIds: readonly string[], page: PageRequest, filter?: SessionFilter | null, orderBy?: OrderRequest | null,
): Promise<Page<Session>[]> {
  const { actor } = scope;
  if (actor.kind !== 'USER' || userIds.some((id) => id !== actor.userId)) authorise(actor, 'session:read');
  const parameters = new Parameters([organisationOf(actor), scope.now]);
  const matches = sessionCondition(filter ?? {}, parameters);
  return readPages(scope.session, {
    table: 'sessions', columns: sessionColumns, toItem: toSession, parameters, order: orderOf(sessionOrders, orderBy), newestFirst: true,
    condition: `sessions.organisation_id = $1 and sessions.user_id = parent.id and ${isLiveSql('$2')} and ${matches}`,
  }, parentsById(userIds), page);
}

/** The sessions of who is no user. */
export const noSessions: Page<Session> = { items: [], cursorAt: () => undefined, hasNextPage: false, hasPreviousPage: false, totalCount: () => Promise.resolve(0) };

const select = { name: 'load-sessions', text: `select ${sessionColumns.join(', ')} from sessions where organisation_id = $1 and id = any($2::uuid[]) and ($3::uuid is null or user_id = $3)` };

/**
 * The sessions with these ids, in the order of the ids, those that have ended included; `null` where there is none in the organisation,
 * or it is somebody else's and the caller may not read it.
 */
export async function loadSessions(scope: Scope, ids: readonly string[]): Promise<(Session | null)[]> {
  const { actor } = scope;
  if (actor.kind !== 'USER') authorise(actor, 'session:read');
  const ownOnly = actor.kind === 'USER' && !may(actor, 'session:read') ? actor.userId : null;
  const rows = await runStatement(scope.session, { ...select, values: [organisationOf(actor), ids.filter(isUuid), ownOnly] });
  const byId = new Map(rows.map((row) => [row['id'], toSession(row)]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}
