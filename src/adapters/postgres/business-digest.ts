import { hash } from 'node:crypto';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { Database, Transaction } from './database.ts';

/** A digest under the veil, marked for {@link opened}; nothing that is read from a roster holds this sign. */
const VEILED = /\u0001([0-9a-f]{32})/g;

/** A business table as the digest sees it: rows by business key, business columns only, `$1` = as-of or null. */
const TABLES: readonly { readonly name: string; readonly line: string; readonly from: string }[] = [
  {
    name: 'roster',
    line: `concat_ws('|', feed, region, org, period_start, period_end, is_final, series, mode, content_hash, state, withdrawn_reason, rows_total, rows_rejected)`,
    from: `batch where $1::date is null or period_end <= $1`,
  },
  {
    name: 'record',
    line: `concat_ws('|', r.feed, r.key, r.term, r.standing, r.contention, E'\\x01' || r.row_hash, r.operation)`,
    from: `source_record r where r.standing in ('head', 'contender', 'void') and ($1::date is null or coalesce(r.registered_on, r.term) is null or coalesce(r.registered_on, r.term) <= $1)`,
  },
  {
    name: 'decision',
    line: `concat_ws('|', pair_key, verdict, reason)`,
    from: `link_decision where undone_at is null and ($1::date is null or true)`,
  },
  {
    name: 'link',
    line: `concat_ws('|', pair_key, tier, standing, reason)`,
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
  database.inTransaction(async (tx) => {
    const parts: string[] = [];
    for (const { name, line, from } of TABLES) parts.push(`${name}:${await leavesOf(tx, line, from, asOf)}`);
    return hash('sha256', parts.join(';'));
  });

/** Rows read at once. */
const PAGE = 20_000;

/** Leaves are made here, for only here a token is what it stands for. */
async function leavesOf(tx: Transaction, line: string, from: string, asOf: PlainDate | null): Promise<string> {
  const found = new Set<string>();
  await tx.query(`declare digest_line no scroll cursor for select ${line} line from ${from}`, [asOf]);
  for (;;) {
    const rows = await tx.query<{ line: string }>(`fetch ${PAGE} from digest_line`);
    for (const row of rows) found.add(hash('md5', opened(row.line, tx)));
    if (rows.length < PAGE) break;
  }
  await tx.query('close digest_line');
  return found.size === 0 ? '' : hash('sha256', [...found].toSorted().join(''));
}

const opened = (line: string, { vault }: Transaction): string =>
  line.replace(VEILED, (_, digest: string) => vault.veil.openDigest(digest));
