import { FULL, given, MASKED, MATCHED, type MatrixTable, type RowCondition } from '../grant.ts';

/** Item 6 of the corrections: marital status, which the marriage registry must know. */
const MARITAL_STATUS: RowCondition = { kind: 'code', field: 'item', codes: ['6'] };

/** Moves between registers, and corrections of register items. */
export const PS_REGISTER_TABLE: MatrixTable = {
  feeds: ['PS-MOVE', 'PS-CORR'],
  restricted: false,
  lines: [
    { fields: ['idNumber', 'previousIdNumber'], to: { PS: FULL, HC: MATCHED, MZ: MATCHED, ED: MATCHED } },
    { fields: ['item', 'changeDate'], to: { PS: FULL, HC: MATCHED, MZ: given(FULL, MARITAL_STATUS) } },
    { fields: ['oldValue', 'newValue'], to: { PS: FULL, HC: MATCHED, MZ: MATCHED, ED: MATCHED } },
    { fields: ['fromRegion', 'toRegion', 'moveDate'], to: { PS: FULL, ED: MASKED, GR: FULL } },
  ],
  unlisted: ['name', 'moveType', 'reason', 'permitNo', 'reasonKind'],
};

/** Answers of the population base: result codes only (公通字〔2021〕12号 §88). */
export const PS_BASE_TABLE: MatrixTable = {
  feeds: ['PS-BASE'],
  restricted: false,
  lines: [{ fields: ['result'], to: { PS: FULL, HC: FULL, MZ: FULL, ED: FULL } }],
  unlisted: ['hukouRegion', 'maritalStatusClass', 'asOf'],
};

/** Totals of the register name no person; what others may know of them are the figures of the report. */
export const PS_STOCK_TABLE: MatrixTable = {
  feeds: ['PS-STOCK'],
  restricted: false,
  lines: [],
  unlisted: ['region', 'date', 'hukouPopulation', 'residentPopulation', 'male', 'female'],
};
