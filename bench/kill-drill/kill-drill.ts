import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../src/adapters/postgres/database.ts';
import type { RunState } from '../../src/ports/runs.ts';
import { MortalWorker, type TakenChunk, type Workplace } from './mortal-worker.ts';
import { seededChance } from './seeded-chance.ts';

/** A run that is planned, and how its workers shall die. */
export interface KillDrill extends Workplace {
  readonly database: Database;
  readonly runId: string;
  /** Processes at a time; each that is killed is replaced. */
  readonly workers: number;
  /** Kills to land while a chunk is leased, half of them in the search for pairs, half while linking; then there is peace. */
  readonly kills: number;
  readonly seed: string;
  /** A worker is killed up to so many milliseconds after it took a chunk. */
  readonly longestMs: number;
}

/** What the drill did. */
export interface Casualties {
  /** Killed while they held a chunk, by its kind: the database still had their lease. */
  readonly landed: Readonly<Record<string, number>>;
  /** Killed just after they had finished one. */
  readonly missed: number;
  readonly state: RunState;
}

const LOOK_MS = 50;
const STATIONS: readonly string[] = ['pairs', 'link'];
/** A chunk whose worker died five times fails its run, as it should: this is another drill. */
const DEATHS_PER_CHUNK = 3;
/** Where chunks are so short that most kills come too late, the drill gives up and tells. */
const MISSED_PER_KILL = 3;

/**
 * Lets real workers do a run and kills them at random while they search and link. The lease of a dead worker is ended at once
 * instead of after its twelve seconds; all else is as it would be.
 */
export async function killWhileLinking(drill: KillDrill): Promise<Casualties> {
  const crew = new Crew(drill);
  try {
    return { ...(await crew.work()), ...crew.casualties };
  } finally {
    await crew.dismiss();
  }
}

class Crew {
  readonly #drill: KillDrill;
  readonly #chance: () => number;
  readonly #workers = new Set<MortalWorker>();
  readonly #doomed = new Map<MortalWorker, { readonly kind: string; readonly death: Promise<void> }>();
  readonly #deaths = new Map<number, number>();
  readonly #landed = new Map<string, number>();
  #missed = 0;

  constructor(drill: KillDrill) {
    this.#drill = drill;
    this.#chance = seededChance(drill.seed);
    for (let no = 0; no < drill.workers; no += 1) this.#hire();
  }

  get casualties(): Pick<Casualties, 'landed' | 'missed'> {
    return { landed: Object.fromEntries(this.#landed), missed: this.#missed };
  }

  async work(): Promise<Pick<Casualties, 'state'>> {
    for (;;) {
      const [run] = await this.#drill.database.query<{ state: RunState }>('select state from run where id = $1', [
        this.#drill.runId,
      ]);
      if (run?.state === 'done' || run?.state === 'failed') return { state: run.state };
      const gone = [...this.#workers].find((worker) => !worker.isAlive && !this.#doomed.has(worker));
      if (gone !== undefined) throw new Error(`a worker ended that nobody had killed: ${gone.end}`);
      await sleep(LOOK_MS);
    }
  }

  async dismiss(): Promise<void> {
    await Promise.all([...this.#doomed.values()].map(({ death }) => death));
    await Promise.all([...this.#workers].map((worker) => worker.kill()));
  }

  #hire(): void {
    this.#workers.add(new MortalWorker(this.#drill, (worker, chunk) => this.#taken(worker, chunk)));
  }

  /** About every second worker that takes a chunk of the link stages dies over it. */
  #taken(worker: MortalWorker, { chunk, kind }: TakenChunk): void {
    if (!this.#isWanted(kind) || this.#doomed.has(worker)) return;
    if ((this.#deaths.get(chunk) ?? 0) >= DEATHS_PER_CHUNK || this.#chance() < 0.5) return;
    this.#doomed.set(worker, { kind, death: this.#die(worker, this.#chance() * this.#drill.longestMs) });
  }

  #isWanted(kind: string): boolean {
    const { kills } = this.#drill;
    if (!STATIONS.includes(kind) || this.#missed >= MISSED_PER_KILL * kills) return false;
    const doomed = [...this.#doomed.values()].filter((worker) => worker.kind === kind).length;
    return (this.#landed.get(kind) ?? 0) + doomed < Math.ceil(kills / STATIONS.length);
  }

  async #die(worker: MortalWorker, afterMs: number): Promise<void> {
    await sleep(afterMs);
    const held = await this.#endLease(await worker.kill());
    if (held === null) this.#missed += 1;
    else this.#landed.set(held, (this.#landed.get(held) ?? 0) + 1);
    this.#workers.delete(worker);
    this.#doomed.delete(worker);
    this.#hire();
  }

  /** The kind of the chunk that a dead worker still held; null when it had finished its last one. */
  async #endLease(last: TakenChunk | undefined): Promise<string | null> {
    if (last === undefined) return null;
    const held = await this.#drill.database.query(
      `update run_chunk set lease_until = clock_timestamp() - interval '1 s'
       where run_id = $1 and no = $2 and lease_epoch = $3 and state = 'busy' returning no`,
      [this.#drill.runId, last.chunk, last.epoch],
    );
    if (held.length === 0) return null;
    this.#deaths.set(last.chunk, (this.#deaths.get(last.chunk) ?? 0) + 1);
    return last.kind;
  }
}

/** Digest over every link of a run with its score, by business keys. */
export async function digestOfLinks(database: Database, runId: string): Promise<string> {
  const [row] = await database.query<{ digest: string }>(
    `select encode(sha256(convert_to(coalesce(string_agg(line, E'\\n' order by line collate "C"), ''), 'UTF8')), 'hex') digest
     from (select concat_ws('|', pair_key, tier, standing, reason, agrees, differs, model, levels, weight, rarity) line
       from run_link where run_id = $1) l`,
    [runId],
  );
  return row?.digest ?? '';
}
