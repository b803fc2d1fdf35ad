import type { SurveyProgress, SurveyReadings } from '../../ports/surveys.ts';
import { pause } from './until-left.ts';

/** Milliseconds between two looks: surveyors work in minutes. */
const LOOK_MS = 1_000;

/** How far a survey is, at once and whenever it is drawn or a result is entered; a later result of one record is a change too. */
export async function* followSurvey(
  number: number,
  surveys: Pick<SurveyReadings, 'progress'>,
  left: AbortSignal,
): AsyncGenerator<SurveyProgress, void> {
  let seen = '';
  while (!left.aborted) {
    const progress = await surveys.progress(number);
    if (progress === null) return;
    const now = `${progress.drawnOn} ${progress.entered} ${progress.enteredAt}`;
    if (now !== seen) yield progress;
    seen = now;
    await pause(LOOK_MS, left);
  }
}
