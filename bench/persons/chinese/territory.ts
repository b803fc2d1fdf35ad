import type { Rng } from '../../../src/simulator/rng.ts';
import { drawKind, Weighted } from '../weighted.ts';

/** A village or community of the fictitious province 29. */
export interface Place {
  /** Twelve digits (统计用区划代码): county 6, town 3, village 3. */
  readonly code: string;
  readonly county: string;
  readonly urban: boolean;
  /** Where minorities live. */
  readonly minority: boolean;
}

const PREFECTURES = 10;
const COUNTIES = 8;
const TOWNS = 15;
const VILLAGES = 14;

/** All villages; towns 001 to 004 are urban streets with five times the births, prefecture 29 10 is a minority area. */
function allPlaces(): readonly (readonly [Place, number])[] {
  const places: (readonly [Place, number])[] = [];
  for (let prefecture = 1; prefecture <= PREFECTURES; prefecture += 1)
    for (let county = 1; county <= COUNTIES; county += 1) {
      const code = `29${two(prefecture)}${county <= 3 ? two(county + 1) : String(20 + county)}`;
      for (let town = 1; town <= TOWNS; town += 1) places.push(...villagesOf(code, town, prefecture === PREFECTURES));
    }
  return places;
}

const two = (number: number): string => String(number).padStart(2, '0');

function villagesOf(county: string, town: number, minority: boolean): readonly (readonly [Place, number])[] {
  const urban = town <= 4;
  const townCode = county + String(urban ? town : 96 + town).padStart(3, '0');
  return Array.from({ length: VILLAGES }, (_, n) => {
    const code = townCode + String(urban ? n + 1 : n + 201).padStart(3, '0');
    return [{ code, county, urban, minority }, urban ? 5 : 1] as const;
  });
}

const PLACES = allPlaces();
const DRAW = new Weighted(PLACES);

export const drawPlace = (rng: Rng): Place => DRAW.draw(rng);

/** A clerk's slip: another village of the town, another town of the county, the town only, or a digit. */
export function regionSlip({ code }: Place, rng: Rng): string {
  const kind = drawKind(rng, { village: 0.45, town: 0.2, coarse: 0.25 }, 'digit');
  if (kind === 'coarse') return `${code.slice(0, 9)}000`;
  const village = code.slice(9, 10) + two(rng.between(1, VILLAGES));
  if (kind === 'village') return code.slice(0, 9) + village;
  if (kind === 'town') return code.slice(0, 6) + String(100 + rng.between(1, 11)).padStart(3, '0') + village;
  return code.slice(0, 8) + String(rng.int(10)) + code.slice(9);
}
