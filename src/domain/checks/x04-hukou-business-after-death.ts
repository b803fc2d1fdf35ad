import { psCorr } from '../feeds/ps-corr.ts';
import { psDeath } from '../feeds/ps-death.ts';
import { psMove } from '../feeds/ps-move.ts';
import type { RowOf } from '../feeds/define-feed.ts';
import { firstDay, lastDay, type PartialDate } from '../values/plain-date.ts';
import { judgeAfterDeath } from './activity-after-death.ts';
import { agreesBecause, type Verdict } from './answer.ts';
import { DEATH_FEEDS } from './death-anchor.ts';
import { CANCELLATION, DEATH_CERTIFICATE } from './death-rows.ts';
import { defineSequenceCheck } from './define-check.ts';
import type { Dossier } from './dossier.ts';
import { isFirmLink } from './firm-link.ts';
import { rowIn } from './group-members.ts';
import { changed, MOVED_IN } from './residence-rows.ts';
import { countyToday } from './stays.ts';
import type { World } from './world.ts';

const HER = { 性别: '女', 出生日期: '1992-06-20', 公民身份号码: '290121199206200027' };
const DEATH = changed(DEATH_CERTIFICATE, {
  ...HER,
  死者姓名: '吴敏',
  年龄: '32岁',
  死亡日期: '2025-05-20',
  签发日期: '2025-05-21',
});
const MOVED_OUT = changed(MOVED_IN, { 迁移类别: '迁出', 迁移日期: '2025-05-15' });
const CANCELLED_THERE = changed(CANCELLATION, {
  ...HER,
  姓名: '吴敏',
  死亡日期: '2025-05-20',
  注销日期: '2025-06-05',
  户籍地: '290122101201',
});
const ITEM_CHANGE = {
  feed: 'PS-CORR',
  row: {
    姓名: '吴敏',
    公民身份号码: '290121199206200027',
    变更项目: '民族',
    变更前: '汉族',
    变更后: '满族',
    变更日期: '2025-06-10',
  },
} as const;

/** A move or a change of register items of somebody recorded dead; the cancellation itself is no such business. */
export const x04 = defineSequenceCheck({
  code: 'X04',
  version: 1,
  name: { zh: '死亡后迁移/户口业务', en: 'Hukou business after death' },
  rule: {
    zh: '户口迁移或项目变更日期晚于死亡日期;迁移途中死亡的除外',
    en: 'a hukou move or change after the death, unless the person died while moving',
  },
  source: '民法典 §15; 公通字〔2021〕12号 §31–33',
  severity: 'S1',
  owner: 'PS',
  actions: ['A1', 'A13', 'A7'],
  event: 'death',
  opensCase: true,
  activities: [psMove, psCorr],
  anchors: [...DEATH_FEEDS, psMove],
  judge: (dossier, world) => judge(dossier as unknown as Dossier, world),
  examples: [
    { when: 'moved in after the recorded death', given: [MOVED_IN, DEATH], expect: 'conflicts', severity: 'S1' },
    { when: 'moved before the death', given: [changed(MOVED_IN, { 迁移日期: '2025-05-01' }), DEATH], expect: 'agrees' },
    { when: 'an item changed after the death', given: [ITEM_CHANGE, DEATH], expect: 'conflicts' },
    {
      when: 'the dead has another name',
      given: [MOVED_IN, changed(DEATH, { 死者姓名: '郑强' })],
      expect: 'unanswerable',
      doubt: 'review',
    },
    { when: 'nobody recorded a death', given: [MOVED_IN], expect: 'not concerned' },
    {
      when: 'trap: a record of the move under way',
      given: [changed(MOVED_IN, { 迁移类别: '在途' }), DEATH],
      expect: 'agrees',
    },
    {
      when: 'trap: died while moving: entered at the destination and cancelled there (§32)',
      given: [MOVED_IN, MOVED_OUT, DEATH, CANCELLED_THERE],
      expect: 'agrees',
    },
  ],
});

function judge(dossier: Dossier, world: World): Verdict {
  const move = rowIn(psMove, dossier.subject);
  const change = rowIn(psCorr, dossier.subject);
  const answer = judgeAfterDeath(dossier, {
    code: 'X04',
    name: move ? { zh: '户口迁移', en: 'a hukou move' } : { zh: '户口项目变更', en: 'a change of a register item' },
    on: move?.moveDate ?? change?.changeDate ?? null,
    allowedDays: 0,
    owner: 'PS',
  });
  if (answer?.outcome !== 'conflicts' || move === null) return answer;
  return move.moveType === '3' || diedWhileMoving(dossier, move, world) ? agreesBecause(IN_TRANSIT) : answer;
}

/** The move had begun before the death, and the entry was followed by the cancellation at the destination. */
function diedWhileMoving(dossier: Dossier, move: RowOf<typeof psMove>, world: World): boolean {
  if (move.moveType !== '1') return false;
  const there = countyToday(move.toRegion, world);
  return dossier
    .linkedTo(psDeath)
    .some(
      (death) =>
        isFirmLink(death) &&
        countyToday(death.row.hukouRegion, world) === there &&
        notAfter(move.moveDate, death.row.cancelDate) &&
        dossier.linkedTo(psMove).some(({ row }) => row.moveType !== '1' && notAfter(row.moveDate, death.row.deathDate)),
    );
}

const notAfter = (date: PartialDate | null, other: PartialDate | null): boolean =>
  date !== null && other !== null && firstDay(date) <= lastDay(other);

const IN_TRANSIT = {
  code: 'DIED_IN_TRANSIT',
  zh: '迁移途中死亡,由迁入地办理入户并注销(公通字〔2021〕12号 §32)',
  en: 'died while moving: entered and cancelled at the destination',
};
