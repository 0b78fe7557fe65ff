import type { EntityName } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ListQuery } from './read-page.ts';

/** The table of an entity, to be read page by page; its rows become entities of `em`. What is read only when asked for (lazy) is left out. */
export function entityRows<Entity extends object>(em: EntityManager, entity: EntityName<Entity>): Pick<ListQuery<Entity>, 'table' | 'columns' | 'toItem'> {
  const { tableName, props } = em.getMetadata(entity);
  return { table: tableName, columns: props.filter(({ lazy }) => !lazy).flatMap(({ fieldNames }) => fieldNames), toItem: (row) => em.map<Entity>(entity, row as never) };
}
