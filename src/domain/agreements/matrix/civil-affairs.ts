import {
  FULL,
  given,
  MASKED,
  MASKED_RAISABLE,
  MATCHED_RAISABLE,
  type MatrixTable,
  type RowCondition,
} from '../grant.ts';

/** Marriages and divorces. */
export const MZ_MARRIAGE_TABLE: MatrixTable = {
  feeds: ['MZ-MARR', 'MZ-DIV'],
  restricted: false,
  lines: [
    { fields: ['certNo'], to: { PS: MATCHED_RAISABLE, MZ: FULL } },
    { fields: ['aName', 'aIdNumber', 'bName', 'bIdNumber'], to: { PS: MATCHED_RAISABLE, MZ: FULL } },
    { fields: ['registerDate', 'status'], to: { PS: FULL, MZ: FULL } },
  ],
  unlisted: [
    'applicationDate',
    'marriageCertNo',
    'registryOrg',
    'registryRegion',
    'registerType',
    'aSex',
    'aBirthDate',
    'aIdType',
    'aNationality',
    'aHukouRegion',
    'aMaritalBefore',
    'bSex',
    'bBirthDate',
    'bIdType',
    'bNationality',
    'bHukouRegion',
    'bMaritalBefore',
  ],
};

/** Cremations. */
export const MZ_CREMATION_TABLE: MatrixTable = {
  feeds: ['MZ-CREM'],
  restricted: false,
  lines: [
    { fields: ['cremationNo', 'funeralOrg'], to: { PS: FULL, HC: FULL, MZ: FULL } },
    { fields: ['name'], to: { PS: FULL, HC: FULL, MZ: FULL, GR: MASKED_RAISABLE, SV: MASKED } },
    { fields: ['idNumber'], to: { PS: FULL, HC: MATCHED_RAISABLE, MZ: FULL } },
    { fields: ['deathDate', 'cremationDate'], to: { PS: FULL, HC: FULL, MZ: FULL, GR: FULL, SV: FULL } },
    { fields: ['disposalKind'], to: { MZ: FULL } },
  ],
  unlisted: ['sex', 'birthDate', 'idType', 'deathProofKind', 'deathProofNo', 'hukouRegion', 'residenceRegion'],
};

const BY_TWO: RowCondition = { kind: 'two-persons' };
const OPENED = given(FULL, BY_TWO);

/**
 * Adoptions and children of welfare institutions: the police get what they need to enter the child in the register
 * (公通字〔2021〕12号 §26–27), nobody else gets anything; secrecy may be demanded (民法典 §1110).
 */
export const MZ_RESTRICTED_TABLE: MatrixTable = {
  feeds: ['MZ-ADOPT', 'MZ-WELF'],
  restricted: true,
  lines: [
    {
      fields: [
        'adoptionNo',
        'registerDate',
        'registryOrg',
        'registryRegion',
        'kind',
        'childNameAfter',
        'childSex',
        'childBirthDate',
        'childIdNumber',
        'adopter1Name',
        'adopter1IdNumber',
        'adopter2Name',
        'adopter2IdNumber',
        'hukouRegion',
        'institutionOrg',
        'name',
        'sex',
        'birthDate',
        'isBirthDateEstimated',
        'entryDate',
        'idNumber',
      ],
      to: { PS: OPENED, MZ: OPENED },
    },
  ],
  unlisted: ['childNameBefore', 'foundling', 'admissionDate', 'noticeEndDate', 'noticeNo', 'whereabouts'],
};
