import { hash } from 'node:crypto';

import { withdrawRoster } from '../../../src/actions/withdraw-roster.ts';
import { replacedAmong } from '../../../src/domain/batches/replacements.ts';
import type { Envelope } from '../../../src/domain/feeds/define-feed.ts';
import { coverageOf } from '../../../src/domain/rosters/coverage.ts';
import type { FinalPeriod } from '../../../src/domain/rosters/owed-feed.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';
import { settleAndCount } from '../../../src/pipeline/settle-import.ts';
import type { Hub, Stores } from '../../../src/ports/hub.ts';
import type { Roster } from '../../../src/ports/rosters.ts';
import type { KeyVersions, StandingChange } from '../../../src/ports/source-records.ts';
import type { History, Step } from './histories.ts';
import { type ReadFile, readFileOf } from './read-files.ts';

type Version = KeyVersions['versions'][number];

interface StoredRow {
  readonly id: string;
  readonly batch: StoredBatch;
  readonly feed: string;
  readonly key: string;
  readonly name: string;
  readonly version: Omit<Version, 'live' | 'standing'>;
  standing: string;
  contention: string | null;
}

interface StoredBatch extends Roster {
  readonly file: ReadFile;
  state: 'accepted' | 'replaced' | 'withdrawn';
  readonly rows: StoredRow[];
}

/**
 * The register in memory: the stores do no more than keep what they are given; what it means is settled by the pipeline, the
 * actions and the domain that work on PostgreSQL too.
 */
export class MemoryRegister {
  readonly #batches: StoredBatch[] = [];
  readonly #live = new Map<string, StoredBatch>();
  readonly #rows = new Map<string, StoredRow[]>();
  readonly #owed = new Map<string, Envelope>();
  readonly #stores = this.#openStores();

