import { idTypeFromNumber } from '../values/id-documents.ts';

/** Document type that a number tells by its form; null when there is no number (domain §3.3). */
export const typeOfNumber = (idNumber: string | null) => (idNumber === null ? null : idTypeFromNumber(idNumber));
