import { Migration } from '@mikro-orm/migrations';

/** A key of its own for each organisation, those that are there included: the default is evaluated anew for every row. */
export class Migration20261124130433_signing_keys extends Migration {
  override name = 'Migration20261124130433_signing_keys';

  override up(): void {
    this.addSql(`alter table "organisations" add "signing_key" bytea not null default (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));`);
  }

  override down(): void {
    this.addSql(`alter table "organisations" drop column "signing_key";`);
  }
}
