/** Questions of an assist request (协查, 7.3 of the domain reference). */
export const QUESTIONS = {
  Q1: { zh: '该人是否在贵处登记', en: 'is the person registered at your place?' },
  Q2: { zh: '请核实事件及日期', en: 'confirm the event and its date' },
  Q3: { zh: '请核实身份,两个值以何者为准', en: 'confirm the identity: which of two values?' },
  Q4: { zh: '该人是否居住于该地址', en: 'does the person live at the address?' },
  Q5: { zh: '证件是否真实', en: 'is the certificate genuine?' },
  Q6: { zh: '该人是否健在', en: 'is the person alive? (S1 only)' },
  Q7: { zh: '其他(须经审核员)', en: 'other (through the approver)' },
} as const;

export type QuestionCode = keyof typeof QUESTIONS;

/** Answers to an assist request; F7 is not substantive. */
export const FEEDBACKS = {
  F1: { zh: '与来函一致', en: 'confirmed as stated' },
  F2: { zh: '确认,有更正', en: 'confirmed with a corrected value' },
  F3: { zh: '查无此人(记录)', en: 'not found' },
  F4: { zh: '有记录,但非同一人', en: 'found, but another person' },
  F5: { zh: '已迁往他处', en: 'moved on to another region' },
  F6: { zh: '依法不予提供', en: 'refused with reason' },
  F7: { zh: '已收到,需延长时间', en: 'received, needs more time' },
} as const;

export type FeedbackCode = keyof typeof FEEDBACKS;

export const URGENCIES = { URGENT: '紧急', NORMAL: '一般', BATCH: '批量' } as const;

export type Urgency = keyof typeof URGENCIES;

/** A unit outside the hub is named by its region; it is asked by letter, and the secretary types its answer. */
const EXTERNAL = /^X:(\d{6}|\d{9}|\d{12})$/;
const MEMBERS: ReadonlySet<string> = new Set(['PS', 'HC', 'MZ', 'ED', 'GR']);

export const isExternalUnit = (unit: string): boolean => EXTERNAL.test(unit);

export const isUnit = (unit: string): boolean => MEMBERS.has(unit) || isExternalUnit(unit);
