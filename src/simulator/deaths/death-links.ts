import type { Sent } from '../rosters/record.ts';
import type { Absence } from '../truth/coverage.ts';
import { mentionOf, recognisable } from '../truth/recognise.ts';

/** Records that still stand: not void, and with a valid certificate. */
export const valid = (sent: readonly Sent[]): Sent[] =>
  sent.filter((one) => !one.void && (one.row['certStatus'] ?? '1') === '1');

/** Whether a record can be recognised among others of the same death. */
export const link = (one: Sent, others: readonly Sent[]): Absence['counterpart'] => {
  if (others.length === 0) return 'absent';
  const mention = mentionOf(one.row, 'hukouRegion', 'residenceRegion', 'villageCode');
  const found = others.some((other) =>
    recognisable(mention, mentionOf(other.row, 'hukouRegion', 'residenceRegion', 'villageCode')),
  );
  return found ? 'linked' : 'unlinkable';
};
