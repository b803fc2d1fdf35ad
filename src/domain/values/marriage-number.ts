import type { Cell } from './cell.ts';
import { CERT_PATTERN, readCertificateText } from './certificate-text.ts';
import { read, type Normalised } from './normalised.ts';

/** The parts of a marriage or divorce certificate number such as `J290121-2024-000001`. */
export interface CivilRegistryNumber {
  readonly kind: 'marriage' | 'divorce';
  /** Re-issued certificate (补领: BJ, BL). */
  readonly reissue: boolean;
  /** Six digits of the registry's region. */
  readonly region: string;
  readonly year: number;
  readonly serial: string;
}

const NUMBER = /^(B?)([JL])(\d{6})-?(\d{4})-?(\d{6})$/;

/** The parts of a normalised number, or null when it does not have the national form. */
export function civilRegistryNumberParts(number: string): CivilRegistryNumber | null {
  const parts = NUMBER.exec(number);
  if (parts === null) return null;
  const [, again, letter, region = '', year, serial = ''] = parts;
  const kind = letter === 'J' ? 'marriage' : 'divorce';
  return { kind, reissue: again === 'B', region, year: Number(year), serial };
}

function readNumber(cell: Cell, kind: CivilRegistryNumber['kind']): Normalised<string> {
  const text = readCertificateText(cell);
  if (text.value === null || text.issues.length > 0) return text;
  const parts = civilRegistryNumberParts(text.value);
  if (parts === null || parts.kind !== kind) return read(text.value, [CERT_PATTERN]);
  return read(text.value.replace(NUMBER, '$1$2$3-$4-$5'));
}

/** Reads a marriage certificate number (结婚证字号, J… or BJ…); other forms keep their text with CERT_PATTERN (W). */
export function readMarriageCertificateNumber(cell: Cell): Normalised<string> {
  return readNumber(cell, 'marriage');
}

/** Reads a divorce certificate number (离婚证字号, L… or BL…); other forms keep their text with CERT_PATTERN (W). */
export function readDivorceCertificateNumber(cell: Cell): Normalised<string> {
  return readNumber(cell, 'divorce');
}
