import { Migration } from '@mikro-orm/migrations';
import { auditTable, stopAuditing, type AuditedTable } from '../src/db/audit-table.ts';

const audited: readonly AuditedTable[] = [
  { table: 'organisations', target: 'organisation', name: 'slug', watched: ['slug', 'name'], leftOut: ['user_information_revision', 'signing_key'] },
  { table: 'single_sign_on_settings', target: 'single-sign-on', leftOut: ['signing_key'] },
  { table: 'api_tokens', target: 'api-token', name: 'name', secrets: ['secret_hash'], leftOut: ['last_used_at', 'retires_at'], watched: ['name', 'permissions', 'expires_at', 'revoked_at', 'replaced_by_id', 'retire_by'] },
  { table: 'oauth_clients', target: 'oauth-client', name: 'name', leftOut: ['last_used_at', 'last_refused_at', 'last_refusal_reason'], watched: ['name', 'permissions', 'expires_at', 'disabled_at', 'deleted_at'] },
  { table: 'oauth_client_secrets', target: 'oauth-client-secret', name: 'prefix', secrets: ['secret_hash'], leftOut: ['last_used_at'], watched: ['prefix', 'secret_hash', 'expires_at', 'revoked_at'] },
  { table: 'oauth_federations', target: 'oauth-federation', name: 'issuer', leftOut: ['last_used_at'], watched: ['id', 'issuer', 'subject', 'audiences', 'jwks_url'] },
  { table: 'oauth_access_tokens', target: 'access-token', name: 'prefix', secrets: ['token_hash'] },
  { table: 'users', target: 'user', name: 'user_name', leftOut: ['search', 'user_name_key'] },
  { table: 'user_information_fields', target: 'user-information-field', name: 'name' },
  { table: 'groups', target: 'group', name: 'display_name', leftOut: ['display_name_key'] },
  { table: 'platform_tokens', target: 'platform-token', isOfPlatform: true, name: 'name', secrets: ['secret_hash'], leftOut: ['last_used_at'], watched: ['name', 'expires_at', 'revoked_at'] },
  { table: 'sessions', target: 'session', secrets: ['secret_hash'], leftOut: ['last_seen_at', 'idle_ends_at'], watched: ['user_id', 'ended_at'] },
];

// Version 7 of UUIDs (RFC 9562 §5.7), so that ids stand in the order of time. What is read twice is made once: `offset 0`; and once for
// each entry, since it looks at the target: what looks at nothing would be made once for all entries of a statement.
const origin = `lateral (
    select clock_timestamp() as now, case when target is not null then gen_random_uuid() end::text as random, pg_current_xact_id()::text::bigint as transaction, current_setting('rollcall.audit', true) as setting offset 0
  ) as once, lateral (
    select case when setting <> '' then setting::jsonb else jsonb_build_object('kind', 'DATABASE', 'door', 'DATABASE', 'name', session_user) end as origin, (extract(epoch from now) * 1000)::bigint as milliseconds offset 0
  ) as given, lateral (
    select (lpad(to_hex(milliseconds), 12, '0') || '7' || substr(random, 16, 3) || substr(random, 20))::uuid as id, kind || '.' || verb as action offset 0
  ) as made`;

// The hash is the one of domain/audit/audit-hash.ts.
const insertEntry = `insert into audit_entries (organisation_id, id, occurred_at, transaction_id, actor_kind, actor_id, actor_name, door, operation, request_id, client_address,
      action, target_type, target_id, target_name, affected_count, changes, hash)
    select organisation, id, to_timestamp(milliseconds / 1000.0), transaction, origin ->> 'kind', (origin ->> 'id')::uuid, origin ->> 'name', origin ->> 'door', origin ->> 'operation', origin ->> 'request', origin ->> 'address',
      action, kind, target, name, affected, changes,
      encode(sha256(convert_to(jsonb_build_array(organisation, id, milliseconds, transaction, origin -> 'kind', origin -> 'id', origin -> 'name', origin -> 'door', origin -> 'operation', origin -> 'request', origin -> 'address',
        action, kind, target, name, affected, changes)::text, 'UTF8')), 'hex')`;

