import { CORRECTION_CODES, DECLINE_CODES } from '../../domain/corrections/correction-code.ts';
import { precedenceOf } from '../../domain/corrections/precedence.ts';
import { basisRef, basisValue, ownValue } from '../corrections/correction-sides.ts';
import { byCorrection } from '../disclosure/sighting.ts';
import { DEPARTMENTS, enumName, memberOf } from '../enum-names.ts';
import { checkByCode } from '../known-checks.ts';
import { feedOf } from '../known-feed.ts';
import { written } from '../written.ts';
import type { CorrectionResolvers } from './../types.generated.ts';

export const Correction: CorrectionResolvers = {
  request: ({ code }) => CORRECTION_CODES[code],
  department: ({ department }) => memberOf(DEPARTMENTS, department),
  feed: ({ feed }) => feedOf(feed),
  record: async (correction, _arg, { loaders }) => {
    const record = correction.recordId === null ? null : await loaders.record.load(correction.recordId);
    return record === null ? null : { record, sighting: byCorrection(correction) };
  },
  value: (correction, _arg, context) => ownValue(correction, context),
  basis: (correction) => {
    const ref = basisRef(correction);
    return ref === null ? null : { ref, sighting: byCorrection(correction) };
  },
  basisValue: (correction, _arg, context) => basisValue(correction, context),
  isBasisPreferred: ({ feed, field, basis }) => precedenceOf(feed, field, basis?.feed ?? null).prefersOther,
  precedenceSource: ({ feed, field, basis }) => precedenceOf(feed, field, basis?.feed ?? null).source,
  check: ({ check }) => written(checkByCode.get(check)),
  caseFile: ({ caseId }, _arg, { loaders }) => loaders.caseFile.load(caseId),
  notices: async ({ caseId }, _arg, { actor, loaders }) =>
    (await loaders.noticesOfCase.load(caseId)).filter(
      ({ receiver, leftAt }) => receiver === actor.department && leftAt !== null,
    ),
  state: ({ life }) => life.state,
  answer: ({ life }) => enumName(life.answer),
  workingDays: ({ life }) => life.clock.days,
  remindedPercent: ({ life }) => life.clock.reminded,
  overdueTimes: ({ life }) => life.overdue,
  acknowledgedAt: ({ life }) => life.acknowledged?.at ?? null,
  source: ({ life }) => life.acknowledged?.source ?? null,
  declined: ({ life }) => life.declined && { ...life.declined, explanation: DECLINE_CODES[life.declined.code] },
};
