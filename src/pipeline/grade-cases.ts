import { theHub } from '../domain/case-files/case-actor.ts';
import { decideCase } from '../domain/case-files/decide-case.ts';
import type { ParameterOverride } from '../domain/parameters/parameters.ts';
import type { CaseFile, CaseGrade } from '../ports/case-files.ts';
import type { Stores } from '../ports/hub.ts';
import { type CaseAct, caseLimits, HUB_EVIDENCE, hubSetting, type Moment, recordActs } from './case-acts.ts';

/** Cases whose findings changed are graded anew; whom a case once concerned, it still concerns. */
export async function gradeAnew(
  grades: readonly CaseGrade[],
  overrides: readonly ParameterOverride[],
  moment: Moment,
  stores: Stores,
): Promise<void> {
  const changed = await stores.caseFiles.take(await stores.caseFiles.gradedOtherwise(grades));
  const byId = new Map(grades.map((grade) => [grade.id, grade]));
  const acts = changed.flatMap((file) => regraded(file, byId.get(file.id), overrides, moment));
  await recordActs(acts, HUB_EVIDENCE('run'), stores);
}

function regraded(
  file: CaseFile,
  grade: CaseGrade | undefined,
  overrides: readonly ParameterOverride[],
  moment: Moment,
): readonly CaseAct[] {
  if (grade === undefined) return [];
  const { severity, owner } = grade;
  const concerned = [...new Set([...file.life.concerned, ...grade.concerned])].toSorted();
  const limits = caseLimits(severity, file.region, moment.on, overrides);
  const command = { kind: 'regrade', severity, owner, concerned, limits } as const;
  const done = decideCase(file.life, command, null, hubSetting(theHub('run'), moment));
  return done.outcome === 'done' ? [{ file, done }] : [];
}
