import { Migration } from '@mikro-orm/migrations';

/**
 * Rows of a batch come in the transaction that makes it, and batches are never deleted: looking the batch up for each row
 * cost a quarter of storing it.
 */
export class Migration20261126190000_TrustBatchOfRows extends Migration {
  override up(): void {
    this.addSql('alter table source_record drop constraint source_record_batch_id_fkey;');
  }

  override down(): void {
    this.addSql(
      'alter table source_record add constraint source_record_batch_id_fkey foreign key (batch_id) references batch (id);',
    );
  }
}
