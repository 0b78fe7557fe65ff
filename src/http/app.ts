import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import { keepsInbox, type Config } from '../config.ts';
import type { Database } from '../db/connect.ts';
import { announceActivity } from '../domain/live/announce-activity.ts';
import { recordLookups } from '../domain/provisioning/record-outcome.ts';
import type { Secrets } from '../domain/shared/secrets.ts';
import { DocumentGate } from '../graphql/documents/document-gate.ts';
import { PreparedDocuments } from '../graphql/documents/prepared-documents.ts';
import { readTrustedDocuments } from '../graphql/documents/trusted-documents.ts';
import { printContract } from '../graphql/print-contract.ts';
import { createRunOperation } from '../graphql/run-operation.ts';
import { createSchema } from '../graphql/schema.ts';
import { ActivityNotifier } from '../jobs/activity-notifier.ts';
import { LookupLog } from '../jobs/lookup-log.ts';
import { createFetchKeys } from '../oauth/fetch-keys.ts';
import { createKeySource } from '../oauth/key-source.ts';
import { createOidcSignIn } from '../oidc/oidc-sign-in.ts';
import { createGuardedFetch } from '../outgoing/guarded-fetch.ts';
import { createResolveTxt } from '../outgoing/resolve-txt.ts';
import { createSamlReader } from '../saml/saml-reader.ts';
import { createAuthentication } from './authentication.ts';
import { createBackground } from './background.ts';
import { createOidcDoor } from './connections/oidc-door.ts';
import { findConsole } from './console/console-files.ts';
import { consoleRouter } from './console/console-router.ts';
import { createSamlDoor } from './connections/saml-door.ts';
import { exportRoute } from './export/export-route.ts';
import { graphiqlRoute } from './graphiql/graphiql-route.ts';
import { createCostBudget } from './graphql/cost-budget.ts';
import { graphqlRoute } from './graphql/graphql-route.ts';
import { LiveStreams } from './graphql/live/live-streams.ts';
import { live, ready } from './health.ts';
import { inboxRouter } from './pages/inbox-router.ts';
import { idOf, logRequests } from './logging.ts';
import { createMetrics } from './metrics.ts';
import { oauthRouter } from './oauth-router.ts';
import { createRateLimits } from './rate-limits.ts';
import { createForms } from './pages/forms.ts';
import { html } from './pages/html.ts';
import { sendPage } from './pages/page.ts';
import { pagesRouter } from './pages/pages-router.ts';
import { scimRouter } from './scim-router.ts';
import { securityHeaders } from './security-headers.ts';
import { createSessions, type SessionSettings } from './sessions.ts';
import { supportBundleRoute } from './support-bundle/support-bundle-route.ts';

/** The service as an Express application. */
export interface App {
  readonly express: Express;
  /** Ends the streams that would otherwise last, and lets no more begin. */
  endStreams(): void;
  /** Ends what the application started. The database stays open. */
  stop(): Promise<void>;
}

/** What the application is made of; tests make it as `main.ts` does. */
export interface AppParts {
  readonly config: Pick<Config, 'TRUST_PROXY' | 'REQUESTS_PER_MINUTE' | 'REFUSALS_PER_MINUTE' | 'COST_PER_MINUTE' | 'ACCESS_TOKENS_PER_MINUTE' | 'ALLOW_PRIVATE_JWKS' | 'ALLOW_PRIVATE_PROVIDERS' | 'SAML_CLOCK_SKEW_SECONDS' | 'DNS_SERVERS'
    | 'TRUSTED_DOCUMENTS' | 'METRICS_TOKEN' | 'LOOKUP_EVENTS_PER_SECOND' | 'SIGN_INS_PER_MINUTE' | 'SINGLE_SIGN_ONS_PER_MINUTE' | 'STREAMS' | 'STREAMS_PER_CALLER' | 'STREAM_DRAIN_SECONDS' | 'SMTP_URL' | 'DATABASE_URL' | 'DEVELOPMENT_INBOX'> & SessionSettings;
  readonly database: Database;
  readonly secrets: Secrets;
  readonly logger: Logger;
  /** How the service is reached from outside, without a slash at the end. */
  readonly publicUrl: string;
  /** Whether the service is about to stop, so that no new work should be sent to it. */
  readonly isStopping: () => boolean;
}

