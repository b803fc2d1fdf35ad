import { hash } from 'node:crypto';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { Database, SqlRow, Transaction } from './database.ts';
import { rowPages } from './row-pages.ts';

export interface DigestTable {
  readonly name: string;
  readonly line: string;
  /** A digest under the veil, which follows the line, and what follows it. */
  readonly veiled?: string;
  readonly rest?: string;
  /** What an erased row leaves of its line: the leaf, veiled; null for all others. */
  readonly leaf?: string;
  readonly from: string;
  /** Rows of the table that were erased and left a leaf each: those of a period that ended by the as-of. */
  readonly erased?: string;
}

/** A business table as the digest sees it: rows by business key, business columns only, `$1` = as-of or null. */
export const BUSINESS_TABLES: readonly DigestTable[] = [
  {
    name: 'roster',
    line: `concat_ws('|', feed, region, org, period_start, period_end, is_final, series, mode, content_hash, state, withdrawn_reason, rows_total, rows_rejected)`,
    from: `batch where $1::date is null or period_end <= $1`,
  },
  {
    name: 'record',
    line: `concat_ws('|', r.feed, r.key, r.term, r.standing, r.contention)`,
    veiled: 'r.row_hash',
    rest: `'|' || r.operation`,
    from: `source_record r where r.standing in ('head', 'contender', 'void') and ($1::date is null or coalesce(r.registered_on, r.term) is null or coalesce(r.registered_on, r.term) <= $1)`,
    erased: `erased_record x join batch b on b.id = x.batch_id where x.standing in ('head', 'contender', 'void') and ($1::date is null or b.period_end <= $1)`,
  },
  {
    name: 'decision',
    line: `concat_ws('|', pair_key, verdict, reason)`,
    leaf: 'business_leaf',
    from: `link_decision where undone_at is null and ($1::date is null or true)`,
  },
  {
    name: 'link',
    line: `concat_ws('|', pair_key, tier, standing, reason)`,
    leaf: 'business_leaf',
    from: `link where known_to is null and ($1::date is null or true)`,
  },
  {
    name: 'finding',
    line: `concat_ws('|', check_code, feed, key, state, severity, owner, (select event from case_file c where c.id = case_id), (select state from case_file c where c.id = case_id))`,
    from: `finding where state = 'open' and ($1::date is null or true)`,
  },
];

/**
 * The canonical digest of all business data: equal on two databases that mean the same, whatever the order of import, the
 * ids, the times, the workers and the keys of the vault. A leaf per row, a hash per table, one over all.
 */
export const businessDigest = (database: Database, asOf: PlainDate | null): Promise<string> =>
  database.inTransaction((tx) => digestIn(tx, asOf));

/** The same of what one transaction sees. */
export async function digestIn(tx: Reader, asOf: PlainDate | null): Promise<string> {
  const parts: string[] = [];
  for (const table of BUSINESS_TABLES) parts.push(`${table.name}:${await leavesOf(tx, table, asOf)}`);
  return hash('sha256', parts.join(';'));
}

type Reader = Pick<Transaction, 'query' | 'vault'>;

/** Leaves are made here, for only here a token is what it stands for. */
async function leavesOf(
  tx: Reader,
  { line, veiled = 'null', rest = 'null', leaf = 'null', from, erased }: DigestTable,
  asOf: PlainDate | null,
): Promise<string> {
  const found = new Set<string>();
  const lines = `select ${line} line, ${veiled} veiled, ${rest} rest, ${leaf} leaf from ${from}${
    erased === undefined ? '' : ` union all select null, null, null, x.business_leaf from ${erased}`
  }`;
  for await (const rows of rowPages<DigestLine>(tx, lines, [asOf])) for (const row of rows) found.add(leafOf(row, tx));
  return found.size === 0 ? '' : hash('sha256', [...found].toSorted().join(''));
}

interface DigestLine extends SqlRow {
  readonly line: string;
  readonly veiled: string | null;
  readonly rest: string | null;
  readonly leaf: string | null;
}

const leafOf = (row: DigestLine, tx: Reader): string =>
  row.leaf === null ? hash('md5', opened(row, tx)) : tx.vault.veil.openDigest(row.leaf);

const opened = ({ line, veiled, rest }: DigestLine, { vault }: Reader): string =>
  veiled === null ? line : `${line}|${vault.veil.openDigest(veiled)}${rest ?? ''}`;
