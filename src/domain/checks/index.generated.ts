/* Written by scripts/registry.ts; do not edit. */
import { b01 } from './b01-birth-cert-no-entry.ts';
import { b02 } from './b02-entry-no-cert.ts';
import { b03 } from './b03-birth-content-diff.ts';
import { b04 } from './b04-hospital-birth-no-cert.ts';
import { b06 } from './b06-child-two-certs.ts';
import { b07 } from './b07-cert-two-persons.ts';
import { b08 } from './b08-cert-no-invalid.ts';
import { b09 } from './b09-entry-late.ts';
import { b10 } from './b10-birth-date-order.ts';
import { b12 } from './b12-placeholder-stale.ts';
import { b13 } from './b13-adoption-no-entry.ts';
import { b14 } from './b14-entry-adoption-no-record.ts';
import { b15 } from './b15-welfare-child-no-entry.ts';
import { d01 } from './d01-death-cert-not-cancelled.ts';
import { d02 } from './d02-cremation-not-cancelled.ts';
import { d03 } from './d03-cancelled-no-evidence.ts';
import { d04 } from './d04-cremation-no-cert.ts';
import { d06 } from './d06-death-date-diff.ts';
import { d07 } from './d07-death-order.ts';
import { d08 } from './d08-death-duplicate.ts';
import { d10 } from './d10-home-death-gap.ts';
import { d12 } from './d12-cancel-late.ts';
import { d16 } from './d16-infant-death-no-birth.ts';
import { e01 } from './e01-pupil-unregistered.ts';
import { e02 } from './e02-pupil-id-diff.ts';
import { e03 } from './e03-double-student-number.ts';
import { i01 } from './i01-id-checksum.ts';
import { i02 } from './i02-id-birth-date.ts';
import { i03 } from './i03-id-sex.ts';
import { i04 } from './i04-same-id-other-name.ts';
import { i05 } from './i05-one-person-two-ids.ts';
import { i06 } from './i06-duplicate-in-batch.ts';
import { i07 } from './i07-duplicate-across-batches.ts';
import { i10 } from './i10-missing-keys.ts';
import { i12 } from './i12-date-anomalies.ts';
import { i15 } from './i15-forbidden-column.ts';
import { i16 } from './i16-one-id-several-persons.ts';
import { m03 } from './m03-employer-not-registered.ts';
import { m06 } from './m06-multi-residence.ts';
import { m08 } from './m08-stale-inflow.ts';
import { m09 } from './m09-local-as-inflow.ts';
import { m15 } from './m15-permit-issue-late.ts';
import { q01 } from './q01-roster-late.ts';
import { q03 } from './q03-watermark-regression.ts';
import { q04 } from './q04-control-total.ts';
import { q05 } from './q05-subtotal.ts';
import { q08 } from './q08-stock-balance.ts';
import { w03 } from './w03-under-legal-age.ts';
import { w04 } from './w04-two-valid-marriages.ts';
import { w05 } from './w05-marriage-certificate-number.ts';
import { x01 } from './x01-residence-after-death.ts';
import { x02 } from './x02-enrolment-after-death.ts';
import { x03 } from './x03-marriage-after-death.ts';
import { x04 } from './x04-hukou-business-after-death.ts';

/** Every check, in the order of the catalogue. */
export const checks = [
  b01,
  b02,
  b03,
  b04,
  b06,
  b07,
  b08,
  b09,
  b10,
  b12,
  b13,
  b14,
  b15,
  d01,
  d02,
  d03,
  d04,
  d06,
  d07,
  d08,
  d10,
  d12,
  d16,
  e01,
  e02,
  e03,
  i01,
  i02,
  i03,
  i04,
  i05,
  i06,
  i07,
  i10,
  i12,
  i15,
  i16,
  m03,
  m06,
  m08,
  m09,
  m15,
  q01,
  q03,
  q04,
  q05,
  q08,
  w03,
  w04,
  w05,
  x01,
  x02,
  x03,
  x04,
] as const;
