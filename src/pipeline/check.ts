import type { Answer, Pending, Verdict } from '../domain/checks/answer.ts';
import type {
  AggregateCheck,
  Check,
  GroupAnswer,
  GroupCheck,
  GroupMember,
  RecordCheck,
} from '../domain/checks/check.ts';
import type { Dossier } from '../domain/checks/dossier.ts';
import type { World } from '../domain/checks/world.ts';
import type { Stores } from '../ports/hub.ts';
import type { BrokenCheck, RunAnswer } from '../ports/run-register.ts';
import type { Run } from '../ports/runs.ts';
import { aggregateAnswer, recordAnswer } from './answers.ts';
import type { AskBase } from './ask-base.ts';
import { openDossiers } from './dossiers.ts';
import { tallyDossiers } from './measure.ts';
import { combineContenders, type JudgedRecord } from './contenders.ts';
import { checksOf } from './run-plan.ts';

export interface CheckContext {
  readonly run: Run;
  readonly world: World;
  readonly askBase: AskBase;
}

/**
 * The check station for single records: every check and figure that has this feed as its subject reads each record
 * together with what is linked to it.
 */
export async function checkRecords(
  feed: string,
  from: number,
  until: number,
  chunkNo: number,
  context: CheckContext,
  stores: Stores,
) {
  const { run, world } = context;
  const { runRegister } = stores;
  const subjects = await runRegister.recordsBetween(run.id, feed, from, until);
  const dossiers = await openDossiers(run.id, subjects, stores);
  const inScope = [...dossiers.values()].filter(({ subject }) => subject.region.startsWith(run.region));
  const asked = checksOf(run).filter(
    (check): check is RecordCheck => check.kind === 'record' && check.subjects.some(({ id }) => id === feed),
  );
  const broken: BrokenCheck[] = [];
  const verdicts = inScope.flatMap((dossier) =>
    asked
      .filter((check) => isAskedOf(check, dossier))
      .flatMap((check) => judgedOrBroken(check, dossier, world, broken)),
  );
  await runRegister.setAside(run.id, broken);
  const whole = withoutBroken(verdicts, broken, inScope);
  const answers = await settleWithBase(whole, context, stores);
  const kept = combineContenders(answers).flatMap((judgement) => recordAnswer(judgement, run));
  await runRegister.saveAnswers(run.id, kept);
  await runRegister.saveTallies(run.id, chunkNo, tallyDossiers(feed, withoutRecords(inScope, broken), world));
  return countAnswers(subjects.length, kept);
}

/** A judge is a pure function: when it breaks off, it breaks off over this record, and nothing else is touched. */
function judgedOrBroken(
  check: RecordCheck,
  dossier: Dossier,
  world: World,
  broken: BrokenCheck[],
): readonly PendingRecord[] {
  try {
    return judged(check, dossier, check.judge(dossier, world));
  } catch {
    broken.push({ check: check.code, recordId: dossier.subject.recordId });
    return [];
  }
}

/** Figures ask the same judges: a record over which one breaks off is in none of them. */
function withoutRecords(dossiers: readonly Dossier[], broken: readonly BrokenCheck[]): readonly Dossier[] {
  const ids = new Set(broken.map(({ recordId }) => recordId));
  return ids.size === 0 ? dossiers : dossiers.filter(({ subject }) => !ids.has(subject.recordId));
}

/** What a check says about the other versions of a record over which it broke off would be half an answer. */
function withoutBroken(
  verdicts: readonly PendingRecord[],
  broken: readonly BrokenCheck[],
  dossiers: readonly Dossier[],
): readonly PendingRecord[] {
  if (broken.length === 0) return verdicts;
  const keys = new Map(dossiers.map(({ subject }) => [subject.recordId, subject.key]));
  const names = new Set(broken.map(({ check, recordId }) => `${check}|${keys.get(recordId)}`));
  return verdicts.filter(({ check, subject }) => !names.has(`${check.code}|${subject.key}`));
}

/** One answer for each check and subject: a conflict if there is one. */
export function keepGraver(kept: Map<string, RunAnswer>, written: RunAnswer): void {
  const name = `${written.check}|${written.feed}|${written.key}`;
  if (kept.get(name)?.outcome !== 'conflicts') kept.set(name, written);
}

/** Rosters and totals: no person is read. */
export async function checkAggregates(
  facts: Parameters<AggregateCheck['judgeFacts']>[0],
  { run, world }: CheckContext,
  stores: Stores,
) {
  const asked = checksOf(run).filter((check): check is AggregateCheck => check.kind === 'aggregate');
  const answers = asked.flatMap((check) =>
    check.judgeFacts(facts, world).flatMap((judgement) => aggregateAnswer(check, judgement)),
  );
  const kept = new Map<string, RunAnswer>();
  for (const written of answers) if (written.region.startsWith(run.region)) keepGraver(kept, written);
  await stores.runRegister.saveAnswers(run.id, [...kept.values()]);
  return countAnswers(facts.rosters.length, [...kept.values()]);
}

/** Of a stock roster only the newest row of a key says how things are; older ones still tell what once happened (X02). */
const isAskedOf = ({ shape }: RecordCheck, { subject }: Dossier): boolean =>
  shape === 'sequence' || !subject.superseded;

interface PendingRecord extends Omit<JudgedRecord, 'answer'> {
  readonly verdict: Answer | Pending;
}

const judged = (check: Check, { subject }: Dossier, verdict: Verdict): readonly PendingRecord[] =>
  verdict === null ? [] : [{ check, subject, verdict }];

/** Questions to the population base are asked together, once each. */
async function settleWithBase(
  pending: readonly PendingRecord[],
  { run, askBase }: CheckContext,
  { runRegister }: Stores,
): Promise<readonly JudgedRecord[]> {
  const questions = pending.flatMap(({ verdict }) => (verdict.outcome === 'pending' ? [verdict.question] : []));
  const replyTo = await askBase(questions, run.id, runRegister);
  return pending.map(({ check, subject, verdict }) => ({
    check,
    subject,
    answer: verdict.outcome === 'pending' ? verdict.settle(replyTo(verdict.question)) : verdict,
  }));
}

export const countAnswers = (subjects: number, answers: readonly RunAnswer[]): Readonly<Record<string, number>> => ({
  subjects,
  conflicts: answers.filter(({ outcome }) => outcome === 'conflicts').length,
  unanswerable: answers.filter(({ outcome }) => outcome === 'unanswerable').length,
});
