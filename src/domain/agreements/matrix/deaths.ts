import {
  counted,
  FULL,
  given,
  MASKED,
  MASKED_RAISABLE,
  MATCHED,
  MATCHED_RAISABLE,
  type MatrixTable,
  NOTHING_RAISABLE,
  type RowCondition,
} from '../grant.ts';

/** Cancelled because of death or a declaration of death; other reasons (army, foreign nationality) concern nobody else. */
const OF_DEATH: RowCondition = { kind: 'code', field: 'cancelReason', codes: ['1', '2'] };
const FOR_CREMATIONS: RowCondition = { kind: 'check', codes: ['D04'] };

/** Deaths as doctors certify them. */
export const HC_DEATH_TABLE: MatrixTable = {
  feeds: ['HC-DEATH', 'HC-DEATH-ROSTER'],
  restricted: false,
  lines: [
    { fields: ['deathCertNo'], to: { PS: MATCHED_RAISABLE, HC: FULL, MZ: MATCHED_RAISABLE } },
    { fields: ['name'], to: { PS: FULL, HC: FULL, MZ: FULL, ED: MATCHED, GR: MASKED_RAISABLE, SV: MASKED } },
    { fields: ['idNumber'], to: { PS: FULL, HC: FULL, MZ: MATCHED_RAISABLE, ED: MATCHED } },
    {
      fields: ['sex', 'birthDate'],
      to: { PS: FULL, HC: FULL, MZ: MATCHED_RAISABLE, ED: MATCHED, GR: MASKED, SV: FULL },
    },
    { fields: ['deathDate'], to: { PS: FULL, HC: FULL, MZ: FULL, ED: MASKED, GR: FULL, SV: FULL } },
    { fields: ['deathPlaceKind'], to: { PS: MASKED, HC: FULL, SV: FULL } },
    { fields: ['hukouRegion'], to: { PS: FULL, HC: FULL, MZ: FULL, GR: FULL, SV: FULL } },
    { fields: ['kinName', 'kinPhone'], to: { PS: NOTHING_RAISABLE, HC: FULL, GR: NOTHING_RAISABLE } },
    { fields: ['ageReported', 'issuerOrg', 'reportedAt'], to: { PS: MASKED, HC: FULL, SV: FULL } },
  ],
  unlisted: [
    'certScheme',
    'ethnicity',
    'nationality',
    'idType',
    'deathTime',
    'deathPlaceRegion',
    'hukouAddress',
    'residenceRegion',
    'issueDate',
    'isInferred',
    'certStatus',
    'reissue',
    'sourceKind',
  ],
};

/** Deaths in the police register, and declarations of death. F° of the matrix is read as masked until raised. */
export const PS_DEATH_TABLE: MatrixTable = {
  feeds: ['PS-DEATH', 'CT-DECL'],
  restricted: false,
  lines: [
    { fields: ['idNumber'], to: { PS: FULL, HC: MATCHED_RAISABLE, MZ: MATCHED_RAISABLE, ED: MATCHED } },
    {
      fields: ['name'],
      to: { PS: FULL, HC: MASKED_RAISABLE, MZ: MASKED_RAISABLE, ED: MATCHED, GR: MASKED_RAISABLE, SV: MASKED },
    },
    {
      fields: ['deathDate', 'effectiveDeathDate', 'cancelDate'],
      to: { PS: FULL, HC: FULL, MZ: FULL, ED: MASKED, GR: FULL, SV: FULL },
    },
    { fields: ['cancelReason'], to: { PS: FULL, HC: given(FULL, OF_DEATH), MZ: given(FULL, OF_DEATH) } },
    { fields: ['proofKind'], to: { PS: FULL, HC: FULL, MZ: MASKED, SV: FULL } },
  ],
  unlisted: [
    'sex',
    'birthDate',
    'idType',
    'proofNo',
    'hukouRegion',
    'policeStation',
    'exOfficio',
    'noticeDate',
    'informantRelation',
    'judgmentNo',
    'judgmentDate',
    'kind',
  ],
};

const TO_HEALTH_AND_CIVIL = { PS: FULL, HC: counted(MATCHED), MZ: given(MATCHED, FOR_CREMATIONS) };

/** Unnatural deaths certified by the police: counted and matched, never shown. */
export const PS_UNNAT_TABLE: MatrixTable = {
  feeds: ['PS-UNNAT'],
  restricted: false,
  lines: [
    {
      fields: [
        'certificateNo',
        'issuerOrg',
        'name',
        'sex',
        'birthDate',
        'idType',
        'idNumber',
        'hukouRegion',
        'foundDate',
        'deathDate',
        'placeRegion',
        'identStatus',
      ],
      to: TO_HEALTH_AND_CIVIL,
    },
  ],
  unlisted: [],
};
