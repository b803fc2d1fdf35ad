import type { Dossier } from '../checks/dossier.ts';
import type { World } from '../checks/world.ts';
import type { Feed, RowOf } from '../feeds/define-feed.ts';

/** Population base of a figure: occurrence 发生地, hukou 户籍, resident 常住 (six months or longer). */
export type Base = 'O' | 'H' | 'R';

/** Sums over the records of a period and region, by name. */
export type Sums = Readonly<Record<string, number>>;

/** A published figure, or the reason why there is none. */
export interface Figure {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number | null;
  /** 95 % interval; null where none is defined. */
  readonly low: number | null;
  readonly high: number | null;
  /** Why there is no value, or what a reader must know (few events, one stock only). */
  readonly note: { readonly zh: string; readonly en: string } | null;
  /** Finer results: delay bands, tiers, fields. */
  readonly parts?: readonly { readonly name: string; readonly zh: string; readonly en: string; readonly value: number }[];
}

export type Unit = '%' | '‰' | 'per 100 girls' | 'per 10,000' | 'persons' | 'days';

interface IndicatorHeader {
  /** IND-03 …; a figure published on two bases has two definitions: IND-17-H, IND-17-R. */
  readonly id: string;
  readonly version: number;
  readonly name: { readonly zh: string; readonly en: string };
  readonly unit: Unit;
  readonly base: Base;
  /** By event date for completeness and timeliness, by registration date for workload. */
  readonly by: 'event' | 'registration';
  /** Standard, paper or article that defines it. */
  readonly source: string;
  /** Target of the joint meeting, in the unit; null = none. */
  readonly target: number | null;
  readonly formula: (sums: Sums) => Figure;
  readonly examples: readonly { readonly when: string; readonly given: Sums; readonly expect: Partial<Figure> }[];
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
  /** Month (`2025-01`), if not that of the event. */
  readonly month?: string | null;
}

export interface Indicator extends IndicatorHeader {
  readonly counting: readonly {
    readonly subject: Feed;
    readonly consults: readonly Feed[];
    readonly counts: (dossier: Dossier, world: World) => Counted | null;
  }[];
}

/** One feed to count; keeps the row type inside. */
export const counting = <F extends Feed>({ subject, consults = [], counts }: Counting<F>): Indicator['counting'][number] => ({
  subject,
  consults,
  counts: counts as unknown as Indicator['counting'][number]['counts'],
});

/** Declares a figure: what is counted and the formula; period and region are chosen by the reader. */
export const defineIndicator = (indicator: Indicator): Indicator => indicator;
