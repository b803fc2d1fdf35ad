import type { Feed, RowOf } from '../feeds/define-feed.ts';
import { findCoverage, type Reached } from './absence-coverage.ts';
import { type Due, dueDate } from './absence-deadline.ts';
import { isAccepted, isFound } from './absence-link.ts';
import {
  CONTENDED,
  EVENT_DATE_MISSING,
  FOUND_ERASED,
  LINK_REVIEW,
  notDue,
  reasonOfBase,
  remedyOfAbsence,
  wordingOfAbsence,
} from './absence-wording.ts';
import {
  agrees,
  agreesBecause,
  type Answer,
  cannotTell,
  type Conflict,
  conflicts,
  type Evidence,
  type Verdict,
} from './answer.ts';
import type { AbsenceDefinition } from './define-absence.ts';
import type { Dossier, Linked } from './dossier.ts';
import type { World } from './world.ts';

interface Inquiry<S extends Feed> {
  readonly check: AbsenceDefinition<S>;
  readonly dossier: Dossier<RowOf<S>>;
  readonly world: World;
  /** Linked counterparts of every standing. */
  readonly linked: readonly Linked[];
}

/**
 * Whether a record lacks its counterpart, asked in this order: does the check concern it, was the counterpart found, is
 * there a lawful explanation, is it due, does a candidate wait for an officer, is the record itself in doubt, do the
 * rosters reach far enough, and last what the population base says.
 */
export function judgeAbsence<S extends Feed>(
  check: AbsenceDefinition<S>,
  dossier: Dossier<RowOf<S>>,
  world: World,
): Verdict {
  const { row } = dossier.subject;
  if (!check.concerns(row, dossier, world)) return null;
  const linked = check.counterparts.flatMap((feed) => dossier.linkedTo(feed));
  const inquiry = { check, dossier, world, linked };
  return explained(inquiry) ?? judgeUnexplained(inquiry);
}

const fitting = <S extends Feed>({ check, dossier, world, linked }: Inquiry<S>): readonly Linked[] =>
  linked.filter((other) => check.satisfies?.(other, dossier.subject.row, world) ?? true);

function explained<S extends Feed>(inquiry: Inquiry<S>): Answer | null {
  const { check, dossier, world } = inquiry;
  if (fitting(inquiry).some((other) => isFound(other, check.foundAt))) return agrees;
  const excuse = check.excuses?.(dossier, world) ?? null;
  return excuse === null ? answerOfErased(inquiry) : agreesBecause(excuse);
}

/** An erased counterpart counts as found (ruling 28); whether it was of the right kind nobody can tell any more. */
function answerOfErased<S extends Feed>({ check, dossier }: Inquiry<S>): Answer | null {
  const feeds = check.counterparts.map(({ id }) => id as string);
  const wasFound = (dossier.erased ?? []).some((other) => feeds.includes(other.feed) && isFound(other, check.foundAt));
  if (!wasFound) return null;
  return check.satisfies === undefined ? agreesBecause(FOUND_ERASED) : cannotTell('erased', FOUND_ERASED);
}

function judgeUnexplained<S extends Feed>(inquiry: Inquiry<S>): Verdict {
  const { check, dossier, world } = inquiry;
  const { row } = dossier.subject;
  const due = dueDate(check.deadline, row, dossier.subject, world);
  if (due === null) return cannotTell('missing-value', EVENT_DATE_MISSING);
  if (!world.hasCome(due.on)) return cannotTell('waiting', notDue(due), { until: due.on });
  const candidates = fitting(inquiry);
  if (candidates.length > 0)
    return cannotTell('review', LINK_REVIEW, { evidence: asEvidence(candidates, 'candidate') });
  if (dossier.subject.contention !== null) return cannotTell('contended', CONTENDED);
  const elsewhere = check.elsewhere?.(row, dossier, world) ?? null;
  if (elsewhere !== null) return cannotTell('out-of-area', elsewhere);
  const reach = findCoverage(check, dossier, due, world);
  return reach.outcome === 'reached' ? askBase(inquiry, due, reach) : reach;
}

/** Last comes the population base; without its answer the conflict stands unverified. */
function askBase<S extends Feed>(inquiry: Inquiry<S>, due: Due, reach: Reached): Verdict {
  const { check, dossier, world } = inquiry;
  const question = check.asksBase?.(dossier.subject.row, dossier, world) ?? null;
  if (question === null) return missing(inquiry, due, reach, check.asksBase !== undefined);
  return {
    outcome: 'pending',
    question,
    settle: (result) =>
      result !== null && check.clearedBy?.includes(result)
        ? agreesBecause(reasonOfBase(result))
        : missing(inquiry, due, reach, result === null),
  };
}

function missing<S extends Feed>(inquiry: Inquiry<S>, due: Due, reach: Reached, unverified: boolean): Conflict {
  const { check, dossier, world, linked } = inquiry;
  return conflicts(wordingOfAbsence({ check, subject: dossier.subject, due, reach }), {
    severity: check.severityAt?.(dossier.subject.row, due.legalEnd, world) ?? check.severity,
    owner: check.owner,
    due: due.legalEnd,
    unverified,
    evidence: [...asEvidence(linked, 'linked'), ...asEvidence(sameEvent(inquiry), 'same event')],
    details: {
      consulted: reach.consulted,
      legalEnd: due.legalEnd,
      graceDays: due.graceDays,
      goesAwayWhen: remedyOfAbsence(check),
    },
  });
}

const asEvidence = (records: readonly Linked[], role: string): readonly Evidence[] =>
  records.map((record) => ({ record, role }));

/** Accepted links to other consulted feeds of the same event, shown beside the subject. */
const sameEvent = <S extends Feed>({ check, dossier }: Inquiry<S>): readonly Linked[] =>
  (check.consults ?? [])
    .filter(({ event }) => event === check.event)
    .flatMap((feed) => dossier.linkedTo(feed))
    .filter(isAccepted);
