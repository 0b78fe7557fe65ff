import { defineConfig, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { fileURLToPath } from 'node:url';
import { MembershipChangeSchema, PeopleChangeSchema } from '../domain/analytics/people-change.ts';
import { PeopleCountSchema } from '../domain/analytics/people-count.ts';
import { ProvisioningActivitySchema } from '../domain/analytics/provisioning-activity.ts';
import { RollupProgressSchema } from '../domain/analytics/rollup-progress.ts';
import { ApiTokenSchema } from '../domain/api-tokens/api-token.ts';
import { RefusedCredentialSchema } from '../domain/credentials/refused-credential.ts';
import { GroupMemberSchema, GroupSchema } from '../domain/groups/group.ts';
import { OauthAccessTokenSchema } from '../domain/oauth/oauth-access-token.ts';
import { OauthClientSecretSchema } from '../domain/oauth/oauth-client-secret.ts';
import { OauthClientSchema } from '../domain/oauth/oauth-client.ts';
import { OauthFederationSchema } from '../domain/oauth/oauth-federation.ts';
import { OauthUsedAssertionSchema } from '../domain/oauth/oauth-used-assertion.ts';
import { OrganisationSchema } from '../domain/organisations/organisation.ts';
import { ProvisioningEventSchema } from '../domain/provisioning/provisioning-event.ts';
import { SingleSignOnSettingsSchema } from '../domain/single-sign-on/single-sign-on-settings.ts';
import { UserInformationFieldSchema } from '../domain/user-information-fields/user-information-field.ts';
import { UserLookupValueSchema } from '../domain/users/user-lookup-value.ts';
import { UserSchema } from '../domain/users/user.ts';

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/** MikroORM's options for a database; see also `connect.ts`. */
export function ormOptions(url: string, poolSize = 10): Options {
  return defineConfig({
    clientUrl: url,
    entities: [
      OrganisationSchema, SingleSignOnSettingsSchema, ApiTokenSchema, UserSchema, UserLookupValueSchema, UserInformationFieldSchema,
      GroupSchema, GroupMemberSchema, ProvisioningEventSchema, RefusedCredentialSchema, ProvisioningActivitySchema, RollupProgressSchema,
      OauthClientSchema, OauthClientSecretSchema, OauthFederationSchema, OauthAccessTokenSchema, OauthUsedAssertionSchema,
      PeopleChangeSchema, MembershipChangeSchema, PeopleCountSchema,
    ],
    extensions: [Migrator],
    // Only the developer's command line reads and writes the snapshot (mikro-orm.config.ts).
    migrations: { path: migrationsFolder, snapshot: false, emit: 'ts', disableForeignKeys: false },
    driverOptions: { application_name: 'rollcall', connectionTimeoutMillis: 10_000 },
    pool: { min: 0, max: poolSize },
    forceUtcTimezone: true,
    // A wrong name in DATABASE_URL is a mistake to be told, not a database to be made.
    ensureDatabase: false,
    // Every request forks its own entity manager (http/request-scope.ts); a shared one would mix requests.
    allowGlobalContext: false,
    logger: () => undefined,
  });
}
