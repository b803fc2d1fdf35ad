import type { Sums } from './define-indicator.ts';

/** Fewer checked records than this could name one: cells below five are withheld (AC-06 of the security design). */
export const LEAST_CHECKED = 5;

/** What was drawn from: the records of a register, or those that closed cases rest on. */
export type SurveyFrame = 'records' | 'closed-cases';

/** What is summed: records of which a field was checked, those of them that are right, fields checked, fields right. */
export const SURVEY_SUMS = ['checked', 'right', 'fields', 'confirmed'] as const;
export type SurveySum = (typeof SURVEY_SUMS)[number];

/** Name of a sum of IND-08. */
export const surveySumName = (feed: string, frame: SurveyFrame, sum: SurveySum): string => `${feed}:${frame}:${sum}`;

/** The feeds that were surveyed. */
export const surveyedFeeds = (sums: Sums): readonly string[] =>
  [
    ...new Set(Object.keys(sums).flatMap((name) => (name.endsWith(':checked') ? [name.split(':')[0] ?? ''] : []))),
  ].toSorted();