  async take(history: History, step: Step): Promise<void> {
    const file = await readFileOf(history, 'deliver' in step ? step.deliver : step.withdraw);
    if ('deliver' in step) return this.#deliver(file);
    const known = this.#live.get(file.identity);
    const hub = { inTransaction: <T>(work: (stores: Stores) => Promise<T>) => work(this.#stores) } as Hub;
    if (known) await withdrawRoster(known.number, '误报', hub);
  }

  /** Everything that a registrar can see of it: rosters, records, how far the rosters reach. */
  state(): readonly string[] {
    return [...new Set([...this.#rosters(), ...this.records(), ...this.reach()])].toSorted();
  }

  digest(): string {
    return hash('sha256', this.state().join('\n'));
  }

  /** What stands, with the rosters that contend or without. */
  records(withContention = true): readonly string[] {
    const lines = [...this.#rows.values()].flat().flatMap((row) => {
      if (!['head', 'contender', 'void'].includes(row.standing)) return [];
      const { operation, rowHash } = row.version;
      return [
        `record ${row.name} ${row.standing} ${withContention ? (row.contention ?? '') : ''} ${rowHash} ${operation === 'VOID'}`,
      ];
    });
    return [...new Set(lines)].toSorted();
  }

  /** First and last day of the latest stretch that all senders declared complete, by feed. */
  reach(): readonly string[] {
    return [...new Set([...this.#owed.values()].map(({ feed }) => feed))].map((feed) => {
      const register = [...this.#owed.values()].filter((owed) => owed.feed === feed);
      const { from, watermark } = coverageOf(
        this.finals(feed),
        register.map(({ region, org, periodStart }) => ({
          feed,
          region,
          org,
          since: plainDate(periodStart),
          cadence: 'monthly',
        })),
        '290121',
        plainDate('2025-12-31'),
      );
      return `reach ${feed} ${from} ${watermark}`;
    });
  }

  finals(feed: string): readonly FinalPeriod[] {
    return this.#batches.flatMap(({ state, file: { envelope } }) =>
      state === 'accepted' && envelope.isFinal && envelope.feed === feed
        ? [
            {
              region: envelope.region,
              org: envelope.org,
              from: plainDate(envelope.periodStart),
              until: plainDate(envelope.periodEnd),
            },
          ]
        : [],
    );
  }

  #rosters(): readonly string[] {
    return this.#batches.map(({ state, file }) => `roster ${file.identity} ${state}`);
  }

  async #deliver(file: ReadFile): Promise<void> {
    if (this.#live.has(file.identity)) return;
    const number = this.#batches.length + 1;
    const batch: StoredBatch = { id: `b${number}`, number, file, state: 'accepted', rows: [] };
    this.#batches.push(batch);
    this.#live.set(file.identity, batch);
    for (const row of file.rows) this.#keep(batch, row);
    await settleAndCount(batch, file.envelope, file.reading, this.#stores);
  }

  #keep(batch: StoredBatch, { rowNo, feed, key, name, version }: ReadFile['rows'][number]): void {
    const id = `${batch.number}-${rowNo}`;
    const standing = version.operation === 'VOID' ? 'void' : 'head';
    const own = { ...version, id, batchId: batch.id };
    const row: StoredRow = { id, batch, feed, key, name, version: own, standing, contention: null };
    batch.rows.push(row);
    this.#rows.set(name, [...(this.#rows.get(name) ?? []), row]);
  }

  #openStores(): Stores {
    const batchOf = ({ id }: Roster) => this.#batches[Number(id.slice(1)) - 1];
    const rosters: Partial<Stores['rosters']> = {
      lockSettling: async () => undefined,
      envelopeOf: async (number) => this.#batches[number - 1]?.file.envelope ?? null,
      withdraw: async (number) => this.#withdraw(number),
      settleReplacements: async (envelope) => this.#settleReplacements(envelope),
      accept: async () => undefined,
      noteDelivery: async (envelope) => this.#noteDelivery(envelope),
    };
    const records: Partial<Stores['records']> = {
      keysToSettle: (of) => this.#keysToSettle(of.flatMap((roster) => batchOf(roster)?.rows ?? [])),
      changeStandings: async (changes) => this.#change(changes),
      countLost: async () => 0,
      countStandings: async () => ({}),
      repeatsIn: async () => [],
    };
    return { rosters, records } as Stores;
  }

  #withdraw(number: number): Roster | null {
    const batch = this.#batches[number - 1];
    if (!batch || batch.state === 'withdrawn') return null;
    batch.state = 'withdrawn';
    this.#live.delete(batch.file.identity);
    return batch;
  }

  #settleReplacements(envelope: Envelope): readonly Roster[] {
    const same = this.#batches.filter(
      ({ state, file }) => state !== 'withdrawn' && rosterOf(file.envelope) === rosterOf(envelope),
    );
    const replaced = replacedAmong(
      same.map(
        ({
          id,
          file: {
            contentHash,
            envelope: { mode, series, submittedAt },
          },
        }) => ({ id, mode, series, submittedAt, contentHash }),
      ),
    );
    const changed = same.filter(({ id, state }) => replaced.has(id) !== (state === 'replaced'));
    for (const batch of changed) batch.state = batch.state === 'accepted' ? 'replaced' : 'accepted';
    return changed;
  }

  #noteDelivery(envelope: Envelope): void {
    const sender = `${envelope.feed}|${envelope.region}|${envelope.org}`;
    const known = this.#owed.get(sender);
    if (!known || envelope.periodStart < known.periodStart) this.#owed.set(sender, envelope);
  }

  async *#keysToSettle(rows: readonly StoredRow[]): AsyncGenerator<readonly KeyVersions[]> {
    const names = [...new Set(rows.map(({ name }) => name))];
    yield names.map((name) => {
      const versions = this.#rows.get(name) ?? [];
      return {
        feed: versions[0]?.feed ?? '',
        key: versions[0]?.key ?? '',
        versions: versions.map(({ version, batch, standing }) => ({
          ...version,
          standing,
          live: batch.state === 'accepted',
        })),
      };
    });
  }

  #change(changes: readonly StandingChange[]): void {
    for (const { recordId, standing, contention } of changes) {
      const batch = this.#batches[Number(recordId.split('-')[0]) - 1];
      const row = batch?.rows.find(({ id }) => id === recordId);
      if (row) Object.assign(row, { standing, contention });
    }
  }
}

const rosterOf = ({ feed, org, region, periodStart, periodEnd }: Envelope): string =>
  [feed, org, region, periodStart, periodEnd].join('|');
