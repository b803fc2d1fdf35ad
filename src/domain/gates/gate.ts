import type { Wording } from '../values/wording.ts';
import type { GateParameterName } from '../parameters/gate-parameters.ts';

/** Gates against poisoned rosters (3.5 of the security design), and breaks in a series of signed batches (2.5). */
export type GateCode = 'G1' | 'G2' | 'G3' | 'G5' | 'G6' | 'G7' | 'G9' | 'G10' | 'SERIES_GAP' | 'SERIES_FORK';

/** Why a batch is held: which gate, which number, and what the sender can do. No personal value. */
export interface GateStop {
  readonly gate: GateCode;
  /** What was counted, and the most that passes. */
  readonly measured: number;
  readonly limit: number;
  readonly zh: string;
  readonly en: string;
  /** What the sender can do. */
  readonly remedy: Wording;
}

/** The threshold in force for the batch. */
export type Threshold = (name: GateParameterName) => number;

/** Gates that count rows; a first load suspends them for a named feed and period. */
export const VOLUME_GATES: ReadonlySet<GateCode> = new Set(['G1', 'G2', 'G3', 'G10']);
