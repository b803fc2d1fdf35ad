import { Migration } from '@mikro-orm/migrations';

const KEPT = [
  'evidence',
  'evidence_leaf',
  'evidence_tile',
  'evidence_checkpoint',
  'evidence_witnessed',
  'evidence_key',
];

/** The evidence log: who looked, sent, decided and changed; appended to, never changed. */
export class Migration20261125212000_CreateEvidence extends Migration {
  override up(): void {
    this.addSql(`
create table evidence (
  id bigint primary key generated always as identity,
  writer text collate "C" not null,
  n integer not null check (n > 0),
  at timestamptz not null,
  action text collate "C" not null,
  actor text collate "C" not null,
  object text collate "C" not null,
  subjects text[] collate "C" not null,
  entry text collate "C" not null,
  digest bytea not null check (length(digest) = 32),
  constraint evidence_writer unique (writer, n)
);
create index evidence_object on evidence (object, id);
create index evidence_actor on evidence (actor, id);
create index evidence_action on evidence (action, id);
create index evidence_at on evidence (at, id);
comment on table evidence is 'One entry a deed, written in its transaction. The entry is canonical JSON (RFC 8785); the other columns repeat it for search. Codes, ids and tokens only.';

create table evidence_pending (
  evidence_id bigint primary key,
  xid xid8 not null default pg_current_xact_id()
);
create index evidence_pending_order on evidence_pending (xid, evidence_id);
comment on table evidence_pending is 'Entries that have no place in the tree yet. A queue, not a cursor: a late commit is not passed over, and a restored database keeps what waits.';

create table evidence_leaf (
  idx bigint primary key check (idx >= 0),
  evidence_id bigint not null unique references evidence (id),
  chain bytea not null check (length(chain) = 32)
);
comment on table evidence_leaf is 'Place of an entry in the tree (RFC 6962), and the head of the hash chain after it.';

create table evidence_tile (
  level smallint not null check (level > 0),
  number bigint not null,
  hash bytea not null check (length(hash) = 32),
  primary key (level, number)
);
comment on table evidence_tile is 'Roots of full subtrees of 256 to the power of level leaves, for short proofs.';

create table evidence_key (
  id text collate "C" primary key,
  public_key text not null,
  created_at timestamptz not null default clock_timestamp()
);
comment on table evidence_key is 'Public keys (Ed25519, SPKI in base64) by which checkpoints are signed. The private key is a file.';

create table evidence_checkpoint (
  number bigint primary key check (number > 0),
  origin text collate "C" not null,
  size bigint not null,
  root bytea not null check (length(root) = 32),
  at text collate "C" not null,
  frontier bytea not null,
  key_id text collate "C" not null,
  signature bytea not null,
  signed_at timestamptz not null default clock_timestamp()
);
create index evidence_checkpoint_size on evidence_checkpoint (size, number);
comment on table evidence_checkpoint is 'Signed sizes and roots of the tree; the frontier is the roots of its full subtrees, largest first.';

create table evidence_witnessed (
  number bigint primary key references evidence_checkpoint (number),
  at timestamptz not null default clock_timestamp()
);
comment on table evidence_witnessed is 'Checkpoints that the outside witness has taken.';

create function evidence_is_kept() returns trigger language plpgsql as $body$
begin
  raise exception 'evidence is appended to, never changed: % of %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $body$;
${KEPT.map(
  (table) => `create trigger ${table}_is_kept before update or delete or truncate on ${table}
  for each statement execute function evidence_is_kept();`,
).join('\n')}
${REVOKED}
    `);
  }

  override down(): void {
    this.addSql(`drop table evidence_witnessed, evidence_checkpoint, evidence_key, evidence_tile, evidence_leaf,
      evidence_pending, evidence; drop function evidence_is_kept();`);
  }
}

/** Every role that is neither the owner nor a superuser may insert and read at most. */
const REVOKED = `
do $body$
declare app name;
begin
  revoke update, delete, truncate on ${KEPT.join(', ')} from public;
  for app in select rolname from pg_roles where rolname not like 'pg\\_%' and not rolsuper and rolname <> current_user loop
    execute format('revoke update, delete, truncate on ${KEPT.join(', ')} from %I', app);
  end loop;
end $body$;`;
