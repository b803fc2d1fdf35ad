import type { Wording } from '../values/wording.ts';
import { addDays, firstDay, lastDay, type PartialDate } from '../values/plain-date.ts';
import { agrees, type Answer, cannotTell, conflicts, type Owner } from './answer.ts';
import type { Dossier } from './dossier.ts';
import { type Death, deathsOf } from './death-anchor.ts';
import { asEvidence } from './group-members.ts';

/** What the record of an activity says, and whom to ask about it. */
export interface Activity {
  readonly code: string;
  readonly name: Wording;
  readonly on: PartialDate | null;
  /** Days after the death within which the activity is no wonder. */
  readonly allowedDays: number;
  readonly owner: Owner;
}

/**
 * An activity that only the living can take part in, held against the death of the person. Fires on certain links only;
 * a link that waits for an officer leaves the question open. Null when no death is linked. A death known by its year
 * conflicts with activity of a later year only.
 */
export function judgeAfterDeath(dossier: Dossier, activity: Activity): Answer | null {
  const deaths = deathsOf(dossier);
  const [first] = deaths;
  if (first === undefined) return null;
  if (activity.on === null) return cannotTell('missing-value', DATE_MISSING);
  const firm = deaths.filter((death) => death.firm);
  const dated = firm.find(({ on }) => on !== null);
  if (dated) return follows(activity, dated) ? afterDeath(activity, deaths, dated) : agrees;
  if (firm.length > 0) return cannotTell('missing-value', DEATH_DATE_MISSING, { evidence: evidenceOf(firm) });
  const odd = deaths.filter((death) => death.on === null || follows(activity, death));
  return odd.length > 0 ? cannotTell('review', reviewOf(activity), { evidence: evidenceOf(odd) }) : agrees;
}

/** Surely later: the first day the activity can mean against the last day the death can mean. */
const follows = ({ on, allowedDays }: Activity, death: Death): boolean =>
  on !== null && death.on !== null && firstDay(on) > addDays(lastDay(death.on), allowedDays);

const evidenceOf = (deaths: readonly Death[]) =>
  asEvidence(
    deaths.map(({ record }) => record),
    'death',
  );

function afterDeath(activity: Activity, deaths: readonly Death[], death: Death): Answer {
  const others = deaths.filter((other) => other !== death && other.firm);
  return conflicts(
    {
      code: activity.code,
      zh: `${activity.name.zh}(${activity.on})晚于死亡登记的死亡日期(${death.on});在责任部门核实前,对其他部门暂标“存疑”。可能为生者被误登死亡、号码误用或登记错误`,
      en: `${activity.name.en} (${activity.on}) lies after the recorded death (${death.on}); the death is shown as doubtful until the owner decides: a living person recorded dead, a wrong number, or a wrong entry`,
    },
    { severity: 'S1', owner: activity.owner, evidence: evidenceOf([death, ...others]) },
  );
}

const reviewOf = (activity: Activity) => ({
  code: 'LINK_REVIEW',
  zh: `${activity.name.zh}可能晚于一条死亡登记,是否同一人待人工确认`,
  en: `${activity.name.en} may follow a recorded death; whether it is the same person waits for an officer`,
});
const DATE_MISSING = {
  code: 'DATE_MISSING',
  zh: '缺少业务日期,无法与死亡日期比较',
  en: 'the date of the activity is missing',
};
const DEATH_DATE_MISSING = {
  code: 'DEATH_DATE_MISSING',
  zh: '死亡登记缺少死亡日期,无法比较',
  en: 'the linked death has no date',
};
