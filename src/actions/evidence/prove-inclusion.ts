import { inclusionPath } from '../../domain/evidence/proofs.ts';
import { subtreeHash } from '../../domain/evidence/subtree-hash.ts';
import type { EvidenceCryptography, EvidenceHashes } from '../../ports/evidence-log.ts';

export interface ProvingTools {
  readonly hashes: EvidenceHashes;
  readonly cryptography: Pick<EvidenceCryptography, 'digest'>;
}

/** Hashes by which anybody can tell that an entry is in the tree of a checkpoint; verified with `rootOfInclusion`. */
export const proveInclusion = (
  index: number,
  size: number,
  { hashes, cryptography }: ProvingTools,
): Promise<readonly Uint8Array[]> =>
  Promise.all(inclusionPath(index, size).map((subtree) => subtreeHash(subtree, hashes.kept, cryptography.digest)));
