import { tableOf } from '../../src/cli/table.ts';
import type { Lag } from '../../src/domain/statistics/lag.ts';
import type { Bars } from './catalogue.ts';
import type { ErrorClass } from './error-classes.ts';
import type { Evaluation } from './evaluate.ts';
import type { PersonSet } from './person-set.ts';

/** A share with four places, as the bars have. */
const places = (share: number | null | undefined): string =>
  share === null || share === undefined ? '' : share.toFixed(4);

/** F1 of the persons that the engine put together, over pairs of records: clusters of one list, one-to-one links of two. */
const entityF1 = ({ clusters }: Evaluation): number => clusters.pairs.f1 ?? 0;

export interface NamedEvaluation {
  readonly name: string;
  readonly evaluation: Evaluation;
  readonly seconds: number;
}

/** One line a set. */
export function summaryTable(runs: readonly NamedEvaluation[]): string {
  const head = [
    'set',
    'pairs',
    'proposed',
    'P 0.95',
    'R 0.95',
    'F1 0.95',
    'F1 0.5',
    'F1 best',
    'bits',
    'F1 entity',
    'B3',
    'P auto',
    'R auto',
    'review',
    's',
    'bins off',
  ];
  const rows = runs.map(({ name, evaluation, seconds }) => [
    name,
    evaluation.compared,
    places(evaluation.proposed),
    places(evaluation.at95.precision),
    places(evaluation.at95.recall),
    places(evaluation.at95.f1),
    places(evaluation.at50.f1),
    places(evaluation.best.f1),
    evaluation.best.weight.toFixed(1),
    places(entityF1(evaluation)),
    places(evaluation.clusters.bCubed.f1),
    places(evaluation.decisions.automatic.precision),
    places(evaluation.decisions.automatic.recall),
    places(evaluation.decisions.reviewShare),
    seconds.toFixed(1),
    binsOff(evaluation),
  ]);
  return tableOf(head, rows, head.map((_, at) => at).slice(1, -1));
}

/** Bins that break their promise, with the points by which more (or fewer) are matches than claimed. */
const binsOff = ({ calibration }: Evaluation): string =>
  calibration
    .filter(({ holds }) => !holds)
    .map(({ from, observed, claimed }) => `${from}:${(100 * ((observed ?? 0) - claimed)).toFixed(0)}`)
    .join(' ');

/** What was claimed and what is true, bin by bin. */
export function calibrationTable({ calibration }: Evaluation): string {
  const rows = calibration.map(({ from, to, pairs, matches, claimed, observed, interval, holds }) => [
    `${from}–${to}`,
    pairs,
    matches,
    pairs === 0 ? '' : places(claimed),
    places(observed),
    interval === null ? '' : `${places(interval.low)}–${places(interval.high)}`,
    holds ? 'yes' : 'NO',
  ]);
  return tableOf(
    ['probability', 'pairs', 'matches', 'claimed', 'observed', '95 % interval', 'within 2 points'],
    rows,
    [1, 2, 3, 4],
  );
}

/** Recall of decided pairs by group, with a mark where it is more than a point below that of everybody else. */
export function groupTable({ groups }: Evaluation): string {
  const rows = groups
    .filter(({ real }) => real > 0)
    .map(({ group, label, real, found, linked, interval, lag }) => [
      group,
      label,
      real,
      places(linked / real),
      places(found / real),
      `${places(interval?.low)}–${places(interval?.high)}`,
      LAGS[lag],
    ]);
  const head = ['group', '', 'pairs', 'linked', 'linked or reviewed', '95 % interval', 'against others'];
  return tableOf(head, rows, [2, 3, 4]);
}

const LAGS: Readonly<Record<Lag, string>> = {
  none: '',
  counted: 'lags, may be chance',
  certain: 'LAGS by over a point',
};

/** The worst classes of errors with one example each; simulated persons only. */
export function errorTable(classes: readonly ErrorClass[], { left, right }: PersonSet, most: number): string {
  const lines = classes.slice(0, most).map(({ kind, signs, count, left: l, right: r }) => {
    const [a, b] = [left.rows[l] ?? [], (right ?? left).rows[r] ?? []];
    return `${String(count).padStart(6)} ${kind} ${signs}\n         ${a.join(' | ')}\n         ${b.join(' | ')}`;
  });
  return [`fields: ${left.columns.slice(1).join(' ')}`, ...lines].join('\n');
}

/** Bars that a run does not reach. */
export function failedBars(bars: Bars, evaluation: Evaluation): readonly string[] {
  const reached: readonly (readonly [keyof Bars, number])[] = [
    ['f1', evaluation.at95.f1],
    ['bestF1', evaluation.best.f1],
    ['entityF1', entityF1(evaluation)],
    ['bCubed', evaluation.clusters.bCubed.f1 ?? 0],
    ['automaticPrecision', evaluation.decisions.automatic.precision],
  ];
  const low = reached.flatMap(([bar, value]) => {
    const least = bars[bar];
    return least !== undefined && value < least ? [`${bar} ${places(value)} < ${least}`] : [];
  });
  const review = evaluation.decisions.reviewShare;
  return bars.reviewShare !== undefined && review > bars.reviewShare
    ? [...low, `reviewShare ${places(review)} > ${bars.reviewShare}`]
    : low;
}
