import { Migration } from '@mikro-orm/migrations';

/** Attachments of cases are kept sealed, under keys of their own that a data key for files wraps. */
export class Migration20261126130000_SealFiles extends Migration {
  override up(): void {
    this.addSql(`
alter table data_key drop constraint data_key_purpose_check,
  add constraint data_key_purpose_check check (purpose in ('seal', 'index', 'file')),
  add retired_at timestamptz;
alter table case_attachment add header bytea, add key_version smallint,
  add constraint case_attachment_sealed check ((header is null) = (key_version is null));
comment on column case_attachment.header is 'Its content key, wrapped by the data key of this version. Null: from before files were sealed, until the next start.';
comment on column case_attachment.content is 'Sealed in chunks (AES-256-GCM or SM4 with HMAC-SM3). Personal data.';
    `);
  }

  override down(): void {
    this.addSql(`
do $body$
begin
  if exists (select 1 from case_attachment where header is not null) then
    raise exception '附件已加密,不能退回旧版 / attachments are sealed: an earlier release could not read them';
  end if;
end $body$;
comment on column case_attachment.content is null;
alter table case_attachment drop constraint case_attachment_sealed, drop header, drop key_version;
delete from data_key where purpose = 'file';
alter table data_key drop constraint data_key_purpose_check,
  add constraint data_key_purpose_check check (purpose in ('seal', 'index')), drop retired_at;
    `);
  }
}
