import type { CorrectionEvent } from '../../../domain/corrections/correction-event.ts';
import type { PlainDate } from '../../../domain/values/plain-date.ts';
import type {
  CorrectionFilter,
  CorrectionReading,
  CorrectionReadings,
  CorrectionStepReading,
} from '../../../ports/corrections.ts';
import { CORRECTION, correctionOf, type CorrectionRow } from '../correction-rows.ts';
import type { SqlRow } from '../database.ts';
import type { Reader } from '../scoped-reader.ts';
import { instant } from './instant.ts';
import { listingOf, type SqlListing } from './keyset.ts';

interface ReadRow extends CorrectionRow {
  due_on: string | null;
  issued: string;
}

/** By the clock of the hub, as all its steps; the column is by that of the database, as the batches are. */
const ISSUED = `(select ${instant('i.at')} from correction_event i where i.correction_id = k.id and i.seq = 1)`;
const READ = `${CORRECTION}, k.due_on::text due_on, ${ISSUED} issued`;

const readingOf = (row: ReadRow): CorrectionReading => ({
  ...correctionOf(row),
  dueOn: row.due_on as PlainDate | null,
  issuedAt: row.issued,
});

const CORRECTIONS: SqlListing<CorrectionFilter, ReadRow, CorrectionReading> = {
  select: READ,
  from: () => 'correction k',
  where: ({ feed, state, dueBefore }) => [
    ['k.feed = ?', feed],
    ['k.state = ?', state],
    ['k.due_on < ?::date', dueBefore],
  ],
  order: [
    { sql: `coalesce(k.due_on, 'infinity'::date)`, type: 'date' },
    { sql: 'k.id', type: 'uuid' },
  ],
  read: readingOf,
};

interface StepRow extends SqlRow {
  correction_id: string;
  position: string[];
  place: string;
  seq: number;
  at: string;
  happened: string;
  by: CorrectionEvent['by'];
  what: CorrectionEvent['what'];
}

const CHANGES: SqlListing<{ readonly feed: string; readonly kind: string | null }, StepRow, CorrectionStepReading> = {
  select: `e.correction_id, e.position::text place, e.seq, ${instant('e.at')} at, e.happened_on::text happened, e.what,
    json_build_object('user', e.actor, 'role', e.role, 'department', e.department) "by"`,
  from: () => 'correction_event e join correction k on k.id = e.correction_id',
  where: ({ feed, kind }) => [['e.position is not null'], ['k.feed = ?', feed], ['e.kind = ?', kind]],
  order: [{ sql: 'e.position', type: 'bigint' }],
  read: ({ correction_id, place, seq, at, happened, by, what }) => ({
    correctionId: correction_id,
    position: place,
    seq,
    at,
    on: happened as PlainDate,
    by,
    what,
  }),
};

/** Corrections as the departments read them: each its own. */
export const corrections = (reader: Reader): CorrectionReadings => ({
  ...listingOf(reader, CORRECTIONS),
  byIds: async (ids) =>
    (await reader.query<ReadRow>(`select ${READ} from correction k where k.id = any($1::uuid[])`, [ids])).map(
      readingOf,
    ),
  changes: listingOf(reader, CHANGES),
  newest: async () => {
    const [row] = await reader.query<{ place: string }>(
      `select coalesce(max(e.position), 0)::text place from correction_event e`,
    );
    return row?.place ?? '0';
  },
});
