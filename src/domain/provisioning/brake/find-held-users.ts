import { authorise, organisationOf } from '../../access/authorise.ts';
import { foldedSql } from '../../shared/fold.ts';
import { filterCondition, idCondition, Parameters, textCondition, wordCondition, type FieldCompiler, type TextFilter, type WordFilter } from '../../shared/filter-sql.ts';
import { orderedText, orderOf, type OrderField, type OrderRequest } from '../../shared/order-sql.ts';
import type { Page, PageRequest } from '../../shared/page.ts';
import { parentsById, readPages } from '../../shared/read-pages.ts';
import type { Row } from '../../shared/batch.ts';
import type { Scope } from '../../shared/scope.ts';

/** A user whom a hold keeps from being disabled or deleted. */
export interface HeldUser {
  readonly userId: string;
  readonly userName: string;
  readonly change: 'DISABLE' | 'DELETE';
  readonly firstAskedAt: Date;
  readonly lastAskedAt: Date;
  readonly passedAt: Date | null;
}

/** Which of them; the shape of the GraphQL input `HeldUserFilter`. */
export type HeldUserFilter = object;

const fields: Record<string, FieldCompiler> = {
  userId: (filter: TextFilter, parameters) => idCondition(filter, 'held_users.id', parameters),
  userName: (filter: TextFilter, parameters) => textCondition(filter, foldedSql('held_users.user_name'), parameters),
  change: (filter: WordFilter, parameters) => wordCondition(filter, 'held_users.change', parameters),
};

// Under the names of the GraphQL enum `HeldUserOrderField`.
const orders: Readonly<Record<string, OrderField>> = {
  USER_NAME: { sql: orderedText(foldedSql('held_users.user_name')), type: 'text', nullable: false },
  FIRST_ASKED_AT: { sql: 'held_users.first_asked_at', type: 'timestamptz', nullable: false },
};
const byName: OrderRequest = { field: 'USER_NAME' };

/**
 * A page of the users whom each of these holds keeps as they are, by name unless another order is asked for.
 * @throws Invalid where the page or the filter is not one
 */
export async function findHeldUsers(scope: Scope, holdIds: readonly string[], page: PageRequest, filter?: HeldUserFilter | null, orderBy?: OrderRequest | null): Promise<Page<HeldUser>[]> {
  authorise(scope.actor, 'provisioning:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = `held_users.organisation_id = $1 and held_users.hold_id = parent.id and ${filterCondition(filter ?? {}, fields, parameters)}`;
  const columns = ['id', 'user_name', 'change', 'first_asked_at', 'last_asked_at', 'passed_at'];
  return readPages(scope.session, { table: 'held_users', columns, condition, parameters, order: orderOf(orders, orderBy ?? byName), toItem: toHeldUser }, parentsById(holdIds), page);
}

function toHeldUser(row: Row): HeldUser {
  return {
    userId: row['id'], userName: row['user_name'], change: row['change'],
    firstAskedAt: new Date(row['first_asked_at'] as string), lastAskedAt: new Date(row['last_asked_at'] as string), passedAt: row['passed_at'] === null ? null : new Date(row['passed_at'] as string),
  } as HeldUser;
}
