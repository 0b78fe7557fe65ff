import { Unavailable } from './errors.ts';

// Connection exceptions, a server that is going away or starting, and too many connections.
const sqlStates = /^(08...|57P..|53300)$/;
const systemErrors = /^E[A-Z]+$/;
const pgMessages = /connection terminated|not queryable|client was closed|timeout exceeded when trying to connect/i;

/** Whether an error of `pg` says that the database cannot be reached, rather than that it refuses a statement. */
export function isConnectionFailure(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return sqlStates.test(code) || systemErrors.test(code);
  return typeof message === 'string' && pgMessages.test(message);
}

/**
 * Does some work with the database.
 * @throws Unavailable where the database cannot be reached, and whatever else the work throws
 */
export async function orUnavailable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isConnectionFailure(error)) throw new Unavailable('The database does not answer at the moment: try again in a few seconds.', [], { cause: error });
    throw error;
  }
}
