import { basename } from 'node:path';
import { feedById } from '../domain/feeds/index.generated.ts';
import type { Envelope, Feed, Refusal } from '../domain/feeds/define-feed.ts';
import { feedHash } from '../domain/feeds/feed-hash.ts';
import type { GateStop } from '../domain/gates/gate.ts';
import type { Hub, Stores } from '../ports/hub.ts';
import type { EvidenceEvent } from '../ports/evidence.ts';
import { type FileProblem, FileRefused, type RosterFile } from '../ports/roster-file.ts';
import type { ColumnReport, Roster, RosterDraft, RowCounts } from '../ports/rosters.ts';
import type { FileSource } from '../ports/sealed-file.ts';
import { failedGates } from './pass-gates.ts';
import { readRoster, type RosterReading } from './read-roster.ts';
import { repeatNotes } from './repeat-notes.ts';
import { NO_ROWS } from './roster-problems.ts';
import { countRows, settleStandings } from './settle-standings.ts';
import type { ValueRemark } from './value-remarks.ts';

/** How a file is to be taken. */
export interface ImportOptions {
  readonly envelope: Envelope;
  readonly map: Readonly<Record<string, string>>;
  readonly dryRun: boolean;
  /** Reasons to hold it that do not lie in its rows: a new key, a break in the series. */
  readonly stops?: readonly GateStop[];
}

/** Earlier files of the same roster, and their records that the new file no longer has. */
export interface Replacement {
  readonly batches: readonly number[];
  readonly lost: number;
}

/** What became of a file that could be read. */
interface Stored {
  readonly roster: Roster;
  readonly counts: RowCounts;
  readonly columns: ColumnReport;
  readonly rejected: RosterReading['rejected'];
  readonly headers: readonly string[];
  /** What a file in mode `replace` takes the place of; null when it takes none. */
  readonly replaces: Replacement | null;
  /** Gates that it does not pass: which, by what number, and what the sender can do. */
  readonly gates: readonly GateStop[];
  /** What is said about values of rows that were taken: the first of them, and how many of each code there are. */
  readonly remarks: { readonly listed: readonly ValueRemark[]; readonly counts: Readonly<Record<string, number>> };
  /** Column and standard header of each field, to name the place of a remark. */
  readonly places: RosterReading['places'];
}

export type ImportReport = {
  readonly fileName: string;
  readonly envelope: Envelope;
  readonly notes: readonly FileProblem[];
} & (
  | (Stored & { readonly outcome: 'imported' | 'dry-run' })
  /** Stored, and counts for nothing until two people release it. */
  | (Stored & { readonly outcome: 'held' })
  /** `gates` are those that still hold it. */
  | ({ readonly outcome: 'known' } & Pick<Stored, 'roster' | 'counts' | 'gates'>)
  | { readonly outcome: 'refused'; readonly problem: FileProblem }
);

/**
 * The first station: a file becomes row versions. All of it is there or nothing; the same file again changes nothing.
 * Rows that cannot be taken come back in the report, everything else of the file stands.
 */
export async function importRoster(from: FileSource, options: ImportOptions, hub: Hub): Promise<ImportReport> {
  const fileName = typeof from === 'string' ? basename(from) : from.name;
  const base = { fileName, envelope: options.envelope, notes: [] };
  try {
    const feed = feedById.get(options.envelope.feed);
    if (!feed) throw new FileRefused(unknownFeed(options.envelope.feed));
    const file = await hub.files.open(from);
    return await store({ from, fileName, file }, feed, options, hub);
  } catch (error) {
    if (error instanceof ControlTotalFailed) {
      if (!options.dryRun)
        await hub.inTransaction(({ rosters }) => rosters.recordRefusal(error.draft, error.refusal, error.counts));
      return {
        ...base,
        outcome: 'refused',
        problem: { code: error.refusal.code, zh: error.refusal.zh, en: error.refusal.en },
      };
    }
    if (error instanceof FileRefused) return { ...base, outcome: 'refused', problem: error.problem };
    if (error instanceof RolledBack) return error.report;
    throw error;
  }
}

/** A file that could be opened: where it lies, what it is called, what it holds. */
interface Delivered {
  readonly from: FileSource;
  readonly fileName: string;
  readonly file: RosterFile;
}

