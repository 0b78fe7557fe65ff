import { foldedSql } from '../shared/fold.ts';
import { filterCondition, idCondition, momentCondition, textCondition, type FieldCompiler, type MomentFilter, type Parameters, type TextFilter } from '../shared/filter-sql.ts';
import { orderedText, type OrderField } from '../shared/order-sql.ts';

/** Which organisations; the shape of the GraphQL input `OrganisationFilter`. */
export type OrganisationFilter = object;

const fields: Record<string, FieldCompiler> = {
  id: (filter: TextFilter, parameters) => idCondition(filter, 'organisations.id', parameters),
  slug: (filter: TextFilter, parameters) => textCondition(filter, 'organisations.slug', parameters),
  name: (filter: TextFilter, parameters) => textCondition(filter, foldedSql('organisations.name'), parameters),
  createdAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'organisations.created_at', parameters),
  updatedAt: (filter: MomentFilter, parameters) => momentCondition(filter, 'organisations.updated_at', parameters),
};

/** SQL of which organisations are customers: the copy of a rehearsal is none. */
export const isCustomerSql = 'organisations.rehearses_id is null';

/**
 * The condition of a filter on the table of organisations; copies of rehearsals are left out.
 * @throws Invalid where it is nested too deeply
 */
export function organisationCondition(filter: OrganisationFilter, parameters: Parameters): string {
  return `${isCustomerSql} and ${filterCondition(filter, fields, parameters)}`;
}

/** What organisations can be ordered by, under the names of the GraphQL enum `OrganisationOrderField`. */
export const organisationOrders: Readonly<Record<string, OrderField>> = {
  SLUG: { sql: orderedText('organisations.slug'), type: 'text', nullable: false },
  NAME: { sql: orderedText(foldedSql('organisations.name')), type: 'text', nullable: false },
  CREATED_AT: { sql: 'organisations.created_at', type: 'timestamptz', nullable: false },
  UPDATED_AT: { sql: 'organisations.updated_at', type: 'timestamptz', nullable: false },
};
