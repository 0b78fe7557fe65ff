import type { RequestHandler } from 'express';
import type { Database } from '../db/connect.ts';

/** The process is up. */
export const live: RequestHandler = (_, response) => {
  response.json({ status: 'live' });
};

/** The service can serve: the database answers and nobody has asked it to stop. */
export function ready(database: Database, isStopping: () => boolean): RequestHandler {
  return async (_, response) => {
    if (isStopping()) return void response.status(503).json({ status: 'stopping' });
    const connected = await database.orm.isConnected();
    response.status(connected ? 200 : 503).json({ status: connected ? 'ready' : 'database unreachable' });
  };
}
