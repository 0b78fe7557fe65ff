import type { Pool } from 'pg';
import { runBatch, type Row, type Statement } from './batch.ts';
import { isConnectionFailure, orUnavailable } from './connection-failure.ts';
import { runtimeRole } from './row-level-security.ts';
import type { Session } from './scope.ts';

/**
 * Runs hand-written statements in one transaction, bound to the organisation and the role of the
 * session as MikroORM's own transactions are, and sent in one round trip (batch.ts). For the few hot use cases; see
 * docs/adr/0002-hot-statements-are-sent-together.md.
 * @returns the rows of each statement
 * @throws the first error of PostgreSQL; nothing is changed then
 */
export async function runStatements(session: Session, statements: readonly Statement[]): Promise<Row[][]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await orUnavailable(() => runOnce(session, statements));
    } catch (error) {
      if (attempt === attempts || !isWorthRepeating(error)) throw error;
    }
  }
}

/** Like {@link runStatements}, for when only the last statement answers; the others prepare the ground, such as locks. */
export async function runStatement(session: Session, statement: Statement, ...before: readonly Statement[]): Promise<Row[]> {
  const rows = await runStatements(session, [...before, statement]);
  return rows.at(-1) ?? [];
}

const attempts = 6;

// A transaction that PostgreSQL ended to resolve a deadlock or a conflict did nothing, and succeeds when it is run again.
// So does one that refers to a row that it has seen and that somebody has deleted since (23503): then it sees none.
function isWorthRepeating(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === '40P01' || code === '40001' || code === '23503';
}

async function runOnce(session: Session, statements: readonly Statement[]): Promise<Row[][]> {
  const [, ...rows] = await onConnection(session, [enterSession(session), ...statements]);
  return rows;
}

/**
 * Runs a statement as the role that the service signs in with, outside of all organisations. Row-level security shows that
 * role nothing; it is for functions of the database that take care of themselves.
 */
export async function runUnbound(session: Session, statement: Statement): Promise<Row[]> {
  const [rows] = await orUnavailable(() => onConnection(session, [statement]));
  return rows ?? [];
}

/** What tells, by a secret that is presented, in whose organisation to work: a function of the database that tells no more than that. */
export interface Finder {
  readonly name: string;
  /** SQL of the organisation's id; null where the secret is not known. */
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * Runs a statement in the organisation to which a secret belongs, in one transaction and one round trip. Where the secret is not
 * known, row-level security shows the statement nothing.
 * @param session any session; the statement runs bound to the organisation that is found
 */
export async function runWhereFound(session: Session, { name, sql, values }: Finder, statement: Statement): Promise<Row[]> {
  const text = `select set_config('role', '${runtimeRole}', true), set_config('rollcall.organisation', coalesce((${sql})::text, ''), true), set_config('rollcall.audit', '{"kind":"ANONYMOUS","door":"PAGE"}', true)`;
  const [, rows] = await orUnavailable(() => onConnection(session, [{ name, text, values }, statement]));
  return rows ?? [];
}

async function onConnection(session: Session, statements: readonly Statement[]): Promise<Row[][]> {
  const pool: Pool = await session.getConnection().getNativeClient();
  const client = await pool.connect();
  let failure: unknown;
  try {
    return await runBatch(client, statements);
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    client.release(isOutOfOrder(failure));
  }
}

// Holds until the end of the transaction, and applies to what follows: PostgreSQL plans each statement when it is its turn.
const enter = `select set_config('role', $1, true), set_config('rollcall.organisation', $2, true), set_config('rollcall.audit', $3, true)`;

function enterSession(session: Session): Statement {
  const { role, variables = {} } = session.getSessionContext() ?? {};
  if (!role) throw new Error('Hot statements need a session that is bound to a role');
  return { name: 'enter-session', text: enter, values: [role, String(variables['rollcall.organisation'] ?? ''), String(variables['rollcall.audit'] ?? '')] };
}

// An error with an SQLSTATE (five characters) leaves the connection in order: PostgreSQL has rolled back. After any other the
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
