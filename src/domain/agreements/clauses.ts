import type { Wording } from '../values/wording.ts';
import type { Agreement } from './agreement.ts';
import type { Withheld } from './decision.ts';
import { PURPOSES } from './purposes.ts';

/** Why a field is not shown, as the reader is told. */
export const WITHHELD_TEXTS: Readonly<Record<Withheld, Wording>> = {
  NOT_SHARED: { zh: '共享协议未提供该项', en: 'no agreement shares this field with you' },
  ROLE_READS_NO_PERSON: { zh: '该角色不查看个人信息', en: 'this role reads no personal data' },
  ROW_OUT_OF_SCOPE: {
    zh: '该记录不在您的单位、辖区或任务范围内',
    en: 'the record is not of your unit, region or task',
  },
  PURPOSE_REQUIRED: { zh: '须说明查看用途', en: 'state the purpose of reading' },
  PURPOSE_DENIED: { zh: '共享协议不包含该用途', en: 'the agreement does not cover this purpose' },
  CHECK_DENIED: { zh: '共享协议不包含该比对规则', en: 'the agreement does not cover this check' },
  AGREEMENT_PENDING: { zh: '共享协议尚未生效', en: 'the agreement is not in force yet' },
  AGREEMENT_EXPIRED: { zh: '共享协议已到期', en: 'the agreement has expired' },
  AGREEMENT_SUSPENDED: { zh: '共享协议已暂停', en: 'the agreement is suspended' },
  AGREEMENT_REVOKED: { zh: '共享协议已撤销', en: 'the agreement was revoked' },
  TWO_PERSONS_REQUIRED: { zh: '须另两人批准后查看', en: 'two other persons must allow it first' },
};

/** The right of the department that keeps the register (政务数据共享条例 §18). */
export const OWNER_CLAUSE: Wording = { zh: '本部门数据', en: "the department's own feed" };
export const OWN_ROW_CLAUSE: Wording = { zh: '本单位报送的数据', en: 'a row that your unit sent' };
export const TOTALS_CLAUSE: Wording = { zh: '汇总数据,不涉及个人', en: 'totals; they name no person' };

/** The clause of an agreement: duty, law, purposes and version. */
export function clauseOf({ id, version, duty, law, purposes }: Agreement): Wording {
  const [zh, en] = (['zh', 'en'] as const).map((language) => purposes.map((code) => PURPOSES[code][language]));
  return {
    zh: `${duty.zh}(${law});用途:${zh?.join('、')};协议 ${id} 第 ${version} 版`,
    en: `${duty.en} (${law}); for ${en?.join(', ')}; agreement ${id} version ${version}`,
  };
}
