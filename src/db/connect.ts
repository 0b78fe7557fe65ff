import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../domain/access/actor.ts';
import { platformRole, runtimeRole } from '../domain/shared/row-level-security.ts';
import type { Origin, Scope } from '../domain/shared/scope.ts';
import { ormOptions } from './orm-options.ts';

/** The service's way to its database. */
export interface Database {
  readonly orm: MikroORM;
  /** The scope of one request, bound by row-level security to what the actor may see. */
  scopeFor(actor: Actor, origin: Origin, now?: Date): Scope;
  /** The entity manager that no actor is bound to, for {@link runUnbound} alone. */
  readonly unbound: EntityManager;
  close(): Promise<void>;
}

/**
 * Opens the database.
 * @throws Error in one line where it cannot be reached or is older than PostgreSQL 15
 */
export async function connectDatabase(url: string, poolSize?: number): Promise<Database> {
  const orm = await MikroORM.init(ormOptions(url, poolSize));
  const em = orm.em as EntityManager;
  await assertReachable(em, url);
  return {
    orm,
    scopeFor: (actor, origin, now = new Date()) => scopeOf(em, actor, origin, now),
    unbound: em,
    close: () => orm.close(true),
  };
}

function scopeOf(em: EntityManager, actor: Actor, origin: Origin, now: Date): Scope {
  const context = sessionOf(actor);
  let own: EntityManager | undefined;
  return {
    actor, origin, now,
    session: { getConnection: (type) => em.getConnection(type), getSessionContext: () => context },
    get em() {
      return (own ??= em.fork({ session: context }));
    },
  };
}

function sessionOf(actor: Actor): { role: string; variables: Record<string, string> } {
  const organisationId = actor.kind === 'ANONYMOUS' ? undefined : actor.organisationId;
  if (organisationId) return { role: runtimeRole, variables: { 'rollcall.organisation': organisationId } };
  return { role: actor.kind === 'SYSTEM' ? platformRole : runtimeRole, variables: { 'rollcall.organisation': '' } };
}

async function assertReachable(em: EntityManager, url: string): Promise<void> {
  let version: number;
  try {
    const rows = await em.getConnection().execute<{ server_version_num: string }[]>('show server_version_num');
    version = Number(rows[0]?.server_version_num);
  } catch (error) {
    throw new Error(`The database ${withoutPassword(url)} cannot be reached: ${(error as Error).message}. Check DATABASE_URL and that PostgreSQL is running.`, { cause: error });
  }
  if (version < 150000) throw new Error(`The database ${withoutPassword(url)} is too old (${version}): PostgreSQL 15 or newer is needed.`);
}

function withoutPassword(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return '(DATABASE_URL is not an address)';
  }
}
