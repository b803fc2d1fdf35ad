import { type Day, dayOf, iso, partsOf } from '../../../src/simulator/days.ts';
import { lunarWrittenAsSolar } from '../../../src/simulator/lunar.ts';
import type { Rng } from '../../../src/simulator/rng.ts';
import { exchanged, oneDigitOff } from '../character-edits.ts';
import { drawKind } from '../weighted.ts';

/** A date with one slip: the day before or after, lunar, month and day exchanged, another year, or one digit. */
export function dateSlip(day: Day, rng: Rng): string {
  const kind = drawKind(rng, { near: 0.35, lunar: 0.2, turned: 0.12, year: 0.1 }, 'digit');
  const { year, month, day: dayOfMonth } = partsOf(day);
  if (kind === 'near') return iso(day + rng.pick([-1, 1]));
  if (kind === 'lunar') return iso(lunarWrittenAsSolar(day) ?? day + 1);
  if (kind === 'turned' && dayOfMonth <= 12 && dayOfMonth !== month) return iso(dayOf(year, dayOfMonth, month));
  if (kind === 'year') return iso(dayOf(year + rng.pick([-1, 1]), month, Math.min(dayOfMonth, 28)));
  return digitSlip(day, rng);
}

/** One digit of month or day off that leaves a date. */
function digitSlip(day: Day, rng: Rng): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const wrong = Number(oneDigitOff(String(dayOfMonth).padStart(2, '0'), rng));
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return iso(
    wrong >= 1 && wrong <= last ? dayOf(year, month, wrong) : dayOf(year, (month % 12) + 1, Math.min(dayOfMonth, 28)),
  );
}

/** An identity number with one digit off, two neighbours exchanged, or two digits off; the check character stays as it was. */
export function identitySlip(id: string, rng: Rng): string {
  const kind = drawKind(rng, { digit: 0.6, exchanged: 0.28 }, 'two');
  if (kind === 'exchanged') return exchanged(Array.from(id), rng);
  const once = oneDigitOff(id, rng);
  return kind === 'digit' ? once : oneDigitOff(once, rng);
}

/** A mobile number with one digit off or two exchanged. */
export const phoneSlip = (phone: string, rng: Rng): string =>
  rng.chance(0.3) ? exchanged(Array.from(phone), rng) : oneDigitOff(phone, rng);

export const otherSex = (sex: string): string => (sex === '1' ? '2' : '1');
