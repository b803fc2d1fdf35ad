import type { PoolClient } from 'pg';
import type { AnyRow } from '../../../domain/feeds/define-feed.ts';
import { linkIdAtRest } from '../link-ids.ts';
import { placeOfRow } from '../row-place.ts';
import { transacted } from './in-transaction.ts';
import type { IdentityVault } from './identity-vault.ts';

/** A column that follows from another one (or from itself), value by value. */
interface Step {
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly veil: (value: string) => string;
}

/** What a database from before the vault holds in the open, although a number went into it. */
const stepsOf = (vault: IdentityVault): readonly Step[] => {
  const { veil } = vault;
  const key = (plain: string): string => String(veil.key(Number(plain)));
  const keys = (plain: string): string => plain.replace(/\d+/g, key);
  const linkId = (pairKey: string): string => linkIdAtRest(vault, pairKey);
  const place = (content: string): string => String(placeOfRow(JSON.parse(content) as AnyRow));
  return [
    { table: 'source_record', from: 'content', to: 'place', type: 'bigint', veil: place },
    { table: 'source_record', from: 'row_hash', to: 'row_hash', type: 'text', veil: veil.digest },
    { table: 'mention_key', from: 'key', to: 'key', type: 'bigint', veil: key },
    { table: 'run_crowded_key', from: 'key', to: 'key', type: 'bigint', veil: key },
    { table: 'line_leftover', from: 'keys', to: 'keys', type: 'bigint[]', veil: keys },
    {
      table: 'base_answer',
      from: 'question_hash',
      to: 'question_hash',
      type: 'text',
      veil: (hash) => vault.digestOf('question', hash),
    },
    { table: 'line_link', from: 'pair_key', to: 'link_id', type: 'uuid', veil: linkId },
    { table: 'link', from: 'pair_key', to: 'link_id', type: 'uuid', veil: linkId },
  ];
};

/**
 * Puts the digests and keys of such a database under the veil, before its numbers become tokens. A step is one transaction,
 * noted with it: nothing is veiled twice when the work was cut off. Gives the tables that changed.
 */
export async function veilExisting(client: PoolClient, vault: IdentityVault): Promise<readonly string[]> {
  const steps = stepsOf(vault);
  for (const step of steps)
    await transacted(client, async () => {
      const { rowCount } = await client.query(NOTE, [`${step.table}.${step.to}`]);
      if (rowCount === 1) await veilColumn(client, step);
    });
  return [...new Set(steps.map(({ table }) => table))];
}

const NOTE = 'update identity_vault set veiled = veiled || $1::text where $1 <> all(veiled)';

/** Rows read and written at once. */
const PAGE = 5_000;

/** The cursor does not see what is written meanwhile, so that every row is met once. */
async function veilColumn(client: PoolClient, { table, from, to, type, veil }: Step): Promise<void> {
  await client.query(
    `declare existing no scroll cursor for select ctid::text ctid, ${from}::text "value" from ${table}`,
  );
  for (;;) {
    const { rows } = await client.query<{ ctid: string; value: string }>(`fetch ${PAGE} from existing`);
    if (rows.length === 0) break;
    const ctids = rows.map(({ ctid }) => ctid);
    await client.query(
      `update ${table} t set ${to} = n.value::${type} from unnest($1::text[], $2::text[]) n (ctid, value)
       where t.ctid = n.ctid::tid and t.ctid = any($1::text[]::tid[])`,
      [ctids, rows.map(({ value }) => veil(value))],
    );
  }
  await client.query('close existing');
}
