/**
 * The field-level sharing matrix as the departments wrote it down: PS, HC, MZ, ED, GR, SV. Transcribed by hand, apart from
 * the tables of the hub, so that each checks the other. F full, M masked, X match-only, – none, ° raisable in a case.
 */
export const MATRIX_7_9 = `
# HC-BIRTH HC-BIRTH-ROSTER
birthCertNo                    | F | F | – | – | M° | M
childName                      | F | F | – | X | M° | M
sex, birthDate                 | F | F | X | X | M° | F
multipleIndex                  | F | F | – | – | – | –
deliveryFacility, facilityKind | M (kind) | F | – | – | – | –
motherName                     | F | F | X | – | M° | M
motherIdNumber                 | X° | F | X | – | – | –
fatherName, fatherIdNumber     | X° | F | – | – | – | –
parents' hukou region          | F | F | – | – | F | F
inpatientNo                    | – | F | – | – | – | –
certStatus, issueDate          | F | F | – | – | – | F

# HC-DEATH HC-DEATH-ROSTER
deathCertNo                    | X° | F | X° | – | – | –
name                           | F | F | F | X | M° | M
idNumber                       | F | F | X° | X | – | –
sex, birthDate                 | F | F | X° | X | M | F
deathDate                      | F | F | F | M | F | F
deathPlaceKind                 | M | F | – | – | – | F
hukouRegion                    | F | F | F | – | F | F
kinName, kinPhone              | –° | F | – | – | –° | –
age text, issuer, report time  | M | F | – | – | – | F

# PS-BIRTH
idNumber                       | F | X° | X | X | – | –
name, formerName               | F | X° | X | X | M° | M
sex, birthDate                 | F | F | X | X | M° | F
birthCertNo                    | F | F | – | – | – | M
entryDate                      | F | F | F for 13/16 | – | F | F
entryType                      | F | F (13/16 as 19) | F for 13/16 (own code) | – | F (13/16 as 19) | F (13/16 as 19)
hukouRegion                    | F | F | F | – | F | F
parents' names, IDs            | F | X | X (adoption only) | – | – | –
household, head, relation      | F | – | – | – | – | –

# PS-DEATH CT-DECL
idNumber                       | F | X° | X° | X | – | –
name                           | F | F° | F° | X | M° | M
deathDate, cancelDate          | F | F | F | M | F | F
cancelReason                   | F | F (1/2 only) | F (1/2 only) | – | – | –
proofKind                      | F | F | M | – | – | F

# PS-UNNAT
PS-UNNAT rows                  | F | count + X | X (for D04) | – | – | –

# PS-BASE
result                         | F | F | F | F | – | –

# PS-MOVE PS-CORR
idNumber, previousIdNumber     | F | X | X | X | – | –
item, changeDate               | F | X | F (item 6) | – | – | –
old/new value                  | F | X | X | X | – | –
from/to region, moveDate       | F | – | – | M | F | –

# PS-INFLOW PS-PERMIT
name                           | F | X | – | X | F (own community) | M
idNumber                       | F | X | – | X | M | –
hukouRegion                    | F | F (aggregate) | – | X | F | F
residenceAddress               | F | – | – | – | F (own community) | village
arrival/leave dates, status    | F | – | – | – | F | F
employer, stayReason, phone    | F | – | – | – | –° | –
permit status/dates            | F | – | – | – | M | –

# PS-OUTFLOW
name                           | F | X | – | X | F (own community of hukou) | M
idNumber                       | F | X | – | X | M | –
hukouRegion                    | F | F (aggregate) | – | X | F | F
arrival/leave dates, status    | F | – | – | – | F | F
employer, stayReason, phone    | F | – | – | – | –° | –

# MZ-MARR MZ-DIV
certNo                         | X° | – | F | – | – | –
names, IDs of both             | X° | – | F | – | – | –
registerDate, status           | F | – | F | – | – | –

# MZ-CREM
cremationNo, funeralOrg        | F | F | F | – | – | –
name                           | F | F | F | – | M° | M
idNumber                       | F | X° | F | – | – | –
deathDate, cremationDate       | F | F | F | – | F | F
disposalKind                   | – | – | F | – | – | –

# MZ-ADOPT MZ-WELF
needed for household entry     | F (two persons) | – | F (two persons) | – | – | –

# ED-PRE ED-K12
studentNo, idNumber            | X° | X | – | F | – | –
name, sex, birthDate           | X° | X | – | F | M° (E01 only) | M
school, grade, class           | –° (E01 only) | – | – | F | – | –
hukouRegion                    | F | X | – | F | F (aggregate) | F
guardian contact               | –° (E01 only) | – | – | F | –° | –
status                         | X | – | – | F | – | –

# GR-EMP
name, idNumber                 | X° | – | – | – | F (own) | M
employer/landlord              | –° | – | – | – | F (own) | –
dates                          | M | – | – | – | F (own) | –
residence                      | M | – | – | – | F (own) | village

# GR-CHANGE
name, idNumber                 | X° | – | – | – | F (own) | M
GR-CHANGE event                | F | F (deaths, births) | F (deaths) | – | F (own) | M
`;

