import type { Socket } from 'node:net';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool, PoolClient, QueryResult } from 'pg';
import { isConnectionFailure, orUnavailable } from './connection-failure.ts';
import { isUuid } from './uuid.ts';

/** One SQL statement with its parameters. A `name` makes it a prepared statement: only for texts of which there are few. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

export type Row = Record<string, unknown>;

/**
 * Runs hand-written statements in one transaction, bound to the organisation and the role of the entity manager's
 * session as MikroORM's own transactions are, and sent together: `begin`, the statements and `commit` cost one round
 * trip (`pg` in pipeline mode). For the few hot use cases; see docs/adr/0002-hot-statements-are-pipelined.md.
 * @returns the rows of each statement
 * @throws the first error of PostgreSQL; nothing is changed then
 */
export async function runStatements(em: EntityManager, statements: readonly Statement[]): Promise<Row[][]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await orUnavailable(() => runOnce(em, statements));
    } catch (error) {
      if (attempt === attempts || !isWorthRepeating(error)) throw error;
    }
  }
}

/** Like {@link runStatements}, for when only the last statement answers; the others prepare the ground, such as locks. */
export async function runStatement(em: EntityManager, statement: Statement, ...before: readonly Statement[]): Promise<Row[]> {
  const rows = await runStatements(em, [...before, statement]);
  return rows.at(-1) ?? [];
}

const attempts = 4;

// A transaction that PostgreSQL ended to resolve a deadlock or a conflict did nothing, and succeeds when it is run again.
function isWorthRepeating(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === '40P01' || code === '40001';
}

async function runOnce(em: EntityManager, statements: readonly Statement[]): Promise<Row[][]> {
  const pool: Pool = await em.getConnection().getNativeClient();
  const client = await pool.connect();
  let failure: unknown;
  try {
    return await inOneTransaction(client, sessionPreamble(em), statements);
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    client.release(isOutOfOrder(failure));
  }
}

async function inOneTransaction(client: PoolClient, preamble: string, statements: readonly Statement[]): Promise<Row[][]> {
  // Corked, so that all of it leaves in one packet and costs one system call.
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  const pending: Promise<QueryResult<Row>>[] = [client.query(`begin; ${preamble}`)];
  for (const statement of statements) pending.push(client.query({ ...statement, values: [...statement.values] }));
  pending.push(client.query('commit'));
  stream.uncork();
  const settled = await Promise.allSettled(pending);
  const refused = settled.find((one) => one.status === 'rejected');
  if (refused) throw refused.reason;
  return settled.slice(1, -1).map((one) => (one.status === 'fulfilled' ? one.value.rows : []));
}

// `set` takes no parameters, so the values are checked for being what they can only be.
function sessionPreamble(em: EntityManager): string {
  const { role = '', variables = {} } = em.getSessionContext() ?? {};
  if (!/^[a-z_]+$/.test(role)) throw new Error('Hot statements need an entity manager that is bound to a role');
  const organisation = String(variables['rollcall.organisation'] ?? '');
  if (organisation !== '' && !isUuid(organisation)) throw new Error('The organisation of the session is not an id');
  return `set local role ${role}; set local rollcall.organisation = '${organisation}'`;
}

// An error with an SQLSTATE (five characters) leaves the connection in order: `commit` has rolled back. After any other the
// connection is thrown away.
function isOutOfOrder(error: unknown): boolean {
  if (error === undefined) return false;
  const { code } = error as { code?: unknown };
  return typeof code !== 'string' || code.length !== 5 || isConnectionFailure(error);
}

/** The constraint that a unique violation (SQLSTATE 23505) names; undefined for any other error. */
export function violatedUnique(error: unknown): string | undefined {
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return code === '23505' && typeof constraint === 'string' ? constraint : undefined;
}
