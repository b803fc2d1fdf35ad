import { Migration } from '@mikro-orm/migrations';

/** When a roster was replaced: what was known before still counts it, what is known since does not. */
export class Migration20261127111000_RememberReplacement extends Migration {
  override up(): void {
    this.addSql(`
alter table batch add replaced_at timestamptz;
comment on column batch.replaced_at is 'Since when another roster of the same period stands in its place; null when none does.';
update batch b set replaced_at = coalesce((
  select min(n.accepted_at) from batch n where n.feed = b.feed and n.region = b.region and n.org = b.org
    and n.period_start = b.period_start and n.period_end = b.period_end and n.mode = 'replace' and n.accepted_at > b.accepted_at
    and n.state in ('accepted', 'replaced', 'withdrawn')), b.accepted_at)
where b.state = 'replaced';
    `);
  }

  override down(): void {
    this.addSql('alter table batch drop column replaced_at;');
  }
}
