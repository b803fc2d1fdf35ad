import {
  counted,
  FULL,
  given,
  type Grant,
  MASKED,
  MATCHED,
  type MatrixTable,
  NOTHING,
  NOTHING_RAISABLE,
} from '../grant.ts';

/** Lines that the three feeds share; `place` is the field that says whose community the person belongs to. */
const personLines = (place: string) => [
  { fields: ['name'], to: { PS: FULL, HC: MATCHED, ED: MATCHED, GR: ofOwnCommunity(place), SV: MASKED } },
  { fields: ['idNumber'], to: { PS: FULL, HC: MATCHED, ED: MATCHED, GR: MASKED } },
  { fields: ['hukouRegion'], to: { PS: FULL, HC: counted(NOTHING), ED: MATCHED, GR: FULL, SV: FULL } },
];

const ofOwnCommunity = (place: string): Grant => given(FULL, { kind: 'community', field: place });

/** Temporary residents and residence permits (暂住登记, 居住证). */
export const PS_INFLOW_TABLE: MatrixTable = {
  feeds: ['PS-INFLOW', 'PS-PERMIT'],
  restricted: false,
  lines: [
    ...personLines('residenceRegion'),
    {
      fields: ['residenceRegion', 'residenceAddress'],
      to: { PS: FULL, GR: ofOwnCommunity('residenceRegion'), SV: MASKED },
    },
    { fields: ['arrivalDate', 'leaveDate'], to: { PS: FULL, GR: FULL, SV: FULL } },
    { fields: ['employerOrg', 'stayReason'], to: { PS: FULL, GR: NOTHING_RAISABLE } },
    {
      fields: ['status', 'acceptDate', 'issueDate', 'lastEndorsedDate', 'endorsedUntil'],
      to: { PS: FULL, GR: MASKED },
    },
  ],
  unlisted: [
    'sex',
    'birthDate',
    'idType',
    'hukouAddress',
    'residenceAddressCode',
    'registerDate',
    'expectedEndDate',
    'dwellingKind',
    'closeReason',
    'collectChannel',
    'permitNo',
    'issuerOrg',
    'basis',
  ],
};

/** Residents who left for elsewhere. */
export const PS_OUTFLOW_TABLE: MatrixTable = {
  feeds: ['PS-OUTFLOW'],
  restricted: false,
  lines: [
    ...personLines('hukouRegion'),
    { fields: ['departureDate', 'returnDate'], to: { PS: FULL, GR: FULL, SV: FULL } },
    { fields: ['contactPhone'], to: { PS: FULL, GR: NOTHING_RAISABLE } },
  ],
  unlisted: ['sex', 'birthDate', 'destinationRegion', 'destinationAddress', 'reason', 'lastContactDate'],
};
