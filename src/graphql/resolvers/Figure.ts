import type { FigureResolvers } from './../types.generated.ts';

const BASES = { O: 'OCCURRENCE', H: 'HUKOU', R: 'RESIDENT', S: 'SUBMITTED' } as const;

export const Figure: FigureResolvers = {
  indicator: ({ indicator }) => indicator.id,
  name: ({ indicator }) => indicator.name,
  base: ({ indicator }) => BASES[indicator.base],
  unit: ({ indicator }) => indicator.unit,
  source: ({ indicator }) => indicator.source,
  numerator: ({ figure }) => figure.numerator,
  denominator: ({ figure }) => figure.denominator,
  value: ({ figure }) => figure.value,
  low: ({ figure }) => figure.low,
  high: ({ figure }) => figure.high,
  target: ({ indicator }) => indicator.target,
  note: ({ figure }) => figure.note,
  parts: ({ figure }) => figure.parts ?? [],
};
