import type { ErasedLog } from '../../../ports/retention.ts';
import { FORGOTTEN } from '../../../domain/retention/forget-texts.ts';
import type { SqlRow, Transaction } from '../database.ts';
import { noteErased } from './erased-items.ts';

/**
 * Places whose entries may go: older than their term, not about a case that is not over or a person under protection, and no
 * entry about an erasure, for these prove all others.
 */
const AGED = `from evidence_leaf l join evidence e on e.id = l.evidence_id
  where e.at < $1::timestamptz and e.entry <> '' and e.action <> 'erased'
    and not exists (select 1 from case_file c where (e.object = 'case:' || c.number or e.objects @> array['case:' || c.number])
      and c.state not in ('CLOSED', 'DISMISSED'))
    and not exists (select 1 from protection p where e.object = 'protection:' || p.id and p.state in ('proposed', 'active', 'lift-proposed'))`;

/** Up to so many; of all when null. */
export async function countLog(tx: Transaction, before: string, most: number | null): Promise<number> {
  const [row] = await tx.query<{ n: string }>(`select count(*) n from (select 1 ${AGED} limit $2::int) aged`, [
    before,
    most,
  ]);
  return Number(row?.n ?? 0);
}

interface PlaceRow extends SqlRow {
  readonly idx: string;
  /** The leaf: a digest of what the entry said. */
  readonly digest: string;
}

/**
 * Erases what entries say. Leaf, chain and tree stay, so that everything signed and witnessed still holds; the caller writes an
 * entry that names the places in the same transaction.
 */
export async function eraseLog(
  tx: Transaction,
  order: string,
  before: string,
  most: number,
): Promise<ErasedLog | null> {
  const places = await tx.query<PlaceRow>(
    `select l.idx, encode(e.digest, 'hex') digest ${AGED} order by l.idx limit $2`,
    [before, most],
  );
  if (places.length === 0) return null;
  const ranges = rangesOf(places.map(({ idx }) => Number(idx)));
  await tx.query(
    `insert into evidence_erasure (from_idx, until_idx, order_id)
     select f, u, $3::uuid from unnest($1::bigint[], $2::bigint[]) t (f, u)`,
    [ranges.map(({ from }) => from), ranges.map(({ until }) => until), order],
  );
  await tx.query(
    `update evidence e set entry = '', action = '', actor = '', object = '', subjects = '{}', objects = '{}'
     from evidence_leaf l where l.evidence_id = e.id and l.idx = any($1::bigint[])`,
    [places.map(({ idx }) => idx)],
  );
  await noteErased(
    tx,
    order,
    'access-log',
    places.map(({ idx, digest }) => ({ item: idx, content: digest })),
  );
  await tx.query(
    `update reveal set reason = '${FORGOTTEN.zh}' where revealed_at < $1::timestamptz and reason <> '${FORGOTTEN.zh}'`,
    [before],
  );
  return {
    entries: places.length,
    ranges: ranges.map(({ from, until }) => `${from}-${until}`),
  };
}

interface Range {
  readonly from: number;
  readonly until: number;
}

/** Places that follow each other as ranges, the end excluded. */
function rangesOf(places: readonly number[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const place of places) {
    const last = ranges.at(-1);
    if (last?.until === place) ranges[ranges.length - 1] = { from: last.from, until: place + 1 };
    else ranges.push({ from: place, until: place + 1 });
  }
  return ranges;
}
