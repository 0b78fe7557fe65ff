import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Database } from '../db/connect.ts';
import { recordLookups } from '../domain/provisioning/record-outcome.ts';
import { DocumentGate } from '../graphql/documents/document-gate.ts';
import { PreparedDocuments } from '../graphql/documents/prepared-documents.ts';
import { readTrustedDocuments } from '../graphql/documents/trusted-documents.ts';
import { printContract } from '../graphql/print-contract.ts';
import { createRunOperation } from '../graphql/run-operation.ts';
import { createSchema } from '../graphql/schema.ts';
import { LookupLog } from '../jobs/lookup-log.ts';
import { createFetchKeys } from '../oauth/fetch-keys.ts';
import { createKeySource } from '../oauth/key-source.ts';
import { createAuthentication } from './authentication.ts';
import { exportRoute } from './export/export-route.ts';
import { graphiqlRoute } from './graphiql/graphiql-route.ts';
import { createCostBudget } from './graphql/cost-budget.ts';
import { graphqlRoute } from './graphql/graphql-route.ts';
import { live, ready } from './health.ts';
import { idOf, logRequests } from './logging.ts';
import { createMetrics } from './metrics.ts';
import { oauthRouter } from './oauth-router.ts';
import { createRateLimits } from './rate-limits.ts';
import { scimRouter } from './scim-router.ts';
import { welcome } from './welcome.ts';

/** The service as an Express application. */
export interface App {
  readonly express: Express;
  /** Ends what the application started. The database stays open. */
  stop(): Promise<void>;
}

/** What the application is made of; tests make it as `main.ts` does. */
export interface AppParts {
  readonly config: Pick<Config, 'TRUST_PROXY' | 'REQUESTS_PER_MINUTE' | 'REFUSALS_PER_MINUTE' | 'COST_PER_MINUTE' | 'ACCESS_TOKENS_PER_MINUTE' | 'ALLOW_PRIVATE_JWKS'
    | 'TRUSTED_DOCUMENTS' | 'METRICS_TOKEN' | 'LOOKUP_EVENTS_PER_SECOND'>;
  readonly database: Database;
  readonly logger: Logger;
  /** How the service is reached from outside, without a slash at the end. */
  readonly publicUrl: string;
  /** Whether the service is about to stop, so that no new work should be sent to it. */
  readonly isStopping: () => boolean;
}

/** The composition root: makes every part and lists the routes in the order in which they are tried. */
export async function createApp({ config, database, logger, publicUrl, isStopping }: AppParts): Promise<App> {
  const schema = createSchema();
  const runOperation = createRunOperation(schema);
  const rateLimits = createRateLimits({ requests: config.REQUESTS_PER_MINUTE, refusals: config.REFUSALS_PER_MINUTE, accessTokens: config.ACCESS_TOKENS_PER_MINUTE });
  const authentication = createAuthentication(database, rateLimits, logger);
  const keys = createKeySource(createFetchKeys(config.ALLOW_PRIVATE_JWKS));
  const metrics = createMetrics(config.METRICS_TOKEN);
  const lookups = new LookupLog({
    perSecond: config.LOOKUP_EVENTS_PER_SECOND, countLost: (events) => metrics.lostLookups.inc(events),
    keep: (organisationId, events) => recordLookups(database.scopeFor({ kind: 'SYSTEM', organisationId }, { door: 'SYSTEM', requestId: 'lookups' }), events),
    logError: (err) => logger.error({ err }, 'events of lookups could not be kept'),
  });
  const gate = new DocumentGate(schema, logger);
  await gate.start();
  const documents = new PreparedDocuments(gate, schema, config.TRUSTED_DOCUMENTS === undefined ? undefined : readTrustedDocuments(config.TRUSTED_DOCUMENTS));

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', config.TRUST_PROXY);

  app.get('/health/live', live);
  app.get('/health/ready', ready(database, isStopping));
  app.use(logRequests(logger), metrics.measure);
  app.get('/metrics', metrics.expose);
  app.use('/scim', scimRouter({ database, authentication, runOperation, publicUrl, logger, lookups, countRequest: rateLimits.countRequest }));
  app.get('/graphql/schema.graphql', serveContract(printContract(schema)));
  app.use('/graphql', graphqlRoute({ documents, budget: createCostBudget(config.COST_PER_MINUTE), database, authentication, publicUrl, logger }));
  app.use(oauthRouter({ database, keys, rateLimits, logger, publicUrl }));
  app.use('/graphiql', graphiqlRoute());
  app.use('/export', exportRoute({ schema, runOperation, database, authentication, publicUrl, logger }));
  app.get('/', welcome(publicUrl));
  app.use(notFound);
  app.use(answerUnexpected(logger));
  const stop = async (): Promise<void> => {
    await gate.stop();
    await lookups.stop();
  };
  return { express: app, stop };
}

function serveContract(contract: string) {
  return (_: Request, response: Response): void => void response.type('text/plain').send(contract);
}

function notFound(request: Request, response: Response): void {
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
