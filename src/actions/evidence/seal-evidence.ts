import type { EvidenceSequencer, EvidenceSigner, EvidenceWitness } from '../../ports/evidence-log.ts';

export interface SealingTools {
  readonly sequencer: EvidenceSequencer;
  readonly signer: EvidenceSigner;
}

/** Gives every finished entry its place. @param restMs signs again without entries when the last signature is older; resolves to entries sealed */
export async function sealEvidence({ sequencer, signer }: SealingTools, restMs: number): Promise<number> {
  for (let sealed = 0; ;) {
    const sealing = await sequencer.seal(signer, restMs);
    sealed += sealing.sealed;
    if (!sealing.hasMore) return sealed;
  }
}

export interface WitnessingTools {
  readonly sequencer: EvidenceSequencer;
  readonly witness: EvidenceWitness;
}

/**
 * Shows the newest checkpoint to the witness; resolves to the number of entries it has seen then, null when another process is
 * at it. May be repeated: killed between the witness and the note about it, the note is written the next time.
 * @throws WitnessRefused
 */
export const showWitness = ({ sequencer, witness }: WitnessingTools): Promise<number | null> =>
  sequencer.alone(async () => {
    const seen = await witness.seen();
    const submission = await sequencer.since(seen);
    if (submission !== null) await witness.take(submission);
    const taken = submission?.checkpoint ?? seen;
    if (taken === null) return 0;
    await sequencer.noteWitnessed(taken);
    return taken.size;
  });
