import type { EvidenceFacts } from '../../domain/evidence/sensitive-operations.ts';
import type { EvidenceState } from '../../ports/evidence.ts';
import type { Database, SqlRow } from './database.ts';
import { instant } from './catalogue/instant.ts';
import { ARE_GUARDED } from './evidence-guards.ts';

interface FactsRow extends SqlRow {
  readonly now: string;
  readonly witnessed: string | null;
  readonly oldest: string | null;
  readonly writable: boolean;
  readonly guarded: boolean;
}

/** Where the log stands, in one query of some indexed look-ups. */
export const evidenceState = (database: Pick<Database, 'query'>): EvidenceState => ({
  facts: async () => {
    const [row] = await database.query<FactsRow>(
      `select ${instant('clock_timestamp()')} now, ${instant('w.signed_at')} witnessed,
         ${instant(OLDEST)} oldest, ${ARE_GUARDED} guarded,
         not pg_is_in_recovery() and current_setting('transaction_read_only') = 'off'
           and has_table_privilege('evidence', 'insert') and has_table_privilege('evidence_pending', 'insert') writable
       from (select 1) one left join lateral (
         select c.signed_at, c.size from evidence_witnessed n join evidence_checkpoint c on c.number = n.number
         order by n.number desc limit 1) w on true`,
    );
    if (!row) throw new Error('the state of the evidence log is unknown');
    return factsOf(row);
  },
});

/** Of entries with a place beyond the witness, and of those that have none yet. */
const OLDEST = `least(
  (select e.at from evidence_leaf l join evidence e on e.id = l.evidence_id where l.idx = coalesce(w.size, 0)),
  (select min(e.at) from evidence_pending p join evidence e on e.id = p.evidence_id))`;

const factsOf = ({ now, witnessed, oldest, writable, guarded }: FactsRow): EvidenceFacts => ({
  now,
  witnessedAt: witnessed,
  oldestUnwitnessedAt: oldest,
  sink: writable ? (guarded ? 'open' : 'unguarded') : 'closed',
});
