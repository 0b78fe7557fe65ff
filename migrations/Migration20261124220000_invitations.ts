import { Migration } from '@mikro-orm/migrations';
import { auditTable } from '../src/db/audit-table.ts';

// Whoever makes a trigger must be allowed to call its function, which nobody else may.
const mayRecord = (may: boolean): string[] => ['set local role rollcall_platform', `${may ? 'grant' : 'revoke'} execute on function record_audit() ${may ? 'to' : 'from'} session_user`, 'reset role'];

/** Invitations: queued with what causes them, whichever door it came through. */
export class Migration20261124220000_invitations extends Migration {
  override name = 'Migration20261124220000_invitations';

  override up(): void {
    this.addSql(`create table "invitations" ("organisation_id" uuid not null, "id" uuid not null, "user_id" uuid not null, "email" text not null, "mail_id" uuid not null, "cause" text not null, "reason" text null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "accepted_at" timestamptz(3) null, "withdrawn_at" timestamptz(3) null, primary key ("organisation_id", "id"));`);
    this.addSql(`create index "invitations_user_index" on "invitations" ("organisation_id", "user_id");`);
    this.addSql(`alter table "invitations" add constraint "invitations_mail_unique" unique ("organisation_id", "mail_id");`);

    this.addSql(`alter table "mails" drop constraint "mails_kind_check";`);
    this.addSql(`alter table "mails" add "user_id" uuid null;`);
    this.addSql(`create index "mails_user_index" on "mails" ("organisation_id", "user_id");`);
    this.addSql(`alter table "mails" add constraint "mails_kind_check" check ("kind" in ('SIGN_IN_LINK', 'INVITATION'));`);

    this.addSql(`alter table "single_sign_on_settings" add "invitation_days" int not null default 14;`);

    this.addSql(`alter table "invitations" add constraint "invitations_cause_check" check ("cause" in ('ON_CREATION', 'MANUALLY'));`);
    this.addSql(`alter table "invitations" enable row level security;`);
    this.addSql(`alter table "invitations" force row level security;`);
    this.addSql(`create policy "own_organisation" on "invitations" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "invitations" to "rollcall_platform" using (true) with check (true);`);

    this.addSql(`create unique index "invitations_open_unique" on "invitations" ("organisation_id", "user_id") where accepted_at is null and withdrawn_at is null`);
    for (const table of ['invitations', 'mails']) {
      this.addSql(`alter table "${table}" add constraint "${table}_user_fk" foreign key ("organisation_id", "user_id") references "users" ("organisation_id", "id") on delete cascade`);
    }

    // A UUID of version 7 (RFC 9562 §5.7), as the service makes them.
    this.addSql(`create function ordered_id(at timestamptz) returns uuid language sql volatile as $$
      select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from at) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
    $$`);
    this.addSql(`create function mail_invitations(ids uuid[], at timestamptz) returns void language plpgsql as $$
      declare organisation uuid := nullif(current_setting('rollcall.organisation', true), '')::uuid; queued uuid[];
      begin
        with mailed as (
          insert into mails (organisation_id, id, kind, user_id, recipient, language, "values", not_after, created_at, changed_at)
          select organisation, invitations.mail_id, 'INVITATION', users.id, invitations.email, users.preferred_language,
            jsonb_build_object('invitationId', invitations.id, 'expiresAt', invitations.expires_at), invitations.expires_at, at, at
          from invitations join users on users.organisation_id = organisation and users.id = invitations.user_id
          where invitations.organisation_id = organisation and invitations.id = any(ids)
          returning id
        ) select array_agg(id order by id) into queued from mailed;
        perform add_jobs('send-mail', queued, 0, 25);
      end $$`);
    // Who was invited and can still accept, or has accepted, is passed over; an open invitation that came to nothing is used again.
    this.addSql(`create function invite_users(ids uuid[], because text, at timestamptz) returns setof uuid language plpgsql as $$
      declare organisation uuid := nullif(current_setting('rollcall.organisation', true), '')::uuid; made uuid[]; invited uuid[];
      begin
        with given as (
          insert into invitations (organisation_id, id, user_id, email, mail_id, cause, created_at, expires_at)
          select organisation, ordered_id(at), users.id, users.email, ordered_id(at), because, at, at + make_interval(days => settings.invitation_days)
          from users, single_sign_on_settings as settings
          where users.organisation_id = organisation and users.id = any(ids) and users.active and not users.sign_in_blocked and users.email is not null
            and settings.organisation_id = organisation
            and not exists (select from invitations as earlier where earlier.organisation_id = organisation and earlier.user_id = users.id and earlier.accepted_at is not null)
          on conflict (organisation_id, user_id) where accepted_at is null and withdrawn_at is null
          do update set mail_id = excluded.mail_id, expires_at = excluded.expires_at
            where invitations.expires_at <= at
              or exists (select from mails where mails.organisation_id = organisation and mails.id = invitations.mail_id and mails.state in ('BOUNCED', 'FAILED'))
          returning id, user_id
        ) select array_agg(id), array_agg(user_id) into made, invited from given;
        if made is null then return; end if;
        perform mail_invitations(made, at);
        return query select unnest(invited);
      end $$`);
    this.addSql(`create function resend_invitations(ids uuid[], at timestamptz) returns void language plpgsql as $$
      declare organisation uuid := nullif(current_setting('rollcall.organisation', true), '')::uuid; again uuid[];
      begin
        with given as (
          update invitations set mail_id = ordered_id(at), expires_at = at + make_interval(days => settings.invitation_days)
          from single_sign_on_settings as settings
          where settings.organisation_id = organisation and invitations.organisation_id = organisation and invitations.id = any(ids)
            and accepted_at is null and withdrawn_at is null and (invitations.expires_at <= at
              or exists (select from mails where mails.organisation_id = organisation and mails.id = invitations.mail_id and mails.state in ('SENT', 'BOUNCED', 'FAILED')))
          returning invitations.id
        ) select array_agg(id) into again from given;
        if again is not null then perform mail_invitations(again, at); end if;
      end $$`);
    // What is on its way can no longer be held back, but its link leads nowhere.
    this.addSql(`create function withdraw_invitations(ids uuid[], because text, at timestamptz) returns void language sql as $$
      with gone as (
        update invitations set withdrawn_at = at, reason = because
        where organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid and id = any(ids) and accepted_at is null and withdrawn_at is null
        returning organisation_id, mail_id
      )
      update mails set state = 'WITHDRAWN', changed_at = at from gone
      where mails.organisation_id = gone.organisation_id and mails.id = gone.mail_id and mails.state in ('QUEUED', 'SENDING')
    $$`);

    // See src/domain/invitations/invitation.ts.
    this.addSql(`create function invite_with_user() returns trigger language plpgsql as $$
      declare open_one invitations%rowtype;
      begin
        if tg_op = 'UPDATE' then
          select * into open_one from invitations where organisation_id = new.organisation_id and user_id = new.id and accepted_at is null and withdrawn_at is null;
          if found and (not new.active or new.sign_in_blocked or new.email is distinct from open_one.email) then
            perform withdraw_invitations(array[open_one.id], case when not new.active then 'The user was disabled.' when new.sign_in_blocked then 'The user was blocked from signing in.'
              else 'The user has another address.' end, new.updated_at);
            -- The decision to invite the user stands; only where to has changed.
            if new.active and not new.sign_in_blocked then perform invite_users(array[new.id], open_one.cause, new.updated_at); end if;
            return null;
          end if;
        end if;
        if new.managed_by_directory and new.active and not new.sign_in_blocked and new.email is not null
            and (tg_op = 'INSERT' or not old.active or old.email is null)
            and exists (select from single_sign_on_settings where organisation_id = new.organisation_id and invitation_mode = 'ON_CREATION') then
          perform invite_users(array[new.id], 'ON_CREATION', new.updated_at);
        end if;
        return null;
      end $$`);
    this.addSql(`create trigger invite_new after insert on users for each row when (new.managed_by_directory and new.active and new.email is not null) execute function invite_with_user()`);
    this.addSql(`create trigger invite_changed after update on users for each row
      when ((old.active, old.sign_in_blocked, old.email) is distinct from (new.active, new.sign_in_blocked, new.email)) execute function invite_with_user()`);

    this.addSql(`grant select, insert, update ("mail_id", "expires_at", "accepted_at", "withdrawn_at", "reason") on "invitations" to rollcall_runtime`);

    const audited = auditTable({ table: 'invitations', target: 'invitation', name: 'email', watched: ['mail_id', 'accepted_at', 'withdrawn_at'] });
    for (const sql of [...mayRecord(true), ...audited, ...mayRecord(false)]) this.addSql(sql);
  }

  override down(): void {
    for (const trigger of ['invite_new', 'invite_changed']) this.addSql(`drop trigger ${trigger} on users`);
    this.addSql(`drop function invite_with_user(), withdraw_invitations(uuid[], text, timestamptz), resend_invitations(uuid[], timestamptz), invite_users(uuid[], text, timestamptz), mail_invitations(uuid[], timestamptz), ordered_id(timestamptz)`);
    this.addSql(`drop table "invitations";`);
    this.addSql(`alter table "mails" drop constraint "mails_user_fk"`);
    this.addSql(`delete from "mails" where "kind" <> 'SIGN_IN_LINK'`);
    this.addSql(`drop index "mails_user_index";`);
    this.addSql(`alter table "mails" drop constraint "mails_kind_check";`);
    this.addSql(`alter table "mails" drop column "user_id";`);
    this.addSql(`alter table "mails" add constraint "mails_kind_check" check ("kind" in ('SIGN_IN_LINK'));`);
    this.addSql(`alter table "single_sign_on_settings" drop column "invitation_days";`);
  }
}
