import { createServer, type Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { keepsInbox, readConfig, type Config } from './config.ts';
import { connectDatabase, type Database } from './db/connect.ts';
import { startEmbeddedPostgres } from './db/embedded/start.ts';
import { migrateDatabase } from './db/migrate.ts';
import { openSecrets } from './db/open-secrets.ts';
import { createDemoOrganisation, demoSignInPath } from './demo-organisation.ts';
import type { Secrets } from './domain/shared/secrets.ts';
import { createApp, type App } from './http/app.ts';
import { createLogger } from './http/logging.ts';
import { followMetadata } from './jobs/follow-saml-metadata.ts';
import { forgetOldEvents } from './jobs/forget-old-events.ts';
import { deleteEndedRehearsals } from './jobs/delete-ended-rehearsals.ts';
import { remindOwners } from './jobs/remind-owners.ts';
import { forgetOldChecks } from './jobs/forget-old-checks.ts';
import { rollUpOrganisations } from './jobs/roll-up-organisations.ts';
import { sealAuditTrails } from './jobs/seal-audit-trails.ts';
import { startSchedule } from './jobs/schedule.ts';
import { tellSilences } from './jobs/tell-silences.ts';
import { startMailJobs } from './jobs/start-mail-jobs.ts';
import { createGuardedFetch } from './outgoing/guarded-fetch.ts';
import { createSamlReader } from './saml/saml-reader.ts';

/** What has been started, to be stopped in the opposite order. */
const stops: (() => Promise<unknown>)[] = [];
let isStopping = false;
const secondsToDisconnect = 5;
const rollUpSeconds = 30;
const sealSeconds = 3;
const forgetSeconds = 3600;
const silenceSeconds = 300;
const remindSeconds = 3600;
const rehearsalSeconds = 300;
const metadataSeconds = 600;

async function start(config: Config): Promise<void> {
  const logger = createLogger(config.LOG_LEVEL);
  survive(logger);
  const { url, database, secrets, isDemo } = await openDatabase(config, logger);
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 60_000 });
  // The port is known only once it is open, and the application needs it: who comes in between waits for the application.
  const made = Promise.withResolvers<App>();
  server.on('request', (request, response) => void made.promise.then((ready) => ready.express(request, response)));
  const port = await listen(server, config);
  const publicUrl = config.PUBLIC_URL ?? `http://localhost:${port}`;
  const app = await createApp({ config, database, secrets, logger, publicUrl, isStopping: () => isStopping });
  stops.push(() => app.stop());
  const rollUps = startSchedule(rollUpSeconds, (signal) => rollUpOrganisations((actor) => database.scopeFor(actor, { door: 'SYSTEM', requestId: 'roll-up' }), signal),
    (err) => logger.warn({ err }, 'the counts could not be brought up to date; the next attempt goes on from there'));
  stops.push(() => rollUps.stop());
  const seals = startSchedule(sealSeconds, (signal) => sealAuditTrails(() => database.scopeFor({ kind: 'SYSTEM', organisationId: undefined }, { door: 'SYSTEM', requestId: 'seal' }), secrets, signal),
    (err) => logger.warn({ err }, 'the audit trails could not be sealed; the next attempt goes on from there'));
  stops.push(() => seals.stop());
  const forgetting = startSchedule(forgetSeconds, (signal) => forgetOldEvents((actor) => database.scopeFor(actor, { door: 'SYSTEM', requestId: 'forget-events' }), config.LOOKUP_EVENT_DAYS, signal),
    (err) => logger.warn({ err }, 'old events could not be deleted; the next attempt goes on from there'));
  stops.push(() => forgetting.stop());
  const silences = startSchedule(silenceSeconds, (signal) => tellSilences((actor) => database.scopeFor(actor, { door: 'SYSTEM', requestId: 'silences' }), signal),
    (err) => logger.warn({ err }, 'it could not be seen whether directories are silent; the next attempt looks again'));
  stops.push(() => silences.stop());
  const reminders = startSchedule(remindSeconds, (signal) => remindOwners((actor) => database.scopeFor(actor, { door: 'SYSTEM', requestId: 'reminders' }), signal),
    (err) => logger.warn({ err }, 'owners could not be reminded of what expires; the next attempt does so'));
  stops.push(() => reminders.stop());
  const tidying = startSchedule(forgetSeconds, (signal) => forgetOldChecks((actor) => database.scopeFor(actor, { door: 'SYSTEM', requestId: 'forget-checks' }), config.DUPLICATE_CHECK_DAYS, signal),
    (err) => logger.warn({ err }, 'old duplicate checks could not be deleted; the next attempt goes on from there'));
  stops.push(() => tidying.stop());
  const clearing = startSchedule(rehearsalSeconds, (signal) => deleteEndedRehearsals((actor) => database.scopeFor(actor, { door: 'SYSTEM', requestId: 'rehearsals' }), signal),
    (err) => logger.warn({ err }, 'copies of rehearsals could not be deleted; the next attempt goes on from there'));
  stops.push(() => clearing.stop());
  const reader = createSamlReader(createGuardedFetch(config.ALLOW_PRIVATE_PROVIDERS), config.ALLOW_PRIVATE_PROVIDERS);
  const following = startSchedule(metadataSeconds, (signal) => followMetadata((actor) => database.scopeFor(actor, { door: 'SYSTEM', requestId: 'metadata' }), reader, signal),
    (err) => logger.warn({ err }, 'the metadata of identity providers could not be followed; the next attempt does so'));
  stops.push(() => following.stop());
  await sendMails(config, { url, database, secrets, logger, publicUrl });
  made.resolve(app);
  // Among the last to be started, and the first to be stopped: no new request while those under way are answered.
  stops.push(() => drain(server, config.SHUTDOWN_SECONDS));
  // They would keep their connections for ever.
  stops.push(async () => app.endStreams());
  logger.info({ port, publicUrl }, 'Rollcall is ready');
  if (isDemo) process.stderr.write(welcome(publicUrl, await demoSignInPath(database, secrets)));
}

