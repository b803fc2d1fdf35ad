import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { Database } from './database.ts';

/** A business table as the digest sees it: rows by business key, business columns only, `$1` = as-of or null. */
const TABLES: readonly { readonly name: string; readonly line: string; readonly from: string }[] = [
  {
    name: 'roster',
    line: `concat_ws('|', feed, region, org, period_start, period_end, is_final, series, mode, content_hash, state, withdrawn_reason, rows_total, rows_rejected)`,
    from: `batch where $1::date is null or period_end <= $1`,
  },
  {
    name: 'record',
    line: `concat_ws('|', r.feed, r.key, r.term, r.standing, r.contention, r.row_hash, r.operation)`,
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
 * ids, the times and the workers. A leaf per row, a hash per table, one over all.
 */
export async function businessDigest(database: Database, asOf: PlainDate | null): Promise<string> {
  const parts = TABLES.map(
    ({ name, line, from }) =>
      `'${name}:' || (select coalesce(encode(sha256(convert_to(string_agg(leaf, '' order by leaf), 'UTF8')), 'hex'), '') from (select distinct md5(${line}) leaf from ${from}) t)`,
  );
  const [row] = await database.query<{ digest: string }>(
    `select encode(sha256(convert_to(concat_ws(';', ${parts.join(', ')}), 'UTF8')), 'hex') digest`,
    [asOf],
  );
  return row?.digest ?? '';
}
