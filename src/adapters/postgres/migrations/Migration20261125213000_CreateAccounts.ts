import { Migration } from '@mikro-orm/migrations';

/**
 * Who may ask: accounts of persons and of department systems, their posts, sessions and keys. Rights end by the clock of the
 * database; nothing is deleted that evidence names.
 */
export class Migration20261125213000_CreateAccounts extends Migration {
  override up(): void {
    this.addSql(`
create table account (
  name text collate "C" primary key check (name ~ '^[^\\s/:|]{1,64}$'),
  display_name text not null,
  kind text collate "C" not null check (kind in ('person', 'system')),
  owner text collate "C" references account (name),
  password text collate "C",
  password_is_initial boolean not null default false,
  code_secret bytea,
  code_step bigint not null default 0,
  created_by text collate "C" not null,
  created_at timestamptz not null default clock_timestamp(),
  suspended_by text collate "C",
  suspended_at timestamptz,
  check ((suspended_at is null) = (suspended_by is null)),
  check ((kind = 'system') = (owner is not null)),
  check (kind = 'person' or password is null)
);
comment on table account is 'A person who signs in, or a system of a department with a person who answers for it.';
comment on column account.code_secret is 'Seed of one-time codes, sealed with the secret of the home.';
comment on column account.code_step is 'Time step of the last code taken (RFC 6238 5.2): a code is taken once.';

create table account_identity (
  issuer text collate "C" not null,
  subject text collate "C" not null,
  account text collate "C" not null references account (name),
  linked_at timestamptz not null default clock_timestamp(),
  primary key (issuer, subject)
);
create index account_identity_account on account_identity (account);
comment on table account_identity is 'Who an identity provider says it is: bound by issuer and subject, never by a name or an address.';

create table recovery_code (
  account text collate "C" not null references account (name),
  digest bytea not null,
  used_at timestamptz,
  primary key (account, digest)
);

create table post (
  id uuid primary key default gen_random_uuid(),
  account text collate "C" not null references account (name),
  role text collate "C" not null,
  department text collate "C" not null,
  org text not null,
  region text collate "C" not null,
  granted_by text collate "C" not null,
  granted_at timestamptz not null default clock_timestamp(),
  confirmed_by text collate "C",
  confirmed_at timestamptz,
  valid_until timestamptz not null,
  used_at timestamptz,
  ended_by text collate "C",
  ended_at timestamptz,
  constraint post_two_people check (confirmed_by <> granted_by and granted_by <> account and confirmed_by <> account),
  check ((confirmed_at is null) = (confirmed_by is null)),
  check ((ended_at is null) = (ended_by is null)),
  constraint post_one_year check (valid_until <= granted_at + interval '366 days')
);
create index post_account on post (account);
comment on table post is 'Unit and role of an account: granted by one administrator, effective when another confirms, until its end.';
comment on constraint post_two_people on post is 'Nobody confirms what they granted, nor grants or confirms anything for themselves.';

create view effective_post as
select p.* from post p join account a on a.name = p.account
where a.suspended_at is null and p.confirmed_at is not null and p.ended_at is null and p.valid_until > now()
  and greatest(p.confirmed_at, p.used_at) > now() - interval '45 days';
comment on view effective_post is 'Posts that can be acted from now. Unused for 45 days (CIS Controls v8, 5.3) they rest until they are confirmed again.';

create function keep_administrators_apart() returns trigger language plpgsql as $$
begin
  perform 1 from account where name = new.account for update;
  if exists (
    select 1 from post p where p.account = new.account and p.id <> new.id and p.ended_at is null and p.valid_until > now()
      and p.role <> new.role and (p.role in ('R-ADMIN', 'R-DPO', 'R-AUDIT') or new.role in ('R-ADMIN', 'R-DPO', 'R-AUDIT'))
  ) then
    raise exception using errcode = 'check_violation', constraint = 'post_administrators_apart',
      message = 'an administrator holds no other role';
  end if;
  return new;
end $$;
create trigger post_administrators_apart before insert or update of account, role, ended_at, valid_until on post
  for each row when (new.ended_at is null) execute function keep_administrators_apart();

create table session (
  id uuid primary key default gen_random_uuid(),
  digest bytea not null unique check (length(digest) = 32),
  account text collate "C" not null references account (name),
  post_id uuid not null references post (id),
  method text collate "C" not null check (method in ('local', 'oidc')),
  opened_at timestamptz not null default clock_timestamp(),
  proven_at timestamptz not null default clock_timestamp(),
  seen_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  end_cause text collate "C",
  check ((ended_at is null) = (end_cause is null))
);
create index session_live on session (account) where ended_at is null;
comment on table session is 'Sessions of persons. The cookie holds a random value; only its SHA-256 is kept.';

create table begun_sign_in (
  digest bytea primary key check (length(digest) = 32),
  state jsonb not null,
  expires_at timestamptz not null
);
comment on table begun_sign_in is 'What a sign-in must remember between two requests; taken once.';

create table sign_in_failure (
  account text collate "C" not null,
  source text collate "C" not null,
  failures integer not null,
  last_at timestamptz not null,
  primary key (account, source)
);
comment on table sign_in_failure is 'Failed attempts by account and source: the delay grows for that source only, so that nobody can lock a colleague out.';

create table client_key (
  kid text collate "C" primary key,
  account text collate "C" not null references account (name),
  algorithm text collate "C" not null check (algorithm in ('EdDSA', 'ES256', 'PS256')),
  jwk jsonb not null check (not jsonb_exists_any(jwk, array['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'])),
  certificate text collate "C",
  added_at timestamptz not null default clock_timestamp(),
  revoked_at timestamptz
);
create index client_key_account on client_key (account);
comment on table client_key is 'Public keys of department systems (RFC 7523), and the client certificate their tokens are bound to (RFC 8705).';

create table client_assertion (
  account text collate "C" not null,
  jti text collate "C" not null,
  expires_at timestamptz not null,
  primary key (account, jti)
);
create index client_assertion_expires on client_assertion (expires_at);
comment on table client_assertion is 'Assertions that were used: each is taken once.';

create table revoked_token (
  jti uuid primary key,
  expires_at timestamptz not null
);
    `);
  }

  override down(): void {
    this.addSql(`
drop view effective_post;
drop table revoked_token, client_assertion, client_key, sign_in_failure, begun_sign_in, session, post, recovery_code, account_identity, account;
drop function keep_administrators_apart();
    `);
  }
}
