import { accuracyOf, lastDayOf, stratumOf } from '../../domain/surveys/survey.ts';
import { MAX_PAGE } from '../pages.ts';
import { Refused } from '../refusals.ts';
import type { SurveyResolvers } from './../types.generated.ts';

const ID = /^\d{1,18}$/;

export const Survey: SurveyResolvers = {
  stratum: (survey) => stratumOf(survey),
  lastOn: (survey) => lastDayOf(survey),
  frame: ({ number }, { after }, { catalogue }) =>
    catalogue.surveys.frame(number, after !== null && after !== undefined && ID.test(after) ? after : null),
  // Rows that the post does not see are left out: only surveyors see those of a sample, while it can be read.
  records: async ({ number }, { first, afterRank }, { catalogue, loaders }) => {
    const size = first ?? 50;
    if (size < 1 || size > MAX_PAGE) throw new Refused('PAGE_SIZE');
    const drawn = (await catalogue.surveys.sample(number)).filter(({ rank }) => rank > (afterRank ?? 0)).slice(0, size);
    const rows = await Promise.all(drawn.map(({ recordId }) => loaders.record.load(recordId)));
    return drawn.flatMap((entry, at) => {
      const row = rows[at] ?? null;
      return row === null ? [] : [{ ...entry, row }];
    });
  },
  accuracy: async ({ number }, _arg, { catalogue }) =>
    accuracyOf((await catalogue.surveys.sample(number)).flatMap(({ result }) => result ?? [])),
};
