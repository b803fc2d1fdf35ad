import { holdsIdentityNumber } from '../../domain/evidence/personal-text.ts';
import { invalidInput } from '../user-errors.ts';

/** Most characters of a name that is shown. */
const MOST = 64;

/** Why a name cannot be shown; null when it can. */
export function faultInDisplayName(text: string) {
  const length = Array.from(text.trim()).length;
  if (length >= 1 && length <= MOST && !holdsIdentityNumber(text)) return null;
  return invalidInput(
    'displayName',
    'DISPLAY_NAME',
    `姓名应为 1 到 ${MOST} 字,不得含证件号码`,
    `a name has 1 to ${MOST} characters and holds no identity number`,
  );
}
