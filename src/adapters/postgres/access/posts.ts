import type { HeldPost, Posts } from '../../../ports/accounts.ts';
import { instant } from '../catalogue/instant.ts';
import type { SqlValue, Transaction } from '../database.ts';
import { refusing } from './refusing.ts';

type Row = HeldPost & Record<string, unknown>;

/** How a post `p` stands. */
export const POST_STATE = `case when p.ended_at is not null then 'ended' when p.valid_until <= now() then 'expired'
    when p.confirmed_at is null then 'granted' when exists (select 1 from effective_post e where e.id = p.id) then 'effective'
    else 'resting' end`;

export const POST = `p.id, p.account, p.role, p.department, p.org, p.region, p.granted_by "grantedBy", p.confirmed_by "confirmedBy",
  ${instant('p.valid_until')} "validUntil", ${POST_STATE} state`;

/** Posts in PostgreSQL. What two people must do, and what one may not hold together, the database refuses by itself. */
export const posts = (tx: Transaction): Posts => ({
  grant: async (account, { role, department, org, region }, days, by) => {
    const [row] = await refusing(tx, () =>
      tx.query<{ id: string }>(
        `insert into post (account, role, department, org, region, granted_by, granted_at, valid_until)
         values ($1, $2, $3, $4, $5, $6, now(), now() + $7 * interval '1 day') returning id`,
        [account, role, department, org, region, by, days],
      ),
    );
    const post = await one(tx, row?.id ?? '');
    if (!post) throw new Error('the post was not written');
    return post;
  },
  confirm: (id, by) =>
    changing(
      tx,
      `update post set confirmed_by = $2, confirmed_at = clock_timestamp() where id = $1 and ended_at is null
         and valid_until > now() and id not in (select id from effective_post) returning id`,
      [id, by],
    ),
  end: (id, by) =>
    changing(
      tx,
      'update post set ended_by = $2, ended_at = clock_timestamp() where id = $1 and ended_at is null returning id',
      [id, by],
    ),
  of: (account) =>
    tx.query<Row>(`select ${POST} from post p where p.account = $1 order by p.granted_at, p.id`, [account]),
  list: () => tx.query<Row>(`select ${POST} from post p order by p.account, p.granted_at, p.id`),
  unconfirm: async (account) => {
    const sql = `update post set confirmed_by = null, confirmed_at = null
      where account = $1 and ended_at is null and confirmed_at is not null returning id`;
    return (await tx.query(sql, [account])).length;
  },
  used: async (id) => {
    await tx.query('update post set used_at = clock_timestamp() where id = $1', [id]);
  },
});

async function one(tx: Transaction, id: string): Promise<HeldPost | null> {
  const [row] = await tx.query<Row>(`select ${POST} from post p where p.id = $1`, [id]);
  return row ?? null;
}

async function changing(tx: Transaction, sql: string, parameters: readonly SqlValue[]): Promise<HeldPost | null> {
  const [row] = await refusing(tx, () => tx.query<{ id: string }>(sql, parameters));
  return row ? one(tx, row.id) : null;
}
