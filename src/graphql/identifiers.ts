import { createHash } from 'node:crypto';
import { Refused } from './refusals.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const REGION = /^(\d{6}|\d{9}|\d{12})$/;

export const isUuid = (text: string): boolean => UUID.test(text);

/** A region code of 6, 9 or 12 digits. */
export const isRegionCode = (text: string): boolean => REGION.test(text);

/** The identifier of a link: a digest, so that it can be handed to callers who may not see the natural keys. */
export function linkIdOf(pairKey: string): string {
  const hex = createHash('md5').update(pairKey).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

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
