import { Migration } from '@mikro-orm/migrations';

/** Keys of systems by two people, and since when tokens of an account count. */
export class Migration20261126100000_AdministerAccess extends Migration {
  override up(): void {
    this.addSql(`
alter table client_key add column added_by text collate "C" not null default 'host:grant';
alter table client_key alter column added_by drop default;
alter table client_key add column confirmed_by text collate "C", add column confirmed_at timestamptz;
update client_key set confirmed_by = 'host:confirm', confirmed_at = added_at;
alter table client_key add check ((confirmed_at is null) = (confirmed_by is null));
alter table client_key add constraint client_key_two_people check (confirmed_by <> added_by);
comment on constraint client_key_two_people on client_key is 'Whoever adds a key acts for the system with it: another person confirms it.';

create table signed_out (
  account text collate "C" primary key,
  at timestamptz not null
);
comment on table signed_out is 'Tokens issued to this name up to this moment are no longer taken. Names of tokens of the host need no account.';

create index session_of_account on session (account, opened_at);
    `);
  }

  override down(): void {
    this.addSql(`
drop index session_of_account;
drop table signed_out;
delete from client_key where confirmed_at is null;
alter table client_key drop column added_by, drop column confirmed_by, drop column confirmed_at;
    `);
  }
}
