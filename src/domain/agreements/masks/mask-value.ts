import { maskIdentityNumber } from '../../values/identity-number.ts';
import { maskName, surnameOf } from '../../values/names/names.ts';
import { countyOf } from '../../values/region.ts';
import type { MaskName } from './mask-name.ts';

/** The value as the mask shows it. A value too short to hide anything in is stars only. */
export const maskValue = (value: string, mask: MaskName): string => MASKS[mask](value);

const MASKS: Readonly<Record<MaskName, (value: string) => string>> = {
  name: maskName,
  surname: (value) => `${onlySurname(value)}*`,
  idNumber: maskIdentityNumber,
  month: (value) => (DATE.test(value) ? value.slice(0, 7) : '*'),
  // From 2026-07-01 a death certificate may be numbered by the identity number: never its last three.
  certificate: (value) => (IDENTITY_NUMBER.test(value) ? maskIdentityNumber(value) : ends(value, 1, 3)),
  phone: (value) => ends(value, 0, 2),
  village: (value) => VILLAGE.exec(value)?.[0] ?? '*',
  county: (value) => countyOf(value) ?? value,
  open: (value) => value,
  facilityKind: (value) => (FACILITY_CODE.test(value) ? value : kindOfFacility(value)),
  star: () => '*',
};

const DATE = /^\d{4}(-\d{2}){0,2}$/;
const IDENTITY_NUMBER = /^\d{17}[\dX]$/i;
/** An address up to the first 村 or 社区 (居民委员会 and 村民委员会 by their last word). */
const VILLAGE = /^.*?(?:村民委员会|居民委员会|村委会|居委会|社区|嘎查|村)/u;
const FACILITY_CODE = /^\d$/;

/** The first `head` and last `tail` characters; stars only when fewer would be hidden than shown. */
function ends(value: string, head: number, tail: number): string {
  const points = Array.from(value);
  const hidden = points.length - head - tail;
  if (hidden < 1) return '*'.repeat(points.length);
  return points.slice(0, head).join('') + '*'.repeat(hidden) + points.slice(points.length - tail).join('');
}

const onlySurname = (value: string): string => {
  const points = Array.from(value.trim());
  return points.length < 2 ? '' : (surnameOf(value) ?? points[0] ?? '');
};

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/妇幼|妇女儿童/u, '妇幼保健院'],
  [/卫生院/u, '乡镇卫生院'],
  [/医院/u, '医院'],
];

const kindOfFacility = (value: string): string => KINDS.find(([pattern]) => pattern.test(value))?.[1] ?? '其他';
