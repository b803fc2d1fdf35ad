import { dirname, join } from 'node:path';

/** The files of a witness, side by side in its folder. */
export interface WitnessPlace {
  readonly folder: string;
  /** Signed checkpoints, text, only ever appended to. */
  readonly notes: string;
  /** Leaves of the tree, 32 bytes each: by them the first divergence is named to the entry. */
  readonly leaves: string;
  /** Public keys that the witness trusts, `id key` a line; the first key is trusted on first use. */
  readonly keys: string;
}

/** @param notes path of the file of checkpoints */
export const witnessPlace = (notes: string): WitnessPlace => ({
  folder: dirname(notes),
  notes,
  leaves: join(dirname(notes), 'leaves'),
  keys: join(dirname(notes), 'keys'),
});
