import { Client } from 'pg';
import { SUPERUSER } from './initialise.ts';

const APPLICATION = 'rollcall';
// Long, for a machine that has other things to do: a server that is taken for dead is stopped.
const MILLISECONDS_TO_CONNECT = 30_000;

/** The addresses of a running cluster, passwords included. */
export type ClusterUrls = {
  /** The application's own database, as the role that owns it. Not a superuser, so that row-level security applies to it. */
  url: string;
  /** The maintenance database, as the superuser: for making and dropping databases and roles. */
  adminUrl: string;
};

/** Builds the addresses of a cluster that listens on a port of this machine. */
export function clusterUrls(port: number, password: string): ClusterUrls {
  const server = `127.0.0.1:${port}`;
  return {
    url: `postgresql://${APPLICATION}:${password}@${server}/${APPLICATION}`,
    adminUrl: `postgresql://${SUPERUSER}:${password}@${server}/postgres`,
  };
}

/**
 * Makes the role and the database that Rollcall works with, each unless it is there. It runs at every start, because an earlier
 * one may have been killed between the two.
 */
export async function ensureApplicationDatabase(adminUrl: string, password: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const roles = await client.query('select 1 from pg_roles where rolname = $1', [APPLICATION]);
    if (roles.rowCount === 0) {
      // The migrations make the roles that row-level security speaks of.
      await client.query(`create role ${APPLICATION} login createrole password ${client.escapeLiteral(password)}`);
    }
    const databases = await client.query('select 1 from pg_database where datname = $1', [APPLICATION]);
    if (databases.rowCount === 0) await client.query(`create database ${APPLICATION} owner ${APPLICATION}`);
  });
}

/** What a running server says about itself. */
export type ServerFacts = { directory: string; durable: boolean };

/** @returns what the server behind an address says about itself, or undefined when it does not let us in */
export async function askServer(adminUrl: string): Promise<ServerFacts | undefined> {
  try {
    return await withClient(adminUrl, async (client) => {
      const { rows } = await client.query<ServerFacts>(
        `select current_setting('data_directory') as directory, current_setting('fsync') = 'on' as durable`,
      );
      return rows[0];
    });
  } catch {
    return undefined;
  }
}

/** @returns whether the application's database takes connections */
export async function isReachable(url: string): Promise<boolean> {
  try {
    await withClient(url, (client) => client.query('select 1'));
    return true;
  } catch {
    return false;
  }
}

async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: MILLISECONDS_TO_CONNECT });
  // A connection that breaks between two statements is reported here; the next statement fails with it as well.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
