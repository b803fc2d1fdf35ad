import { MOST_DAYS } from '../../actions/access/manage-posts.ts';
import { invalidInput } from '../user-errors.ts';

/** Why a right cannot last so many days; null when it can. */
export const faultInDays = (days: number) =>
  days >= 1 && days <= MOST_DAYS
    ? null
    : invalidInput('days', 'DAYS', `天数应为 1 到 ${MOST_DAYS}`, `days are 1 to ${MOST_DAYS}`);
