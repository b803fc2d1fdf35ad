/** Crypto suite of a key. 1: AES-256-GCM, HMAC-SHA-256. 2: SM4-CTR with HMAC-SM3, HMAC-SM3 (GB/T 39786-2021). */
export type CryptoSuite = 1 | 2;

/** A data key; never the key itself. */
export interface DataKeyReading {
  readonly version: number;
  /** seal: hides identity numbers. index: makes the tokens under which they are found. file: wraps the keys of files. */
  readonly purpose: 'seal' | 'index' | 'file';
  readonly suite: CryptoSuite;
  readonly state: 'current' | 'retiring' | 'destroyed';
  /** Id of the master key that wraps it. */
  readonly masterId: string;
  readonly createdAt: string;
  /** Numbers sealed with it. */
  readonly numbers: number;
  /** Attachments of cases whose keys it wraps. */
  readonly attachments: number;
}

export interface VaultStatus {
  readonly keyFile: string;
  readonly keys: readonly DataKeyReading[];
  /** Numbers that were erased: their tokens still count as found. */
  readonly erased: number;
  /** The change of the sealing key that is not finished; null when there is none. */
  readonly rotation: RotationProgress | null;
}

export interface RotationProgress {
  readonly resealed: number;
  readonly total: number;
}

/** Keys of the vault of identity numbers. Both changes work while others import, run and read. */
export interface VaultKeys {
  status(): Promise<VaultStatus>;
  /**
   * Makes a new sealing key, seals every number anew with it and destroys the old one; makes a new key for files and wraps
   * the keys of all attachments anew with it. Raw files keep the old one until their time is over. Takes up a change that was
   * cut off instead of beginning another. Gives the version of the new sealing key.
   */
  rotate(suite: CryptoSuite, onProgress: (progress: RotationProgress) => void): Promise<number>;
  /** Makes a new master key, wraps the data keys with it and removes the old one from the file. Gives its id. */
  rotateMaster(): Promise<string>;
}
