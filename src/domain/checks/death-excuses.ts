import { psBirth } from '../feeds/ps-birth.ts';
import { daysBetween, firstDay, lastDay, type PartialDate } from '../values/plain-date.ts';
import { isAccepted } from './absence-link.ts';
import type { Reason } from './answer.ts';
import { lacksMainlandHukou } from './birth-parents.ts';
import { isInfant } from './death-age.ts';
import type { Dossier } from './dossier.ts';
import type { World } from './world.ts';

interface Dead {
  readonly [field: string]: string | number | null;
  readonly name: string | null;
  readonly birthDate: PartialDate | null;
  readonly deathDate: PartialDate | null;
  readonly idType: string | null;
  readonly idNumber: string | null;
}

/** Names that stand for "nobody knows who this was" (居民死亡医学证明 2026 edition; police certificates). */
const UNIDENTIFIED = /^(无|无名|无名氏|不详|未知|无名尸)$/u;

const FOREIGN: Reason = { code: 'FOREIGN_DEAD', zh: '死者无内地户口,不适用', en: 'the dead had no mainland hukou' };
const UNKNOWN: Reason = {
  code: 'UNIDENTIFIED',
  zh: '死者身份待认,由 D15 核对',
  en: 'the dead is not identified; judged by D15',
};
const INFANT: Reason = { code: 'INFANT', zh: '未入户婴儿,由 D16 核对', en: 'an infant without entry; judged by D16' };
const OLD_GRAVE: Reason = { code: 'OLD_GRAVE', zh: '往年墓葬遗骸火化,不适用', en: 'remains of an old grave' };

const isForeign = ({ idType, nationality }: Dead): boolean =>
  lacksMainlandHukou(idType) || (typeof nationality === 'string' && nationality !== 'CHN');

const isUnidentified = (dead: Dead): boolean =>
  UNIDENTIFIED.test(dead.name ?? '无') ? !isInfant(dead) : dead.idType === 'NONE' && !isInfant(dead);

/** Why a death need not be cancelled in a household register: foreign, unidentified, or a never registered infant. */
export function excuseFromCancellation(dossier: Dossier<Dead>): Reason | null {
  const { row, issues } = dossier.subject;
  if (isForeign(row)) return FOREIGN;
  if (isUnidentified(row)) return UNKNOWN;
  const hasNumber = row.idNumber !== null && !issues.some(({ field, level }) => field === 'idNumber' && level === 'E');
  const neverEntered = isInfant(row) && !hasNumber && !dossier.linkedTo(psBirth).some(isAccepted);
  return neverEntered ? INFANT : null;
}

interface Cremated {
  readonly deathDate: PartialDate | null;
  readonly cremationDate: PartialDate | null;
  readonly hukouRegion: string | null;
}

/** Remains moved from an old grave: the death was registered long ago, if ever (殡葬管理条例; cf. 迁坟). */
export function excuseOfOldGrave({ deathDate, cremationDate, hukouRegion }: Cremated, world: World): Reason | null {
  if (deathDate === null || cremationDate === null) return null;
  const most = world.parameter('MOVED_GRAVE_DAYS', hukouRegion, firstDay(cremationDate));
  return daysBetween(lastDay(deathDate), firstDay(cremationDate)) > most ? OLD_GRAVE : null;
}
