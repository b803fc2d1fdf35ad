import type { Part } from '../../domain/indicators/define-indicator.ts';
import type { PublishedFigure } from '../../pipeline/figures.ts';

export type FigureMapper = PublishedFigure;
export type FigurePartMapper = Part;
