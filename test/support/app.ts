import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import pino from 'pino';
import { connectDatabase, type Database } from '../../src/db/connect.ts';
import type { Actor } from '../../src/domain/access/actor.ts';
import { organisationPermissions, presets } from '../../src/domain/access/permissions.ts';
import { createApiToken } from '../../src/domain/api-tokens/create-api-token.ts';
import { createOrganisation } from '../../src/domain/organisations/create-organisation.ts';
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

/** The real service on a real port, on a database of its own. */
export interface TestApp {
  readonly url: string;
  readonly database: Database;
  readonly databaseUrl: string;
  /** The lines that the service has logged so far. */
  readonly logLines: string[];
  organisation(slug?: string): Promise<TestOrganisation>;
  scope(actor: Actor): Scope;
  stop(): Promise<void>;
}

/** Starts the service as `main.ts` does, on a copy of the migrated database. Call `stop` in `afterAll`. */
export async function startTestApp(settings: Partial<AppParts['config']> = {}): Promise<TestApp> {
  const testDatabase = await createTestDatabase();
  const database = await connectDatabase(testDatabase.url, 10);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const logLines: string[] = [];
  const sink = new Writable({ write: (chunk: Buffer, _, done) => { logLines.push(chunk.toString()); done(); } });
  const config = {
    TRUST_PROXY: 0, REQUESTS_PER_MINUTE: 1_000_000, REFUSALS_PER_MINUTE: 1_000_000, COST_PER_MINUTE: 100_000_000, ACCESS_TOKENS_PER_MINUTE: 1_000_000, ALLOW_PRIVATE_JWKS: true,
    METRICS_TOKEN: undefined, TRUSTED_DOCUMENTS: undefined, LOOKUP_EVENTS_PER_SECOND: 0, ...settings,
  };
  const app = await createApp({ config, database, logger: pino({ level: 'info' }, sink), publicUrl: url, isStopping: () => false });
  server.on('request', app.express);
  const scope = (actor: Actor): Scope => database.scopeFor(actor, { door: 'SYSTEM', requestId: 'test' });
  let organisations = 0;
  return {
    url, database, databaseUrl: testDatabase.url, logLines, scope,
    organisation: (slug = `org-${++organisations}`) => makeOrganisation(url, slug, scope),
    stop: async () => {
      await close(server);
      await app.stop();
      await database.close();
      await testDatabase.drop();
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
