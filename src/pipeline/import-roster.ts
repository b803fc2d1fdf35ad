import { basename } from 'node:path';
import type { Feed } from '../domain/feeds/define-feed.ts';
import { feedHash } from '../domain/feeds/feed-hash.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import type { Hub } from '../ports/hub.ts';
import { type FileProblem, FileRefused, type RosterFile } from '../ports/roster-file.ts';
import type { RosterDraft } from '../ports/rosters.ts';
import type { FileSource } from '../ports/sealed-file.ts';
import { ControlTotalFailed, refuseOnControlTotal } from './control-total.ts';
import type { ImportOptions, ImportReport } from './import-report.ts';
import { failedGates } from './pass-gates.ts';
import { readRoster } from './read-roster.ts';
import { NO_ROWS } from './roster-problems.ts';
import { holdBatch, settleAndCount } from './settle-import.ts';

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
      rejected: reading.rejected.listed,
      rejections: reading.rejected.codes,
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

const unknownFeed = (feed: string): FileProblem => ({
  code: 'FEED_UNKNOWN',
  zh: `没有名册代码“${feed}”;可用代码:${[...feedById.keys()].join('、')}`,
  en: `there is no feed ${feed}; known: ${[...feedById.keys()].join(', ')}`,
});

/** Leaves the transaction of a dry run without storing anything. */
class RolledBack extends Error {
  readonly report: ImportReport;
  constructor(report: ImportReport) {
    super('dry run');
    this.report = report;
  }
}
