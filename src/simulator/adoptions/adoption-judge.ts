import type { Sent } from '../rosters/record.ts';
import { labelAbsence } from '../truth/coverage.ts';
import { countyOf } from '../world/places.ts';
import type { World } from '../world/world.ts';
import type { AdoptedChild } from './adoption-rows.ts';

/** What happens after an adoption, or after an entry by adoption. */
export const ADOPTION_PLANS = [
  'entered',
  'enteredUnderOldName',
  'kept secret',
  'moved',
  'stepchild',
  'noEntry',
  'dissolved',
  'adoptersElsewhere',
  'certifiedBefore',
  'noRecord',
  'deed',
  'bornElsewhere',
  'longAgo',
] as const;
export type AdoptionPlan = (typeof ADOPTION_PLANS)[number];

/** Days after which a missing entry counts (B13). */
const ENTRY_DAYS = 60;

/** Labels B13 for one registration. */
export function judgeAdoption(
  world: World,
  child: AdoptedChild,
  adoption: Sent,
  plan: AdoptionPlan,
  counterpart: Sent | undefined,
): void {
  const { feed, key, registered: on } = adoption;
  if (plan === 'dissolved') return world.truth.trap('B13', feed, key, 'dissolved');
  if (plan === 'adoptersElsewhere') return world.truth.trap('B13', feed, key, 'adopters outside the area');
  if (plan === 'stepchild') return world.truth.trap('B13', feed, key, 'stepchild, in the household since birth');
  if (counterpart && plan !== 'entered') world.truth.trap('B13', feed, key, plan);
  const county = countyOf(child.mother.hukou);
  const question = { county, due: on + ENTRY_DAYS, earliest: on };
  labelAbsence(world, {
    check: 'B13',
    feed,
    key,
    counterpart: counterpart ? 'linked' : 'absent',
    exists: plan !== 'noEntry',
    questions: [
      { feed: 'PS-BIRTH', ...question },
      { feed: 'PS-MOVE', ...question },
    ],
  });
}
