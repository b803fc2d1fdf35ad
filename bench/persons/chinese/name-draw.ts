import { Rng } from '../../../src/simulator/rng.ts';
import { drawKind, Weighted } from '../weighted.ts';
import { commonCharacters } from './characters.ts';
import { fashionOf } from './given-fashions.ts';
import { surnamesOfCounty } from './surname-shares.ts';

/** Share of given names with a character outside the fashion of the cohort. */
const UNUSUAL = 0.16;
const clans = new Map<string, Weighted<string>>();
const fashions = new Map<string, Weighted<string>>();

/** The surnames of a county: clans are three times as common or more, and as rare, as in the country; the same for every seed. */
export function drawSurname(county: string, rng: Rng): string {
  let surnames = clans.get(county);
  if (surnames === undefined) {
    const local = new Rng(`clans of ${county}`);
    surnames = surnamesOfCounty(() => Math.exp(1.1 * (local.next() + local.next() + local.next() - 1.5) * 2));
    clans.set(county, surnames);
  }
  return surnames.draw(rng);
}

/** A given name in the fashion of the year; each county favours some of the names more than others. */
export function drawGiven(sex: 1 | 2, year: number, county: string, rng: Rng): string {
  const fashion = fashionOf(sex, year);
  const kind = drawKind(rng, { single: fashion.singleShare, whole: fashion.wholeShare }, 'composed');
  if (kind === 'single') return (rng.chance(0.25) ? commonCharacters() : fashion.single).draw(rng);
  if (kind === 'whole') return rng.chance(0.3) ? favourite(sex, year, county, rng) : fashion.whole.draw(rng);
  const first = rng.chance(UNUSUAL / 2) ? commonCharacters().draw(rng) : fashion.first.draw(rng);
  const last = rng.chance(UNUSUAL) ? commonCharacters().draw(rng) : fashion.last.draw(rng);
  return first === last && rng.chance(0.6) ? first : first + last;
}

/** One of the dozen names that everyone around chooses. */
function favourite(sex: 1 | 2, year: number, county: string, rng: Rng): string {
  const key = `${sex} ${year - (year % 10)} ${county}`;
  let names = fashions.get(key);
  if (names === undefined) {
    const local = new Rng(`fashion of ${key}`);
    const { whole } = fashionOf(sex, year);
    names = new Weighted(Array.from({ length: 12 }, () => [whole.draw(local), 1] as const));
    fashions.set(key, names);
  }
  return names.draw(rng);
}
