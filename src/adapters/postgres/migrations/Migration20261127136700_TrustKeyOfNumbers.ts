import { Migration } from '@mikro-orm/migrations';

/**
 * Keys of the vault are destroyed but never deleted, and whoever stores a number holds its key so that it stays the current one
 * (`vault-table.ts`): looking the key up once more for each number took two thirds of storing it.
 */
export class Migration20261127136700_TrustKeyOfNumbers extends Migration {
  override up(): void {
    this.addSql('alter table identity_number drop constraint identity_number_key_version_fkey;');
  }

  override down(): void {
    this.addSql(
      'alter table identity_number add constraint identity_number_key_version_fkey foreign key (key_version) references data_key (version);',
    );
  }
}
