import { Migration } from '@mikro-orm/migrations';

/** What a run counted of a feed holds until a row of the feed changes: the next run of the line need not count it anew. */
export class Migration20261127130000_CountFeedsOnce extends Migration {
  override up(): void {
    this.addSql(`
alter table line_census add column records integer, add column stock_events jsonb;
comment on column line_census.records is 'Records of the feed; null in lines that began before it was noted.';
comment on column line_census.stock_events is 'What the rows of the feed say about movements of the population, with a fingerprint of the days and regions asked about.';
    `);
  }

  override down(): void {
    this.addSql('alter table line_census drop column records, drop column stock_events;');
  }
}
