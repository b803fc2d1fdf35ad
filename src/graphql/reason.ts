import { faultInReason as writtenFault, MAX_TEXT } from '../domain/case-files/written-text.ts';
import { invalidInput } from './user-errors.ts';

/** Why a reason cannot be kept; null when it can. */
export function faultInReason(reason: string, least = 1) {
  const fault = writtenFault(reason, null);
  if (fault?.code === 'TEXT_HAS_ID')
    return invalidInput(
      'reason',
      'TEXT_HAS_ID',
      '理由中请勿填写证件号码',
      'do not write identity numbers into a reason',
    );
  if (fault?.code === 'TEXT_FORBIDDEN')
    return invalidInput(
      'reason',
      'TEXT_FORBIDDEN',
      '理由涉及本系统不处理的事项;请删去',
      'the reason touches what the hub must not hold',
    );
  if (fault?.code === 'REASON_EMPTY')
    return invalidInput('reason', 'REASON_EMPTY', '请写明具体理由', 'say why, in words about this matter');
  if (fault === null && reason.trim().length >= least) return null;
  const zh = `请说明原因(${least} 到 ${MAX_TEXT} 字)`;
  return invalidInput('reason', 'TEXT_LENGTH', zh, `give a reason of ${least} to ${MAX_TEXT} characters`);
}
