import type { EvidenceEntry, EvidenceFilter, EvidenceReading, EvidenceReadings } from '../../ports/evidence.ts';
import { listingOf, type SqlListing } from './catalogue/keyset.ts';
import type { Database, SqlRow } from './database.ts';

interface ReadingRow extends SqlRow {
  readonly id: string;
  readonly idx: string | null;
  readonly entry: string;
}

const ENTRIES: SqlListing<EvidenceFilter, ReadingRow, EvidenceReading> = {
  select: 'e.id, (select l.idx from evidence_leaf l where l.evidence_id = e.id) idx, e.entry',
  from: () => 'evidence e',
  where: ({ object, user, action, subject, from, until }) => [
    ["e.entry <> ''"],
    // The second half is the index of entries about several things.
    [`(e.object = ? or e.objects <> '{}' and e.objects @> array[?::text])`, object],
    ['e.actor = ?', user],
    ['e.action = ?', action],
    ['e.subjects @> array[?::text]', subject],
    ['e.at >= ?::timestamptz', from],
    ['e.at < ?::timestamptz', until],
  ],
  order: [{ sql: 'e.id', type: 'bigint' }],
  descending: true,
  read: ({ id, idx, entry }) => ({
    ...(JSON.parse(entry) as EvidenceEntry),
    id,
    index: idx === null ? null : Number(idx),
  }),
};

/** Entries of the evidence log for auditors, the newest first. */
export const evidenceReadings = (database: Database): EvidenceReadings => listingOf(database, ENTRIES);
