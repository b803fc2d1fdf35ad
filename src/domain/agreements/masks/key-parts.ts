/**
 * What stands in the parts of a natural key, by feed: for each number of parts the fields that may stand there, in the order
 * in which the feed tries them. A part with several fields is decided by the strictest. `sender` is the sending organisation
 * or region, which stands for an organisation that the row does not name.
 */
type Part = readonly string[];
export type KeyShape = readonly Part[];

const SENDER = 'sender';

export const KEY_SHAPES: Readonly<Record<string, readonly KeyShape[]>> = {
  'CT-DECL': [[['judgmentNo']]],
  'ED-K12': [[['schoolCode'], ['studentNo']]],
  'ED-PRE': [
    [['schoolCode'], ['idNumber']],
    [['schoolCode'], ['name'], ['birthDate']],
  ],
  'GR-CHANGE': [[['villageCode'], ['eventKind'], ['name'], ['birthDate'], ['eventDate']]],
  'GR-EMP': [[['collectorOrg', SENDER], ['idNumber'], ['startDate']]],
  'HC-BIRTH': [[['birthCertNo']]],
  'HC-BIRTH-ROSTER': [[['hospitalOrg', SENDER], ['motherIdNumber', 'motherName'], ['birthDate'], ['multipleIndex']]],
  'HC-DEATH': [[['deathCertNo']], [['deathCertNo'], ['issuerOrg', SENDER], ['issueDate']]],
  'HC-DEATH-ROSTER': [
    [['issuerOrg', SENDER], ['idNumber'], ['deathDate']],
    [['issuerOrg', SENDER], ['name'], ['birthDate'], ['deathDate']],
  ],
  'MZ-ADOPT': [[['registryOrg', SENDER], ['adoptionNo']]],
  'MZ-CREM': [[['funeralOrg', SENDER], ['cremationNo']]],
  'MZ-DIV': [[['certNo']]],
  'MZ-MARR': [[['certNo']]],
  'MZ-WELF': [[['institutionOrg', SENDER], ['admissionDate'], ['name']]],
  'PS-BIRTH': [[['idNumber']]],
  'PS-CORR': [[['idNumber'], ['item'], ['changeDate']]],
  'PS-DEATH': [[['idNumber'], ['cancelDate']]],
  'PS-INFLOW': [[['idNumber'], ['residenceAddressCode', 'residenceAddress', 'residenceRegion'], ['arrivalDate']]],
  'PS-MOVE': [[['idNumber'], ['moveType'], ['moveDate']]],
  'PS-OUTFLOW': [[['idNumber'], ['departureDate']]],
  'PS-PERMIT': [[['idNumber'], ['residenceRegion', SENDER]]],
  'PS-UNNAT': [[['certificateNo'], ['issuerOrg', SENDER]]],
};

/** The shape of a key with so many parts; null when the feed has none such. */
export const keyShape = (feed: string, parts: number): KeyShape | null =>
  KEY_SHAPES[feed]?.find(({ length }) => length === parts) ?? null;
