import type { SignedCheckpoint } from '../../src/domain/evidence/checkpoint.ts';
import type { EvidenceCopy, NumberedCheckpoint, SealedRow } from '../../src/domain/evidence/evidence-copy.ts';
import { EMPTY_FRONTIER } from '../../src/domain/evidence/frontier.ts';
import { CHAIN_START, DIGEST_BYTES } from '../../src/domain/evidence/tree-hash.ts';
import type { EvidenceCopies, WitnessReading } from '../../src/ports/evidence-log.ts';

/** A log and what the witness holds of it, in memory, to be tampered with. */
export interface ExportedLog {
  readonly rows: readonly SealedRow[];
  readonly checkpoints: readonly NumberedCheckpoint[];
  readonly unsealed: EvidenceCopy['unsealed'];
  readonly notes: readonly (SignedCheckpoint | null)[];
  /** Null = the witness kept checkpoints only. */
  readonly leaves: Uint8Array | null;
  readonly takenAt: string;
}

/** Reads a whole log into memory, as the verifier reads it. */
export const exportLog = (copies: EvidenceCopies, { copy: witness }: WitnessReading): Promise<ExportedLog> =>
  copies.read({ since: 0, witness }, async (copy) => {
    const rows = (await allOf(copy.rows())).flat();
    return {
      rows,
      checkpoints: await allOf(copy.checkpoints()),
      unsealed: copy.unsealed,
      notes: await allOf(witness.notes()),
      leaves: await witness.leaves(0, rows.length),
      takenAt: copy.takenAt,
    };
  });

/** What the verifier reads. */
export const copyOf = ({ rows, checkpoints, unsealed, notes, leaves, takenAt }: ExportedLog): EvidenceCopy => ({
  beginning: { number: 0, frontier: EMPTY_FRONTIER, chain: CHAIN_START },
  rows: () => inTurn(rows.length === 0 ? [] : [rows]),
  checkpoints: () => inTurn(checkpoints),
  unsealed,
  takenAt,
  witness: {
    notes: () => inTurn(notes),
    leaves: async (from, until) => leaves?.subarray(from * DIGEST_BYTES, until * DIGEST_BYTES) ?? null,
  },
});

async function* inTurn<T>(items: readonly T[]): AsyncIterable<T> {
  yield* items;
}

async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
