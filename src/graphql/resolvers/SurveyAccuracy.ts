import type { SurveyAccuracyResolvers } from './../types.generated.ts';

export const SurveyAccuracy: SurveyAccuracyResolvers = {
  low: ({ interval }) => interval?.low ?? null,
  high: ({ interval }) => interval?.high ?? null,
};
