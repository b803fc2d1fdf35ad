import { defineIndicator, type Figure, type Part, type Sums } from './define-indicator.ts';
import { noFigure, proportion, sharePart, sumOf } from './figure.ts';
import { NOT_APPLICABLE, TOO_FEW } from './notes.ts';
import { LEAST_CHECKED, surveyedFeeds, surveySumName } from './survey-sums.ts';

/**
 * Records of sample surveys of which every checked field was right. Sums by feed and frame, `PS-DEATH:records:checked`, `:right`,
 * `:fields`, `:confirmed`: what is counted are results of surveyors, by region of the record and month of the draw. Samples of
 * records that closed cases rest on tell of the cases, not of the register, and stand beside it.
 */
export const ind08 = defineIndicator({
  id: 'IND-08',
  version: 1,
  name: { zh: '准确率', en: 'accuracy by sample survey' },
  unit: '%',
  base: 'S',
  by: 'registration',
  source: 'third-party sample survey by a public seed; Wilson interval (Wilson 1927), target of the joint meeting',
  target: 95,
  counting: [],
  countsRosters: () => [],
  formula: accuracy,
  examples: [
    {
      when: '190 of 200 records are right, and 1,940 of 2,000 fields',
      given: {
        'PS-DEATH:records:checked': 200,
        'PS-DEATH:records:right': 190,
        'PS-DEATH:records:fields': 2000,
        'PS-DEATH:records:confirmed': 1940,
      },
      expect: { value: 95, numerator: 190, denominator: 200, low: 91.04, high: 97.26, note: null },
    },
    {
      when: '49 of 50, of two feeds',
      given: {
        'PS-BIRTH:records:checked': 20,
        'PS-BIRTH:records:right': 20,
        'PS-DEATH:records:checked': 30,
        'PS-DEATH:records:right': 29,
      },
      expect: { value: 98, numerator: 49, denominator: 50, low: 89.5, high: 99.65 },
    },
    {
      when: 'four records are too few: nothing is told, not even how many were wrong',
      given: { 'PS-DEATH:records:checked': 4, 'PS-DEATH:records:right': 3 },
      expect: { value: null, numerator: 0, denominator: 0, low: null, high: null },
    },
    {
      when: 'only records of closed cases were drawn',
      given: { 'PS-DEATH:closed-cases:checked': 30, 'PS-DEATH:closed-cases:right': 30 },
      expect: { value: null },
    },
  ],
});

function accuracy(sums: Sums): Figure {
  const feeds = surveyedFeeds(sums);
  const total = (frame: 'records' | 'closed-cases', sum: 'checked' | 'right' | 'fields' | 'confirmed') =>
    feeds.reduce((all, feed) => all + sumOf(sums, surveySumName(feed, frame, sum)), 0);
  const [checked, right] = [total('records', 'checked'), total('records', 'right')];
  const parts = [
    ...share(FIELDS, total('records', 'confirmed'), total('records', 'fields'), checked),
    ...feeds.flatMap((feed) => partOfFeed(feed, sums)),
    ...share(CLOSED_CASES, total('closed-cases', 'right'), total('closed-cases', 'checked')),
  ];
  if (checked > 0 && checked < LEAST_CHECKED) return noFigure(0, 0, TOO_FEW, { parts });
  return checked === 0 ? noFigure(0, 0, NOT_APPLICABLE, { parts }) : proportion(right, checked, { parts });
}

const FIELDS = { name: 'fields', zh: '字段准确率', en: 'fields that are right' };
const CLOSED_CASES = { name: 'closed-cases', zh: '办结案件所涉记录', en: 'records that closed cases rest on' };

const partOfFeed = (feed: string, sums: Sums): readonly Part[] =>
  share(
    { name: feed, zh: feed, en: feed },
    sumOf(sums, surveySumName(feed, 'records', 'right')),
    sumOf(sums, surveySumName(feed, 'records', 'checked')),
  );

/** Left out where fewer than five records were checked. */
const share = (
  label: { readonly name: string; readonly zh: string; readonly en: string },
  right: number,
  of: number,
  records = of,
): readonly Part[] => (records < LEAST_CHECKED ? [] : sharePart(label, right, of));
