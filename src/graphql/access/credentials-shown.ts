import type { Handed } from '../../actions/access/credentials.ts';
import type { Wording } from '../../domain/values/wording.ts';

/** What is kept of an answer that hands something over. */
interface Kept {
  readonly isLocal: boolean;
  readonly handed?: Handed | null;
}

export const firstCredentials = ({ handed }: Kept): Handed | null => handed ?? null;

/** A repeated answer comes from the receipt, and there nothing of what was handed over is kept. */
export const withheld = ({ isLocal, handed }: Kept): Wording | null =>
  !isLocal || (handed !== undefined && handed !== null) ? null : SHOWN_ONCE;

const SHOWN_ONCE: Wording = {
  zh: '初始口令与验证器只显示一次,不予保存;如未交到本人手中,请重置(resetCredentials)',
  en: 'first password and code were shown once and are kept nowhere; if they did not reach their owner, reset them (resetCredentials)',
};
