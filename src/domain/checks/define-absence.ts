import type { Feed, RowOf } from '../feeds/define-feed.ts';
import type { Tier } from '../linkage/mention.ts';
import type { PlainDate } from '../values/plain-date.ts';
import type { BaseQuestion, BaseResult, Reason, Severity } from './answer.ts';
import type { Deadline } from './absence-deadline.ts';
import type { CheckHeader, RecordCheck } from './check.ts';
import type { Dossier, Linked } from './dossier.ts';
import { judgeAbsence } from './absence-judge.ts';
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
  /** Why the counterpart lies outside the area although the expected region is covered (a certificate of another province). */
  readonly elsewhere?: (row: RowOf<S>, dossier: Dossier<RowOf<S>>, world: World) => Reason | null;
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
