import { forgetDeadServer, isServerOf, readPostmaster, startServer, type Server } from './postmaster.ts';

const MILLISECONDS_BETWEEN_LOOKS = 1000;

/**
 * Starts the server again when it has ended without being asked to, on the same port, so that those who lost their connections
 * can connect anew. PostgreSQL recovers what was committed.
 *
 * @returns what ends the supervision; call it before stopping the server
 */
export function superviseServer(server: Server, settings: { port: number; durable: boolean }, log: (line: string) => void): () => Promise<void> {
  let looking = Promise.resolve();
  const look = async (): Promise<void> => {
    const postmaster = await readPostmaster(server.cluster);
    if (postmaster && (await isServerOf(server.cluster, postmaster))) return;
    log('PostgreSQL has ended without being asked to; starting it again');
    if (postmaster) await forgetDeadServer(server.cluster);
    await startServer(server, settings);
  };
  const timer = setInterval(() => {
    looking = looking.then(look).catch((error: unknown) => log(`PostgreSQL could not be started again: ${(error as Error).message}`));
  }, MILLISECONDS_BETWEEN_LOOKS);
  timer.unref();
  return () => {
    clearInterval(timer);
    return looking;
  };
}
