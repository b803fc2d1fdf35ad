import type { Step } from './case-event.ts';
import type { CaseRule } from './refusal.ts';
import { faultInReason, faultInText, type TextFault } from './written-text.ts';

/** Why an act asks for something that cannot be. */
export interface Fault {
  readonly rule: CaseRule;
  readonly about: string | null;
}

export type Steps = readonly Step[] | Fault;

export const fault = (rule: CaseRule, about: string | null = null): Fault => ({ rule, about });

const ofText = (found: TextFault | null): Fault | null =>
  found && fault(found.code, found.code === 'TEXT_FORBIDDEN' ? found.word : null);

export const reasonFault = (reason: string, { lastReason }: { readonly lastReason: string | null }): Fault | null =>
  ofText(faultInReason(reason, lastReason));

export const textFault = (text: string | null): Fault | null => (text === null ? null : ofText(faultInText(text)));