// What a row says: its columns but for those that say nothing of their own, and the attributes of a user as if they were columns.
const valuesOf = (row: string): string => `(${row} - tg_argv[2]::text[] - 'attributes' || coalesce(${row} -> 'attributes', '{}'))`;

// Of a secret that has changed no more than that is told; of one that is new, nothing. What is very long is cut.
const told = (values: string): string => `case when key ~ '(secret|hash|password|private|encrypted|signing)' and ${values} -> key <> 'null' then '"…"' else audit_value(${values} -> key) end`;
const wholeRow = (which: 'old' | 'new'): string => `
  select jsonb_build_object('${which}', case when pg_column_size(row_values) < 4000 then row_values else audit_values(row_values) end) as changes
  from (select jsonb_strip_nulls(${valuesOf('whole')} - tg_argv[4]::text[]) as row_values offset 0) as stripped`;
const changed = `
  select jsonb_build_object('old', jsonb_strip_nulls(jsonb_object_agg(key, ${told('was')})), 'new', jsonb_strip_nulls(jsonb_object_agg(key, ${told('becomes')}))) as changes
  from (select ${valuesOf('to_jsonb(old)')} as was, ${valuesOf('whole')} as becomes offset 0) as both_rows, jsonb_object_keys(was || becomes) as key
  where was -> key is distinct from becomes -> key having count(*) > 0`;
const verbOfChange = `case when changes #>> '{new,deleted_at}' is not null then 'deleted' when changes #>> '{new,revoked_at}' is not null then 'revoked'
  when changes #>> '{new,ended_at}' is not null then 'ended' when changes #>> '{new,disabled_at}' is not null or changes #>> '{new,active}' = 'false' then 'disabled'
  when changes #>> '{old,disabled_at}' is not null or changes #>> '{new,active}' = 'true' then 'enabled' else 'updated' end`;
const insertRowEntry = (row: string, verb: string, changes: string): string => `${insertEntry}
  from (select ${row} as whole offset 0) as row_now, lateral (${changes}) as row_changes, lateral (
    select coalesce(whole ->> 'organisation_id', nullif(tg_argv[3], ''), whole ->> 'id')::uuid as organisation, ${verb} as verb, tg_argv[0] as kind,
      coalesce(whole ->> 'id', whole ->> 'organisation_id')::uuid as target, whole ->> nullif(tg_argv[1], '') as name, 1 as affected offset 0
  ) as told, ${origin}`;

/** The audit trail: entries that triggers write, and the seals that chain them. */
export class Migration20261124201000_audit_trail extends Migration {
  override name = 'Migration20261124201000_audit_trail';

