import { agrees, type Answer, cannotTell, type Compared, conflicts } from './answer.ts';
import type { CheckHeader } from './check.ts';
import type { RecordView } from './dossier.ts';
import { citizenNumber, DIGITS_LOST, NUMBER_FAULTS } from './identity-columns.ts';
import { peopleNamedIn, personFeed } from './person-feeds.ts';

/** What a number is compared with: a column of the person, and the reader's remark when both differ. */
export interface NumberQuestion {
  readonly column: 'birthDate' | 'sex';
  readonly remark: string;
  /** Values of the column that say nothing. */
  readonly silent: ReadonlySet<string>;
}

type Finding = { readonly field: string; readonly state: 'equal' | 'different' | 'missing' | 'unusable' };

/** Whether the citizen number of each person of a record says the same as a column; null when no number is there. */
export function judgeNumberAgainst(
  subject: RecordView,
  question: NumberQuestion,
  check: Pick<CheckHeader, 'code' | 'severity' | 'owner'>,
): Answer | null {
  const findings = peopleNamedIn(subject.feed).flatMap((person) => {
    const column = person[question.column];
    const number = person.idNumber && citizenNumber(subject.row, person.idNumber, person.idType ?? null);
    if (!number || !person.idNumber || column === undefined) return [];
    return [{ field: column, state: stateOf(subject, person.idNumber, column, question) } satisfies Finding];
  });
  if (findings.length === 0) return null;
  const different = findings.filter(({ state }) => state === 'different');
  if (different.length > 0) return differs(subject, different, check);
  if (findings.some(({ state }) => state === 'unusable')) return UNUSABLE;
  return findings.some(({ state }) => state === 'missing') ? missing(subject, findings) : agrees;
}

function stateOf(
  { issues, row }: RecordView,
  number: string,
  column: string,
  { remark, silent }: NumberQuestion,
): Finding['state'] {
  const codes = issues.filter(({ field }) => field === number).map(({ code }) => code);
  if (codes.some((code) => NUMBER_FAULTS.has(code) || code === DIGITS_LOST)) return 'unusable';
  const stated = row[column];
  if (stated === null || stated === undefined || silent.has(String(stated))) return 'missing';
  return codes.includes(remark) ? 'different' : 'equal';
}

const header = (subject: RecordView, field: string): string => personFeed(subject.feed)?.fields[field]?.zh ?? field;

function differs(
  subject: RecordView,
  findings: readonly Finding[],
  check: Pick<CheckHeader, 'code' | 'severity' | 'owner'>,
): Answer {
  const compared = findings.map(({ field }): Compared => ({ field, left: null, right: null, verdict: 'different' }));
  const headers = findings.map(({ field }) => `“${header(subject, field)}”`).join('、');
  return conflicts(
    {
      code: check.code,
      zh: `公民身份号码与${headers}不符;号码本身校验正确,请核对原件后在源系统更正`,
      en: `the identity number and ${findings.map(({ field }) => field).join(', ')} differ; the number passes its own check`,
    },
    { severity: check.severity, owner: check.owner, details: { compared } },
  );
}

const UNUSABLE = cannotTell('unusable-value', {
  code: 'NUMBER_UNUSABLE',
  zh: '公民身份号码本身有误(见 I01),无法比对',
  en: 'the identity number fails its own check (I01) and cannot be compared',
});

const missing = (subject: RecordView, findings: readonly Finding[]): Answer => {
  const empty = findings.filter(({ state }) => state === 'missing').map(({ field }) => field);
  return cannotTell('missing-value', {
    code: 'VALUE_MISSING',
    zh: `${empty.map((field) => `“${header(subject, field)}”`).join('、')}为空,无法与公民身份号码比对`,
    en: `${empty.join(', ')} is empty and cannot be compared with the identity number`,
  });
};
