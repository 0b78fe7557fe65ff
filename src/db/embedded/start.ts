import { chmod, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { askServer, type ClusterUrls, clusterUrls, ensureApplicationDatabase } from './application-database.ts';
import { initialiseCluster, readPassword, secureCluster } from './initialise.ts';
import { claimOwnership } from './ownership.ts';
import { existingCluster, findShelter, linkEntry, type Placement, placeCluster, settleCluster, SHELTERS } from './placement.ts';
import {
  forgetDeadServer,
  isServerOf,
  PortTakenError,
  readPostmaster,
  type Server,
  startServer,
  stopServer,
} from './postmaster.ts';
import { findPrograms } from './programs.ts';
import { superviseServer } from './supervise.ts';

/** How to run an embedded PostgreSQL. */
export type EmbeddedPostgresOptions = {
  /** DATA_DIR. It gets `postgres` (the cluster), `postgres.log` and `postgres.url` (its address, for people). */
  dataDirectory: string;
  /** Insist on this port; otherwise the last one is used again if it is free, or else any. */
  port?: number;
  /** False only for a cluster that is thrown away: a power cut or a crash of the machine may then destroy it. */
  durable?: boolean;
  /** Let `stop` wait, for at most a minute, until other processes have closed their connections. */
  waitForClients?: boolean;
  /** Told in one line what takes time or is out of the ordinary. */
  log?: (line: string) => void;
  /** Where to put what the account that runs PostgreSQL cannot reach under `dataDirectory`. */
  shelters?: readonly string[];
};

/** A running embedded PostgreSQL that this process owns. */
export type EmbeddedPostgres = ClusterUrls & {
  /** Sends the clients away, stops the server, waits for its end and gives the data directory free. Repeating it does no harm. */
  stop(): Promise<void>;
};

/**
 * Starts the PostgreSQL of a data directory, makes its cluster first when there is none, and starts it again should it end by itself. A server that a killed Rollcall has left
 * behind is taken over.
 *
 * @throws DataDirectoryInUseError when another live process owns the data directory
 * @throws EmbeddedPostgresError when it cannot be started, with the reason
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const placement = await placeCluster(options.dataDirectory, options.shelters ?? SHELTERS);
  const ownership = await claimOwnership(`${placement.cluster}.owners`, placement.dataDirectory);
  try {
    const { server, urls } = await startOwned(placement, options);
    const settings = { port: Number(new URL(urls.url).port), durable: options.durable ?? true };
    const endSupervision = superviseServer(server, settings, options.log ?? (() => undefined));
    let stopped: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      await endSupervision();
      await stopServer(server, options.waitForClients ? 'smart' : 'fast');
      await ownership.release();
    };
    return { ...urls, stop: () => (stopped ??= stop()) };
  } catch (error) {
    await ownership.release();
    throw error;
  }
}

async function startOwned(
  placement: Placement,
  options: EmbeddedPostgresOptions,
): Promise<{ server: Server; urls: ClusterUrls }> {
  const log = options.log ?? (() => undefined);
  const durable = options.durable ?? true;
  const { account, cluster, dataDirectory } = placement;
  const shelters = options.shelters ?? SHELTERS;
  const programs = await findPrograms(account, () => findShelter(account, shelters));
  const server: Server = { programs, account, cluster, logFile: join(dataDirectory, 'postgres.log') };

  // A DATA_DIR that was deleted under a running server leaves that server behind.
  if (!(await existingCluster(placement.entry))) await stopServer(server, 'immediate');
  await settleCluster(placement, log);
  await secureCluster(cluster, account);
  await initialiseCluster(server, { durable });
  await linkEntry(placement, log);

  const password = await readPassword(cluster);
  const port = (await takeOver(server, { ...options, durable, password, log })) ?? (await startOnSomePort(server, options));
  const urls = clusterUrls(port, password);
  try {
    await ensureApplicationDatabase(urls.adminUrl, password);
    await writeFile(urlFile(dataDirectory), `${urls.url}\n`, { mode: 0o600 });
    await chmod(urlFile(dataDirectory), 0o600);
  } catch (error) {
    await stopServer(server, 'fast');
    throw error;
  }
  return { server, urls };
}

/**
 * Deals with what an earlier Rollcall has left behind.
 *
 * @returns the port of its server when that can be used as it is; undefined when there is nothing left that runs
 */
async function takeOver(
  server: Server,
  wanted: { port?: number; durable: boolean; password: string; log: (line: string) => void },
): Promise<number | undefined> {
  const left = await readPostmaster(server.cluster);
  if (!left) return undefined;
  if (!(await isServerOf(server.cluster, left))) {
    await forgetDeadServer(server.cluster);
    return undefined;
  }
  const facts = await askServer(clusterUrls(left.port, wanted.password).adminUrl);
  const suits = (wanted.port ?? left.port) === left.port && facts?.durable === wanted.durable;
  if (suits && facts?.directory === server.cluster) {
    wanted.log(`taking over the PostgreSQL process ${left.pid} that an earlier Rollcall has left running`);
    return left.port;
  }
  wanted.log(`stopping the PostgreSQL process ${left.pid} that an earlier Rollcall has left running`);
  await stopServer(server, 'fast');
  return undefined;
}

async function startOnSomePort(server: Server, options: EmbeddedPostgresOptions): Promise<number> {
  const durable = options.durable ?? true;
  if (options.port !== undefined) {
    await startServer(server, { port: options.port, durable });
    return options.port;
  }
  let port = await freePort(await lastPort(options.dataDirectory));
  for (let attempt = 1; ; attempt++) {
    try {
      await startServer(server, { port, durable });
      return port;
    } catch (error) {
      // Someone else was given the port between the look and the start.
      if (!(error instanceof PortTakenError) || attempt === 5) throw error;
      port = await freePort(undefined);
    }
  }
}

async function freePort(preferred: number | undefined): Promise<number> {
  const isFree = preferred !== undefined && (await listenBriefly(preferred));
  const port = isFree ? preferred : await listenBriefly(0);
  if (!port) throw new PortTakenError('No port is free');
  return port;
}

/** @returns the port that was free to listen on, 0 meaning any, or undefined when it is taken */
async function listenBriefly(port: number): Promise<number | undefined> {
  const listener = createServer();
  return new Promise((resolve) => {
    listener.once('error', () => resolve(undefined));
    listener.listen(port, '127.0.0.1', () => {
      const address = listener.address();
      const found = typeof address === 'object' && address ? address.port : undefined;
      listener.close(() => resolve(found));
    });
  });
}

async function lastPort(dataDirectory: string): Promise<number | undefined> {
  const url = await readFile(urlFile(dataDirectory), 'utf8').catch(() => '');
  return URL.canParse(url) ? Number(new URL(url).port) : undefined;
}

function urlFile(dataDirectory: string): string {
  return join(dataDirectory, 'postgres.url');
}
