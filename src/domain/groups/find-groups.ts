import { authorise, organisationOf } from '../access/authorise.ts';
import { Parameters } from '../shared/filter-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { groupCondition, type GroupFilter } from './group-filter.ts';
import { groupColumns, toGroup, type Group } from './group-record.ts';

/**
 * The groups of the organisation that match, in the order in which they were created.
 * @throws Invalid where the page or the filter is not one
 */
export async function findGroups(scope: Scope, page: PageRequest, filter?: GroupFilter | null): Promise<Page<Group>> {
  authorise(scope.actor, 'group:read');
  const parameters = new Parameters([organisationOf(scope.actor)]);
  const condition = filter ? groupCondition(filter, parameters) : 'true';
  return readPage(scope.em, { table: 'groups', columns: groupColumns, condition, parameters, toItem: toGroup }, page);
}
