import type { Answer, Pending, Verdict } from '../domain/checks/answer.ts';
import type { AggregateCheck, Check, RecordCheck } from '../domain/checks/check.ts';
import type { Dossier, RecordView } from '../domain/checks/dossier.ts';
import { watchReaches } from '../domain/checks/watched-world.ts';
import type { World } from '../domain/checks/world.ts';
import type { Stores } from '../ports/hub.ts';
import type { BrokenCheck, CountedTally, RecordReach, RunAnswer } from '../ports/run-register.ts';
import { ASKED_BASE } from '../ports/run-touched.ts';
import type { ChunkWork, Run } from '../ports/runs.ts';
import { aggregateAnswer, recordAnswer } from './answers.ts';
import type { AskBase } from './ask-base.ts';
import { openDossiers } from './dossiers.ts';
import { addDossier, type Sums, talliesOf, tallyChanges, tallyDossiers } from './measure.ts';
import { combineContenders, type JudgedRecord } from './contenders.ts';
import { checksOf, consultedFor } from './run-plan.ts';

export interface CheckContext {
  readonly run: Run;
  readonly world: World;
  readonly askBase: AskBase;
  /** What the run that this one goes on from knew; null where it begins a line. */
  readonly before: (() => Promise<{ readonly run: Run; readonly world: World }>) | null;
}

type RecordsWork = Extract<ChunkWork, { readonly kind: 'records' }>;

/**
 * The check station for single records: every check and figure that has this feed as its subject reads each record
 * together with what is linked to it.
 */
export async function checkRecords(work: RecordsWork, chunkNo: number, context: CheckContext, stores: Stores) {
  const { run } = context;
  const { feed, from, until, touched } = work;
  const subjects = await (touched
    ? stores.runTouched.records(run.id, run.id, work)
    : stores.runRegister.recordsBetween(run.id, feed, from, until));
  const asked = checksOf(run).filter(
    (check): check is RecordCheck => check.kind === 'record' && check.subjects.some(({ id }) => id === feed),
  );
  const judged = await judgeRecords(feed, subjects, asked, context, stores);
  await stores.runRegister.setAside(run.id, judged.broken);
  const answers = await settleWithBase(judged.verdicts, context, stores);
  const kept = combineContenders(answers).flatMap((judgement) => recordAnswer(judgement));
  if (touched)
    await stores.runTouched.endAnswers(
      run.id,
      work,
      asked.map(({ code }) => code),
    );
  await stores.runRegister.saveAnswers(run.id, kept);
  await stores.runRegister.saveReaches(run.id, judged.reaches);
  const before = touched ? await talliesBefore(work, context, stores) : [];
  await stores.runRegister.saveTallies(
    run.id,
    chunkNo,
    touched ? tallyChanges(before, judged.tallies) : judged.tallies,
  );
  return countAnswers(subjects.length, kept);
}

/** What the judges and the figures say of some records, and which rosters that rests on. */
async function judgeRecords(
  feed: string,
  subjects: readonly RecordView[],
  asked: readonly RecordCheck[],
  { run, world: plain }: CheckContext,
  stores: Stores,
) {
  const dossiers = await openDossiers(run.id, subjects, consultedFor(feed, checksOf(run)), stores);
  const inScope = [...dossiers.values()].filter(({ subject }) => subject.region.startsWith(run.region));
  const { world, worldOfFigures, asked: reached } = watchReaches(plain);
  const [broken, reaches, sums]: [BrokenCheck[], RecordReach[], Sums] = [[], [], new Map()];
  const isAlone = aloneAmong(inScope);
  const verdicts = inScope.flatMap((dossier) => {
    const already = broken.length;
    const found = asked
      .filter((check) => isAskedOf(check, dossier))
      .flatMap((check) => judgedOrBroken(check, dossier, world, broken));
    // Figures ask the same judges: a record over which one breaks off is in none of them.
    if (broken.length === already) addDossier(sums, feed, dossier, worldOfFigures);
    const { recordId } = dossier.subject;
    reaches.push(...[...reached(), ...(found.some(isPending) ? [ASKED_BASE] : [])].map((of) => ({ recordId, ...of })));
    return isAlone(dossier) ? found.filter(({ verdict }) => verdict.outcome !== 'agrees') : found;
  });
  return { verdicts: withoutBroken(verdicts, broken, inScope), broken, reaches, tallies: talliesOf(sums) };
}

/** Whether nothing else is said about the key of a record: that it agrees leaves no trace then, and is most of what is said. */
function aloneAmong(dossiers: readonly Dossier[]): (dossier: Dossier) => boolean {
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const { subject } of dossiers) (once.has(subject.key) ? more : once).add(subject.key);
  return ({ subject }) => subject.contention === null && !more.has(subject.key);
}

const isPending = ({ verdict }: PendingRecord): boolean => verdict.outcome === 'pending';

/** What the run before had counted for the same records. */
async function talliesBefore(
  work: RecordsWork,
  { run, before }: CheckContext,
  stores: Stores,
): Promise<readonly CountedTally[]> {
  if (before === null) return [];
  const earlier = await before();
  const subjects = await stores.runTouched.records(earlier.run.id, run.id, work);
  const aside = await stores.runTouched.setAside(earlier.run.id);
  const dossiers = await openDossiers(earlier.run.id, subjects, consultedFor(work.feed, checksOf(run)), stores);
  const counted = [...dossiers.values()].filter(
    ({ subject }) => subject.region.startsWith(run.region) && !aside.has(subject.recordId),
  );
  return tallyDossiers(work.feed, counted, earlier.world);
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
