import { join } from 'node:path';
import { sha256 } from '../adapters/evidence/entry-text.ts';
import { draftPath, isSignedBy, keyIdOf, keysIn, makeSigner, openSigner } from '../adapters/evidence/signing-key.ts';
import { openWitnessCopy } from '../adapters/evidence/witness-copy.ts';
import { witnessFile } from '../adapters/evidence/witness-file.ts';
import { evidenceCopies } from '../adapters/postgres/evidence-copies.ts';
import { evidenceHashes } from '../adapters/postgres/evidence-hashes.ts';
import { evidenceReadings } from '../adapters/postgres/evidence-readings.ts';
import { evidenceSequencer } from '../adapters/postgres/evidence-sequencer.ts';
import { evidenceState } from '../adapters/postgres/evidence-state.ts';
import type { EvidenceReadings, EvidenceState } from '../ports/evidence.ts';
import type {
  EvidenceCopies,
  EvidenceCryptography,
  EvidenceHashes,
  EvidenceKeys,
  EvidenceSequencer,
  EvidenceSigner,
  EvidenceWitness,
  WitnessReading,
} from '../ports/evidence-log.ts';
import type { Config } from './config.ts';
import type { System } from './wire.ts';

/** The evidence log of a running system. */
export interface EvidenceLog {
  readonly readings: EvidenceReadings;
  readonly state: EvidenceState;
  readonly sequencer: EvidenceSequencer;
  readonly witness: EvidenceWitness;
  readonly copies: EvidenceCopies;
  readonly hashes: EvidenceHashes;
  readonly cryptography: EvidenceCryptography;
  /** Path of the checkpoints that the witness keeps. */
  readonly witnessPath: string;
  /** Signs in the name of this home; the first one makes the key. @throws when the log is signed by another home */
  signer(): Promise<EvidenceSigner>;
  /** Key files of this home. */
  readonly keys: EvidenceKeys;
  /** What a witness holds; null when there is no such file. */
  openWitness(path: string): Promise<WitnessReading | null>;
}

export const witnessPathOf = ({ home, witness }: Pick<Config, 'home' | 'witness'>): string =>
  witness ?? join(home, 'witness', 'checkpoints.log');

export function evidenceLogOf({ config, database }: Pick<System, 'config' | 'database'>): EvidenceLog {
  const witnessPath = witnessPathOf(config);
  return {
    readings: evidenceReadings(database),
    state: evidenceState(database),
    sequencer: evidenceSequencer(database),
    witness: witnessFile(witnessPath),
    copies: evidenceCopies(database),
    hashes: evidenceHashes(database),
    cryptography: { digest: sha256, isSignedBy, keyIdOf },
    witnessPath,
    signer: () => signerOf(config.home, database),
    keys: keysIn(keyPathIn(config.home)),
    openWitness: openWitnessCopy,
  };
}

const keyPathIn = (home: string): string => join(home, 'evidence-key');

/** The key of a log that has begun is copied by hand to other homes: a second one made in silence would be a stranger’s. */
async function signerOf(home: string, database: Pick<System['database'], 'query'>): Promise<EvidenceSigner> {
  const path = keyPathIn(home);
  const signer = await openSigner(path);
  const [begun] = await database.query<{ id: string }>(
    'select id from evidence_key order by created_at desc, id desc limit 1',
  );
  if (!begun) return signer ?? makeSigner(path);
  const next = signer?.keyId === begun.id ? null : await openSigner(draftPath(path));
  // A change of the key that was cut off after the hand-over: the old one signs nothing any more.
  if (next?.keyId === begun.id) await keysIn(path).replace();
  const current = next?.keyId === begun.id ? next : signer;
  if (current !== null) return current;
  throw new Error(
    `留痕由密钥 ${begun.id} 签名,本机缺少 ${path} / the evidence log is signed by key ${begun.id}: copy it to ${path} from the home that began the log`,
  );
}