/** The composition root: makes every part and lists the routes in the order in which they are tried. */
export async function createApp({ config, database, secrets, logger, publicUrl, isStopping }: AppParts): Promise<App> {
  const schema = createSchema();
  const runOperation = createRunOperation(schema);
  const rateLimits = createRateLimits({ requests: config.REQUESTS_PER_MINUTE, refusals: config.REFUSALS_PER_MINUTE, accessTokens: config.ACCESS_TOKENS_PER_MINUTE, signIns: config.SIGN_INS_PER_MINUTE, singleSignOns: config.SINGLE_SIGN_ONS_PER_MINUTE });
  const background = createBackground(logger);
  const sessions = createSessions(database, publicUrl, config);
  const authentication = createAuthentication({ database, rateLimits, sessions, logger, publicUrl });
  const forms = createForms(publicUrl);
  const keys = createKeySource(createFetchKeys(config.ALLOW_PRIVATE_JWKS));
  const toProviders = createGuardedFetch(config.ALLOW_PRIVATE_PROVIDERS);
  const oidc = createOidcSignIn(toProviders);
  const outside = { secrets, resolveTxt: createResolveTxt(config.DNS_SERVERS), saml: createSamlReader(toProviders, config.ALLOW_PRIVATE_PROVIDERS) };
  const activity = new ActivityNotifier({
    announce: (organisationIds) => announceActivity(database.unbound, organisationIds),
    logError: (err) => logger.warn({ err }, 'activity could not be announced; subscriptions find it a little later'),
  });
  const streams = new LiveStreams({
    listen: (parts) => database.listen(parts), most: config.STREAMS, mostPerCaller: config.STREAMS_PER_CALLER,
    warn: (err) => logger.warn({ err }, 'the connection that listens for notifications was lost; another one is made'),
  });
  const budget = createCostBudget(config.COST_PER_MINUTE);
  const metrics = createMetrics(config.METRICS_TOKEN, () => streams.count);
  const lookups = new LookupLog({
    perSecond: config.LOOKUP_EVENTS_PER_SECOND, countLost: (events) => metrics.lostLookups.inc(events),
    keep: async (organisationId, events) => {
      await recordLookups(database.scopeFor({ kind: 'SYSTEM', organisationId }, { door: 'SYSTEM', requestId: 'lookups' }), events);
      activity.note(organisationId);
    },
    logError: (err) => logger.error({ err }, 'events of lookups could not be kept'),
  });
  const gate = new DocumentGate(schema, logger);
  await gate.start();
  const console = findConsole();
  const documents = new PreparedDocuments(gate, schema, config.TRUSTED_DOCUMENTS === undefined ? undefined : readTrustedDocuments(config.TRUSTED_DOCUMENTS), console && readTrustedDocuments(console.manifest));

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', config.TRUST_PROXY);

  app.use(securityHeaders(publicUrl));
  app.get('/health/live', live);
  app.get('/health/ready', ready(database, isStopping));
  app.use(logRequests(logger), metrics.measure);
  app.get('/metrics', metrics.expose);
  app.use('/scim', scimRouter({ database, authentication, runOperation, publicUrl, logger, lookups, activity, countRequest: rateLimits.countRequest }));
  app.get('/graphql/schema.graphql', serveContract(printContract(schema)));
  app.use('/graphql', graphqlRoute({ documents, budget, streams, drainSeconds: config.STREAM_DRAIN_SECONDS, database, authentication, publicUrl, logger, outside }));
  app.use(oauthRouter({ database, keys, rateLimits, logger, publicUrl }));
  app.use('/graphiql', graphiqlRoute());
  app.get('/export/support-bundle.json', supportBundleRoute({ schema, runOperation, database, authentication, budget, publicUrl }));
  app.use('/export', exportRoute({ schema, runOperation, database, authentication, budget, publicUrl, logger }));
  if (keepsInbox(config)) app.use('/inbox', inboxRouter(database));
  if (console) app.use(consoleRouter(console, authentication, forms, logger));
  app.use(pagesRouter({
    database, authentication, sessions, forms, secrets, rateLimits, background, logger, publicUrl, oidc, saml: outside.saml, samlClockSkew: config.SAML_CLOCK_SKEW_SECONDS,
    doors: { OIDC: createOidcDoor(oidc, secrets, publicUrl), SAML: createSamlDoor(outside.saml, secrets, publicUrl) },
  }));
  app.use(notFound);
  app.use(answerUnexpected(logger));
  const stop = async (): Promise<void> => {
    await gate.stop();
    await background.rest();
    await lookups.stop();
    await activity.stop();
    await streams.stop();
  };
  return { express: app, endStreams: () => streams.endAll(), stop };
}

function serveContract(contract: string) {
  return (_: Request, response: Response): void => void response.type('text/plain').send(contract);
}

// Programs get JSON, and people who have mistyped an address a page.
function notFound(request: Request, response: Response): void {
  response.vary('Accept');
  if (request.accepts(['json', 'html']) === 'html') {
    return sendPage(response, { title: 'There is nothing here', body: html`<p>No page has the address <code>${request.path.slice(0, 200)}</code>. The link may be old, or was cut off on its way.</p><p><a class="button full" href="/">To the start page</a></p>` }, { status: 404 });
  }
  response.status(404).json({ error: `There is nothing at ${request.path.slice(0, 200)}. The GraphQL API is at /graphql, SCIM below /scim/v2/{organisation}.` });
}

function answerUnexpected(logger: Logger) {
  return (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    const requestId = idOf(request);
    logger.error({ err: error as Error, requestId }, 'a request failed');
    if (response.headersSent) return next(error);
    response.status(500).json({ error: `Something went wrong on our side. Tell us the request id ${requestId}, under which it is in the log.` });
  };
}
