import { checkCharacter } from '../src/simulator/identity.ts';
import type { Delivery } from './persons/chinese/families.ts';

/** Births of a year in the simulated territory of ten prefectures: with more of them, blocks by place would swell as no country's do. */
const BIRTHS = 1_000_000;
/** Prefectures of the territory, and copies of it that the two digits of a prefecture have room for. */
const PREFECTURES = 10;
const MOST_COPIES = 9;

/** Copies of the territory over which so many births of a year are spread. */
export const territoriesFor = (size: number): number => Math.min(MOST_COPIES, Math.max(1, Math.round(size / BIRTHS)));

/** The same delivery in another copy of the territory: prefectures 01 to 10 become 11 to 20, and so on. */
export function movedTo(copy: number, delivery: Delivery): Delivery {
  if (copy === 0) return delivery;
  const moved = (code: string): string =>
    code.slice(0, 2) + String(Number(code.slice(2, 4)) + PREFECTURES * copy).padStart(2, '0') + code.slice(4);
  const { place, motherId } = delivery;
  const body = moved(motherId.slice(0, 17));
  return {
    ...delivery,
    place: { ...place, code: moved(place.code), county: moved(place.county) },
    motherId: body + checkCharacter(body),
  };
}
