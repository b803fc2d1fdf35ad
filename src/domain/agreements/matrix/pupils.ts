import {
  counted,
  FULL,
  given,
  MASKED,
  MASKED_RAISABLE,
  MATCHED,
  MATCHED_RAISABLE,
  type MatrixTable,
  NOTHING,
  NOTHING_RAISABLE,
  type RowCondition,
} from '../grant.ts';

/** Only for pupils whom no register knows: the school must be asked. */
const UNREGISTERED: RowCondition = { kind: 'check', codes: ['E01'] };

/** Children in kindergartens and schools. */
export const ED_TABLE: MatrixTable = {
  feeds: ['ED-PRE', 'ED-K12'],
  restricted: false,
  lines: [
    { fields: ['studentNo', 'idNumber'], to: { PS: MATCHED_RAISABLE, HC: MATCHED, ED: FULL } },
    {
      fields: ['name', 'sex', 'birthDate'],
      to: { PS: MATCHED_RAISABLE, HC: MATCHED, ED: FULL, GR: given(MASKED_RAISABLE, UNREGISTERED), SV: MASKED },
    },
    {
      fields: ['schoolCode', 'grade', 'classNo', 'classLevel'],
      to: { PS: given(NOTHING_RAISABLE, UNREGISTERED), ED: FULL },
    },
    { fields: ['hukouRegion'], to: { PS: FULL, HC: MATCHED, ED: FULL, GR: counted(NOTHING), SV: FULL } },
    {
      fields: ['guardianName', 'guardianPhone'],
      to: { PS: given(NOTHING_RAISABLE, UNREGISTERED), ED: FULL, GR: NOTHING_RAISABLE },
    },
    { fields: ['status'], to: { PS: MATCHED, ED: FULL } },
  ],
  unlisted: ['provincialNo', 'nationality', 'idType', 'residenceRegion', 'entryMonth', 'entryMode', 'leaveMonth'],
};
