import {
  FULL,
  given,
  MASKED,
  MATCHED_RAISABLE,
  type MatrixTable,
  NOTHING_RAISABLE,
  type RowCondition,
} from '../grant.ts';

const OWN = given(FULL, { kind: 'own' });
const BIRTH_OR_DEATH: RowCondition = { kind: 'code', field: 'eventKind', codes: ['1', '2'] };
const DEATH: RowCondition = { kind: 'code', field: 'eventKind', codes: ['2'] };
const PERSON = { fields: ['name', 'idNumber'], to: { PS: MATCHED_RAISABLE, GR: OWN, SV: MASKED } };

/** Migrants as employers and landlords collect them. */
export const GR_EMP_TABLE: MatrixTable = {
  feeds: ['GR-EMP'],
  restricted: false,
  lines: [
    PERSON,
    { fields: ['collectorOrg'], to: { PS: NOTHING_RAISABLE, GR: OWN } },
    { fields: ['startDate', 'endDate'], to: { PS: MASKED, GR: OWN } },
    { fields: ['residenceRegion', 'residenceAddress'], to: { PS: MASKED, GR: OWN, SV: MASKED } },
  ],
  unlisted: [
    'collectorKind',
    'sex',
    'idType',
    'hukouRegion',
    'verifiedByCommunity',
    'verifiedDate',
    'enteredInSystem',
    'enteredDate',
    'hukouPlaceInformed',
    'informedDate',
  ],
};

/** Changes as villages notice them. */
export const GR_CHANGE_TABLE: MatrixTable = {
  feeds: ['GR-CHANGE'],
  restricted: false,
  lines: [
    PERSON,
    {
      fields: ['eventKind', 'eventDate', 'villageCode'],
      to: { PS: FULL, HC: given(FULL, BIRTH_OR_DEATH), MZ: given(FULL, DEATH), GR: OWN, SV: MASKED },
    },
  ],
  unlisted: ['sex', 'birthDate', 'basis', 'reporterRole'],
};
