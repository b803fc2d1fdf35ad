import { randomUUID } from 'node:crypto';
import { theHub } from '../../domain/case-files/case-actor.ts';
import { checks } from '../../domain/checks/index.generated.ts';
import type { Check } from '../../domain/checks/check.ts';
import { type AskedCorrection, correctionsAskedBy, type Ground } from '../../domain/corrections/asked-corrections.ts';
import type { CorrectionEvent } from '../../domain/corrections/correction-event.ts';
import { reduceCorrection } from '../../domain/corrections/correction-life.ts';
import { missingFeed } from '../../domain/corrections/missing-feed.ts';
import { parameterValue, type ParameterOverride } from '../../domain/parameters/parameters.ts';
import type { CaseFile } from '../../ports/case-files.ts';
import type { Correction, GroundRow } from '../../ports/corrections.ts';
import type { Stores } from '../../ports/hub.ts';
import { HUB_EVIDENCE, type Moment } from '../case-acts.ts';
import { correctionSetting, stepEvidence } from './correction-acts.ts';

const CHECKS: ReadonlyMap<string, Check> = new Map((checks as readonly Check[]).map((check) => [check.code, check]));

/**
 * Asks departments for what outcomes say that can no longer be undone. Once for each outcome: whoever comes second finds it
 * marked. How many corrections are asked for.
 */
export async function issueCorrections(moment: Moment, stores: Stores): Promise<number> {
  const files = await stores.caseFiles.take(await stores.corrections.leavingCases(moment.at));
  if (files.length === 0) return 0;
  const left = await stores.corrections.markLeft(
    files.map(({ id }) => id),
    moment.at,
  );
  const grounds = Map.groupBy(await stores.corrections.grounds([...left.keys()]), ({ caseId }) => caseId);
  const overrides = await stores.parameters.overrides();
  const issues = files.flatMap((file) => {
    const seq = left.get(file.id);
    return seq === undefined ? [] : issuesOf(file, seq, grounds.get(file.id) ?? [], overrides, moment);
  });
  const issued = await stores.corrections.issue(issues);
  await stores.evidence.append(
    issues.map(({ correction, issued: { seq, what } }) => stepEvidence(correction, seq, what, HUB_EVIDENCE('clocks'))),
  );
  return issued;
}

interface Issue {
  readonly correction: Correction;
  readonly issued: CorrectionEvent;
}

function issuesOf(
  { id, number, region, life }: CaseFile,
  outcomeSeq: number,
  rows: readonly GroundRow[],
  overrides: readonly ParameterOverride[],
  moment: Moment,
): readonly Issue[] {
  const { owner, halves, assists } = life;
  const outcome = life.outcome?.outcome;
  if (outcome === undefined) return [];
  const asked = correctionsAskedBy({ owner, region, outcome, halves, assists }, groundsOf(rows, owner, outcome.action));
  return asked.map((one) => {
    const days = parameterValue('CORRECTION_DAYS', one.region, moment.on, overrides);
    const issued: CorrectionEvent = {
      seq: 1,
      ...correctionSetting(theHub('clocks'), moment),
      what: { kind: 'issued', days },
    };
    // The owner named the day; of the others it is known only that they had done it by now.
    const doneOn = (one.department === owner ? outcome.details.doneOn : undefined) ?? moment.on;
    const of = { id: randomUUID(), caseId: id, caseNumber: number, outcomeSeq, doneOn };
    return { issued, correction: { ...of, ...keptOf(one), life: reduceCorrection(null, issued) } };
  });
}

const keptOf = ({ record, basis, finding, code, department, feed, field, check, region, org }: AskedCorrection) => ({
  code,
  department,
  feed,
  field,
  check,
  region,
  org,
  findingId: finding,
  recordId: record?.recordId ?? null,
  basis: basis === null ? null : { recordId: basis.recordId, feed: basis.feed, region: basis.region },
});

const groundsOf = (
  rows: readonly GroundRow[],
  owner: string,
  action: Parameters<typeof missingFeed>[1],
): readonly Ground[] =>
  [...Map.groupBy(rows, ({ findingId }) => findingId)].map(([finding, records]) => {
    const check = records[0]?.check ?? '';
    const present = records.map(({ feed }) => feed);
    return { finding, check, records, missing: missingFeed(CHECKS.get(check), action, owner, present) };
  });
