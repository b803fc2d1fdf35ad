import { type Purpose, PURPOSES } from '../../domain/agreements/purposes.ts';
import { Refused } from '../refusals.ts';

/** Header, and connection parameter of subscriptions, that says what personal data is read for. */
export const PURPOSE_HEADER = 'x-purpose';

/**
 * The purpose that a request names; null when it names none.
 * @throws Refused PURPOSE_UNKNOWN
 */
export function purposeOf(sent: unknown): Purpose | null {
  if (sent === undefined || sent === '') return null;
  const purpose = PURPOSE_CODES.find((code) => code === sent);
  if (purpose === undefined) throw new Refused('PURPOSE_UNKNOWN');
  return purpose;
}

const PURPOSE_CODES = Object.keys(PURPOSES) as Purpose[];
