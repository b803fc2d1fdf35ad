import { KeyChain } from '../../domain/evidence/key-handover.ts';
import type { Doubt, Verification } from '../../domain/evidence/verification.ts';
import { verifyEvidence } from '../../domain/evidence/verify-evidence.ts';
import type { EvidenceCopies, EvidenceCryptography, WitnessReading } from '../../ports/evidence-log.ts';

export interface VerifyingTools {
  readonly copies: EvidenceCopies;
  readonly cryptography: EvidenceCryptography;
  /** Read before the log is; null when there is none. */
  readonly witness: WitnessReading | null;
}

/** Verifies the log against itself, its signatures and the witness. @param since first place of interest; 0 = all */
export const verifyLog = ({ copies, cryptography, witness }: VerifyingTools, since = 0): Promise<Verification> =>
  copies.read({ since, witness: witness?.copy ?? null }, (copy, about) => {
    const isPinned = witness !== null && witness.keys.size > 0;
    const keys = isPinned ? witness.keys : about.keys;
    const doubts: readonly Doubt[] = [
      ...(isPinned || witness === null ? [] : (['no-pinned-key'] as const)),
      ...(about.isGuarded ? [] : (['guards-off'] as const)),
    ];
    const chain = new KeyChain(keys, cryptography);
    return verifyEvidence(
      copy,
      {
        digest: cryptography.digest,
        isSigned: (checkpoint) => chain.isSigned(checkpoint),
        follow: (entry) => chain.follow(entry),
      },
      doubts,
    );
  });
