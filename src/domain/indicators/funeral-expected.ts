import { defineAbsenceCheck } from '../checks/define-absence.ts';
import { CREMATION, DEATH_CERTIFICATE } from '../checks/death-rows.ts';
import { isValidCertificate } from '../feeds/certificate-status.ts';
import { hcDeath } from '../feeds/hc-death.ts';
import { mzCrem } from '../feeds/mz-crem.ts';

/**
 * Which death certificates should be found on a cremation roster: for IND-05 only, it raises no finding. Where burial is
 * lawful (parameter BURIAL_AREA) nothing is expected. A funeral has as long to reach the hub as other evidence of a death.
 */
const expectsFuneral = defineAbsenceCheck({
  code: 'IND-05',
  version: 1,
  name: { zh: '死亡证明应有殡葬记录', en: 'funeral to be expected' },
  rule: { zh: '火葬区死者应有火化(殡葬)记录', en: 'a certified death is followed by a funeral in areas of cremation' },
  source: '殡葬管理条例 (2012) §4, §13',
  severity: 'S4',
  owner: 'MZ',
  actions: [],
  event: 'death',
  opensCase: false,
  subject: hcDeath,
  counterparts: [mzCrem],
  concerns: (row, _dossier, world) =>
    isValidCertificate(row.certStatus) &&
    world.parameterNow('BURIAL_AREA', row.hukouRegion ?? row.deathPlaceRegion) !== 1,
  deadline: { from: (row) => row.deathDate, days: 'EVIDENCE_OF_DEATH_DAYS' },
  regions: (row, { subject }) => [row.residenceRegion ?? row.hukouRegion ?? subject.region],
  examples: [
    { when: 'cremated', given: [DEATH_CERTIFICATE, CREMATION], expect: 'agrees' },
    { when: 'no funeral is known', given: [DEATH_CERTIFICATE], expect: 'conflicts' },
  ],
});

export { expectsFuneral };
