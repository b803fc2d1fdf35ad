import { counterpartField } from '../../domain/feeds/field-of.ts';
import type { CorrectionReading } from '../../ports/corrections.ts';
import type { EvidenceRef } from '../../ports/run-register.ts';
import type { Context } from '../context.ts';
import { asDisclosed } from '../disclosure/as-disclosed.ts';
import { comparedValue } from '../disclosure/compared-sides.ts';
import { byCorrection } from '../disclosure/sighting.ts';

/** The record of the department as a reference; its key is read with the row, by whoever may. */
export const ownRef = ({ recordId, feed, region }: CorrectionReading): EvidenceRef | null =>
  recordId === null ? null : { feed, key: '', recordId, region, role: 'subject' };

/** The record that shows what is wrong. */
export const basisRef = ({ basis }: CorrectionReading): EvidenceRef | null =>
  basis === null ? null : { ...basis, key: '', role: 'basis' };

/** The value of the department's own record. */
export async function ownValue(correction: CorrectionReading, context: Context) {
  const { field, recordId } = correction;
  if (field === null || recordId === null) return null;
  return asDisclosed(await comparedValue(ownRef(correction), field, byCorrection(correction), context));
}

/** The value that the other record has for the same, as far as it is shared. */
export async function basisValue(correction: CorrectionReading, context: Context) {
  const { field, basis, feed } = correction;
  if (field === null || basis === null) return null;
  const named = counterpartField(feed, field, basis.feed) ?? '';
  return asDisclosed(await comparedValue(basisRef(correction), named, byCorrection(correction), context));
}
