import type { Wording } from '../values/wording.ts';
import type { Consumer } from '../access/actor.ts';
import type { Reason } from './answer.ts';
import type { CheckHeader } from './check.ts';

/** Whatever only some departments may know stands before all others under this name (民法典 §1110; 公通字〔2021〕12号 §26). */
export const OTHER_LAWFUL_REGISTRATION: Reason = {
  code: 'OTHER_REGISTRATION',
  zh: '其他合法登记',
  en: 'other lawful registration',
};

type Limited = Pick<CheckHeader, 'restrictedTo'>;

/** Whether a reader may know what a check asks and says, and about which records. The hub's own posts may not. */
export const mayRead = ({ restrictedTo }: Limited, reader: Consumer): boolean =>
  restrictedTo === undefined || restrictedTo.some((department) => department === reader);

/** The explanation, name or rule of a check as a reader sees it. */
export const asToldTo = <W extends Wording>(check: Limited, reader: Consumer, wording: W): W | Reason =>
  mayRead(check, reader) ? wording : OTHER_LAWFUL_REGISTRATION;
