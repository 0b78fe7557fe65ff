import type { EntityName, FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readPageRequest, type Page, type PageRequest } from './page.ts';

/**
 * One page of entities in the order of their ids, which is the order in which they were created.
 * @throws Invalid where the page request is not one
 */
export async function findPage<Entity extends { id: string }>(
  em: EntityManager, entity: EntityName<Entity>, where: FilterQuery<Entity>, page: PageRequest, newestFirst = false,
): Promise<Page<Entity>> {
  const { first, afterId } = readPageRequest(page);
  const beyond = afterId ? [{ id: newestFirst ? { $lt: afterId } : { $gt: afterId } }] : [];
  const orderBy = { id: newestFirst ? 'desc' : 'asc' } as never;
  const found = await em.find<Entity>(entity, { $and: [where, ...beyond] } as never, { orderBy, limit: first + 1 });
  return {
    items: found.slice(0, first),
    hasNextPage: found.length > first,
    hasPreviousPage: afterId !== undefined,
    totalCount: () => em.count<Entity>(entity, where as never),
  };
}
