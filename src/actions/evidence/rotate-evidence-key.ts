import { handoverEvent, handoverText } from '../../domain/evidence/key-handover.ts';
import type { EvidenceKeys, EvidenceSequencer, EvidenceSigner, EvidenceWitness } from '../../ports/evidence-log.ts';
import { sealEvidence, showWitness } from './seal-evidence.ts';

export interface RotatingTools {
  readonly sequencer: EvidenceSequencer;
  readonly witness: EvidenceWitness;
  readonly keys: EvidenceKeys;
  /** The key that signs now. */
  readonly signer: EvidenceSigner;
}

export interface Rotated {
  readonly from: string;
  readonly to: string;
  /** Entries that the witness has seen under the new key; null when another process is at it. */
  readonly witnessed: number | null;
}

/**
 * A new key signs the evidence log from here on. What waits is sealed by the old one; then the old one signs the new one's
 * name into the log, and is destroyed. Killed at any point, the log has one key: the old one, or after the hand-over the new
 * one, which is put in its place by the next process that signs.
 */
export async function rotateEvidenceKey(
  user: string,
  { sequencer, witness, keys, signer }: RotatingTools,
): Promise<Rotated> {
  await sealEvidence({ sequencer, signer }, 0);
  await showWitness({ sequencer, witness });
  const next = await keys.draft();
  const names = { from: signer.keyId, to: next.keyId, publicKey: next.publicKey };
  const handover = { ...names, signature: signer.sign(handoverText(names)) };
  await sequencer.handOver(handover, handoverEvent(handover, user));
  await keys.replace();
  await sealEvidence({ sequencer, signer: next }, 0);
  return { from: signer.keyId, to: next.keyId, witnessed: await showWitness({ sequencer, witness }) };
}
