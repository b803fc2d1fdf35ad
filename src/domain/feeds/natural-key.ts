import type { Envelope } from './define-feed.ts';

/** The organisation part of a natural key: the row's own column, else who sent the file, else the sending region. */
export const organisationPart = (stated: string | null, envelope: Envelope): string =>
  stated ?? (envelope.org || envelope.region);

/** A written address as part of a key: full-width forms folded, blanks and punctuation dropped (no two forms of one dwelling). */
export const addressPart = (address: string | null): string | null =>
  address?.normalize('NFKC').replace(/[\s,.;:()、。·-]/gu, '') || null;

/** A name as part of a key: blanks between surname and given name are lay-out. */
export const namePart = (name: string | null): string | null => name?.replace(/\s/gu, '') || null;

/** "Number, or name and birth date": the parts that identify a person who may have no number. */
export const personParts = (
  idNumber: string | null,
  name: string | null,
  birthDate: string | null,
): readonly (string | null)[] => (idNumber === null ? [namePart(name), birthDate] : [idNumber]);
