import { Migration } from '@mikro-orm/migrations';

/** How far those who are invited come, for the figures; those who were invited already included. */
export class Migration20261127222600_invited_people extends Migration {
  override name = 'Migration20261127222600_invited_people';

  override up(): void {
    this.addSql(`create table "invited_people" ("organisation_id" uuid not null, "id" uuid not null default gen_random_uuid(), "user_id" uuid null, "provisioned_at" timestamptz(3) not null, "invited_at" timestamptz(3) not null, "delivered_at" timestamptz(3) null, "accepted_at" timestamptz(3) null, primary key ("organisation_id", "id"));`);
    this.addSql(`create index "invited_people_provisioned_index" on "invited_people" ("organisation_id", "provisioned_at", "invited_at", "delivered_at", "accepted_at");`);
    this.addSql(`create index "invited_people_invited_index" on "invited_people" ("organisation_id", "invited_at", "provisioned_at");`);
    this.addSql(`create index "invited_people_delivered_index" on "invited_people" ("organisation_id", "delivered_at", "invited_at");`);
    this.addSql(`create index "invited_people_accepted_index" on "invited_people" ("organisation_id", "accepted_at", "delivered_at");`);
    this.addSql(`alter table "invited_people" add constraint "invited_people_user_unique" unique ("organisation_id", "user_id");`);

    this.addSql(`create index "invitations_ended_index" on "invitations" ("organisation_id", "accepted_at", "withdrawn_at");`);

    this.addSql(`alter table "invited_people" enable row level security;`);
    this.addSql(`alter table "invited_people" force row level security;`);
    this.addSql(`create policy "own_organisation" on "invited_people" to "rollcall_runtime" using (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid) with check (organisation_id = nullif(current_setting('rollcall.organisation', true), '')::uuid);`);
    this.addSql(`create policy "platform" on "invited_people" to "rollcall_platform" using (true) with check (true);`);

    // That somebody was invited stays, and not who.
    this.addSql(`alter table "invited_people" add constraint "invited_people_user_fk" foreign key ("organisation_id", "user_id") references "users" ("organisation_id", "id") on delete set null ("user_id")`);
    this.addSql(`grant select, insert, update ("delivered_at", "accepted_at") on "invited_people" to rollcall_runtime`);

    this.addSql(`create function note_invited() returns trigger language plpgsql as $$ begin
      insert into invited_people (organisation_id, user_id, provisioned_at, invited_at)
      select made.organisation_id, made.user_id, users.created_at, min(made.created_at)
      from made join users on users.organisation_id = made.organisation_id and users.id = made.user_id group by 1, 2, 3
      on conflict (organisation_id, user_id) do nothing;
      return null;
    end $$`);
    this.addSql(`create trigger note_invited after insert on invitations referencing new table as made for each statement execute function note_invited()`);
    // Who accepts has the mail, whatever was known of it.
    this.addSql(`create function note_accepted() returns trigger language plpgsql as $$ begin
      update invited_people set accepted_at = coalesce(accepted_at, new.accepted_at), delivered_at = coalesce(delivered_at, new.accepted_at)
      where organisation_id = new.organisation_id and user_id = new.user_id;
      return null;
    end $$`);
    this.addSql(`create trigger note_accepted after update on invitations for each row when (old.accepted_at is null and new.accepted_at is not null) execute function note_accepted()`);
    this.addSql(`create function note_delivered() returns trigger language plpgsql as $$ begin
      update invited_people set delivered_at = coalesce(
        (select min(sent_at) from mails where mails.organisation_id = new.organisation_id and mails.user_id = new.user_id and mails.kind = 'INVITATION' and mails.state = 'SENT'), accepted_at)
      where organisation_id = new.organisation_id and user_id = new.user_id;
      return null;
    end $$`);
    this.addSql(`create trigger note_delivered after update on mails for each row
      when (new.kind = 'INVITATION' and old.state <> new.state and 'SENT' in (old.state, new.state)) execute function note_delivered()`);

    // Forced row-level security would hide them from the owner.
    const tables = ['users', 'invitations', 'mails', 'invited_people'];
    for (const table of tables) this.addSql(`alter table "${table}" no force row level security`);
    this.addSql(`insert into invited_people (organisation_id, user_id, provisioned_at, invited_at, delivered_at, accepted_at)
      select invitations.organisation_id, invitations.user_id, users.created_at, min(invitations.created_at),
        coalesce((select min(sent_at) from mails where mails.organisation_id = invitations.organisation_id and mails.user_id = invitations.user_id and mails.kind = 'INVITATION' and mails.state = 'SENT'), min(invitations.accepted_at)),
        min(invitations.accepted_at)
      from invitations join users on users.organisation_id = invitations.organisation_id and users.id = invitations.user_id
      group by invitations.organisation_id, invitations.user_id, users.created_at`);
    for (const table of tables) this.addSql(`alter table "${table}" force row level security`);
  }

  override down(): void {
    this.addSql(`drop trigger note_delivered on mails`);
    for (const trigger of ['note_invited', 'note_accepted']) this.addSql(`drop trigger ${trigger} on invitations`);
    this.addSql(`drop function note_invited(), note_accepted(), note_delivered()`);
    this.addSql(`drop table "invited_people";`);
    this.addSql(`drop index "invitations_ended_index";`);
  }
}
