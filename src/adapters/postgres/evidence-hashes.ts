import type { EvidenceHashes } from '../../ports/evidence-log.ts';
import type { Database, SqlRow } from './database.ts';

type Row = { hash: Buffer } & SqlRow;

/** Leaves and tiles of the tree. */
export const evidenceHashes = (database: Pick<Database, 'query'>): EvidenceHashes => ({
  kept: async (level, from, until) => {
    const rows =
      level === 0
        ? await database.query<Row>(
            `select e.digest hash from evidence_leaf l join evidence e on e.id = l.evidence_id
             where l.idx >= $1 and l.idx < $2 order by l.idx`,
            [from, until],
          )
        : await database.query<Row>(
            'select hash from evidence_tile where level = $1 and number >= $2 and number < $3 order by number',
            [level, from, until],
          );
    return rows.map(({ hash }) => hash);
  },
  indexOf: async (id) => {
    const [row] = await database.query<{ idx: string }>('select idx from evidence_leaf where evidence_id = $1', [id]);
    return row ? Number(row.idx) : null;
  },
});
