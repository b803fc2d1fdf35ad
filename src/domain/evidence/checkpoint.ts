/** What is signed: how long the log was at a time, and the root over all of it. */
export interface Checkpoint {
  /** Which log. */
  readonly origin: string;
  /** Entries in the tree. */
  readonly size: number;
  /** Root of the tree (RFC 6962), 64 hexadecimal digits. */
  readonly root: string;
  /** By the clock of the database (ISO 8601, UTC, microseconds). */
  readonly at: string;
}

export interface SignedCheckpoint extends Checkpoint {
  readonly keyId: string;
  /** Ed25519 (RFC 8032) over `signedText`, 128 hexadecimal digits. */
  readonly signature: string;
}

/** The bytes that are signed, in the manner of a signed note: one value a line. */
export const signedText = ({ origin, size, root, at }: Checkpoint): string => `${origin}\n${size}\n${root}\n${at}\n`;

/** A checkpoint as it stands in the file of the witness: five lines and an empty one. */
export const checkpointNote = (checkpoint: SignedCheckpoint): string =>
  `${signedText(checkpoint)}${checkpoint.keyId} ${checkpoint.signature}\n\n`;

const NOTE =
  /^(?<origin>[\w./-]{1,100})\n(?<size>0|[1-9]\d{0,14})\n(?<root>[0-9a-f]{64})\n(?<at>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)\n(?<keyId>[0-9a-f]{16}) (?<signature>[0-9a-f]{128})$/u;

/** Reads one note without the empty line after it; null when it is no checkpoint. */
export function readCheckpointNote(note: string): SignedCheckpoint | null {
  const parts = NOTE.exec(note)?.groups;
  if (!parts) return null;
  const { origin = '', size, root = '', at = '', keyId = '', signature = '' } = parts;
  return { origin, size: Number(size), root, at, keyId, signature };
}

export const sameCheckpoint = (one: SignedCheckpoint, other: SignedCheckpoint): boolean =>
  checkpointNote(one) === checkpointNote(other);
