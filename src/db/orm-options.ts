import { defineConfig, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { fileURLToPath } from 'node:url';
import { ActivityTotalSchema } from '../domain/analytics/activity-total.ts';
import { MembershipChangeSchema, PeopleChangeSchema } from '../domain/analytics/people-change.ts';
import { PeopleCountSchema } from '../domain/analytics/people-count.ts';
import { PlatformActivityTotalSchema, PlatformPeopleTotalSchema } from '../domain/analytics/platform/platform-totals.ts';
import { ProvisioningActivitySchema } from '../domain/analytics/provisioning-activity.ts';
import { RollupProgressSchema } from '../domain/analytics/rollup-progress.ts';
import { AuditEntrySchema } from '../domain/audit/audit-entry.ts';
import { AuditSealSchema } from '../domain/audit/audit-seal.ts';
import { ApiTokenSchema } from '../domain/api-tokens/api-token.ts';
import { ConnectionSchema } from '../domain/connections/connection.ts';
import { ConnectionTestSchema } from '../domain/connections/connection-test.ts';
import { LinkedIdentitySchema } from '../domain/connections/linked-identity.ts';
import { SignInAttemptSchema } from '../domain/connections/sign-in-attempt.ts';
import { RefusedCredentialSchema } from '../domain/credentials/refused-credential.ts';
import { DuplicateCheckLineSchema, DuplicateCheckSchema } from '../domain/duplicates/duplicate-check.ts';
import { DuplicateCureSchema } from '../domain/duplicates/duplicate-cure.ts';
import { EmailDomainSchema } from '../domain/email-domains/email-domain.ts';
import { GroupMemberSchema, GroupSchema } from '../domain/groups/group.ts';
import { InvitationSchema } from '../domain/invitations/invitation.ts';
import { ExpiryReminderSchema } from '../domain/reminders/expiry-reminder.ts';
import { InvitedPersonSchema } from '../domain/invitations/invited-person.ts';
import { InboxMailSchema } from '../domain/mail/inbox-mail.ts';
import { MailSchema } from '../domain/mail/mail.ts';
import { OauthAccessTokenSchema } from '../domain/oauth/oauth-access-token.ts';
import { OauthClientSecretSchema } from '../domain/oauth/oauth-client-secret.ts';
import { OauthClientSchema } from '../domain/oauth/oauth-client.ts';
import { OauthFederationSchema } from '../domain/oauth/oauth-federation.ts';
import { OauthUsedAssertionSchema } from '../domain/oauth/oauth-used-assertion.ts';
import { OrganisationSchema } from '../domain/organisations/organisation.ts';
import { PlatformTokenSchema } from '../domain/platform/platform-token.ts';
import { PlatformAccessSchema, PlatformUseSchema } from '../domain/platform/platform-use.ts';
import { ProvisioningBrakeSchema } from '../domain/provisioning/brake/brake.ts';
import { HeldUserSchema, ProvisioningHoldSchema } from '../domain/provisioning/brake/hold.ts';
import { MappingAdviceDismissalSchema } from '../domain/provisioning/mappings/mapping-advice-dismissal.ts';
import { ProvisioningEventSchema } from '../domain/provisioning/provisioning-event.ts';
import { StoredCycleSchema } from '../domain/provisioning/stored-cycle.ts';
import { RehearsalSchema } from '../domain/rehearsal/rehearsal.ts';
import { SessionSchema } from '../domain/sessions/session.ts';
import { SignInLinkSchema } from '../domain/sign-in-links/sign-in-link.ts';
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
      ProvisioningBrakeSchema, ProvisioningHoldSchema, HeldUserSchema,
      OauthClientSchema, OauthClientSecretSchema, OauthFederationSchema, OauthAccessTokenSchema, OauthUsedAssertionSchema,
      AuditEntrySchema, AuditSealSchema, PeopleChangeSchema, MembershipChangeSchema, PeopleCountSchema, ActivityTotalSchema, StoredCycleSchema,
      MailSchema, InboxMailSchema, SessionSchema, SignInLinkSchema, InvitationSchema, InvitedPersonSchema, ExpiryReminderSchema,
      ConnectionSchema, EmailDomainSchema, LinkedIdentitySchema, SignInAttemptSchema, ConnectionTestSchema,
      DuplicateCheckSchema, DuplicateCheckLineSchema, DuplicateCureSchema, RehearsalSchema, MappingAdviceDismissalSchema,
      PlatformTokenSchema, PlatformUseSchema, PlatformAccessSchema, PlatformActivityTotalSchema, PlatformPeopleTotalSchema,
    ],
    extensions: [Migrator],
    // Only the developer's command line reads and writes the snapshot (mikro-orm.config.ts).
    migrations: { path: migrationsFolder, snapshot: false, emit: 'ts', disableForeignKeys: false },
    // No entities live there (open-secrets.ts; the job queue).
    schemaGenerator: { ignoreSchema: ['private', 'graphile_worker'] },
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
