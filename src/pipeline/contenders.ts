import { type Answer, cannotTell } from '../domain/checks/answer.ts';
import type { Check } from '../domain/checks/check.ts';
import type { RecordView } from '../domain/checks/dossier.ts';

export interface JudgedRecord {
  readonly check: Check;
  readonly subject: RecordView;
  readonly answer: Answer;
}

/** Checks that are about the contention itself. */
const ABOUT_CONTENTION: ReadonlySet<string> = new Set(['I06', 'I07', 'W05']);

/**
 * One subject appears once per check. Where the sender left two versions standing (ruling 3), the check conflicts only
 * if it does so for every version; if they disagree, it cannot tell.
 */
export function combineContenders(judgements: readonly JudgedRecord[]): readonly JudgedRecord[] {
  const groups = new Map<string, JudgedRecord[]>();
  for (const judgement of judgements) {
    const name = `${judgement.check.code}|${judgement.subject.key}`;
    const group = groups.get(name);
    if (group) group.push(judgement);
    else groups.set(name, [judgement]);
  }
  return [...groups.values()].flatMap((group) => combine(group));
}

function combine(group: readonly JudgedRecord[]): readonly JudgedRecord[] {
  const [first] = group;
  if (!first || (group.length === 1 && first.subject.contention === null)) return group;
  const conflict = group.find(({ answer }) => answer.outcome === 'conflicts');
  if (!conflict) return [group.find(({ answer }) => answer.outcome === 'unanswerable') ?? first];
  // A version that the check does not concern at all does not conflict.
  const unanimous = group.length > 1 && group.every(({ answer }) => answer.outcome === 'conflicts');
  if (unanimous || ABOUT_CONTENTION.has(first.check.code) || first.subject.contention === null) return [conflict];
  return [{ ...conflict, answer: cannotTell('contended', CONTENDED) }];
}

const CONTENDED = {
  code: 'CONTENDED',
  zh: '同一编号有两个版本并存,待报送单位确认',
  en: 'two versions of this record stand side by side; the sender must say which holds',
};
