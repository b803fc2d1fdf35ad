import type { Survey } from '../../domain/surveys/survey.ts';
import { instant } from './catalogue/instant.ts';
import type { SqlRow } from './database.ts';

/** What `Survey` reads of the table `survey v`. */
export const SURVEY = `v.number::int number, v.feed, v.region, v.of_closed_cases "isOfClosedCases", v.frame_size "frameSize",
  encode(v.frame_hash, 'hex') "frameHash", v.size, v.announced_by "announcedBy", ${instant('v.announced_at')} "announcedAt",
  v.seed, v.drawn_on::text "drawnOn"`;

export type SurveyRow = Survey & SqlRow;
