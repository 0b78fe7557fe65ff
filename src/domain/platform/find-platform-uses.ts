import { authorise } from '../access/authorise.ts';
import { entityRows } from '../shared/entity-rows.ts';
import { Parameters } from '../shared/filter-sql.ts';
import type { Page, PageRequest } from '../shared/page.ts';
import { readPage } from '../shared/read-page.ts';
import type { Scope } from '../shared/scope.ts';
import { isUuid } from '../shared/uuid.ts';
import { PlatformUseSchema, type PlatformUse } from './platform-use.ts';

/** Which uses. */
export interface PlatformUseFilter {
  /** Those of one token. */
  readonly platformTokenId?: string | undefined;
  /** Those that showed this organisation's own figures. */
  readonly organisationId?: string | undefined;
}

/** The uses of platform tokens, the newest first. For the platform's operators only. */
export async function findPlatformUses(scope: Scope, page: PageRequest, { platformTokenId, organisationId }: PlatformUseFilter = {}): Promise<Page<PlatformUse>> {
  authorise(scope.actor, 'platform:read');
  const parameters = new Parameters([]);
  const conditions = ['true'];
  if (platformTokenId !== undefined) conditions.push(isUuid(platformTokenId) ? `platform_uses.platform_token_id = ${parameters.add(platformTokenId)}` : 'false');
  if (organisationId !== undefined) {
    conditions.push(`exists (select from platform_accesses as access where access.organisation_id = ${parameters.add(organisationId)} and access.platform_use_id = platform_uses.id)`);
  }
  return readPage(scope.session, { ...entityRows(scope.em, PlatformUseSchema), condition: conditions.join(' and '), parameters, order: undefined, newestFirst: true }, page);
}
