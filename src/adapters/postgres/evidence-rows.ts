import type { Client, PoolClient } from 'pg';
import type { NumberedCheckpoint, SealedRow } from '../../domain/evidence/evidence-copy.ts';
import { CHECKPOINT, checkpointOf, type CheckpointRow } from './evidence-checkpoints.ts';

export type Connection = Pick<Client | PoolClient, 'query'>;

/** Entries of one page: some ten megabytes. */
const PAGE = 8_192;

/** After an expression inside `to_char(`: an instant as entries write it. */
export const INSTANT = `at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;

interface Row {
  readonly idx: string;
  readonly chain: Buffer;
  readonly entry: string | null;
  readonly digest: Buffer;
  readonly writer: string;
  readonly n: number;
  readonly at: string;
  readonly action: string;
  readonly actor: string;
  readonly object: string;
  readonly subjects: string;
  readonly objects: string;
}

/** Places of the log in order, page by page. */
export async function* rowsFrom(client: Connection, start: number): AsyncIterable<readonly SealedRow[]> {
  for (let from = start; ;) {
    const { rows } = await client.query<Row>({
      name: 'evidence-page',
      text: `select l.idx, l.chain, e.entry, e.digest, e.writer, e.n, to_char(e.at ${INSTANT}) at, e.action, e.actor, e.object,
         array_to_json(e.subjects)::text subjects, array_to_json(e.objects)::text objects
       from evidence_leaf l left join evidence e on e.id = l.evidence_id where l.idx >= $1 order by l.idx limit ${PAGE}`,
      values: [from],
    });
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(rowOf);
    from = Number(last.idx) + 1;
  }
}

const rowOf = ({ idx, chain, entry, digest, ...columns }: Row): SealedRow => ({
  idx: Number(idx),
  chain,
  row: entry === null ? null : { entry, digest, columns: columns as NonNullable<SealedRow['row']>['columns'] },
});

/** Checkpoints in order. */
export async function* checkpointsFrom(client: Connection, first: number): AsyncIterable<NumberedCheckpoint> {
  for (let from = first; ;) {
    const { rows } = await client.query<CheckpointRow>(
      `select ${CHECKPOINT} from evidence_checkpoint c where c.number >= $1 order by c.number limit 2000`,
      [from],
    );
    const last = rows.at(-1);
    if (!last) return;
    yield* rows.map(checkpointOf);
    from = Number(last.number) + 1;
  }
}
