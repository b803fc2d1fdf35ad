import { combineSessions, contradicted, taught } from './combine-sessions.ts';
import { type RuleCandidates, type TrainingSession, type TrainingStart, trainOnRule } from './expectation.ts';
import type { FitWarning } from './fit-warning.ts';
import { guardLevels } from './identifiability.ts';
import type { ModelDesign } from './link-model.ts';
import { sessionWarnings, teaches } from './session-guards.ts';

/** What the sessions of all rules taught together. */
export interface Training {
  /** m of every comparison, parallel to the design. */
  readonly m: readonly (readonly number[])[];
  /** Expected matches at each level over the trusted sessions; all 0 where none trained the comparison. */
  readonly expected: readonly (readonly number[])[];
  /** False where no session could train the comparison. */
  readonly trained: readonly boolean[];
  readonly sessions: readonly TrainingSession[];
  readonly warnings: readonly FitWarning[];
}

/** Trains on every rule and joins what the trusted sessions found; comparisons that none trained keep their start. */
export function trainAll(design: ModelDesign, candidates: readonly RuleCandidates[], start: TrainingStart): Training {
  const sessions = candidates.map((one) => trainOnRule(one, start));
  const usable = sessions.filter(teaches);
  // Where ties tell what goes together, nobody need be taken for relatives.
  const setAside: ReadonlySet<string> =
    start.ties.length > 0 ? new Set() : contradicted(usable, design.comparisons.length);
  const trusted = usable.filter(({ rule }) => !setAside.has(rule));
  const means = combineSessions(trusted, design.comparisons.length);
  const expected = start.m.map((row, at) => expectedOf(trusted, at, row.length));
  const guarded = design.comparisons.map((comparison, at) => {
    const mean = means[at] ?? null;
    if (mean === null || start.free[at] !== true) return { m: start.m[at] ?? [], warnings: [] };
    return guardLevels(comparison, mean, start.u[at] ?? [], expected[at] ?? []);
  });
  return {
    m: guarded.map(({ m }) => m),
    expected,
    trained: means.map((mean, at) => mean !== null || start.free[at] !== true),
    sessions,
    warnings: [...sessionWarnings(design, sessions, setAside), ...guarded.flatMap(({ warnings }) => warnings)],
  };
}

function expectedOf(sessions: readonly TrainingSession[], at: number, levels: number): number[] {
  const rows = sessions.flatMap((session) => taught(session, at)).toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
  return Array.from({ length: levels }, (_, level) => rows.reduce((sum, row) => sum + (row.expected[level] ?? 0), 0));
}
