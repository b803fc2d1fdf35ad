import { ABSOLUTE_SECONDS, IDLE_SECONDS, TOKEN_SECONDS } from '../../../domain/access/session-limits.ts';
import type { NewSession, Session, Sessions } from '../../../ports/sessions.ts';
import { instant } from '../catalogue/instant.ts';
import { changed, hex, type Statements } from './accounts.ts';
import { begunSignIns } from './begun-sign-ins.ts';

type Row = Session & Record<string, unknown>;

export const IDLE_END = `(s.seen_at + interval '${IDLE_SECONDS} seconds')`;
export const END = `(s.opened_at + interval '${ABSOLUTE_SECONDS} seconds')`;

const SESSION = `s.id, s.account, a.display_name "displayName", s.post_id "postId", s.method, p.role, p.department, p.org,
  p.region, ${instant('s.proven_at')} "provenAt", a.may_ask_freely "mayAskFreely", ${instant(IDLE_END)} "idleUntil", ${instant(END)} "endsAt"`;

/** A session lives while neither clock has run out, its account is not suspended and its post is effective. */
export const LIVING = `session s join account a on a.name = s.account join effective_post p on p.id = s.post_id
  where s.ended_at is null and ${IDLE_END} > clock_timestamp() and ${END} > clock_timestamp()`;

/** A use is written down when the last one is this long ago: a screen asks often. */
const SEEN_EVERY = `interval '30 seconds'`;

/** Sessions in PostgreSQL, by its clock. Looks and uses need no transaction; whatever goes with an entry of evidence does. */
export const sessions = (tx: Statements): Sessions => ({
  open: (session, most) => open(tx, session, most),
  use: async (digest) => {
    const [row] = await tx.query<Row>(`select ${SESSION} from ${LIVING} and s.digest = decode($1, 'hex')`, [
      hex(digest),
    ]);
    if (!row) return null;
    await tx.query(
      `update session set seen_at = clock_timestamp() where id = $1 and seen_at < clock_timestamp() - ${SEEN_EVERY}`,
      [row.id],
    );
    return row;
  },
  byId: async (id) => {
    const [row] = await tx.query<Row>(`select ${SESSION} from ${LIVING} and s.id = $1`, [id]);
    return row ?? null;
  },
  live: async (digests) => {
    const asked = digests.map(hex);
    const rows = await tx.query<{ digest: string }>(
      `select encode(s.digest, 'hex') digest from ${LIVING}
         and s.digest in (select decode(d, 'hex') from unnest($1::text[]) d)`,
      [asked],
    );
    const living = new Set(rows.map(({ digest }) => digest));
    return asked.map((digest) => living.has(digest));
  },
  prove: async (id) => {
    await tx.query('update session set proven_at = clock_timestamp() where id = $1 and ended_at is null', [id]);
  },
  end: async (id, cause) => {
    await tx.query(
      'update session set ended_at = clock_timestamp(), end_cause = $2 where id = $1 and ended_at is null',
      [id, cause],
    );
  },
  ownerOf: async (id) => {
    const [row] = await tx.query<{ account: string }>(
      'select account from session where id = $1 and ended_at is null',
      [id],
    );
    return row?.account ?? null;
  },
  endAll: async (account, cause) => {
    await signOutTokens(tx, account);
    const sql =
      'update session set ended_at = clock_timestamp(), end_cause = $2 where account = $1 and ended_at is null returning id';
    return (await tx.query(sql, [account, cause])).length;
  },
  isTokenGood: async ({ jti, user, kind, issuedAt, post: { role, department, org, region } }) =>
    changed(
      tx,
      `select 1 where not exists (select 1 from revoked_token where jti = $1)
         and not exists (select 1 from account where name = $2 and suspended_at is not null)
         and not exists (select 1 from signed_out where account = $2 and at >= $8)
         and ($3 = 'person' or exists (select 1 from effective_post e where e.account = $2 and e.role = $4
           and e.department = $5 and e.org = $6 and e.region = $7))`,
      [jti, user, kind, role, department, org, region, issuedAt],
    ),
  ...begunSignIns(tx),
});

/** Tokens are not kept, so it is kept since when they count; no longer than a token lives. */
async function signOutTokens(tx: Statements, account: string): Promise<void> {
  await tx.query(`delete from signed_out where at < clock_timestamp() - interval '${TOKEN_SECONDS} seconds'`);
  await tx.query(
    `insert into signed_out (account, at) values ($1, clock_timestamp())
     on conflict (account) do update set at = greatest(signed_out.at, excluded.at)`,
    [account],
  );
}

async function open(tx: Statements, session: NewSession, most: number): Promise<Session> {
  const { digest, account, postId, method, continues } = session;
  // Two sign-ins of one person at once come one after the other.
  await tx.query('select 1 from account where name = $1 for update', [account]);
  await tx.query(
    `update session set ended_at = clock_timestamp(), end_cause = case when id = $2 then 'switched' else 'newer' end
     where id = $2 or id in (select id from session where account = $1 and ended_at is null and id is distinct from $2
       order by opened_at desc offset $3)`,
    [account, continues, most - 1],
  );
  await tx.query('update post set used_at = clock_timestamp() where id = $1', [postId]);
  await tx.query(
    `insert into session (digest, account, post_id, method, opened_at, proven_at)
     select decode($1, 'hex'), $2, $3, $4, coalesce(o.opened_at, clock_timestamp()), coalesce(o.proven_at, clock_timestamp())
     from (select 1) one left join session o on o.id = $5`,
    [hex(digest), account, postId, method, continues],
  );
  const [row] = await tx.query<Row>(`select ${SESSION} from ${LIVING} and s.digest = decode($1, 'hex')`, [hex(digest)]);
  if (!row) throw new Error('the session was not opened');
  return row;
}