  override up(): void {
    this.addSql(`create table "audit_entries" ("organisation_id" uuid not null, "id" uuid not null, "occurred_at" timestamptz(3) not null, "actor_kind" text not null, "actor_id" uuid null, "actor_name" text null, "door" text not null, "operation" text null, "request_id" text null, "client_address" text null, "action" text not null, "target_type" text not null, "target_id" uuid not null, "target_name" text null, "affected_count" int not null, "changes" jsonb not null, "hash" text not null, "transaction_id" bigint not null default ((pg_current_xact_id())::text)::bigint, primary key ("organisation_id", "id"));`);
    this.addSql(`create index "audit_entries_transaction_index" on "audit_entries" ("transaction_id");`);
    this.addSql(`create index "audit_entries_target_index" on "audit_entries" ("organisation_id", "target_id", "id");`);
    this.addSql(`create table "audit_seals" ("organisation_id" uuid not null, "number" int not null, "sealed_at" timestamptz(3) not null, "to_transaction" bigint not null, "entry_ids" uuid[] not null, "entry_hashes" text[] not null, "hash" text not null, "signature" text not null, primary key ("organisation_id", "number"));`);
    this.addSql(`create index "audit_seals_time_index" on "audit_seals" ("sealed_at");`);
    this.addSql(`alter table "audit_entries" add constraint "audit_entries_actor_kind_check" check ("actor_kind" in ('USER', 'API_TOKEN', 'OAUTH_CLIENT', 'SYSTEM', 'ANONYMOUS', 'DATABASE'));`);
    this.addSql(`alter table "audit_entries" add constraint "audit_entries_door_check" check ("door" in ('SCIM', 'GRAPHQL', 'OAUTH', 'PAGE', 'CLI', 'SYSTEM', 'DATABASE'));`);
    this.addSql(`alter table "audit_entries" enable row level security;`);
    this.addSql(`alter table "audit_entries" force row level security;`);
    this.addSql(`create policy "own_organisation" on "audit_entries" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "audit_entries" to "rollcall_platform" using (true) with check (true);`);
    this.addSql(`alter table "audit_seals" enable row level security;`);
    this.addSql(`alter table "audit_seals" force row level security;`);
    this.addSql(`create policy "own_organisation" on "audit_seals" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "audit_seals" to "rollcall_platform" using (true) with check (true);`);

    // Nobody that requests run as can write here, change or delete: entries are written by functions that run as the platform role, seals
    // by its job. That role sees of entries what it takes to seal them, and nothing of people.
    this.addSql(`grant select on "audit_entries", "audit_seals" to rollcall_runtime`);
    this.addSql(`grant insert on "audit_entries" to rollcall_platform`);
    this.addSql(`grant select ("organisation_id", "id", "occurred_at", "transaction_id", "hash") on "audit_entries" to rollcall_platform`);
    this.addSql(`grant select, insert on "audit_seals" to rollcall_platform`);

    this.addSql(`create function audit_value(value jsonb) returns jsonb language sql immutable as $$
      select case when length(value::text) > 2000 then to_jsonb(left(value::text, 2000) || '…') else value end
    $$`);
    this.addSql(`create function audit_values(given jsonb) returns jsonb language sql immutable set search_path = public, pg_temp as $$
      select jsonb_object_agg(key, audit_value(value)) from jsonb_each(given)
    $$`);

    // One statement for each row, since every write of SCIM runs one of them, and whatever PL/pgSQL does besides is prepared anew for each transaction.
    // Arguments of the trigger: what a row is called; the column with its name; columns that say nothing of their own; the organisation of rows that have none; columns with secrets.
    this.addSql(`create function record_audit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
      if tg_op = 'INSERT' then
        ${insertRowEntry('to_jsonb(new)', `'created'`, wholeRow('new'))};
      elsif tg_op = 'UPDATE' then
        ${insertRowEntry('to_jsonb(new)', verbOfChange, changed)};
      else
        ${insertRowEntry('to_jsonb(old)', `'deleted'`, wholeRow('old'))};
      end if;
      return null;
    end $$`);
    for (const table of audited) for (const sql of auditTable(table)) this.addSql(sql);

    // One entry for each group that a statement changes, however many its members. Who is deleted leaves all their groups so.
    this.addSql(`create function record_audit_of_members() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
      ${insertEntry} from (
        select organisation_id as organisation, case tg_op when 'INSERT' then 'members-added' else 'members-removed' end as verb, 'group' as kind, group_id as target, null::text as name, count(*)::int as affected,
          jsonb_build_object(case tg_op when 'INSERT' then 'new' else 'old' end, jsonb_build_object('members', to_jsonb((array_agg(user_id order by user_id))[1:20]))) as changes
        from changed group by organisation_id, group_id
      ) as told, ${origin};
      return null;
    end $$`);
    this.addSql(`create trigger audit_made after insert on group_members referencing new table as changed for each statement execute function record_audit_of_members()`);
    this.addSql(`create trigger audit_gone after delete on group_members referencing old table as changed for each statement execute function record_audit_of_members()`);

    for (const signature of functions) {
      this.addSql(`grant create on schema public to rollcall_platform`);
      this.addSql(`alter function ${signature} owner to rollcall_platform`);
      this.addSql(`revoke create on schema public from rollcall_platform`);
      this.addSql(`set local role rollcall_platform`);
      this.addSql(`revoke all on function ${signature} from public`);
      this.addSql(`reset role`);
    }
  }

  override down(): void {
    for (const { table } of audited) for (const sql of stopAuditing(table)) this.addSql(sql);
    for (const trigger of ['audit_made', 'audit_gone']) this.addSql(`drop trigger ${trigger} on group_members`);
    this.addSql(`drop function ${functions.join(', ')}`);
    this.addSql(`drop table "audit_seals"`);
    this.addSql(`drop table "audit_entries"`);
  }
}

const functions = ['audit_value(jsonb)', 'audit_values(jsonb)', 'record_audit()', 'record_audit_of_members()'];
