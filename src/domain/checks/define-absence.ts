import type { Feed, RowOf } from '../feeds/define-feed.ts';
import type { Tier } from '../linkage/mention.ts';
import type { PlainDate } from '../values/plain-date.ts';
import {
  agrees,
  agreesBecause,
  type BaseQuestion,
  type BaseResult,
  cannotTell,
  conflicts,
  type Reason,
  type Severity,
  type Verdict,
} from './answer.ts';
import { findCoverage } from './absence-coverage.ts';
import { type Deadline, dueDate } from './absence-deadline.ts';
import { isAccepted, isFound } from './absence-link.ts';
import type { CheckHeader, RecordCheck } from './check.ts';
import type { Dossier, Linked } from './dossier.ts';
import { remedyOfAbsence, wordingOfAbsence } from './absence-wording.ts';
import type { World } from './world.ts';

/**
 * A record that should have a counterpart in another roster and has none.
 * The file of a check states only what is particular; due dates, watermarks, jurisdiction, review and the population
 * base are the machinery's.
 */
export interface AbsenceDefinition<S extends Feed> extends CheckHeader {
  /** Feeds whose records are asked about; several when one rule holds for several rosters. */
  readonly subject: S | readonly S[];
  readonly counterparts: readonly Feed[];
  /** Which records the check is about at all. */
  readonly concerns: (row: RowOf<S>, dossier: Dossier<RowOf<S>>, world: World) => boolean;
  /** A lawful explanation that makes the record fit (dead child, foreigner, old grave): the check agrees. */
  readonly excuses?: (dossier: Dossier<RowOf<S>>, world: World) => Reason | null;
  /** Feeds read by `concerns` and `excuses` beside the counterparts. */
  readonly consults?: readonly Feed[];
  /** Start of the legal period, its length, and the grace; also the earliest day a counterpart may be registered. */
  readonly deadline: Deadline<RowOf<S>>;
  /** Regions whose rosters should hold the counterpart; null or empty = unknown (5.1.4). */
  readonly regions: (row: RowOf<S>, dossier: Dossier<RowOf<S>>, world: World) => readonly (string | null)[];
  readonly foundAt?: readonly Tier[];
  /** Whether a linked counterpart is of the right kind (still active, right entry type). Default: every one. */
  readonly satisfies?: (counterpart: Linked, row: RowOf<S>, world: World) => boolean;
  /** At least one of these must be owed; others that are not owed are simply not consulted (D03). Default: any counterpart. */
  readonly needsOneOf?: readonly Feed[];
  /** Question to the population base before a conflict is raised, and the results that clear it. */
  readonly asksBase?: (row: RowOf<S>, dossier: Dossier<RowOf<S>>, world: World) => BaseQuestion | null;
  readonly clearedBy?: readonly BaseResult[];
  readonly severityAt?: (row: RowOf<S>, due: PlainDate, world: World) => Severity;
}

export function defineAbsenceCheck<S extends Feed>(check: AbsenceDefinition<S>): RecordCheck {
  return {
    ...check,
    kind: 'record',
    shape: 'absence',
    subjects: subjectsOf(check),
    consults: [...check.counterparts, ...(check.consults ?? [])],
    judge: (dossier, world) => judgeAbsence(check, dossier as unknown as Dossier<RowOf<S>>, world),
  };
}

const subjectsOf = <S extends Feed>({ subject }: AbsenceDefinition<S>): readonly Feed[] =>
  isSeveral(subject) ? subject : [subject];

const isSeveral = <S>(subject: S | readonly S[]): subject is readonly S[] => Array.isArray(subject);

function judgeAbsence<S extends Feed>(check: AbsenceDefinition<S>, dossier: Dossier<RowOf<S>>, world: World): Verdict {
  const { row } = dossier.subject;
  if (!check.concerns(row, dossier, world)) return null;
  const linked = check.counterparts.flatMap((feed) => dossier.linkedTo(feed));
  const fitting = linked.filter((other) => check.satisfies?.(other, row, world) ?? true);
  if (fitting.some((other) => isFound(other, check.foundAt))) return agrees;
  const excuse = check.excuses?.(dossier, world) ?? null;
  if (excuse) return agreesBecause(excuse);
  const due = dueDate(check.deadline, row, dossier.subject, world);
  if (due === null) return cannotTell('missing-value', { code: 'EVENT_DATE_MISSING', zh: '缺少事件日期,无法计算应报时点', en: 'the event date is missing' });
  if (world.asOf < due.on)
    return cannotTell('waiting', { code: 'NOT_DUE', zh: `未到应报时点(${due.on})`, en: `not due before ${due.on}` }, { until: due.on });
  if (fitting.length > 0) return reviewFirst(fitting);
  if (dossier.subject.contention !== null) return contended;
  const reach = findCoverage(check, dossier, due, world);
  if (reach.outcome === 'unanswerable') return reach;
  const evidence = [...linked, ...sameEvent(check, dossier)].map((record) => ({ record, role: 'linked' }));
  const conflict = (unverified: boolean) =>
    conflicts(wordingOfAbsence({ check, subject: dossier.subject, due, reach }), {
      severity: check.severityAt?.(row, due.legalEnd, world) ?? check.severity,
      owner: check.owner,
      due: due.legalEnd,
      unverified,
      evidence,
      details: {
        consulted: reach.consulted,
        legalEnd: due.legalEnd,
        graceDays: due.graceDays,
        goesAwayWhen: remedyOfAbsence(check),
      },
    });
  const question = check.asksBase?.(row, dossier, world) ?? null;
  if (question === null) return conflict(check.asksBase !== undefined);
  return {
    outcome: 'pending',
    question,
    settle: (result) => {
      if (result === null) return conflict(true);
      return check.clearedBy?.includes(result)
        ? agreesBecause({ code: `BASE_${result}`, zh: '户籍人口库核验已在册', en: `the population base answers ${result}` })
        : conflict(false);
    },
  };
}

/** A weak or tied candidate waits for an officer: no finding, a link-review task (ruling 19). */
const reviewFirst = (candidates: readonly Linked[]): Verdict =>
  cannotTell(
    'review',
    { code: 'LINK_REVIEW', zh: '有疑似对应记录,待人工确认是否同一人', en: 'a possible counterpart waits for an officer' },
    { evidence: candidates.map((record) => ({ record, role: 'candidate' })) },
  );

const contended: Verdict = cannotTell('contended', {
  code: 'CONTENDED',
  zh: '报送单位对该记录报送了两个不同版本,待其确认',
  en: 'the sender has two versions of this record standing',
});

/** Accepted links to other consulted feeds of the same event, shown beside the subject. */
function sameEvent<S extends Feed>(check: AbsenceDefinition<S>, dossier: Dossier<RowOf<S>>): readonly Linked[] {
  return (check.consults ?? [])
    .filter(({ event }) => event === check.event)
    .flatMap((feed) => dossier.linkedTo(feed))
    .filter(isAccepted);
}
