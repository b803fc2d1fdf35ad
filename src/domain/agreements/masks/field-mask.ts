import type { FieldKind } from '../../feeds/field.ts';
import type { MaskName } from './mask-name.ts';

/** Masks by what a field holds. Codes and numbers have too few values for a mask that hides anything: a star. */
const OF_KIND: Readonly<Record<FieldKind, MaskName>> = {
  name: 'name',
  date: 'month',
  idNumber: 'idNumber',
  idType: 'star',
  sex: 'star',
  region: 'open',
  certificate: 'certificate',
  code: 'star',
  organisation: 'open',
  number: 'star',
  text: 'star',
  yesNo: 'star',
};

/** Text fields that hold an address, a telephone number or the number of a document. */
const OF_TEXT: Readonly<Record<string, MaskName>> = {
  hukouAddress: 'village',
  residenceAddress: 'village',
  destinationAddress: 'village',
  kinPhone: 'phone',
  guardianPhone: 'phone',
  contactPhone: 'phone',
  cremationNo: 'certificate',
  judgmentNo: 'certificate',
  certificateNo: 'certificate',
  deathProofNo: 'certificate',
  proofNo: 'certificate',
  permitNo: 'certificate',
  adoptionNo: 'certificate',
  provincialNo: 'certificate',
};

/** The mask of a field: by its name when it is a text of known content, else by its kind. */
export const maskOfField = (field: string, kind: FieldKind): MaskName =>
  kind === 'text' ? (OF_TEXT[field] ?? 'star') : OF_KIND[kind];
