import { Migration } from '@mikro-orm/migrations';

/** The vault of identity numbers: data keys, wrapped by a master key that is not here, and the numbers sealed with them. */
export class Migration20261126090000_CreateVault extends Migration {
  override up(): void {
    this.addSql(`
create table data_key (
  version smallint primary key generated always as identity,
  purpose text not null check (purpose in ('seal', 'index')),
  suite smallint not null check (suite in (1, 2)),
  state text not null check (state in ('current', 'retiring', 'destroyed')),
  master_id text not null,
  wrapped bytea,
  created_at timestamptz not null default now(),
  destroyed_at timestamptz
);
create unique index data_key_current on data_key (purpose) where state = 'current';
comment on table data_key is 'Keys of the vault, wrapped by the master key named here, which lives in a file beside the database.';

create table identity_number (
  token text collate "C" primary key,
  sealed bytea,
  number text collate "C",
  key_version smallint not null references data_key (version),
  erased_at timestamptz
);
create index identity_number_form on identity_number (number) where number is not null;
comment on column identity_number.number is 'Token of the number in its one form, where this row holds it as somebody wrote it otherwise.';
comment on table identity_number is 'What the tokens (idn.…) in all other tables stand for, sealed; null: erased. Personal data.';

create table key_rotation (
  id bigint primary key generated always as identity,
  to_version smallint not null references data_key (version),
  total bigint not null,
  resealed bigint not null default 0,
  started_at timestamptz not null default now(),
  finished_at timestamptz
);
comment on table key_rotation is 'Changes of the sealing key and how far they are.';

create table identity_vault (
  erasures bigint not null default 0,
  sealed_since timestamptz,
  veiled text[] not null default '{}'
);
comment on table identity_vault is 'One row: how often numbers were erased, and since when no number stands anywhere else.';

alter table source_record add place bigint not null default 0;
comment on column source_record.place is 'Follows from what a row says but for identity numbers: an order of rows that is the same in every database.';

alter table run_link add link_id uuid;
alter table link add link_id uuid;
create index link_id_live on link (link_id) where known_to is null;
comment on column link.link_id is 'The id under which the link is known, veiled: it follows from its pair key.';
insert into identity_vault (sealed_since) select case when not exists (select 1 from batch) then now() end;
    `);
  }

  override down(): void {
    this.addSql(
      'alter table link drop column link_id; alter table run_link drop column link_id; alter table source_record drop column place; drop table identity_vault, key_rotation, identity_number, data_key;',
    );
  }
}
