import type { AnyRow } from '../feeds/define-feed.ts';
import { isWithin } from '../values/region.ts';
import type { Actor } from '../access/actor.ts';
import type { Withheld } from './decision.ts';
import type { RowCondition } from './grant.ts';
import type { Situation } from './situation.ts';

/** The post that reads, as far as a decision needs to know; whose it is stands in the situation. */
export type Reader = Pick<Actor, 'role' | 'department' | 'region'>;

/** Persons beside the reader who must allow a look into a restricted feed. */
const OTHERS_NEEDED = 2;

/** True when the region lies in the reader's; a reader without region has none that is its own. */
export const liesIn = (region: string | number | null | undefined, own: string): boolean =>
  own !== '' && typeof region === 'string' && region !== '' && isWithin(region, own);

/** Whether the condition of a grant holds of a row; evaluated on the row itself, so that it cannot be forgotten. */
export function holds(condition: RowCondition, row: AnyRow, situation: Situation, reader: Reader): boolean {
  switch (condition.kind) {
    case 'code':
      return isOneOf(row[condition.field], condition.codes);
    case 'own':
      return situation.isOwnRow || liesIn(situation.region, reader.region);
    case 'community':
      return liesIn(row[condition.field], reader.region);
    case 'check':
      return isOneOf(situation.check, condition.codes);
    case 'two-persons':
      return othersAmong(situation) >= OTHERS_NEEDED;
  }
}

const othersAmong = ({ approvedBy, user }: Situation): number =>
  new Set(approvedBy.filter((approver) => approver !== user)).size;

const isOneOf = (value: string | number | null | undefined, codes: readonly string[]): boolean =>
  value !== null && value !== undefined && codes.includes(String(value));

/** What the reader is told when it does not hold: never what the row says. */
export function withheldBy({ kind }: RowCondition): Withheld {
  if (kind === 'two-persons') return 'TWO_PERSONS_REQUIRED';
  return kind === 'own' || kind === 'community' ? 'ROW_OUT_OF_SCOPE' : 'NOT_SHARED';
}
