import { Rng } from '../../../src/simulator/rng.ts';
import { zipf, type Weighted } from '../weighted.ts';
import { GIVEN_F, GIVEN_M, NICKNAMES, SURNAMES } from './english-names.ts';

const ONSETS = 'b br c ch cl d dr f g gr h j k kl l m n p pr r s sch st t th tr v w wh z'.split(' ');
const VOWELS = 'a e i o u ea ee ie oo ai ey'.split(' ');
const CODAS = 'n r l s t ck nd rt ll m th ng rd st x'.split(' ');
const ENDINGS = 'son ton ley ford man er well worth by ski ov ini ic mann field well ham'.split(' ');

/** Names nobody else has much of: put together from syllables, the same for every seed. */
function rareNames(label: string, howMany: number, endings: readonly string[]): readonly string[] {
  const rng = new Rng(`rare ${label}`);
  const names = new Set<string>();
  while (names.size < howMany) {
    const head = rng.pick(ONSETS) + rng.pick(VOWELS) + rng.pick(CODAS);
    const middle = rng.chance(0.35) ? rng.pick(VOWELS) + rng.pick(CODAS).charAt(0) : '';
    names.add(head + middle + rng.pick(endings));
  }
  return [...names];
}

/** Names of English speakers with the skew of real ones: a few hundred common ones and a long tail. */
export interface EnglishNames {
  readonly men: Weighted<string>;
  readonly women: Weighted<string>;
  readonly surnames: Weighted<string>;
}

/** `rare` surnames follow the common ones by the same law; given names get a tenth of that. */
export function englishNames(rare: number): EnglishNames {
  const tail = Math.round(rare / 10);
  return {
    men: zipf([...GIVEN_M, ...rareNames('men', tail, ['o', 'an', 'on', 'el', 'us', 'y'])], 0.9, 4),
    women: zipf([...GIVEN_F, ...rareNames('women', tail, ['a', 'ia', 'ey', 'ine', 'elle', 'ah'])], 0.9, 4),
    surnames: zipf([...SURNAMES, ...rareNames('surnames', rare, ENDINGS)], 0.75, 3),
  };
}

const PAIRS_OF_FORMS = [...NICKNAMES].flatMap(([long, shorts]) => shorts.map((short) => ({ long, short })));
const LONG_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(PAIRS_OF_FORMS, ({ short }) => short)].map(([short, pairs]) => [
    short,
    pairs.map(({ long }) => long),
  ]),
);

/** A short form of the name, or the long form of a short one; undefined when it has none. */
export function otherForm(given: string, rng: Rng): string | undefined {
  const forms = NICKNAMES.get(given) ?? LONG_FORMS.get(given);
  return forms === undefined ? undefined : rng.pick(forms);
}
