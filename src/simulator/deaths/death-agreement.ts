import { parseDay } from '../days.ts';
import { isLunarPair } from '../lunar.ts';
import type { Sent } from '../rosters/record.ts';
import type { World } from '../world/world.ts';
import type { DeathSent } from './death-draft.ts';
import { link, valid } from './death-links.ts';

/** D06: the sources of one death name days that lie more than one day apart. One finding per death. */
export function judgeDates(world: World, death: DeathSent): void {
  const sources = [...valid(death.certificates), ...valid(death.cancellations), ...valid(death.cremations)];
  const subject = sources[0];
  if (!subject || subject.feed === 'MZ-CREM') return;
  const verdicts = sources.flatMap((a, i) => sources.slice(i + 1).map((b) => dateVerdict(a, b)));
  if (verdicts.includes('yes')) world.truth.plant('D06', subject.feed, subject.key, 'yes');
  else {
    const other = verdicts.find((verdict) => verdict !== 'same');
    if (other) world.truth.plant('D06', subject.feed, subject.key, other);
  }
}

function dateVerdict(a: Sent, b: Sent): string {
  if (a.feed === b.feed) return 'same';
  const [x = '', y = ''] = [a.row['deathDate'], b.row['deathDate']];
  const [dayX, dayY] = [parseDay(x), parseDay(y)];
  if (dayX === undefined || dayY === undefined) return x.slice(0, y.length) === y.slice(0, x.length) ? 'same' : 'yes';
  if (Math.abs(dayX - dayY) <= 1) return 'same';
  if (isLunarPair(dayX, dayY)) return 'lunar equivalent';
  return link(a, [b]) === 'linked' ? 'yes' : 'counterpart side has no usable key';
}

/** D08: two valid records of one feed for one death. */
export function judgeDuplicates(world: World, death: DeathSent): void {
  for (const records of [valid(death.certificates), valid(death.cremations)]) {
    const [one, two] = records;
    if (one && two)
      world.truth.plant(
        'D08',
        one.feed,
        one.key,
        link(one, [two]) === 'linked' ? 'yes' : 'no usable key',
        `${one.key};${two.key}`,
      );
  }
}
