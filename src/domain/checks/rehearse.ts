import type { ParameterOverride } from '../parameters/parameters.ts';
import { firstDay, type PlainDate } from '../values/plain-date.ts';
import type { Answer, BaseResult } from './answer.ts';
import type { Check, CheckExample, GroupCheck, RecordCheck } from './check.ts';
import type { RegisterFacts } from './register-facts.ts';
import { dossiersOf, mentionsOfExample } from './rehearse-dossiers.ts';
import { groupsFor } from './rehearse-groups.ts';
import { type ExampleRecord, readExample } from './rehearse-records.ts';
import { asOfExample, historyOf, worldOf } from './rehearse-world.ts';
import type { World } from './world.ts';

/** What came of an example: the gravest answer, and all of them. */
export interface Rehearsal {
  readonly outcome: CheckExample['expect'];
  /** The answer that decides the outcome; null when nobody was asked: no concern, or no suspicious group (which agrees). */
  readonly answer: Answer | null;
  readonly answers: readonly Answer[];
}

interface Stage {
  readonly records: readonly ExampleRecord[];
  readonly world: World;
  readonly example: CheckExample;
}

/**
 * Runs an example: its rows go through the real reader and the real linkage, the check judges in a world made of what the
 * example states. The first row is the subject of a record check. Throws RangeError when the example itself is broken.
 */
export function rehearse(check: Check, example: CheckExample, overrides: readonly ParameterOverride[] = []): Rehearsal {
  const all = readExample(example.given);
  const asOf = asOfExample(example, all);
  const records = all.filter((record) => isKnown(record, asOf));
  const world = worldOf(example, asOf, historyOf(records), overrides);
  const answers = answersOf(check, { records, world, example });
  const answer = gravest(answers);
  const silence = check.kind === 'group' ? 'agrees' : 'not concerned';
  return { outcome: answer?.outcome ?? silence, answer, answers };
}

/** Registered by the day of checking; never later than the end of the roster that brought it. */
const isKnown = ({ view }: ExampleRecord, asOf: PlainDate): boolean =>
  view.periodStart <= asOf &&
  (view.registeredOn === null || firstDay(view.registeredOn) <= asOf || view.periodEnd <= asOf);

function answersOf(check: Check, stage: Stage): readonly Answer[] {
  if (check.kind === 'record') return recordAnswers(check, stage);
  if (check.kind === 'group') return groupAnswers(check, stage);
  const facts: RegisterFacts = { rosters: [], owed: [], stocks: [], ...stage.example.facts };
  return check.judgeFacts(facts, stage.world).map(({ answer }) => answer);
}

function recordAnswers(check: RecordCheck, { records, world, example }: Stage): readonly Answer[] {
  const [subject] = records;
  if (subject === undefined)
    throw new RangeError(`${check.code}: “${example.when}” has no row that is known on ${world.asOf}`);
  if (!check.subjects.some(({ id }) => id === subject.feed.id))
    throw new RangeError(
      `${check.code}: “${example.when}” begins with a row of ${subject.feed.id}, which is no subject`,
    );
  const verdict = check.judge(dossiersOf(records, world)(subject), world);
  if (verdict === null) return [];
  if (verdict.outcome !== 'pending') return [verdict];
  return [verdict.settle((example.base ?? null) as BaseResult | null)];
}

function groupAnswers(check: GroupCheck, { records, world }: Stage): readonly Answer[] {
  const dossiers = dossiersOf(records, world);
  const byId = new Map(records.map((record) => [record.view.recordId, dossiers(record)]));
  const seats = mentionsOfExample(records).flatMap((mention) => {
    const dossier = byId.get(mention.recordId);
    return dossier === undefined ? [] : [{ mention, dossier }];
  });
  return groupsFor(check, seats, world).flatMap((members) =>
    check.judgeGroup(members, world).map(({ answer }) => answer),
  );
}

const GRAVITY = { conflicts: 0, unanswerable: 1, agrees: 2 } as const;

const gravest = (answers: readonly Answer[]): Answer | null =>
  answers.toSorted((a, b) => GRAVITY[a.outcome] - GRAVITY[b.outcome])[0] ?? null;
