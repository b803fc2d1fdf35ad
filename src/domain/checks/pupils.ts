import type { RowOf } from '../feeds/define-feed.ts';
import type { edK12 } from '../feeds/ed-k12.ts';
import type { edPre } from '../feeds/ed-pre.ts';
import { lacksMainlandHukou } from './birth-parents.ts';

/** A child on a kindergarten or school roster. */
export type Pupil = RowOf<typeof edPre> | RowOf<typeof edK12>;

/** In kindergarten or in school; both rosters code it 1. */
export const isAttending = ({ status }: Pupil): boolean => status === '1';

/** Attending or suspended: still on the books, unlike pupils who left, moved or died. */
export const isOnTheBooks = (pupil: Pupil): boolean =>
  isAttending(pupil) || ('studentNo' in pupil && pupil.status === '2');

/** Hong Kong, Macau, Taiwan and foreign children have no mainland hukou and need none. */
export const isForeign = (pupil: Pupil): boolean =>
  lacksMainlandHukou(pupil.idType) ||
  ('nationality' in pupil && pupil.nationality !== null && pupil.nationality !== 'CHN');

/** Student numbers starting with J or L were given without a verified identity number (教基一〔2013〕7号). */
export const hasUnverifiedStudentNo = (pupil: Pupil): boolean =>
  'studentNo' in pupil && pupil.studentNo !== null && /^[JL]/u.test(pupil.studentNo);
