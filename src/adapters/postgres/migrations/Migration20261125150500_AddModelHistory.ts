import { Migration } from '@mikro-orm/migrations';

/** Comparisons of models, what scored from when, and the pairs drawn to audit the links. */
export class Migration20261125150500_AddModelHistory extends Migration {
  override up(): void {
    this.addSql(`
create table link_model_comparison (
  id bigint primary key generated always as identity,
  version integer not null references link_model (version),
  with_version integer not null,
  outcome jsonb not null,
  compared_by text not null,
  compared_at timestamptz not null default clock_timestamp()
);
create index link_model_comparison_version on link_model_comparison (version);
comment on table link_model_comparison is 'What a version of the model changes on the history of the hub: counts only.';

create table link_model_use (
  id bigint primary key generated always as identity,
  version integer not null,
  reason text not null,
  used_by text not null,
  used_from timestamptz not null default clock_timestamp()
);
comment on table link_model_use is 'Which version scored from when; 0 is the model that the product brings along.';
insert into link_model_use (version, reason, used_by, used_from)
  select version, '', coalesce(used_by, ''), used_from from link_model where used_from is not null order by used_from, version;

create table link_audit (
  pair_key text collate "C" primary key,
  left_feed text collate "C" not null,
  right_feed text collate "C" not null,
  region text collate "C" not null,
  stratum text not null check (stratum in ('linked', 'near-miss')),
  stands double precision not null,
  run_number bigint not null,
  seed integer not null,
  drawn_by text not null,
  drawn_at timestamptz not null default now()
);
comment on table link_audit is 'Random sample of links and near misses; decisions on these pairs measure the model and never train it.';
    `);
  }

  override down(): void {
    this.addSql('drop table link_audit, link_model_use, link_model_comparison;');
  }
}