async function store(
  { from, fileName, file }: Delivered,
  feed: Feed,
  options: ImportOptions,
  hub: Hub,
): Promise<ImportReport> {
  const { envelope } = options;
  const draft: RosterDraft = {
    envelope,
    fileName,
    format: file.format,
    encoding: file.encoding,
    contentHash: file.sha256,
    definitionHash: feedHash(feed),
  };
  const report = await hub.inTransaction(async (stores): Promise<ImportReport> => {
    const { known, roster } = await stores.rosters.begin(draft);
    const base = { fileName: draft.fileName, envelope, notes: file.notes };
    if (known) return { ...base, outcome: 'known', roster, counts: known, gates: await stores.holds.stopsOf(roster) };
    const reading = await readRoster(feed, file, roster, options, stores);
    refuseOnControlTotal(draft, reading);
    if (reading.rows === 0 && !envelope.isFinal) throw new FileRefused(NO_ROWS);
    await stores.rosters.lockSettling();
    const { rows, gated } = reading;
    const found = await failedGates({ feed, envelope, roster, rows, tally: gated }, stores);
    const gates = [...(options.stops ?? []), ...found];
    const { counts, replaces, repeats } =
      gates.length === 0
        ? await settleAndCount(roster, envelope, reading, stores)
        : await holdBatch(roster, gates, reading, stores);
    const done = {
      ...base,
      notes: [...file.notes, ...reading.notes, ...repeats],
      remarks: { listed: reading.remarks.listed, counts: reading.remarks.counts },
      places: reading.places,
      roster,
      counts,
      columns: reading.columns,
      rejected: reading.rejected,
      headers: reading.headers,
      replaces,
      gates,
    };
    if (options.dryRun) throw new RolledBack({ ...done, outcome: 'dry-run' });
    return gates.length === 0 ? { ...done, outcome: 'imported' } : { ...done, outcome: 'held' };
  });
  if (report.outcome === 'imported' || report.outcome === 'held') await hub.uploads.keep(from, report.roster.id);
  return report;
}

interface Settled {
  readonly counts: RowCounts;
  readonly replaces: Replacement | null;
  /** What is said about rows of one file that have the same key. */
  readonly repeats: readonly FileProblem[];
}

async function settleAndCount(
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
async function holdBatch(
  roster: Roster,
  gates: readonly GateStop[],
  reading: RosterReading,
  stores: Stores,
): Promise<Settled> {
  await stores.holds.hold(roster, gates);
  await settleStandings([roster], stores);
  const rejected = reading.rejected.length;
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

/** Control total: the sender declared how many rows there are (Q04); a difference refuses the file. */
function refuseOnControlTotal(draft: RosterDraft, reading: RosterReading): void {
  const declared = draft.envelope.declaredRowCount;
  if (declared === null || declared === reading.rows) return;
  const refusal: Refusal = {
    field: null,
    code: 'CONTROL_TOTAL',
    zh: `申报总数 ${declared} 行,文件实有 ${reading.rows} 行;请核对后重报`,
    en: `${declared} rows were declared, the file holds ${reading.rows}; check and send it again`,
  };
  throw new ControlTotalFailed(draft, refusal, {
    total: reading.rows,
    accepted: 0,
    unchanged: 0,
    corrected: 0,
    voided: 0,
    rejected: 0,
  });
}

const unknownFeed = (feed: string): FileProblem => ({
  code: 'FEED_UNKNOWN',
  zh: `没有名册代码“${feed}”;可用代码:${[...feedById.keys()].join('、')}`,
  en: `there is no feed ${feed}; known: ${[...feedById.keys()].join(', ')}`,
});

class ControlTotalFailed extends Error {
  readonly draft: RosterDraft;
  readonly refusal: Refusal;
  readonly counts: RowCounts;
  constructor(draft: RosterDraft, refusal: Refusal, counts: RowCounts) {
    super(refusal.code);
    this.draft = draft;
    this.refusal = refusal;
    this.counts = counts;
  }
}

/** Leaves the transaction of a dry run without storing anything. */
class RolledBack extends Error {
  readonly report: ImportReport;
  constructor(report: ImportReport) {
    super('dry run');
    this.report = report;
  }
}
