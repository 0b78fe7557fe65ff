import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import pino, { type Logger } from 'pino';
import { connectDatabase, type Database } from '../../src/db/connect.ts';
import type { Actor } from '../../src/domain/access/actor.ts';
import { organisationPermissions, presets } from '../../src/domain/access/permissions.ts';
import { createApiToken } from '../../src/domain/api-tokens/create-api-token.ts';
import { createOrganisation } from '../../src/domain/organisations/create-organisation.ts';
import { createSecrets, type Secrets } from '../../src/domain/shared/secrets.ts';
import type { Scope } from '../../src/domain/shared/scope.ts';
import { createApp, type AppParts } from '../../src/http/app.ts';
import { GraphqlClient } from './graphql-client.ts';
import { createTestDatabase } from './postgres-cluster.ts';
import { ScimClient } from './scim-client.ts';

/** An organisation made for a test, with the clients that speak to it. */
export interface TestOrganisation {
  readonly id: string;
  readonly slug: string;
  /** The secret of a token with the preset *SCIM provisioning*. */
  readonly scimToken: string;
  /** The secret of a token with every permission that an organisation can give. */
  readonly ownerToken: string;
  readonly scim: ScimClient;
  readonly graphql: GraphqlClient;
  /** Makes a further token. */
  token(permissions: readonly string[], options?: { expiresAt?: Date }): Promise<string>;
}

/** A server of the real service on a real port. */
interface TestReplica {
  readonly url: string;
  readonly database: Database;
  readonly logger: Logger;
  /** The lines that it has logged so far. */
  readonly logLines: string[];
  endStreams(): void;
  stop(): Promise<void>;
}

/** The real service on a real port, on a database of its own. */
export interface TestApp extends TestReplica {
  readonly databaseUrl: string;
  readonly secrets: Secrets;
  organisation(slug?: string): Promise<TestOrganisation>;
  scope(actor: Actor): Scope;
  /** Starts one more server on the same database. Stop it before the first. */
  replica(): Promise<TestReplica>;
}

/** Starts the service as `main.ts` does, on a copy of the migrated database. Call `stop` in `afterAll`. */
export async function startTestApp(settings: Partial<AppParts['config']> = {}): Promise<TestApp> {
  const testDatabase = await createTestDatabase();
  const secrets = createSecrets([new Uint8Array(randomBytes(32))]);
  const { url, database, logger, logLines, endStreams, stop } = await serve(testDatabase.url, secrets, settings);
  const scope = (actor: Actor): Scope => database.scopeFor(actor, { door: 'SYSTEM', requestId: 'test' });
  let organisations = 0;
  return {
    url, database, databaseUrl: testDatabase.url, secrets, logger, logLines, scope, endStreams,
    organisation: (slug = `org-${++organisations}`) => makeOrganisation(url, slug, scope),
    replica: () => serve(testDatabase.url, secrets, settings),
    stop: async () => {
      await stop();
      await testDatabase.drop();
    },
  };
}

async function serve(databaseUrl: string, secrets: Secrets, settings: Partial<AppParts['config']>): Promise<TestReplica> {
  const database = await connectDatabase(databaseUrl, 10);
  const server = createServer({ keepAliveTimeout: 65_000 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const logLines: string[] = [];
  const sink = new Writable({ write: (chunk: Buffer, _, done) => { logLines.push(chunk.toString()); done(); } });
  const config = {
    TRUST_PROXY: 0, REQUESTS_PER_MINUTE: 1_000_000, REFUSALS_PER_MINUTE: 1_000_000, COST_PER_MINUTE: 100_000_000, ACCESS_TOKENS_PER_MINUTE: 1_000_000, ALLOW_PRIVATE_JWKS: true, ALLOW_PRIVATE_PROVIDERS: true, SAML_CLOCK_SKEW_SECONDS: 120, DNS_SERVERS: ['127.0.0.1:1'],
    METRICS_TOKEN: undefined, TRUSTED_DOCUMENTS: undefined, LOOKUP_EVENTS_PER_SECOND: 0, STREAMS: 1000, STREAMS_PER_CALLER: 1000, STREAM_DRAIN_SECONDS: 30, SIGN_INS_PER_MINUTE: 1_000_000, SINGLE_SIGN_ONS_PER_MINUTE: 1_000_000, SESSION_IDLE_MINUTES: 480, SESSION_HOURS: 168,
    SMTP_URL: undefined, DATABASE_URL: undefined, DEVELOPMENT_INBOX: false, ...settings,
  };
  const logger = pino({ level: 'info' }, sink);
  const app = await createApp({ config, database, secrets, logger, publicUrl: url, isStopping: () => false });
  server.on('request', app.express);
  return {
    url, database, logger, logLines, endStreams: () => app.endStreams(),
    stop: async () => {
      await close(server);
      await app.stop();
      await database.close();
    },
  };
}

async function makeOrganisation(url: string, slug: string, scope: (actor: Actor) => Scope): Promise<TestOrganisation> {
  const { id } = await createOrganisation(scope({ kind: 'SYSTEM', organisationId: undefined }), { slug, name: `Organisation ${slug}` });
  const token: TestOrganisation['token'] = async (permissions, options) =>
    (await createApiToken(scope({ kind: 'SYSTEM', organisationId: id }), { name: 'test', permissions, ...options })).secret;
  const [scimToken, ownerToken] = [await token(presets.entra), await token(organisationPermissions)];
  return { id, slug, scimToken, ownerToken, token, scim: new ScimClient(`${url}/scim/v2/${slug}`, scimToken), graphql: new GraphqlClient(`${url}/graphql`, ownerToken) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
