import type { Day } from '../days.ts';
import type { World } from '../world/world.ts';

/** Asks whether the absence of a record in a feed can be told at the as-of day. */
export interface Question {
  readonly feed: string;
  readonly county: string;
  /** Last legal day plus grace. */
  readonly due: Day;
  /** First day on which the counterpart may have been registered. */
  readonly earliest: Day;
}

/** Holidays move a legal period by up to this many days; nearer to a boundary either answer is right. */
const EDGE = 10;

/** `yes` when every question can be answered, else the reason why not. */
export function verdictOf(world: World, questions: readonly Question[]): string {
  for (const { feed, county, due, earliest } of questions) {
    const start = world.office.delivery.start(feed, county);
    const watermark = world.office.delivery.watermark(feed, county);
    if (start === undefined || watermark === undefined) return `${feed} is not owed`;
    if (earliest < start) return 'before coverage start';
    if (world.asOf < due) return 'not due at as-of';
    if (watermark < due) return 'watermark';
    if (world.asOf < due + EDGE || watermark < due + EDGE) return 'at the edge of the due day';
  }
  return 'yes';
}

/** One absence to label: the record that lacks its counterpart, and what the story knows about it. */
export interface Absence {
  readonly check: string;
  readonly feed: string;
  readonly key: string;
  readonly questions: readonly Question[];
  /** How well the delivered counterpart can be recognised; `absent` when none was delivered. */
  readonly counterpart: 'absent' | 'linked' | 'unlinkable';
  /** True when the counterpart exists in the world and only its roster is missing or still to come. */
  readonly exists: boolean;
  readonly note?: string;
}

/** Labels an absence as a fault, as something that cannot be told, or as a trap. */
export function labelAbsence(world: World, absence: Absence): void {
  const { check, feed, key, counterpart, exists, questions, note = '' } = absence;
  if (counterpart === 'linked') return;
  if (counterpart === 'unlinkable') {
    world.truth.plant(check, feed, key, 'counterpart side has no usable key', note);
    return;
  }
  const verdict = verdictOf(world, questions);
  if (verdict !== 'yes' && verdict !== 'at the edge of the due day' && exists)
    world.truth.trap(check, feed, key, verdict);
  else world.truth.plant(check, feed, key, verdict, note);
}
