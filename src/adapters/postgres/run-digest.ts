import type { Transaction } from './database.ts';

/**
 * Digest of what a run found: answers, links and tallies by business keys, in business order. No surrogate id, time,
 * worker or order of import enters, so equal inputs give equal 64 characters on every machine.
 */
export async function runDigest(tx: Transaction, runId: string): Promise<string> {
  const [row] = await tx.query<{ digest: string }>(
    `select encode(sha256(convert_to(concat_ws(';', ${ANSWERS}, ${LINKS}, ${TALLIES}), 'UTF8')), 'hex') digest`,
    [runId],
  );
  return row?.digest ?? '';
}

const leaves = (line: string, table: string, order: string): string =>
  `(select coalesce(encode(sha256(convert_to(string_agg(md5(${line}), '' order by ${order}), 'UTF8')), 'hex'), '') from ${table} where run_id = $1)`;

const EVIDENCE = `(select string_agg(concat_ws('|', e ->> 'feed', e ->> 'key', e ->> 'role'), ',' order by n)
  from jsonb_array_elements(evidence) with ordinality x(e, n))`;

const ANSWERS = leaves(
  `concat_ws('|', check_code, check_version, feed, key, outcome, doubt, reason_code, zh, severity, owner, due, until, unverified, ${EVIDENCE})`,
  'run_answer',
  'check_code collate "C", feed, key',
);

const LINKS = leaves(
  `concat_ws('|', pair_key, tier, standing, reason)`,
  'run_link',
  'pair_key, tier, standing, reason',
);

const TALLIES = `(select coalesce(encode(sha256(convert_to(string_agg(line, ',' order by line collate "C"), 'UTF8')), 'hex'), '') from (
  select concat_ws('|', indicator, region, month, name, round(sum(value)::numeric, 6)) line from run_tally where run_id = $1
  group by indicator, region, month, name) t)`;
