import {
  FULL,
  given,
  MASKED,
  MASKED_RAISABLE,
  maskedBy,
  MATCHED,
  MATCHED_RAISABLE,
  type MatrixTable,
  type RowCondition,
  shownAs,
} from '../grant.ts';

/** Entries after adoption and of welfare institutions (entry types 13 and 16): others read 其他合法登记 (19). */
const SECRET_ENTRIES = ['13', '16'];
const SECRET_ENTRY: RowCondition = { kind: 'code', field: 'entryType', codes: SECRET_ENTRIES };
const ADOPTION: RowCondition = { kind: 'code', field: 'entryType', codes: ['13'] };
const AS_OTHER = shownAs(FULL, SECRET_ENTRIES, '19');

/** Births as hospitals report them. */
export const HC_BIRTH_TABLE: MatrixTable = {
  feeds: ['HC-BIRTH', 'HC-BIRTH-ROSTER'],
  restricted: false,
  lines: [
    { fields: ['birthCertNo'], to: { PS: FULL, HC: FULL, GR: MASKED_RAISABLE, SV: MASKED } },
    { fields: ['childName', 'childLabel'], to: { PS: FULL, HC: FULL, ED: MATCHED, GR: MASKED_RAISABLE, SV: MASKED } },
    {
      fields: ['sex', 'birthDate'],
      to: { PS: FULL, HC: FULL, MZ: MATCHED, ED: MATCHED, GR: MASKED_RAISABLE, SV: FULL },
    },
    { fields: ['multipleIndex'], to: { PS: FULL, HC: FULL } },
    {
      fields: ['deliveryFacility', 'hospitalOrg', 'facilityKind'],
      to: { PS: maskedBy(MASKED, 'facilityKind'), HC: FULL },
    },
    { fields: ['motherName'], to: { PS: FULL, HC: FULL, MZ: MATCHED, GR: MASKED_RAISABLE, SV: MASKED } },
    { fields: ['motherIdNumber'], to: { PS: MATCHED_RAISABLE, HC: FULL, MZ: MATCHED } },
    { fields: ['fatherName', 'fatherIdNumber'], to: { PS: MATCHED_RAISABLE, HC: FULL } },
    { fields: ['motherHukouRegion', 'fatherHukouRegion'], to: { PS: FULL, HC: FULL, GR: FULL, SV: FULL } },
    { fields: ['inpatientNo'], to: { HC: FULL } },
    { fields: ['certStatus', 'issueDate'], to: { PS: FULL, HC: FULL, SV: FULL } },
  ],
  unlisted: [
    'certEdition',
    'issueType',
    'replacesCertNo',
    'issuerOrg',
    'birthTime',
    'birthPlaceRegion',
    'motherIdType',
    'fatherIdType',
    'motherResidenceRegion',
    'liveBirth',
    'dischargedAlive',
  ],
};

/** Births as the police enter them. */
export const PS_BIRTH_TABLE: MatrixTable = {
  feeds: ['PS-BIRTH'],
  restricted: false,
  lines: [
    { fields: ['idNumber'], to: { PS: FULL, HC: MATCHED_RAISABLE, MZ: MATCHED, ED: MATCHED } },
    {
      fields: ['name', 'formerName'],
      to: { PS: FULL, HC: MATCHED_RAISABLE, MZ: MATCHED, ED: MATCHED, GR: MASKED_RAISABLE, SV: MASKED },
    },
    {
      fields: ['sex', 'birthDate'],
      to: { PS: FULL, HC: FULL, MZ: MATCHED, ED: MATCHED, GR: MASKED_RAISABLE, SV: FULL },
    },
    { fields: ['birthCertNo'], to: { PS: FULL, HC: FULL, SV: MASKED } },
    { fields: ['entryDate'], to: { PS: FULL, HC: FULL, MZ: given(FULL, SECRET_ENTRY), GR: FULL, SV: FULL } },
    {
      fields: ['entryType'],
      to: { PS: FULL, HC: AS_OTHER, MZ: given(FULL, SECRET_ENTRY), GR: AS_OTHER, SV: AS_OTHER },
    },
    { fields: ['hukouRegion'], to: { PS: FULL, HC: FULL, MZ: FULL, GR: FULL, SV: FULL } },
    {
      fields: ['motherName', 'motherIdNumber', 'fatherName', 'fatherIdNumber'],
      to: { PS: FULL, HC: MATCHED, MZ: given(MATCHED, ADOPTION) },
    },
    { fields: ['householdNo', 'householdKind', 'headName', 'relationToHead'], to: { PS: FULL } },
  ],
  unlisted: [
    'ethnicity',
    'adoptionNo',
    'adoptionProof',
    'policeStation',
    'birthPlaceRegion',
    'followParent',
    'channel',
  ],
};
