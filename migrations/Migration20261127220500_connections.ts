import { Migration } from '@mikro-orm/migrations';
import { auditTable } from '../src/db/audit-table.ts';

// Whoever makes a trigger must be allowed to call its function, which nobody else may.
const mayRecord = (may: boolean): string[] => ['set local role rollcall_platform', `${may ? 'grant' : 'revoke'} execute on function record_audit() ${may ? 'to' : 'from'} session_user`, 'reset role'];

const audited = [
  { table: 'connections', target: 'connection', name: 'kind', secrets: ['encrypted_secret'] },
  { table: 'email_domains', target: 'email-domain', name: 'domain' },
  { table: 'linked_identities', target: 'linked-identity', name: 'subject', leftOut: ['last_used_at'], watched: ['user_id'] },
];

/** Sign-in connections, the e-mail domains that organisations have verified, who is linked with whom, and who is on the way. */
export class Migration20261127220500_connections extends Migration {
  override name = 'Migration20261127220500_connections';

  override up(): void {
    this.addSql(`create table "connections" ("organisation_id" uuid not null, "kind" text not null, "status" text not null default 'DISABLED', "configuration" jsonb not null, "encrypted_secret" text null, "match_by" text[] not null, "creates_users" boolean not null default false, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("organisation_id"));`);

    this.addSql(`create table "email_domains" ("organisation_id" uuid not null, "domain" text collate "C" not null, "record_value" text not null, "verified_at" timestamptz(3) null, "last_checked_at" timestamptz(3) null, "last_finding" text null, "created_at" timestamptz(3) not null, primary key ("organisation_id", "domain"));`);

    this.addSql(`create table "linked_identities" ("organisation_id" uuid not null, "issuer" text collate "C" not null, "subject" text collate "C" not null, "user_id" uuid not null, "cause" text not null, "created_at" timestamptz(3) not null, "last_used_at" timestamptz(3) not null, primary key ("organisation_id", "issuer", "subject"));`);
    this.addSql(`alter table "linked_identities" add constraint "linked_identities_user_unique" unique ("organisation_id", "user_id", "issuer");`);

    this.addSql(`create table "sign_in_attempts" ("organisation_id" uuid not null, "id" uuid not null, "browser" text not null, "encrypted_state" text not null, "return_to" text not null, "expires_at" timestamptz(3) not null, primary key ("organisation_id", "id"));`);
    this.addSql(`create index "sign_in_attempts_end_index" on "sign_in_attempts" ("organisation_id", "expires_at");`);

    this.addSql(`alter table "connections" add constraint "connections_status_check" check ("status" in ('ENABLED', 'DISABLED'));`);
    this.addSql(`alter table "connections" enable row level security;`);
    this.addSql(`alter table "connections" force row level security;`);
    this.addSql(`create policy "own_organisation" on "connections" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "connections" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`alter table "email_domains" enable row level security;`);
    this.addSql(`alter table "email_domains" force row level security;`);
    this.addSql(`create policy "own_organisation" on "email_domains" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "email_domains" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`alter table "linked_identities" add constraint "linked_identities_cause_check" check ("cause" in ('EXTERNAL_ID', 'USER_NAME', 'EMAIL', 'CREATED'));`);
    this.addSql(`alter table "linked_identities" enable row level security;`);
    this.addSql(`alter table "linked_identities" force row level security;`);
    this.addSql(`create policy "own_organisation" on "linked_identities" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "linked_identities" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`alter table "sign_in_attempts" enable row level security;`);
    this.addSql(`alter table "sign_in_attempts" force row level security;`);
    this.addSql(`create policy "own_organisation" on "sign_in_attempts" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "sign_in_attempts" to "rollcall_platform" using (true) with check (true);`);

    for (const table of ['connections', 'email_domains']) {
      this.addSql(`alter table "${table}" add constraint "${table}_organisation_fk" foreign key ("organisation_id") references "organisations" ("id")`);
    }
    this.addSql(`alter table "linked_identities" add constraint "linked_identities_user_fk" foreign key ("organisation_id", "user_id") references "users" ("organisation_id", "id") on delete cascade`);
    // A domain belongs to one organisation alone, of all that say that it is theirs.
    this.addSql(`create unique index "email_domains_verified_unique" on "email_domains" ("domain") where verified_at is not null`);

    this.addSql(`grant select, insert, update, delete on "connections", "email_domains", "linked_identities" to rollcall_runtime`);
    this.addSql(`grant select, insert, delete on "sign_in_attempts" to rollcall_runtime`);
    // Whoever signs in says no more than an address: of the domains of all organisations the platform role sees whose they are.
    this.addSql(`grant select ("organisation_id", "domain", "verified_at") on "email_domains" to rollcall_platform`);

    for (const sql of [...mayRecord(true), ...audited.flatMap(auditTable), ...mayRecord(false)]) this.addSql(sql);
  }

  override down(): void {
    for (const table of ['connections', 'email_domains', 'linked_identities', 'sign_in_attempts']) this.addSql(`drop table "${table}"`);
  }
}
