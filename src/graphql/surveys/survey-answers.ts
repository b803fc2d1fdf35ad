import type { Surveying } from '../../actions/surveys.ts';
import { SHORTEST_SEED, type SurveyRefusal } from '../../domain/surveys/survey.ts';
import type { Wording } from '../../domain/values/wording.ts';
import type { Context } from '../context.ts';
import { notFound } from '../user-errors.ts';
import { written } from '../written.ts';

const REFUSALS: Readonly<Record<SurveyRefusal, Wording>> = {
  NOTHING_TO_DRAW: {
    zh: '该名册在本区划没有可抽的记录',
    en: 'there is no record of this feed and region to draw; choose another region or feed',
  },
  NOT_SHARED_WITH_SURVEY: {
    zh: '共享协议不向调查方提供该名册,请另选名册',
    en: 'no field of this feed is shared with surveys; choose another feed',
  },
  DRAWN_ALREADY: {
    zh: '已抽过样,不能重抽;请另立一次调查',
    en: 'it is drawn already and never again; announce another',
  },
  SEED_SHORT: {
    zh: `种子至少 ${SHORTEST_SEED} 个字符,应为公布抽样框之后才产生的公开数字`,
    en: `the seed has at least ${SHORTEST_SEED} characters, of something public that came after the frame`,
  },
  NOT_IN_SAMPLE: {
    zh: '该记录不在样本中,或样本 30 天的查阅期已过',
    en: 'the record is not in the sample, or the 30 days of the sample are over',
  },
  FIELDS_UNKNOWN: { zh: '字段名有误或重复', en: 'a field is unknown, or named twice; use the names of the feed' },
};

/** What a change of a survey answers. */
export function answerOf<S extends `${string}Success`>(success: S, surveying: Surveying, asked: number) {
  if (surveying.outcome === 'done') return { __typename: success, number: surveying.number };
  if (surveying.outcome === 'not-found') return noSuchSurvey(asked);
  return surveyRefused(surveying.code);
}

export const noSuchSurvey = (number: number) => notFound(String(number), '没有这次调查', 'there is no such survey');

export const surveyRefused = (rule: SurveyRefusal) => ({
  __typename: 'SurveyRefusedError' as const,
  message: REFUSALS[rule].zh,
  rule,
  explanation: REFUSALS[rule],
});

/** The survey that a change was about, as it stands now. */
export const surveyOf = async ({ number }: { readonly number: number }, _arg: object, { catalogue }: Context) =>
  written(await catalogue.surveys.byNumber(number));
