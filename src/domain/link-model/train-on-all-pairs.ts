import type { CountedPatterns } from './counted-patterns.ts';
import { type FitWarning, fitWarning } from './fit-warning.ts';
import { guardLevels } from './identifiability.ts';
import { answered } from './level-shares.ts';
import type { ModelDesign } from './link-model.ts';
import { type Fit, maximise } from './maximise.ts';
import type { Tie } from './tie.ts';
import { tieBits } from './ties.ts';
import type { Training } from './train-all.ts';

/** Standard errors by which agreement must exceed what the sessions allow. */
const ERRORS = 3;
/** Comparisons in which it must. */
const LEAST_COMPARISONS = 2;

/** Where the fit over the candidates of all rules begins. */
export interface AllPairsStart {
  readonly u: readonly (readonly number[])[];
  /** False where the model file fixes m. */
  readonly free: readonly boolean[];
  /** Share of matches among all pairs of the lists, and their number. */
  readonly lambda: number;
  readonly outOf: number;
  /** Pessimistic share of matches that blocking found. */
  readonly recall: number;
  readonly ties: readonly Tie[];
}

/** m after the fit, and whether it describes the matches that blocking found rather than all. */
export interface AllPairsTraining {
  readonly m: readonly (readonly number[])[];
  readonly ofFound: boolean;
  readonly warnings: readonly FitWarning[];
}

/**
 * Fits on the distinct candidates of all rules. First only the comparisons that every rule reads, which no session could train.
 * Then all, as a test of the sessions: these hold that errors in one field do not depend on errors in another. If records
 * carry about one error each, a rule that demands agreement drives the errors into the other fields, and each session
 * finds too few agreements there. If agreement over all candidates is higher than selection by blocking explains
 * (m / recall), in several comparisons and nowhere lower, the fit over all is the better one and is taken.
 */
export function trainOnAllPairs(
  design: ModelDesign,
  patterns: CountedPatterns,
  training: Training,
  start: AllPairsStart,
): AllPairsTraining {
  const correction = tieBits(patterns, start.ties, start.u).map((bits) => -bits);
  const filled = fill(design, patterns, training, { ...start, correction });
  const whole = maximise(patterns, { ...start, m: filled.m, correction });
  if (!errorsDepend(filled.m, whole, training, start.recall)) return { ...filled, ofFound: false };
  const guarded = design.comparisons.map((comparison, at) =>
    start.free[at] === true
      ? guardLevels(comparison, whole.m[at] ?? null, start.u[at] ?? [], whole.expected[at] ?? [])
      : { m: filled.m[at] ?? [], warnings: [] },
  );
  return {
    m: guarded.map(({ m }) => m),
    ofFound: true,
    warnings: [ERRORS_DEPEND, ...guarded.flatMap(({ warnings }) => warnings)],
  };
}

function fill(
  design: ModelDesign,
  patterns: CountedPatterns,
  { m, trained }: Training,
  start: AllPairsStart & { readonly correction: Float64Array },
) {
  const free = trained.map((known) => !known);
  if (!free.includes(true)) return { m, warnings: [] };
  const fit = maximise(patterns, { ...start, m, free });
  const guarded = design.comparisons.map((comparison, at) =>
    free[at] === true
      ? guardLevels(comparison, fit.m[at] ?? null, start.u[at] ?? [], fit.expected[at] ?? [])
      : { m: m[at] ?? [], warnings: [] },
  );
  return { m: guarded.map((one) => one.m), warnings: guarded.flatMap(({ warnings }) => warnings) };
}

function errorsDepend(m: readonly (readonly number[])[], whole: Fit, { trained }: Training, recall: number): boolean {
  const tops = m.flatMap((row, at) => {
    const answers = answered(whole.expected[at] ?? []);
    const before = row[1] ?? 1;
    const slack = ERRORS * Math.sqrt((before * (1 - before)) / Math.max(answers, 1));
    return trained[at] === true ? [{ before, after: whole.m[at]?.[1] ?? before, slack }] : [];
  });
  const higher = tops.filter(({ before, after, slack }) => after > before / Math.max(recall, 0.01) + slack);
  return higher.length >= LEAST_COMPARISONS && tops.every(({ before, after, slack }) => after >= before - slack);
}

const ERRORS_DEPEND = fitWarning(
  'errors-depend',
  'refused',
  {},
  {
    zh: '各分块规则的一致率低于全部候选对所示：字段差错彼此相关，改用全部候选对的拟合',
    en: 'blocking rules find less agreement than all candidates together: errors depend on each other; fit over all used',
  },
);
