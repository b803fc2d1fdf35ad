import { createHash, hash } from 'node:crypto';
import type { SqlRow, Transaction } from './database.ts';
import { inByteOrder } from './byte-order.ts';

/**
 * Digest of what a run found: answers, links and tallies by business keys, in business order. No surrogate id, time,
 * worker or order of import enters, nor the keys of the vault, so equal inputs give equal 64 characters in every home.
 */
export async function runDigest(tx: Transaction, runId: string): Promise<string> {
  const parts = [await leaves(tx, runId, ANSWERS), await leaves(tx, runId, LINKS), await tallies(tx, runId)];
  return hash('sha256', parts.join(';'));
}

/** Rows read at once. */
const PAGE = 20_000;

interface Line extends SqlRow {
  readonly place: string;
  readonly line: string;
}

/** A hash over the hashes of all lines, in the order of their places; what the keys stand for is known here only. */
async function leaves(tx: Transaction, runId: string, lines: string): Promise<string> {
  await tx.query('drop table if exists digest_line');
  await tx.query(
    `create temporary table digest_line on commit drop as select row_number() over () no, l.* from (${lines.replaceAll('$1', `'${runId}'`)}) l`,
  );
  await tx.query('create index on digest_line (no)');
  const found: string[] = [];
  for (let from = 1; ; from += PAGE) {
    const rows = await tx.query<Line>('select place, line from digest_line where no between $1 and $2', [
      from,
      from + PAGE - 1,
    ]);
    if (rows.length === 0) break;
    for (const { place, line } of rows) found.push(`${place}\u0000${hash('md5', line)}`);
  }
  if (found.length === 0) return '';
  const digest = createHash('sha256');
  for (const leaf of inByteOrder(found)) digest.update(leaf.slice(leaf.lastIndexOf('\u0000') + 1));
  return digest.digest('hex');
}

const EVIDENCE = `(select string_agg(concat_ws('|', e ->> 'feed', e ->> 'key', e ->> 'role'), ',' order by n)
  from jsonb_array_elements(evidence) with ordinality x(e, n))`;

/** Parts of a place are parted by a sign below all others. */
const ANSWERS = `select concat_ws(E'\\x01', check_code, feed, key) place,
  concat_ws('|', check_code, check_version, feed, key, outcome, doubt, reason_code, zh, severity, owner, due, until, unverified, ${EVIDENCE}) line
  from run_answer where run_id = $1`;

const LINKS = `select concat_ws(E'\\x01', pair_key, tier, standing, reason) place, concat_ws('|', pair_key, tier, standing, reason) line
  from run_link where run_id = $1`;

async function tallies(tx: Transaction, runId: string): Promise<string> {
  const [row] = await tx.query<{ digest: string }>(`select ${TALLIES} digest`, [runId]);
  return row?.digest ?? '';
}

const TALLIES = `(select coalesce(encode(sha256(convert_to(string_agg(line, ',' order by line collate "C"), 'UTF8')), 'hex'), '') from (
  select concat_ws('|', indicator, region, month, name, round(sum(value)::numeric, 6)) line from run_tally where run_id = $1
  group by indicator, region, month, name) t)`;