const insufficientPrivilege = '42501';

async function sendMails(config: Config, { url, database, secrets, logger, publicUrl }: Pick<OpenDatabase, 'url' | 'database' | 'secrets'> & { logger: Logger; publicUrl: string }): Promise<void> {
  const { SMTP_URL: smtpUrl, MAIL_FROM: sender = 'rollcall@localhost.localdomain', MAIL_BOUNCES_TO: bouncesTo, MAILS_PER_SECOND: perSecond } = config;
  if (smtpUrl === undefined && !keepsInbox(config)) return logger.warn('SMTP_URL is not set: mails wait until it is');
  try {
    const jobs = await startMailJobs({
      databaseUrl: url, session: database.unbound, log: logger, secrets, publicUrl, mail: { smtpUrl, sender, bouncesTo, perSecond },
      scopeFor: (actor) => database.scopeFor(actor, { door: 'SYSTEM', requestId: 'jobs' }),
    });
    stops.push(() => jobs.stop());
  } catch (error) {
    if ((error as { code?: unknown }).code !== insufficientPrivilege) throw error;
    logger.warn('this database role may not work off the job queue: mails are left to servers that own it');
  }
}

interface OpenDatabase {
  readonly url: string;
  readonly database: Database;
  readonly secrets: Secrets;
  readonly isDemo: boolean;
}

async function openDatabase(config: Config, logger: Logger): Promise<OpenDatabase> {
  let url = config.DATABASE_URL;
  if (!url) {
    const embedded = await startEmbeddedPostgres({ dataDirectory: config.DATA_DIR, log: (line) => logger.info(line) });
    stops.push(() => embedded.stop());
    url = embedded.url;
  }
  // Connecting first tells an unreachable database from a migration that fails.
  const database = await connectDatabase(url, config.DATABASE_POOL_SIZE, config.DATABASE_SESSION_URL);
  // A statement that waits for a lock would hold the end up for ever; it ends with the process.
  stops.push(() => Promise.race([database.close(), delay(secondsToDisconnect * 1000)]));
  const migrations = await migrateDatabase(url);
  if (migrations.length > 0) logger.info({ migrations }, 'the database was migrated');
  const { secrets, isKeptInDatabase } = await openSecrets({ given: config.ENCRYPTION_KEY, dataDirectory: config.DATABASE_URL ? undefined : config.DATA_DIR }, database);
  if (isKeptInDatabase) logger.warn('ENCRYPTION_KEY is not set: the key stands in the database, so whoever has a copy of the database can decrypt what is encrypted in it');
  if (!config.DATABASE_URL) await createDemoOrganisation(database);
  return { url, database, secrets, isDemo: !config.DATABASE_URL };
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

function welcome(publicUrl: string, signInPath: string | undefined): string {
  const signIn = signInPath === undefined ? '' : `\n  Sign in as the owner of the demo organisation, once, within the hour:\n    ${publicUrl}${signInPath}\n`;
  return `
  Rollcall is running at ${publicUrl}
${signIn}
  Mails are not sent but shown at ${publicUrl}/inbox, unless SMTP_URL names a mail server.
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
