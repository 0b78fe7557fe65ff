import { readConfig } from '../config.ts';
import { connectDatabase, type Database } from '../db/connect.ts';
import { connectEmbedded } from '../db/embedded/connect.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { openSecrets } from '../db/open-secrets.ts';
import type { Actor } from '../domain/access/actor.ts';
import { findOrganisationBySlug } from '../domain/organisations/find-organisations.ts';
import { NotFound } from '../domain/shared/errors.ts';
import type { Secrets } from '../domain/shared/secrets.ts';
import type { Scope } from '../domain/shared/scope.ts';

/** The operator at the command line: works on the same database as a server that may be running. */
export interface Operator {
  readonly database: Database;
  /** The names of the migrations that were run on the way. */
  readonly migrations: readonly string[];
  /** The keys, as the server has them. */
  secrets(): Promise<Secrets>;
  /** In the name of the platform. */
  readonly platform: Scope;
  /** How the service is reached from outside, as far as the settings tell. */
  readonly publicUrl: string;
  /** In the name of one organisation. @throws NotFound */
  inOrganisation(slug: string): Promise<Scope>;
  /** In the name of the organisation with this id, if there is one. */
  inOrganisationOf(organisationId: string): Scope;
}

/** Opens the database, migrated, does the work and leaves nothing open. */
export async function asOperator<Result>(work: (operator: Operator) => Promise<Result>): Promise<Result> {
  const config = readConfig();
  const { url, stop } = config.DATABASE_URL
    ? { url: config.DATABASE_URL, stop: async () => undefined }
    : await connectEmbedded({ dataDirectory: config.DATA_DIR });
  try {
    const database = await connectDatabase(url, 2);
    try {
      const migrations = await migrateDatabase(url);
      const platform = scopeFor(database, { kind: 'SYSTEM', organisationId: undefined });
      return await work({
        database, migrations, platform, publicUrl: config.PUBLIC_URL ?? `http://localhost:${config.PORT}`,
        secrets: async () => (await openSecrets({ given: config.ENCRYPTION_KEY, dataDirectory: config.DATABASE_URL ? undefined : config.DATA_DIR }, database)).secrets,
        inOrganisationOf: (organisationId) => scopeFor(database, { kind: 'SYSTEM', organisationId }),
        inOrganisation: async (slug) => {
          const organisation = await findOrganisationBySlug(platform, slug);
          if (!organisation) throw new NotFound(`There is no organisation with the slug “${slug}”. \`organisation list\` shows those there are.`);
          return scopeFor(database, { kind: 'SYSTEM', organisationId: organisation.id });
        },
      });
    } finally {
      await database.close();
    }
  } finally {
    await stop();
  }
}

function scopeFor(database: Database, actor: Actor): Scope {
  return database.scopeFor(actor, { door: 'CLI', requestId: 'cli' });
}
