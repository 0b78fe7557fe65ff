import { Logger, runMigrations } from 'graphile-worker';
import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from './orm-options.ts';

// Two replicas that start together must not migrate together.
const migrationLock = 0x726f6c6c; // 'roll'

/**
 * Brings the database to the newest state. Does nothing where it is there already, so that a server whose role may not
 * change tables can start after `rollcall migrate` was run with one that may.
 * @returns the names of the migrations that were run
 */
export async function migrateDatabase(url: string): Promise<string[]> {
  const orm = await MikroORM.init(ormOptions(url, 2));
  const pool = await orm.em.getConnection().getNativeClient();
  const guard = await pool.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [migrationLock]);
    const pending = await orm.migrator.getPending();
    if (pending.length === 0) return [];
    // The job queue is a schema of its own, with a history of its own; our migrations build on it.
    await runMigrations({ pgPool: pool, taskList: {}, logger: new Logger(() => () => undefined) });
    const done = await orm.migrator.up();
    return done.map((migration) => migration.name);
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
    guard.release();
    await orm.close(true);
  }
}
