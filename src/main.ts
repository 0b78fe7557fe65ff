import { createServer, type Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { readConfig, type Config } from './config.ts';
import { connectDatabase, type Database } from './db/connect.ts';
import { startEmbeddedPostgres } from './db/embedded/start.ts';
import { migrateDatabase } from './db/migrate.ts';
import { createDemoOrganisation } from './demo-organisation.ts';
import { createApp, type App } from './http/app.ts';
import { createLogger } from './http/logging.ts';
import { rollUpOrganisations } from './jobs/roll-up-organisations.ts';
import { startSchedule } from './jobs/schedule.ts';

/** What has been started, to be stopped in the opposite order. */
const stops: (() => Promise<unknown>)[] = [];
let isStopping = false;
const secondsToDisconnect = 5;
const rollUpSeconds = 30;

async function start(config: Config): Promise<void> {
  const logger = createLogger(config.LOG_LEVEL);
  survive(logger);
  const { database, isDemo } = await openDatabase(config, logger);
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 60_000 });
  // The port is known only once it is open, and the application needs it: who comes in between waits for the application.
  const made = Promise.withResolvers<App>();
  server.on('request', (request, response) => void made.promise.then((ready) => ready.express(request, response)));
  const port = await listen(server, config);
  const publicUrl = config.PUBLIC_URL ?? `http://localhost:${port}`;
  const app = await createApp({ config, database, logger, publicUrl, isStopping: () => isStopping });
  stops.push(() => app.stop());
  const rollUps = startSchedule(rollUpSeconds, (signal) => rollUpOrganisations((actor) => database.scopeFor(actor, { door: 'SYSTEM', requestId: 'roll-up' }), signal),
    (err) => logger.warn({ err }, 'the counts could not be brought up to date; the next attempt goes on from there'));
  stops.push(() => rollUps.stop());
  made.resolve(app);
  // Last to be started, first to be stopped: no new request while those under way are answered.
  stops.push(() => drain(server, config.SHUTDOWN_SECONDS));
  logger.info({ port, publicUrl }, 'Rollcall is ready');
  if (isDemo) process.stderr.write(welcome(publicUrl));
}

async function openDatabase(config: Config, logger: Logger): Promise<{ database: Database; isDemo: boolean }> {
  let url = config.DATABASE_URL;
  if (!url) {
    const embedded = await startEmbeddedPostgres({ dataDirectory: config.DATA_DIR, log: (line) => logger.info(line) });
    stops.push(() => embedded.stop());
    url = embedded.url;
  }
  // Connecting first tells an unreachable database from a migration that fails.
  const database = await connectDatabase(url, config.DATABASE_POOL_SIZE);
  // A statement that waits for a lock would hold the end up for ever; it ends with the process.
  stops.push(() => Promise.race([database.close(), delay(secondsToDisconnect * 1000)]));
  const migrations = await migrateDatabase(url);
  if (migrations.length > 0) logger.info({ migrations }, 'the database was migrated');
  if (!config.DATABASE_URL) await createDemoOrganisation(database);
  return { database, isDemo: !config.DATABASE_URL };
}

function listen(server: Server, { PORT, HOST }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = { EADDRINUSE: 'is taken by another program', EACCES: 'may not be used by this account', EADDRNOTAVAIL: 'is no address of this machine' }[error.code ?? ''];
      reject(new Error(`Port ${PORT} of ${HOST} ${reason ?? `cannot be used (${error.message})`}. Set PORT and HOST to others.`));
    });
    server.listen(PORT, HOST, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : PORT);
    });
  });
}

function drain(server: Server, seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), seconds * 1000);
    // `close` ends the connections that are idle now; the others become idle one by one, and their clients would keep them.
    const tidying = setInterval(() => server.closeIdleConnections(), 100);
    server.close(() => {
      clearTimeout(impatience);
      clearInterval(tidying);
      resolve();
    });
  });
}

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  for (const stopOne of stops.toReversed()) await stopOne().catch(() => undefined);
}

// An error that nobody caught belongs to one request; the others go on.
function survive(logger: Logger): void {
  process.on('uncaughtException', (err) => logger.error({ err }, 'an error was not caught'));
  process.on('unhandledRejection', (err) => logger.error({ err }, 'a promise was rejected and nobody cared'));
}

function welcome(publicUrl: string): string {
  return `
  Rollcall is running at ${publicUrl}

  The demo organisation is called contoso. Make a token for it in another terminal:
    npm run --silent rollcall -- token create --organisation contoso --name Entra --preset entra
  and point Microsoft Entra ID, or any SCIM client, at the Tenant URL
    ${publicUrl}/scim/v2/contoso

`;
}

async function run(): Promise<void> {
  try {
    await start(readConfig());
  } catch (error) {
    process.stderr.write(`Rollcall cannot start: ${(error as Error).message}\n`);
    await stop();
    process.exit(1);
  }
}

const running = run();
let isAsked = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    // Who asks twice does not want to wait.
    if (isAsked) process.exit(1);
    isAsked = true;
    // What is half started cannot be stopped: a PostgreSQL would be left running.
    void running.then(stop).then(() => process.exit(0));
  });
}
await running;
