import { hash } from 'node:crypto';

import type { Envelope } from '../../../src/domain/feeds/define-feed.ts';
import { feedById } from '../../../src/domain/feeds/index.generated.ts';
import { envelopeOf, readRosterName } from '../../../src/domain/feeds/roster-name.ts';
import { readRoster, type RosterReading } from '../../../src/pipeline/read-roster.ts';
import type { Stores } from '../../../src/ports/hub.ts';
import type { RosterFile } from '../../../src/ports/roster-file.ts';
import type { IncomingRecord, KeyVersions } from '../../../src/ports/source-records.ts';
import { headersOf, nameOf, type Roster } from '../../support/rosters.ts';
import { type History, sameFile } from './histories.ts';

/** A file as the pipeline reads it; reading depends on nothing but the file, so that it is read once. */
export interface ReadFile {
  readonly identity: string;
  readonly contentHash: string;
  readonly envelope: Envelope;
  readonly reading: RosterReading;
  readonly rows: readonly {
    readonly rowNo: number;
    readonly feed: string;
    readonly key: string;
    /** Feed, key and term: what the versions of one record share. */
    readonly name: string;
    readonly version: Omit<KeyVersions['versions'][number], 'live' | 'standing' | 'id' | 'batchId'>;
  }[];
}

const READ = new WeakMap<History, Map<number, Promise<ReadFile>>>();

export function readFileOf(history: History, file: number): Promise<ReadFile> {
  const read = READ.get(history) ?? new Map<number, Promise<ReadFile>>();
  READ.set(history, read);
  const known = read.get(file);
  if (known) return known;
  const roster = history.files[file];
  if (!roster) throw new Error(`the history has no file ${file}`);
  const reading = readAnew(roster);
  read.set(file, reading);
  return reading;
}

async function readAnew(roster: Roster): Promise<ReadFile> {
  const envelope = envelopeOf(readRosterName(nameOf(roster)) ?? {}, roster.manifest ?? {}, {});
  const feed = feedById.get(roster.feed);
  if (!envelope || !feed) throw new Error('the roster has no name');
  const taken: IncomingRecord[] = [];
  const stores = {
    records: {
      idOf: (_: unknown, rowNo: number) => String(rowNo),
      prepare: async (_: unknown, records: Iterable<IncomingRecord>) => {
        const read = [...records];
        return { seal: async () => async () => void taken.push(...read) };
      },
    },
    rosters: { reject: async () => undefined },
  } as unknown as Stores;
  const options = { envelope, map: {}, dryRun: false };
  const reading = await readRoster(feed, tableOf(roster), { id: 'file', number: 0 }, options, stores);
  return {
    identity: sameFile(roster),
    contentHash: contentHashOf(roster),
    envelope,
    reading,
    rows: taken.map((record) => rowOf(record, envelope)),
  };
}

const contentHashOf = ({ rows }: Roster): string => hash('sha256', JSON.stringify(rows));

function tableOf(roster: Roster): RosterFile {
  const headers = headersOf(roster);
  const rows = [headers, ...roster.rows.map((row) => headers.map((header) => row[header] ?? ''))];
  return {
    format: 'csv',
    encoding: 'utf-8',
    sha256: contentHashOf(roster),
    bytes: 0,
    notes: [],
    rows: async function* () {
      yield rows.map((cells, at) => ({ rowNo: at + 1, cells }));
    },
  };
}

const rowOf = ({ rowNo, feed, term, reading }: IncomingRecord, envelope: Envelope): ReadFile['rows'][number] => ({
  rowNo,
  feed,
  key: reading.key,
  name: [feed, reading.key, term ?? ''].join('|'),
  version: {
    rowHash: hash('md5', JSON.stringify(reading.row)),
    operation: reading.operation,
    sourceRecordId: reading.sourceRecordId,
    roster: [envelope.feed, envelope.org, envelope.region, envelope.periodStart, envelope.periodEnd].join('|'),
    series: envelope.series,
    periodEnd: envelope.periodEnd,
    isFinal: envelope.isFinal,
    submittedAt: envelope.submittedAt,
  },
});
