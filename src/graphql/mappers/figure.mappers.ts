import type { PublishedFigure } from '../published-figures.ts';

export type FigureMapper = PublishedFigure;
export type FigurePartMapper = NonNullable<PublishedFigure['figure']['parts']>[number];
