import { Migration } from '@mikro-orm/migrations';

/** Signed batches of departments' systems: registered keys, what was received, and the receipt for each. */
export class Migration20261125218500_AddSubmissions extends Migration {
  override up(): void {
    this.addSql(`
create table sender_key (
  key_id text primary key,
  sender text not null,
  department text not null,
  org text not null default '',
  region text collate "C" not null,
  feeds text[] not null,
  algorithm text not null check (algorithm in ('ed25519', 'sm2')),
  public_key text not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null check (valid_until > valid_from),
  revoked_at timestamptz,
  registered_by text not null,
  registered_at timestamptz not null default now()
);
create index sender_key_sender on sender_key (sender);
comment on table sender_key is 'Public keys with which systems sign batches. Revoked, never deleted.';

create table submission (
  id uuid primary key,
  sender text not null,
  feed text not null,
  region text collate "C" not null,
  series integer not null,
  prev_digest text not null,
  manifest_digest text not null,
  content_digest text not null,
  key_id text not null references sender_key (key_id),
  nonce text not null,
  manifest text not null,
  signature text not null,
  received_at timestamptz not null,
  batch_number bigint references batch (number),
  receipt text,
  receipt_signature text,
  receipt_key text,
  constraint submission_once unique (sender, feed, region, series, content_digest),
  constraint submission_nonce unique (sender, nonce),
  constraint submission_receipt check ((receipt is null) = (receipt_signature is null) and (receipt is null) = (receipt_key is null))
);
create index submission_key on submission (key_id);
comment on table submission is 'Signed batches as received, with the signed receipt. Manifests name files and digests, no person.';
    `);
  }

  override down(): void {
    this.addSql('drop table submission, sender_key;');
  }
}
