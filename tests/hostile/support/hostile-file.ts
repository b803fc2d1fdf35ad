import type { Wording } from '../../../src/domain/values/wording.ts';

/**
 * What becomes of a hostile or unlucky file: it is refused whole, one of its rows is, or it is taken, and then a note on
 * the file, a remark on a value, a check or a gate tells what is wrong with it, or nothing is.
 */
export type Ending =
  | { readonly outcome: 'refused'; readonly code: string }
  | { readonly outcome: 'row rejected'; readonly code: string; readonly row?: number }
  | {
      readonly outcome: 'accepted';
      /** On the file. */
      readonly note?: string;
      /** On a value, in the row that `row` names (3 unless told). */
      readonly remark?: string;
      /** Finding of a run. */
      readonly check?: string;
      /** Holds it for two people. */
      readonly gate?: string;
      /** Of how many rows; 3 unless told. */
      readonly rows?: number;
      readonly row?: number;
    };

/** One line of the catalogue of hostile and unlucky files. */
export interface HostileFile {
  /** BAD-CSV-01 …; several variants may share it. */
  readonly id: string;
  readonly input: Wording;
  /** Made anew each time; nothing binary is kept. */
  readonly bytes: () => Buffer | string;
  readonly ends: Ending;
  /** Where the sender reads the place and the remedy: part of the Chinese text. */
  readonly says?: string;
  /** Code of the catalogue where it is another one, and why. */
  readonly instead?: { readonly code: string; readonly because: string };
  /** Not declared final; matters for files without rows. */
  readonly isDraft?: boolean;
  /** Test that is not the common one, by its file. */
  readonly test?: string;
}

/** Code that tells what is wrong; null when nothing is. */
export const codeOf = (ends: Ending): string | null =>
  ends.outcome === 'accepted' ? (ends.note ?? ends.remark ?? ends.check ?? ends.gate ?? null) : ends.code;
