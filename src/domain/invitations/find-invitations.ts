import { authorise, organisationOf } from '../access/authorise.ts';
import { Parameters } from '../shared/filter-sql.ts';
import { orderOf, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage, type ListQuery } from '../shared/read-page.ts';
import { parentsById, readPages } from '../shared/read-pages.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { invitationCondition, invitationOrders, type InvitationFilter } from './invitation-filter.ts';
import { invitationRows, type Invitation } from './invitation-record.ts';

/**
 * The invitations of the organisation that match, in the order in which they were made unless another is asked for.
 * @throws Invalid where the page or the filter is not one
 */
export async function findInvitations(scope: Scope, page: PageRequest, filter?: InvitationFilter | null, orderBy?: OrderRequest | null): Promise<Page<Invitation>> {
  return readPage(scope.session, listOf(scope, filter, orderBy), page);
}

/**
 * A page of the invitations of each of these users, in the order in which they were made unless another is asked for.
 * @throws Invalid where the page or the filter is not one
 */
export async function findInvitationsOfUsers(
  scope: Scope, userIds: readonly string[], page: PageRequest, filter?: InvitationFilter | null, orderBy?: OrderRequest | null,
): Promise<Page<Invitation>[]> {
  const list = listOf(scope, filter, orderBy);
  return readPages(scope.session, { ...list, condition: `${list.condition} and invitations.user_id = parent.id` }, parentsById(userIds), page);
}

/** The invitations with these ids, in the order of the ids; `null` where there is none in the organisation. */
export async function loadInvitations(scope: Scope, ids: readonly string[]): Promise<(Invitation | null)[]> {
  authorise(scope.actor, 'invitation:read');
  const parameters = new Parameters([organisationOf(scope.actor), ids.filter(isUuid)]);
  const { columns, joined, alsoSelected, toItem } = invitationRows(scope.now, parameters);
  const text = `select ${columns.map((column) => `invitations.${column}`).join(', ')}${alsoSelected} from invitations${joined} where invitations.organisation_id = $1 and invitations.id = any($2::uuid[])`;
  const rows = await runStatement(scope.session, { name: 'load-invitations', text, values: parameters.values });
  const byId = new Map(rows.map((row) => [row['id'], toItem(row)]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

function listOf(scope: Scope, filter?: InvitationFilter | null, orderBy?: OrderRequest | null): ListQuery<Invitation> {
  authorise(scope.actor, 'invitation:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = `invitations.organisation_id = $1 and ${invitationCondition(filter ?? {}, parameters)}`;
  return { ...invitationRows(scope.now, parameters), condition, parameters, order: orderOf(invitationOrders, orderBy) };
}
