import { faultInText } from '../../domain/case-files/written-text.ts';
import { faultInReason } from '../reason.ts';
import type { ProposeAgreementInput } from '../types.generated.ts';
import { invalidInput } from '../user-errors.ts';

/** Characters of a reason (C14 of the security design). */
const LEAST_CHARACTERS = 8;

/** An agreement is read by both departments for years: no identity number in its words, nothing outside the hub's purpose. */
export function faultInTerms({ duty, law, contact, emergencyReason }: ProposeAgreementInput) {
  if (typeof emergencyReason === 'string') {
    const fault = faultInReason(emergencyReason, LEAST_CHARACTERS);
    if (fault) return { ...fault, field: 'emergencyReason' };
  }
  const texts = { duty: duty ?? null, law: law ?? null, contact: contact ?? null };
  for (const [field, text] of Object.entries(texts)) {
    const words = text === null ? [] : typeof text === 'string' ? [text] : [text.zh, text.en];
    const fault = words.map(faultInText).find((found) => found !== null);
    if (fault)
      return invalidInput(
        field,
        fault.code,
        '请勿填写证件号码或本系统不处理的事项',
        'no identity numbers, and nothing that the hub must not hold',
      );
  }
  return null;
}
