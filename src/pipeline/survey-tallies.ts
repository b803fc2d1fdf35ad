import { ind08 } from '../domain/indicators/ind-08-accuracy.ts';
import { SURVEY_SUMS, surveySumName } from '../domain/indicators/survey-sums.ts';
import type { Tally } from '../ports/run-register.ts';
import type { SurveyCount } from '../ports/surveys.ts';

/** Results of sample surveys as tallies of IND-08, by region of the record and month of the draw. */
export const surveyTallies = (counts: readonly SurveyCount[]): readonly Tally[] =>
  counts.flatMap(({ feed, frame, region, month, ...sums }) =>
    SURVEY_SUMS.map((sum) => ({
      indicator: ind08.id,
      region,
      month,
      name: surveySumName(feed, frame, sum),
      value: sums[sum],
    })),
  );
