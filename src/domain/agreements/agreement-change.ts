import type { Wording } from '../values/wording.ts';

/** One thing that a new version changes, in words for the department that must approve it. */
export interface AgreementChange extends Wording {
  /** The field, or null for terms such as validity. */
  readonly field: string | null;
  /** The reader gets more than before. */
  readonly loosens: boolean;
}
