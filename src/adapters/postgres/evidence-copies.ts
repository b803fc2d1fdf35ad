import type { Beginning, EvidenceCopy } from '../../domain/evidence/evidence-copy.ts';
import { EMPTY_FRONTIER } from '../../domain/evidence/frontier.ts';
import { CHAIN_START } from '../../domain/evidence/tree-hash.ts';
import type { AboutCopy, EvidenceCopies } from '../../ports/evidence-log.ts';
import type { Database } from './database.ts';
import { CHECKPOINT, type CheckpointRow, frontierOf } from './evidence-checkpoints.ts';
import { ARE_GUARDED } from './evidence-guards.ts';
import { checkpointsFrom, type Connection, INSTANT, rowsFrom } from './evidence-rows.ts';

const FROM_START: Beginning = { number: 0, frontier: EMPTY_FRONTIER, chain: CHAIN_START };

/** Reads the log as it is at one moment: all of it in one snapshot, whatever is written meanwhile. */
export const evidenceCopies = ({ pool }: Pick<Database, 'pool'>): EvidenceCopies => ({
  read: async ({ since, witness }, use) => {
    const client = await pool.connect();
    try {
      await client.query('begin isolation level repeatable read read only');
      const state = await stateOf(client);
      const beginning = await beginningOf(client, since);
      const copy: EvidenceCopy = {
        beginning,
        rows: () => rowsFrom(client, beginning.frontier.size),
        checkpoints: () => checkpointsFrom(client, Math.max(1, beginning.number)),
        unsealed: { entries: Number(state.unsealed), waiting: Number(state.waiting), oldestAt: state.oldest_at },
        witness,
        takenAt: state.taken_at,
      };
      return await use(copy, { keys: await keysOf(client), isGuarded: state.guarded });
    } finally {
      await client.query('rollback').catch(() => undefined);
      client.release();
    }
  },
});

interface State {
  readonly taken_at: string;
  readonly unsealed: string;
  readonly waiting: string;
  readonly oldest_at: string | null;
  readonly guarded: boolean;
}

async function stateOf(client: Connection): Promise<State> {
  const { rows } = await client.query<State>(
    `select to_char(clock_timestamp() ${INSTANT}) taken_at,
       (select count(*) from evidence) - (select count(*) from evidence_leaf) unsealed,
       (select count(*) from evidence_pending) waiting,
       (select to_char(min(e.at) ${INSTANT}) from evidence_pending p join evidence e on e.id = p.evidence_id) oldest_at,
       ${ARE_GUARDED} guarded`,
  );
  const [state] = rows;
  if (!state) throw new Error('the state of the evidence log is unknown');
  return state;
}

async function keysOf(client: Connection): Promise<AboutCopy['keys']> {
  const { rows } = await client.query<{ id: string; public_key: string }>('select id, public_key from evidence_key');
  return new Map(rows.map(({ id, public_key }) => [id, public_key]));
}

/** The last checkpoint at or before a place: its root vouches for everything before. */
async function beginningOf(client: Connection, since: number): Promise<Beginning> {
  if (since <= 0) return FROM_START;
  const { rows } = await client.query<CheckpointRow & { chain: Buffer | null }>(
    `select ${CHECKPOINT}, c.frontier, l.chain from evidence_checkpoint c left join evidence_leaf l on l.idx = c.size - 1
     where c.size <= $1 order by c.number desc limit 1`,
    [since],
  );
  const [row] = rows;
  if (!row) return FROM_START;
  return { number: Number(row.number), frontier: frontierOf(row), chain: row.chain ?? CHAIN_START };
}
