import { invalidInput } from './user-errors.ts';

/** Characters of a reason; enough for two sentences. */
const MAX_LENGTH = 500;

/** Why a reason cannot be kept; null when it can. */
export function faultInReason(reason: string) {
  if (reason.trim() !== '' && reason.length <= MAX_LENGTH) return null;
  return invalidInput('reason', 'REASON', '请说明原因(1 到 500 字)', 'give a reason of 1 to 500 characters');
}
