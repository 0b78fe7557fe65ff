import { authorise } from '../access/authorise.ts';
import { entityRows } from '../shared/entity-rows.ts';
import { Parameters } from '../shared/filter-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { PlatformTokenSchema, type PlatformToken } from './platform-token.ts';

/** The platform tokens, those that have ended included, in the order in which they were made. For the platform's operators only. */
export async function findPlatformTokens(scope: Scope, page: PageRequest): Promise<Page<PlatformToken>> {
  authorise(scope.actor, 'platform:read');
  return readPage(scope.session, { ...entityRows(scope.em, PlatformTokenSchema), condition: 'true', parameters: new Parameters([]), order: undefined }, page);
}
