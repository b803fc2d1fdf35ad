import type { Envelope } from '../domain/feeds/define-feed.ts';
import type { GateStop } from '../domain/gates/gate.ts';
import type { EvidenceEvent } from '../ports/evidence.ts';
import type { Stores } from '../ports/hub.ts';
import type { FileProblem } from '../ports/roster-file.ts';
import type { Roster, RowCounts } from '../ports/rosters.ts';
import type { Replacement } from './import-report.ts';
import type { RosterReading } from './read-roster.ts';
import { repeatNotes } from './repeat-notes.ts';
import { countRows, settleStandings } from './settle-standings.ts';

/** What the rows of a file came to. */
export interface Settled {
  readonly counts: RowCounts;
  readonly replaces: Replacement | null;
  /** What is said about rows of one file that have the same key. */
  readonly repeats: readonly FileProblem[];
}

/** Its rows count from now on. */
export async function settleAndCount(
  roster: Roster,
  envelope: Envelope,
  reading: RosterReading,
  stores: Stores,
): Promise<Settled> {
  const replaced = await stores.rosters.settleReplacements(envelope);
  await settleStandings([roster, ...replaced], stores);
  const standings = await stores.records.countStandings(roster);
  const counts = countRows(reading, standings);
  await stores.rosters.accept(roster, counts, reading.columns, reading.facts);
  await stores.rosters.noteDelivery(envelope);
  const repeats = await repeatNotes(roster, standings, stores.records);
  return { counts, replaces: await replacementBy(roster, replaced, stores), repeats };
}

/** Stored, with rows that nothing counts: as if the batch had been taken back before it came. */
export async function holdBatch(
  roster: Roster,
  gates: readonly GateStop[],
  reading: RosterReading,
  stores: Stores,
): Promise<Settled> {
  await stores.holds.hold(roster, gates);
  await settleStandings([roster], stores);
  const rejected = reading.rejected.count;
  const counts = { total: reading.rows, accepted: 0, unchanged: 0, corrected: 0, voided: 0, rejected };
  await stores.rosters.accept(roster, counts, reading.columns, reading.facts);
  await stores.evidence.append([heldEvidence(roster, gates)]);
  return { counts, replaces: null, repeats: [] };
}

const heldEvidence = ({ number }: Roster, gates: readonly GateStop[]): EvidenceEvent => ({
  actor: { user: 'hub', role: 'hub', session: '' },
  action: 'batch-held',
  purpose: null,
  agreements: [],
  object: `batch:${number}`,
  subjects: [],
  result: 'done',
  detail: { gates: gates.map(({ gate, measured, limit }) => `${gate}:${measured}/${limit}`) },
});

/** A replacement that arrives after a later one is itself replaced, and takes nobody's place. */
async function replacementBy(
  roster: Roster,
  changed: readonly Roster[],
  { records }: Stores,
): Promise<Replacement | null> {
  const replaced = changed.filter(({ id }) => id !== roster.id);
  if (replaced.length === 0 || replaced.length < changed.length) return null;
  return { batches: replaced.map(({ number }) => number), lost: await records.countLost(replaced) };
}
