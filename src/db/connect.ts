import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../domain/access/actor.ts';
import { auditOrigin } from '../domain/audit/audit-origin.ts';
import { platformRole, runtimeRole } from '../domain/shared/row-level-security.ts';
import type { Origin, Scope } from '../domain/shared/scope.ts';
import { startListening, type Listener, type ListenerParts } from './listen.ts';
import { ormOptions } from './orm-options.ts';

/** The service's way to its database. */
export interface Database {
  readonly orm: MikroORM;
  /** The scope of one request, bound by row-level security to what the actor may see. */
  scopeFor(actor: Actor, origin: Origin, now?: Date): Scope;
  /** The entity manager that no actor is bound to, for {@link runUnbound} alone. */
  readonly unbound: EntityManager;
  /** Listens for PostgreSQL's NOTIFY on a connection beside the pool. */
  listen(parts: ListenerParts): Listener;
  close(): Promise<void>;
}

/**
 * Opens the database.
 * @param sessionUrl where a connection is one session of PostgreSQL for as long as it lasts; of importance where `url` leads to a pooler
 * @throws Error in one line where it cannot be reached or is older than PostgreSQL 15
 */
export async function connectDatabase(url: string, poolSize?: number, sessionUrl = url): Promise<Database> {
  const orm = await MikroORM.init(ormOptions(url, poolSize));
  const em = orm.em as EntityManager;
  await assertReachable(em, url);
  return {
    orm,
    scopeFor: (actor, origin, now = new Date()) => scopeOf(em, actor, origin, now),
    unbound: em,
    listen: (parts) => startListening(sessionUrl, parts),
    close: () => orm.close(true),
  };
}

function scopeOf(em: EntityManager, actor: Actor, origin: Origin, now: Date): Scope {
  const context = sessionOf(actor, origin);
  let own: EntityManager | undefined;
  return {
    actor, origin, now,
    session: { getConnection: (type) => em.getConnection(type), getSessionContext: () => context },
    get em() {
      return (own ??= em.fork({ session: context }));
    },
    doing: (operation) => scopeOf(em, actor, { ...origin, operation }, now),
  };
}

// What the database is told of a transaction: in which role and organisation it runs, and for the audit trail who causes it.
function sessionOf(actor: Actor, origin: Origin): { role: string; variables: Record<string, string> } {
  const organisationId = actor.kind === 'ANONYMOUS' ? undefined : actor.organisationId;
  const role = organisationId === undefined && actor.kind === 'SYSTEM' ? platformRole : runtimeRole;
  return { role, variables: { 'rollcall.organisation': organisationId ?? '', 'rollcall.audit': auditOrigin(actor, origin) } };
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
