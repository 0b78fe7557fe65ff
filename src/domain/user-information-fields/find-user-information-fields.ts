import { authorise, organisationOf } from '../access/authorise.ts';
import {
  booleanCondition, filterCondition, idCondition, momentCondition, Parameters, textCondition, wordCondition,
  type BooleanFilter, type FieldCompiler, type MomentFilter, type TextFilter, type WordFilter,
} from '../shared/filter-sql.ts';
import { orderOf, type OrderField, type OrderRequest } from '../shared/order-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { fieldColumns, toField } from './field-record.ts';
import type { UserInformationField } from './user-information-field.ts';
import { userInformationFieldsOf } from './user-information-fields.ts';

const table = 'user_information_fields';

const conditions: Record<string, FieldCompiler> = {
  id: (filter: TextFilter, parameters) => idCondition(filter, `${table}.id`, parameters),
  name: (filter: TextFilter, parameters) => textCondition(filter, `${table}.name_key`, parameters),
  type: (filter: WordFilter, parameters) => wordCondition(filter, `${table}.type`, parameters),
  multiValued: (filter: BooleanFilter, parameters) => booleanCondition(filter, `${table}.multi_valued`, parameters),
  createdAt: (filter: MomentFilter, parameters) => momentCondition(filter, `${table}.created_at`, parameters),
  updatedAt: (filter: MomentFilter, parameters) => momentCondition(filter, `${table}.updated_at`, parameters),
};

const orders: Readonly<Record<string, OrderField>> = {
  ID: { sql: `${table}.id`, type: 'uuid', nullable: false },
  NAME: { sql: `${table}.name_key`, type: 'text', nullable: false },
  CREATED_AT: { sql: `${table}.created_at`, type: 'timestamptz', nullable: false },
  UPDATED_AT: { sql: `${table}.updated_at`, type: 'timestamptz', nullable: false },
};

/**
 * The fields of the organisation that match, in the order in which they were created unless another is asked for.
 * @throws Invalid where the page or the filter is not one
 */
export async function findUserInformationFields(scope: Scope, page: PageRequest, filter?: object | null, orderBy?: OrderRequest | null): Promise<Page<UserInformationField>> {
  authorise(scope.actor, 'user-information-field:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = `${table}.organisation_id = $1 and ${filter ? filterCondition(filter, conditions, parameters) : 'true'}`;
  return readPage(scope.session, { table, columns: fieldColumns, condition, parameters, order: orderOf(orders, orderBy), toItem: toField }, page);
}

/** The field with this id; `null` where there is none in the organisation. */
export async function getUserInformationField(scope: Scope, id: string): Promise<UserInformationField | null> {
  authorise(scope.actor, 'user-information-field:read');
  const { all } = await userInformationFieldsOf(scope);
  return all.find((field) => field.id === id.toLowerCase()) ?? null;
}
