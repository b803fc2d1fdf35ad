import { type ApprovalPair, type Drawn, PAIR_TIMES, type Voice } from '../../domain/access/four-eyes.ts';
import type { DrawnSeat, FourEyes } from '../../ports/four-eyes.ts';
import { instant } from './catalogue/instant.ts';
import type { SqlRow, Transaction } from './database.ts';

/** A pair of a month, aliased `p`. */
const PAIR = `array[p.one, p.other] persons, count(*)::int times,
  exists (select from two_person_release r where (r.month, r.one, r.other) = (p.month, p.one, p.other)) "isReleased"`;

/** Matters of two people in PostgreSQL. */
export const fourEyes = (tx: Transaction): FourEyes => ({
  pair: async (persons, month) => {
    await tx.query(`select pg_advisory_xact_lock(hashtext('lianhe-pair ' || $1 || ' ' || $2))`, persons);
    const [row] = await tx.query<ApprovalPair & SqlRow>(
      `select ${PAIR} from two_person_pair p where p.month = $1::date and (p.one, p.other) = ($2, $3) group by p.month, p.one, p.other`,
      [month, ...persons],
    );
    return row ?? { persons, times: 0, isReleased: false };
  },
  keepPair: async ({ persons, times, isReleased }, month, matter) => {
    await tx.query(
      'insert into two_person_pair (month, one, other, no, matter, is_released) values ($1::date, $2, $3, $4, $5, $6)',
      [month, ...persons, times + 1, matter, isReleased],
    );
  },
  pairs: (month) =>
    tx.query<ApprovalPair & SqlRow>(
      `select ${PAIR} from two_person_pair p where p.month = $1::date group by p.month, p.one, p.other order by 2 desc, 1 limit 100`,
      [month],
    ),
  spentWith: async (person, month) =>
    (
      await tx.query<{ partner: string }>(
        `select case when p.one = $1 then p.other else p.one end partner from two_person_pair p
         where p.month = $2::date and $1 in (p.one, p.other)
           and not exists (select from two_person_release r where (r.month, r.one, r.other) = (p.month, p.one, p.other))
         group by 1 having count(*) >= ${PAIR_TIMES} order by 1`,
        [person, month],
      )
    ).map(({ partner }) => partner),
  releasePair: async ({ persons, month, by, reason }) => {
    await tx.query(
      `insert into two_person_release (month, one, other, released_by, reason) values ($1::date, $2, $3, $4, $5) on conflict do nothing`,
      [month, ...persons, by, reason],
    );
  },
  take: async (matter) => {
    await tx.query('insert into two_person_matter (matter) values ($1) on conflict do nothing', [matter]);
    await tx.query('select from two_person_matter where matter = $1 for update', [matter]);
    return tx.query<Voice & SqlRow>(
      `select person, terminal, ${instant('at')} at from two_person_voice where matter = $1 order by id`,
      [matter],
    );
  },
  add: async (matter, { person, terminal, at }) => {
    await tx.query('insert into two_person_voice (matter, person, terminal, at) values ($1, $2, $3, $4)', [
      matter,
      person,
      terminal,
      at,
    ]);
  },
  drawn: async ({ matter, side }) => {
    const [row] = await tx.query<Drawn & SqlRow>(
      `select person, ${instant('until')} until from two_person_seat where matter = $1 and side = $2`,
      [matter, side],
    );
    return row ?? null;
  },
  draw: async ({ matter, side }, drawn) => {
    await tx.query('delete from two_person_seat where matter = $1 and side = $2', [matter, side]);
    if (drawn === null) return;
    await tx.query('insert into two_person_seat (matter, side, person, until) values ($1, $2, $3, $4)', [
      matter,
      side,
      drawn.person,
      drawn.until,
    ]);
  },
  entitled: async ({ roles, departments, region, except }) => {
    const rows = await tx.query<{ account: string }>(
      `select distinct p.account from effective_post e join post p on p.id = e.id join account a on a.name = p.account
       where a.kind = 'person' and p.role = any($1::text[]) and ($2::text[] is null or p.department = any($2::text[]))
         and starts_with($3, p.region) and p.org = '' and p.account <> all($4::text[]) order by p.account`,
      [roles, departments, region, except],
    );
    return rows.map(({ account }) => account);
  },
  waitingFor: (person, now) =>
    tx.query<DrawnSeat & SqlRow>(
      `select matter, side, person, ${instant('until')} until from two_person_seat
       where person = $1 and until > $2::timestamptz order by until, matter, side limit 100`,
      [person, now],
    ),
  forget: async (matter) => {
    await tx.query('delete from two_person_voice where matter = $1', [matter]);
    await tx.query('delete from two_person_seat where matter = $1', [matter]);
  },
});
