import { Migration } from '@mikro-orm/migrations';

const kinds = (silence: string): string => `check ("kind" in ('SIGN_IN_LINK', 'PROVISIONING_HOLD', ${silence}'INVITATION'))`;

/** Mails that tell owners that a directory does not come any more. */
export class Migration20261127214500_silence extends Migration {
  override name = 'Migration20261127214500_silence';

  override up(): void {
    this.addSql(`alter table "mails" drop constraint "mails_kind_check";`);
    this.addSql(`alter table "mails" add constraint "mails_kind_check" ${kinds(`'PROVISIONING_SILENCE', `)};`);
  }

  override down(): void {
    this.addSql(`alter table "mails" drop constraint "mails_kind_check";`);
    // Else the policies would show the owner of the table none of its rows.
    this.addSql(`alter table "mails" no force row level security`);
    this.addSql(`delete from "mails" where "kind" = 'PROVISIONING_SILENCE'`);
    this.addSql(`alter table "mails" force row level security`);
    this.addSql(`alter table "mails" add constraint "mails_kind_check" ${kinds('')};`);
  }
}
