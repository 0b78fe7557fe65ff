import { Migration } from '@mikro-orm/migrations';
import { auditTable } from '../src/db/audit-table.ts';

// Whoever makes a trigger must be allowed to call its function, which nobody else may.
const mayRecord = (may: boolean): string[] => ['set local role rollcall_platform', `${may ? 'grant' : 'revoke'} execute on function record_audit() ${may ? 'to' : 'from'} session_user`, 'reset role'];

const tables = ['held_users', 'provisioning_brakes', 'provisioning_holds'];
const decisions = (held: string): string => `check ("decision" in ('CREATED', 'CHANGED', 'UNCHANGED', 'DISABLED', 'ENABLED', 'DELETED', 'REFUSED', ${held}'MATCHED', 'UNMATCHED'))`;

/** How much one cycle of a directory may disable or delete: see src/domain/provisioning/brake/. */
export class Migration20261127210900_brake extends Migration {
  override name = 'Migration20261127210900_brake';

  override up(): void {
    this.addSql(`create table "held_users" ("organisation_id" uuid not null, "hold_id" uuid not null, "id" uuid not null, "user_name" text not null, "change" text not null, "first_asked_at" timestamptz(3) not null, "last_asked_at" timestamptz(3) not null, "passed_at" timestamptz(3) null, primary key ("organisation_id", "hold_id", "id"));`);
    this.addSql(`create index "held_users_user_index" on "held_users" ("organisation_id", "id");`);
    this.addSql(`create table "provisioning_brakes" ("organisation_id" uuid not null, "client_id" uuid not null, "started_at" timestamptz(3) not null, "last_at" timestamptz(3) not null, "people" int not null default 0, "people_before" int null, "is_released" boolean not null default false, primary key ("organisation_id", "client_id"));`);
    this.addSql(`create table "provisioning_holds" ("organisation_id" uuid not null, "id" uuid not null, "client_id" uuid not null, "began_at" timestamptz(3) not null, "cycle_started_at" timestamptz(3) not null, "last_asked_at" timestamptz(3) not null, "passed_count" int not null, "people_before" int null, "most_people" int not null, "decision" text null, "decided_at" timestamptz(3) null, primary key ("organisation_id", "id"));`);
    this.addSql(`create index "provisioning_holds_client_index" on "provisioning_holds" ("organisation_id", "client_id", "began_at");`);
    this.addSql(`alter table "held_users" add constraint "held_users_change_check" check ("change" in ('DISABLE', 'DELETE'));`);
    this.addSql(`alter table "provisioning_holds" add constraint "provisioning_holds_decision_check" check ("decision" in ('RELEASED', 'REJECTED'));`);
    for (const table of tables) {
      this.addSql(`alter table "${table}" enable row level security;`);
      this.addSql(`alter table "${table}" force row level security;`);
      this.addSql(`create policy "own_organisation" on "${table}" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
      this.addSql(`create policy "platform" on "${table}" to "rollcall_platform" using (true) with check (true);`);
      this.addSql(`grant select, insert on "${table}" to rollcall_runtime`);
    }

    this.addSql(`grant update on "provisioning_brakes" to rollcall_runtime`);
    this.addSql(`grant update ("last_asked_at", "decision", "decided_at") on "provisioning_holds" to rollcall_runtime`);
    this.addSql(`grant update ("user_name", "change", "last_asked_at", "passed_at") on "held_users" to rollcall_runtime`);

    this.addSql(`alter table "single_sign_on_settings" add "brake_enabled" boolean not null default true, add "brake_percent" int not null default 20, add "brake_people" int not null default 10;`);
    this.addSql(`alter table "mails" drop constraint "mails_kind_check";`);
    this.addSql(`alter table "mails" add constraint "mails_kind_check" check ("kind" in ('SIGN_IN_LINK', 'PROVISIONING_HOLD', 'INVITATION'));`);
    this.addSql(`alter table "provisioning_events" drop constraint "provisioning_events_decision_check";`);
    this.addSql(`alter table "provisioning_events" add constraint "provisioning_events_decision_check" ${decisions(`'HELD', `)};`);
    // Nothing was held before.
    this.addSql(`alter table "provisioning_activity" add "users_held" int not null default 0;`);
    for (const [table, type] of [['activity_totals', 'bigint'], ['platform_activity_totals', 'bigint'], ['provisioning_cycles', 'int']]) {
      this.addSql(`alter table "${table}" add "users_held" ${type} not null default 0;`);
      this.addSql(`alter table "${table}" alter "users_held" drop default;`);
    }

    // As cycles are (src/domain/provisioning/provisioning-cycle.ts): as long as the client is never silent for a quarter of an hour.
    // Goes from a moment back to another by leaps of up to as much.
    this.addSql(`create function is_same_cycle(organisation uuid, client uuid, since timestamptz, at timestamptz) returns boolean language plpgsql stable as $$
      declare earlier timestamptz := at;
      begin
        while earlier - since >= interval '15 minutes' loop
          select occurred_at into earlier from provisioning_events
          where organisation_id = organisation and occurred_at > earlier - interval '15 minutes' and occurred_at < earlier and coalesce(api_token_id, oauth_client_id) = client
          order by occurred_at limit 1;
          if not found then return false; end if;
        end loop;
        return true;
      end $$`);
    // Owners are those whom effective-role.ts would call so.
    this.addSql(`create function mail_owners(organisation uuid, what text, details jsonb, urgency int, tries int, at timestamptz) returns void language plpgsql as $$
      declare queued uuid[];
      begin
        with mailed as (
          insert into mails (organisation_id, id, kind, user_id, recipient, language, "values", created_at, changed_at)
          select organisation, ordered_id(at), what, users.id, users.email, users.preferred_language, details, at, at from users
          where users.organisation_id = organisation and users.active and not users.sign_in_blocked and users.email is not null and (users.role = 'OWNER'
            or exists (select from group_members join groups on groups.organisation_id = organisation and groups.id = group_members.group_id
              where group_members.organisation_id = organisation and group_members.user_id = users.id and groups.role = 'OWNER'))
          returning id
        ) select array_agg(id order by id) into queued from mailed;
        if queued is not null then perform add_jobs('send-mail', queued, urgency, tries); end if;
      end $$`);
    // Whether a client's change is held that would disable or delete somebody; counts it where it is not. The row of the brake stays locked to
    // the end of the transaction, so that the changes of one client are counted one after another.
    this.addSql(`create function hold_back(organisation uuid, client uuid, subject uuid, subject_name text, wanted text, at timestamptz) returns boolean language plpgsql as $$
      declare settings single_sign_on_settings%rowtype; brake provisioning_brakes%rowtype; hold provisioning_holds%rowtype; most int; is_held boolean := false;
      begin
        select * into settings from single_sign_on_settings where organisation_id = organisation;
        if not settings.brake_enabled then return false; end if;
        insert into provisioning_brakes (organisation_id, client_id, started_at, last_at) values (organisation, client, at, at) on conflict do nothing;
        select * into brake from provisioning_brakes where organisation_id = organisation and client_id = client for update;
        if not is_same_cycle(organisation, client, brake.last_at, at) then
          brake.started_at := at; brake.people := 0; brake.people_before := null; brake.is_released := false;
        end if;
        brake.last_at := greatest(brake.last_at, at);

        select holds.* into hold from provisioning_holds as holds
        where holds.organisation_id = organisation and holds.client_id = client and holds.decision is distinct from 'RELEASED' and holds.last_asked_at > at - interval '48 hours'
        order by began_at desc limit 1;
        is_held := hold.id is not null and (hold.decision is null or hold.cycle_started_at = brake.started_at
          or exists (select from held_users where organisation_id = organisation and hold_id = hold.id and id = subject));

        update held_users set passed_at = at from provisioning_holds as holds
        where held_users.organisation_id = organisation and held_users.id = subject and holds.organisation_id = organisation and holds.id = held_users.hold_id
          and holds.client_id = client and holds.decision = 'RELEASED' and holds.decided_at > at - interval '7 days';
        if found then
          is_held := false;
        elsif not is_held and not brake.is_released and not exists (
          select from provisioning_events where organisation_id = organisation and resource_id = subject and decision = 'DISABLED' and occurred_at >= brake.started_at
            and coalesce(api_token_id, oauth_client_id) = client
        ) and (settings.brake_people = 0 or not exists (
          -- Who came in this very cycle may go again, unless nobody at all may: nobody is lost who was there before it.
          select from users where users.organisation_id = organisation and users.id = subject and is_same_cycle(organisation, client, users.created_at, at)
        )) then
          most := settings.brake_people;
          if brake.people >= most then
            if brake.people_before is null then
              select count(*) + brake.people into brake.people_before from users where organisation_id = organisation and active;
            end if;
            most := greatest(most, brake.people_before * settings.brake_percent / 100);
          end if;
          is_held := brake.people >= most;
          if is_held then
            insert into provisioning_holds (organisation_id, id, client_id, began_at, cycle_started_at, last_asked_at, passed_count, people_before, most_people)
            values (organisation, ordered_id(at), client, at, brake.started_at, at, brake.people, brake.people_before, most) returning * into hold;
            perform mail_owners(organisation, 'PROVISIONING_HOLD', jsonb_build_object('holdId', hold.id, 'passedCount', hold.passed_count, 'mostPeople', hold.most_people, 'clientName', coalesce(
              (select name from api_tokens where organisation_id = organisation and id = client), (select name from oauth_clients where organisation_id = organisation and id = client))), -5, 25, at);
          else
            brake.people := brake.people + 1;
          end if;
        end if;

        update provisioning_brakes set started_at = brake.started_at, last_at = brake.last_at, people = brake.people, people_before = brake.people_before, is_released = brake.is_released
        where organisation_id = organisation and client_id = client;
        if is_held then
          insert into held_users (organisation_id, hold_id, id, user_name, change, first_asked_at, last_asked_at) values (organisation, hold.id, subject, subject_name, wanted, at, at)
          on conflict (organisation_id, hold_id, id) do update set user_name = excluded.user_name, change = excluded.change, last_asked_at = excluded.last_asked_at;
          update provisioning_holds set last_asked_at = greatest(last_asked_at, at) where organisation_id = organisation and id = hold.id;
        end if;
        return is_held;
      end $$`);

    const audited = auditTable({ table: 'provisioning_holds', target: 'provisioning-hold', watched: ['decision'] });
    for (const sql of [...mayRecord(true), ...audited, ...mayRecord(false)]) this.addSql(sql);
  }

  override down(): void {
    this.addSql(`drop function hold_back(uuid, uuid, uuid, text, text, timestamptz), mail_owners(uuid, text, jsonb, int, int, timestamptz), is_same_cycle(uuid, uuid, timestamptz, timestamptz)`);
    for (const table of tables) this.addSql(`drop table "${table}"`);
    for (const table of ['activity_totals', 'platform_activity_totals', 'provisioning_activity', 'provisioning_cycles']) this.addSql(`alter table "${table}" drop column "users_held";`);
    // Else the policies would show the owner of the tables none of their rows.
    for (const table of ['mails', 'provisioning_events']) this.addSql(`alter table "${table}" no force row level security`);
    this.addSql(`delete from "mails" where "kind" = 'PROVISIONING_HOLD'`);
    this.addSql(`update "provisioning_events" set "decision" = 'REFUSED' where "decision" = 'HELD'`);
    for (const table of ['mails', 'provisioning_events']) this.addSql(`alter table "${table}" force row level security`);
    this.addSql(`alter table "mails" drop constraint "mails_kind_check";`);
    this.addSql(`alter table "mails" add constraint "mails_kind_check" check ("kind" in ('SIGN_IN_LINK', 'INVITATION'));`);
    this.addSql(`alter table "provisioning_events" drop constraint "provisioning_events_decision_check";`);
    this.addSql(`alter table "provisioning_events" add constraint "provisioning_events_decision_check" ${decisions('')};`);
    this.addSql(`alter table "single_sign_on_settings" drop column "brake_enabled", drop column "brake_percent", drop column "brake_people";`);
  }
}
