import type { Wording } from '../values/wording.ts';

/** What a settled case asks of a department. Codes are never reused. */
export const CORRECTION_CODES = {
  VALUE_DIFFERS: { zh: '登记内容不一致,请核实更正', en: 'a value differs: correct it at source' },
  EVENT_MISSING: { zh: '缺少登记,请补登', en: 'the event is not registered: enter it' },
  RECORD_TO_VOID: { zh: '记录应作废', en: 'the record is to be voided' },
  RECORD_TO_REPLACE: { zh: '证件应作废或换发', en: 'the certificate is to be voided or issued anew' },
  DUPLICATE: { zh: '重复记录应合并', en: 'one of two records of the same event is to be voided' },
} as const satisfies Record<string, Wording>;

export type CorrectionCode = keyof typeof CORRECTION_CODES;

/** Why a department does not correct; it answers in writing (公通字〔2021〕12号 §57). */
export const DECLINE_CODES = {
  RECORD_STANDS: { zh: '经核实我方登记属实', en: 'our record is right' },
  OTHER_PERSON: { zh: '所指记录系另一人', en: 'the record is of another person' },
  NOT_HELD: { zh: '我方查无此记录', en: 'we hold no such record' },
  OTHER_AUTHORITY: { zh: '应由其他机关办理', en: 'another authority must do it' },
  NO_BASIS: { zh: '依法不能更正', en: 'the law does not allow the correction' },
} as const satisfies Record<string, Wording>;

export type DeclineCode = keyof typeof DECLINE_CODES;
