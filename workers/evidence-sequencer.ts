import { setTimeout as sleep } from 'node:timers/promises';
import { sealEvidence, showWitness } from '../src/actions/evidence/seal-evidence.ts';
import { type EvidenceLog, evidenceLogOf } from '../src/main/evidence.ts';
import type { System } from '../src/main/wire.ts';
import type { EvidenceSigner } from '../src/ports/evidence-log.ts';

/** Between two sealings: every second or 1,000 entries (2.4 of the security design). */
const SEAL_MS = 1_000;
/** Between two visits of the witness: an entry is signed and witnessed within 10 s (2.4.7). */
const WITNESS_MS = 10_000;
/** A hub at rest signs again within this, so that its silence can be told from its absence. */
const REST_MS = 60_000;
/** While the database, the key or the witness fails, a line in the log comes no more often than this. */
const COMPLAIN_MS = 60_000;

export interface SequencerOptions {
  readonly sealMs?: number;
  readonly witnessMs?: number;
}

/** Seals evidence and shows it to the witness until disposed. Any number of processes may: one at a time does the work. */
export function startSequencer(
  system: Pick<System, 'config' | 'database' | 'logger'>,
  { sealMs = SEAL_MS, witnessMs = WITNESS_MS }: SequencerOptions = {},
): AsyncDisposable {
  const stopped = new AbortController();
  const ended = new SequencerLoop(system, witnessMs).run(sealMs, stopped.signal);
  return {
    [Symbol.asyncDispose]: () => {
      stopped.abort();
      return ended;
    },
  };
}

class SequencerLoop {
  readonly #log: EvidenceLog;
  readonly #logger: System['logger'];
  readonly #witnessMs: number;
  #signer: EvidenceSigner | null = null;
  #witnessedAt = -Infinity;
  #complainedAt = -Infinity;

  constructor(system: Pick<System, 'config' | 'database' | 'logger'>, witnessMs: number) {
    this.#log = evidenceLogOf(system);
    this.#logger = system.logger;
    this.#witnessMs = witnessMs;
  }

  /** Ends with a last round, so that a hub that stops leaves nothing unsealed. */
  async run(pauseMs: number, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#round(this.#witnessMs);
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
    await this.#round(0);
  }

  async #round(witnessMs: number): Promise<void> {
    try {
      this.#signer ??= await this.#log.signer();
      await sealEvidence({ sequencer: this.#log.sequencer, signer: this.#signer }, REST_MS);
      if (performance.now() - this.#witnessedAt < witnessMs) return;
      await showWitness(this.#log);
      this.#witnessedAt = performance.now();
    } catch (error) {
      // Perhaps another key signs by now, whose file is in its place with the next round.
      this.#signer = null;
      this.#complain(error);
    }
  }

  #complain(error: unknown): void {
    if (performance.now() - this.#complainedAt < COMPLAIN_MS) return;
    this.#complainedAt = performance.now();
    this.#logger.error({ err: error }, 'evidence is not sealed or not witnessed');
  }
}
