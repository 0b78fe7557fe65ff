import { Migration } from '@mikro-orm/migrations';

/** Where the service keeps its encryption key when it is given none: out of reach of the roles that requests run in. */
export class Migration20261124185000_encryption_keys extends Migration {
  override name = 'Migration20261124185000_encryption_keys';

  override up(): void {
    // Nobody but its owner may use a new schema.
    this.addSql(`create schema private`);
    this.addSql(`create table private.encryption_keys (only_one boolean primary key default true check (only_one), key bytea not null check (length(key) = 32))`);
  }

  override down(): void {
    this.addSql(`drop schema private cascade`);
  }
}
