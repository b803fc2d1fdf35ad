/** Certificate and serial numbers of all feeds. */
export { readBirthCertificateNumber } from './birth-certificate-number.ts';
export {
  DEATH_CERTIFICATE_RULE_2026,
  deathCertificateScheme,
  readDeathCertificateNumber,
  type DeathCertificateScheme,
} from './death-certificate-number.ts';
export {
  civilRegistryNumberParts,
  readDivorceCertificateNumber,
  readMarriageCertificateNumber,
  type CivilRegistryNumber,
} from './marriage-number.ts';
export {
  identityNumberInStudentNumber,
  readSchoolCode,
  readStudentNumber,
  studentNumberKind,
} from './school-number.ts';
