import type { Feed, RowOf } from '../feeds/define-feed.ts';
import { countyOf } from '../values/region.ts';
import type { Due } from './absence-deadline.ts';
import { cannotTell, type Consulted, type Unanswerable } from './answer.ts';
import type { AbsenceDefinition } from './define-absence.ts';
import type { Dossier } from './dossier.ts';
import type { World } from './world.ts';

/** The rosters reach: what was consulted, and expected regions that do not take part. */
export interface Reached {
  readonly outcome: 'reached';
  readonly consulted: readonly Consulted[];
  readonly uncovered: readonly string[];
}

/** Whether the rosters that should hold the counterpart reach far enough (5.1.3, 5.1.4; rulings 13, 14). */
export function findCoverage<S extends Feed>(
  check: AbsenceDefinition<S>,
  dossier: Dossier<RowOf<S>>,
  due: Due,
  world: World,
): Reached | Unanswerable {
  const known = check.regions(dossier.subject.row, dossier, world).flatMap((region) => {
    const county = region === null ? null : countyOf(world.currentRegion(region));
    return county === null ? [] : [county];
  });
  if (known.length === 0)
    return cannotTell('undetermined', {
      code: 'REGION_UNKNOWN',
      zh: '应登记地不明',
      en: 'the region that should hold the counterpart is not known',
    });
  const expected = [...new Set(known)].toSorted();
  const covered = expected.filter((region) => world.isCovered(region));
  if (covered.length === 0)
    return cannotTell('out-of-area', {
      code: 'OUT_OF_AREA',
      zh: '应登记地不在本区域,转协查',
      en: 'no expected region takes part; ask by assist request',
    });
  const consulted = covered.flatMap((region) => check.counterparts.map((feed) => consult(feed, region, due, world)));
  const owed = consulted.filter((roster) => roster.owed);
  const needed = (check.needsOneOf ?? check.counterparts).map(({ id }) => id as string);
  if (!owed.some(({ feed }) => needed.includes(feed)))
    return cannotTell(
      'not-owed',
      { code: 'NOT_OWED', zh: '对应名册未列入应报清单', en: 'nobody owes the counterpart roster here' },
      { details: { consulted } },
    );
  const lost = owed.find(({ feed, region }) => world.coverage(feed, region).lost?.(due.earliest, due.on) ?? false);
  if (lost)
    return cannotTell(
      'erased',
      {
        code: 'ERASED',
        zh: `${lost.feed}(${lost.region})${due.earliest} 至 ${due.on} 的记录保存期满已清除`,
        en: `rows of ${lost.feed} of ${lost.region} from ${due.earliest} to ${due.on} were erased at the end of their term`,
      },
      { details: { consulted } },
    );
  const short = owed.find(({ feed, region }) => !world.coverage(feed, region).spans(due.earliest, due.on));
  if (short)
    return cannotTell(
      'roster-late',
      {
        code: 'WATERMARK',
        zh: `${short.feed}(${short.region})名册未覆盖 ${due.earliest} 至 ${due.on}`,
        en: `${short.feed} of ${short.region} does not cover ${due.earliest} to ${due.on}`,
      },
      { details: { consulted } },
    );
  return { outcome: 'reached', consulted, uncovered: expected.filter((region) => !covered.includes(region)) };
}

function consult(feed: Feed, region: string, due: Due, world: World): Consulted {
  const { owed, from, watermark } = world.coverage(feed.id, region);
  return { feed: feed.id, region, owed, from, watermark, neededFrom: due.earliest, neededUntil: due.on };
}