/** Which columns of the rosters a line of the matrix speaks of, where it does not name them itself. */
export const COLUMNS_OF_LINE: Readonly<Record<string, readonly string[]>> = {
  childName: ['childName', 'childLabel'],
  'deliveryFacility, facilityKind': ['deliveryFacility', 'facilityKind', 'hospitalOrg'],
  "parents' hukou region": ['motherHukouRegion', 'fatherHukouRegion'],
  'age text, issuer, report time': ['ageReported', 'issuerOrg', 'reportedAt'],
  "parents' names, IDs": ['motherName', 'fatherName', 'motherIdNumber', 'fatherIdNumber'],
  'household, head, relation': ['householdNo', 'householdKind', 'headName', 'relationToHead'],
  'deathDate, cancelDate': ['deathDate', 'effectiveDeathDate', 'cancelDate'],
  'PS-UNNAT rows': [
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
  'old/new value': ['oldValue', 'newValue'],
  'from/to region, moveDate': ['fromRegion', 'toRegion', 'moveDate'],
  residenceAddress: ['residenceRegion', 'residenceAddress'],
  'arrival/leave dates, status': ['arrivalDate', 'leaveDate', 'departureDate', 'returnDate'],
  'employer, stayReason, phone': ['employerOrg', 'stayReason', 'contactPhone'],
  'permit status/dates': ['status', 'acceptDate', 'issueDate', 'lastEndorsedDate', 'endorsedUntil'],
  'names, IDs of both': ['aName', 'bName', 'aIdNumber', 'bIdNumber'],
  'needed for household entry': [
    'adoptionNo',
    'registerDate',
    'registryOrg',
    'registryRegion',
    'kind',
    'hukouRegion',
    'childNameAfter',
    'childSex',
    'childBirthDate',
    'childIdNumber',
    'adopter1Name',
    'adopter1IdNumber',
    'adopter2Name',
    'adopter2IdNumber',
    'institutionOrg',
    'name',
    'sex',
    'birthDate',
    'isBirthDateEstimated',
    'entryDate',
    'idNumber',
  ],
  'school, grade, class': ['schoolCode', 'grade', 'classNo', 'classLevel'],
  'guardian contact': ['guardianName', 'guardianPhone'],
  'employer/landlord': ['collectorOrg'],
  dates: ['startDate', 'endDate'],
  residence: ['residenceRegion', 'residenceAddress'],
  'GR-CHANGE event': ['eventKind', 'eventDate', 'villageCode'],
};

/** What the words beside a letter mean, as conditions of the row. */
export const CELL_WORDS: Readonly<Record<string, string>> = {
  'M (kind)': 'M by facilityKind',
  'F (13/16 as 19)': 'F, 13 16 as 19',
  'F for 13/16': 'F if entryType is 13 16',
  'F for 13/16 (own code)': 'F if entryType is 13 16',
  'X (adoption only)': 'X if entryType is 13',
  // Full "in an open case" cannot be more than masked outside of one.
  'F°': 'M°',
  'F (1/2 only)': 'F if cancelReason is 1 2',
  'count + X': 'X, counted',
  'X (for D04)': 'X if check is D04',
  'F (item 6)': 'F if item is 6',
  'F (own community)': 'F if residenceRegion is own',
  'F (own community of hukou)': 'F if hukouRegion is own',
  'F (aggregate)': '–, counted',
  village: 'M',
  'F (two persons)': 'F if two persons allow',
  'M° (E01 only)': 'M° if check is E01',
  '–° (E01 only)': '–° if check is E01',
  'F (own)': 'F if own',
  'F (deaths, births)': 'F if eventKind is 1 2',
  'F (deaths)': 'F if eventKind is 2',
};
