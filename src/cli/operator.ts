import { readConfig } from '../config.ts';
import { connectDatabase, type Database } from '../db/connect.ts';
import { connectEmbedded } from '../db/embedded/connect.ts';
import { migrateDatabase } from '../db/migrate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { findOrganisationBySlug } from '../domain/organisations/find-organisations.ts';
import { NotFound } from '../domain/shared/errors.ts';
import type { Scope } from '../domain/shared/scope.ts';

/** The operator at the command line: works on the same database as a server that may be running. */
export interface Operator {
  readonly database: Database;
  /** The names of the migrations that were run on the way. */
  readonly migrations: readonly string[];
  /** In the name of the platform. */
  readonly platform: Scope;
  /** In the name of one organisation. @throws NotFound */
  inOrganisation(slug: string): Promise<Scope>;
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
        database, migrations, platform,
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
