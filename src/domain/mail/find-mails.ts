import { authorise, organisationOf } from '../access/authorise.ts';
import { Parameters } from '../shared/filter-sql.ts';
import { orderOf, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isUuid } from '../shared/uuid.ts';
import { mailCondition, mailOrders, type MailFilter } from './mail-filter.ts';
import { mailRows, type Mail } from './mail-record.ts';

/**
 * The mails of the organisation that match, in the order in which they were queued unless another is asked for.
 * @throws Invalid where the page or the filter is not one
 */
export async function findMails(scope: Scope, page: PageRequest, filter?: MailFilter | null, orderBy?: OrderRequest | null): Promise<Page<Mail>> {
  authorise(scope.actor, 'mail:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = `mails.organisation_id = $1 and ${mailCondition(filter ?? {}, parameters)}`;
  return readPage(scope.session, { ...mailRows, condition, parameters, order: orderOf(mailOrders, orderBy) }, page);
}

const load = { name: 'load-mails', text: `select ${mailRows.columns.join(', ')} from mails where organisation_id = $1 and id = any($2::uuid[])` };

/** The mails with these ids, in the order of the ids; `null` where there is none in the organisation. */
export async function loadMails(scope: Scope, ids: readonly string[]): Promise<(Mail | null)[]> {
  authorise(scope.actor, 'mail:read');
  const rows = await runStatement(scope.session, { ...load, values: [organisationOf(scope.actor), ids.filter(isUuid)] });
  const byId = new Map(rows.map((row) => [row['id'], mailRows.toItem(row)]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}
