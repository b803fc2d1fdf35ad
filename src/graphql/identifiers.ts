import { Refused } from './refusals.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const REGION = /^(\d{6}|\d{9}|\d{12})$/;

export const isUuid = (text: string): boolean => UUID.test(text);

/** A region code of 6, 9 or 12 digits. */
export const isRegionCode = (text: string): boolean => REGION.test(text);

/**
 * What a region filter compares with: codes below a province or city share its first two or four digits.
 * Null for no filter.
 * @throws Refused REGION_CODE
 */
export function regionPrefix(region: string | null | undefined): string | null {
  if (region === null || region === undefined || region === '') return null;
  if (!isRegionCode(region)) throw new Refused('REGION_CODE');
  return region.length === 6 ? region.replace(/(00){1,2}$/, '') : region;
}
