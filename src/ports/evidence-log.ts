import type { SignedCheckpoint } from '../domain/evidence/checkpoint.ts';
import type { EvidenceCopy, NumberedCheckpoint, WitnessCopy } from '../domain/evidence/evidence-copy.ts';
import type { EvidenceEvent } from '../domain/evidence/evidence-event.ts';
import type { KeyHandover } from '../domain/evidence/key-handover.ts';
import type { Frontier } from '../domain/evidence/frontier.ts';

/** What a signer holds: a private key that never leaves it. */
export interface EvidenceSigner {
  readonly keyId: string;
  /** Ed25519, SPKI in base64. */
  readonly publicKey: string;
  /** 128 hexadecimal digits. */
  readonly sign: (text: string) => string;
}

export interface Sealing {
  /** Entries that got a place. */
  readonly sealed: number;
  /** What was signed; null when there was nothing to sign, or another process is at it. */
  readonly checkpoint: NumberedCheckpoint | null;
  /** More entries wait. */
  readonly hasMore: boolean;
}

/** The sequencer: gives entries their places and signs. Any number of processes may try; one at a time does. */
export interface EvidenceSequencer {
  /**
   * Seals up to 1,000 entries in one transaction. Without entries it signs again when the last signature is older than this.
   * @param restMs milliseconds
   */
  seal(signer: EvidenceSigner, restMs: number): Promise<Sealing>;
  /** What a witness has not seen yet, whether it will like it or not; null when it has seen the newest. */
  since(seen: Seen | null): Promise<Submission | null>;
  /** Writes down that the witness has taken the checkpoint. */
  noteWitnessed(seen: Seen): Promise<void>;
  /** Does something that no other process does at the same time; null when another one is at it. */
  alone<T>(work: () => Promise<T>): Promise<T | null>;
  /** Makes the new key the one that signs, and writes so into the log; nothing is sealed meanwhile. @throws when another key signs by now */
  handOver(handover: KeyHandover, event: EvidenceEvent): Promise<void>;
}

/** Key files of a home. */
export interface EvidenceKeys {
  /** Makes the key to come, beside the one that signs. */
  draft(): Promise<EvidenceSigner>;
  /** Puts it in the place of the one that signed, which is gone then. */
  replace(): Promise<void>;
}

/** The last checkpoint a witness took. */
export type Seen = Pick<SignedCheckpoint, 'size' | 'root' | 'at'>;

/** A checkpoint with all that proves it is the continuation of what the witness saw. */
export interface Submission {
  readonly checkpoint: NumberedCheckpoint;
  /** Of the tree that the witness saw; checked by its root. */
  readonly frontier: Frontier;
  /** Leaves since, in pages. */
  readonly leaves: () => AsyncIterable<readonly Uint8Array[]>;
  /** Of the key by which the log is named: its first one. */
  readonly publicKey: string;
  /** How the key that signs now follows from it, the oldest first. */
  readonly handovers: readonly KeyHandover[];
}

/** An outside witness: takes checkpoints that continue what it saw, and never changes what it took. */
export interface EvidenceWitness {
  seen(): Promise<Seen | null>;
  /** @throws WitnessRefused when the checkpoint does not continue what it saw */
  take(submission: Submission): Promise<void>;
}

/** What the witness refused and why; the log and the witness no longer agree. */
export class WitnessRefused extends Error {
  override readonly name = 'WitnessRefused';
  readonly reason: WitnessRefusal;
  constructor(reason: WitnessRefusal) {
    super(`见证方拒绝:${reason} / the witness refuses: ${reason}; run lianhe audit verify`);
    this.reason = reason;
  }
}

export type WitnessRefusal =
  | 'other-origin'
  | 'unknown-key'
  | 'wrong-signature'
  | 'smaller-than-seen'
  | 'earlier-than-seen'
  | 'other-history'
  | 'wrong-root';

/** The witness as a verifier reads it. */
export interface WitnessReading {
  readonly copy: WitnessCopy;
  /** Public keys it has pinned, by key id. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Reads the log for verification at one moment. */
export interface EvidenceCopies {
  /** @param since begin after the last checkpoint at or before this place */
  read<T>(
    request: { readonly since: number; readonly witness: WitnessCopy | null },
    use: (copy: EvidenceCopy, about: AboutCopy) => Promise<T>,
  ): Promise<T>;
}

export interface AboutCopy {
  /** Public keys that the database names, by key id. */
  readonly keys: ReadonlyMap<string, string>;
  /** The traps against changes are all in place. */
  readonly isGuarded: boolean;
}

/** The mathematics of the log, handed in. */
export interface EvidenceCryptography {
  /** SHA-256. */
  readonly digest: (bytes: Uint8Array) => Uint8Array;
  /** Ed25519; key in SPKI as base64, signature in hexadecimal digits. */
  readonly isSignedBy: (publicKey: string, text: string, signature: string) => boolean;
  /** Id of a public key. */
  readonly keyIdOf: (publicKey: string) => string;
}

/** Hashes of the tree that are kept, for proofs. */
export interface EvidenceHashes {
  /** Level 0 = leaves, 1 = roots of 256 leaves, … */
  readonly kept: (level: number, from: number, until: number) => Promise<readonly Uint8Array[]>;
  /** Place of an entry; null until it is sealed. @param id `EvidenceReading.id` */
  indexOf(id: string): Promise<number | null>;
}
