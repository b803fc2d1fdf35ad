import { Migration } from '@mikro-orm/migrations';

/** What a link was scored with, and the models that score. */
export class Migration20261125143000_AddLinkScores extends Migration {
  override up(): void {
    this.addSql(`
alter table run_link add column model integer, add column levels text, add column weight double precision, add column rarity integer[];
alter table link add column model integer, add column levels text, add column weight double precision, add column rarity integer[];

create table link_model (
  version integer primary key generated always as identity,
  document jsonb not null,
  manifest jsonb not null,
  fitted_by text not null,
  fitted_at timestamptz not null default now(),
  used_by text,
  used_from timestamptz
);
    `);
  }

  override down(): void {
    this.addSql(
      'drop table link_model; alter table link drop column model, drop column levels, drop column weight, drop column rarity; alter table run_link drop column model, drop column levels, drop column weight, drop column rarity;',
    );
  }
}
