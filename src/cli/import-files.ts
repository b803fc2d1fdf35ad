import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Reason } from '../domain/checks/answer.ts';
import type { Envelope } from '../domain/feeds/define-feed.ts';
import { envelopeOf, readRosterName } from '../domain/feeds/roster-name.ts';
import type { Hub } from '../ports/hub.ts';
import type { ImportReport } from '../pipeline/import-report.ts';
import { importRoster } from '../pipeline/import-roster.ts';
import { manifestBeside } from './folder-manifest.ts';

/** What the caller states about all given files; it wins over name and manifest. */
export interface Stated {
  readonly envelope: Partial<Envelope>;
  readonly map: Readonly<Record<string, string>>;
  readonly dryRun: boolean;
}

const ROSTER_FILE = /\.(csv|xlsx|ndjson)$/i;

/** Every roster file under the given files and folders, in name order; returned rejects are left out of folders. */
export async function rosterFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) => ((await stat(path)).isDirectory() ? filesIn(path) : [path])),
  );
  return found.flat();
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() &&
        ROSTER_FILE.test(entry.name) &&
        !entry.name.includes('.rejected.') &&
        readRosterName(entry.name) !== null,
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** One file after another in the order given, with up to {@link AT_ONCE} under way: reading one overlaps storing another. */
export async function* importFiles(
  paths: readonly string[],
  stated: Stated,
  hub: Hub,
): AsyncIterable<{ report: ImportReport; path: string; done: number; total: number }> {
  const files = await rosterFiles(paths);
  const underWay: Promise<ImportReport>[] = [];
  for (const [at, path] of files.entries()) {
    for (let next = underWay.length; next < Math.min(files.length, at + AT_ONCE); next += 1)
      underWay.push(started(files[next] ?? path, stated, hub));
    const report = await underWay[at];
    if (report) yield { report, path, done: at + 1, total: files.length };
  }
}

/** Files at a time: more only wait for the settling lock. */
const AT_ONCE = 3;

/** A failure is thrown where its turn comes, not before. */
function started(path: string, stated: Stated, hub: Hub): Promise<ImportReport> {
  const importing = importFile(path, stated, hub);
  importing.catch(() => undefined);
  return importing;
}

/** Imports one file under the envelope that its name, the manifest beside it and the caller make together. */
export async function importFile(path: string, stated: Stated, hub: Hub): Promise<ImportReport> {
  const beside = await manifestBeside(path);
  if ('problem' in beside) return unreadFile(path, beside.problem);
  const envelope = envelopeOf(readRosterName(basename(path)) ?? {}, beside.entry, stated.envelope);
  if (!envelope) return unreadFile(path, NAMELESS);
  return importRoster(path, { envelope, map: stated.map, dryRun: stated.dryRun }, hub);
}

const NAMELESS: Reason = {
  code: 'FILE_NAME',
  zh: '文件名应为 <名册代码>_<地区>_<起>-<止>[_final].(csv|xlsx|ndjson),或用 --feed --region --period 说明',
  en: 'name the file <FEED>_<region>_<YYYYMMDD>-<YYYYMMDD>[_final].(csv|xlsx|ndjson), or state --feed, --region and --period',
};

/** A file that nobody has looked into. */
const unreadFile = (path: string, problem: Reason): ImportReport => ({
  fileName: basename(path),
  envelope: {
    feed: '',
    region: '',
    org: '',
    periodStart: '1900-01-01',
    periodEnd: '1900-01-01',
    isFinal: false,
    series: null,
    mode: 'add',
    submittedAt: null,
    declaredRowCount: null,
  } as unknown as Envelope,
  notes: [],
  outcome: 'refused',
  problem,
});
