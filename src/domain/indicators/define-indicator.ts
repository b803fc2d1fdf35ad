import type { Wording } from '../values/wording.ts';
import type { CheckExample, ExampleRow } from '../checks/check.ts';
import type { Dossier } from '../checks/dossier.ts';
import type { OwedRoster } from '../checks/register-facts.ts';
import type { World } from '../checks/world.ts';
import type { Feed, RowOf } from '../feeds/define-feed.ts';

/**
 * What a figure speaks about: events by place of occurrence 发生地, persons by hukou 户籍, residents of six months or
 * longer 常住, or what a region submitted 报送 (rosters and rows, not persons).
 */
export type Base = 'O' | 'H' | 'R' | 'S';

/** Sums over the records of a period and region, by name. */
export type Sums = Readonly<Record<string, number>>;

/** Name under which a formula finds how much was counted for coarser regions that include the one asked about. */
export const COARSER = 'coarser';

/** A finer result: delay band, tier, field, feed. */
export interface Part extends Wording {
  readonly name: string;
  readonly value: number;
  /** Unit of the part where it is not that of the figure. */
  readonly unit?: Unit;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly low?: number;
  readonly high?: number;
}

/** A published figure, or the reason why there is none. */
export interface Figure {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number | null;
  /** 95 % interval; null where none is defined. */
  readonly low: number | null;
  readonly high: number | null;
  /** Why there is no value, or what a reader must know (few events, one stock only). */
  readonly note: Wording | null;
  readonly parts?: readonly Part[];
}

export type Unit = '%' | '‰' | 'per 100 girls' | 'per 10,000' | 'persons' | 'records' | 'days';

export interface IndicatorHeader {
  /** IND-03 …; a figure published on two bases has two definitions: IND-17-H, IND-17-R. */
  readonly id: string;
  readonly version: number;
  readonly name: Wording;
  readonly unit: Unit;
  readonly base: Base;
  /** By event date for completeness and timeliness, by registration date for workload and quality of what was sent. */
  readonly by: 'event' | 'registration';
  /** Standard, paper or article that defines it. */
  readonly source: string;
  /** Target of the joint meeting, in the unit; null = none. */
  readonly target: number | null;
  readonly formula: (sums: Sums) => Figure;
  readonly examples: readonly { readonly when: string; readonly given: Sums; readonly expect: Partial<Figure> }[];
  /** Small worlds in which the counting is rehearsed: rows go through the real reader and the real linkage. */
  readonly counted?: readonly CountExample[];
}

export interface CountExample {
  readonly when: string;
  readonly given: readonly ExampleRow[];
  /** Default: far enough after everything to be due. */
  readonly asOf?: string;
  readonly coverage?: NonNullable<CheckExample['coverage']>;
  /** Sums over all records of the example. */
  readonly expect: Sums;
  /** Region and month that all of it counts for, where the example is about that. */
  readonly region?: string;
  readonly month?: string;
}

/** One feed whose records an indicator counts. */
export interface Counting<F extends Feed> {
  readonly subject: F;
  readonly consults?: readonly Feed[];
  /** What one record adds; null = nothing. Region and month default to the record's own. */
  readonly counts: (dossier: Dossier<RowOf<F>>, world: World) => Counted | null;
}

export interface Counted {
  readonly sums: Sums;
  /** Region the record counts for, if not its own. */
  readonly region?: string | null;
  /** Month (`2025-01`), if not that of the event; a year (`2025`) where only that is known. */
  readonly month?: string | null;
}

/** What an owed roster adds. */
export interface CountedRoster {
  readonly sums: Sums;
  readonly region: string;
  readonly month: string;
}

/** An owed roster with the day its final version came; null where only its presence by the day of the run is known. */
export type DueRoster = OwedRoster;

export interface Indicator extends IndicatorHeader {
  readonly counting: readonly {
    readonly subject: Feed;
    readonly consults: readonly Feed[];
    readonly counts: (dossier: Dossier, world: World) => Counted | null;
  }[];
  /** Counts rosters instead of records. */
  readonly countsRosters?: (owed: readonly DueRoster[]) => readonly CountedRoster[];
}

/** One feed to count; keeps the row type inside. */
export const counting = <F extends Feed>({
  subject,
  consults = [],
  counts,
}: Counting<F>): Indicator['counting'][number] => ({
  subject,
  consults,
  counts: counts as unknown as Indicator['counting'][number]['counts'],
});

/** Declares a figure: what is counted and the formula; period and region are chosen by the reader. */
export const defineIndicator = (indicator: Indicator): Indicator => indicator;
