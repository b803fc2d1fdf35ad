import { Rng } from '../../../src/simulator/rng.ts';
import { type DraftRecord, type PersonGroup, type PersonSet, tableOfDrafts } from '../person-set.ts';
import { type Child, type Delivery, drawDelivery, type Year, YEAR_2024 } from './families.ts';
import { BIRTH_COLUMNS, type OfficeHabits, writtenChild } from './office.ts';

/** What the two lists of births are like. */
export interface BirthsOptions {
  readonly name: string;
  /** Records of each list. */
  readonly size: number;
  readonly seed: string;
  readonly year: Year;
  /** Share of children that are twins. */
  readonly twins: number;
  /** Share of household entries without a birth, and so of births without an entry. */
  readonly unmatched: number;
  readonly health: OfficeHabits;
  readonly police: OfficeHabits;
}

const HARD: OfficeHabits = {
  slip: 0.06,
  sexSlip: 0.01,
  placeholder: 0.25,
  missing: { motherId: 0.35, mother: 0.03, father: 0.1, region: 0.03 },
  noPhone: 0.2,
  noDate: 0,
  otherPhone: 0.05,
  elsewhere: 0.05,
};
const EASY: OfficeHabits = {
  ...HARD,
  slip: 0.03,
  sexSlip: 0.005,
  placeholder: 0.06,
  missing: { motherId: 0.2, mother: 0.03, father: 0.1, region: 0.03 },
  otherPhone: 0,
  elsewhere: 0,
};

/** Births and household entries full of errors: 6 % slips in each field on each side, a quarter without a name, a third of the numbers missing. */
export const hardBirths = (size: number, seed: string): PersonSet =>
  births({
    name: `births-hard-${size}`,
    size,
    seed,
    year: YEAR_2024,
    twins: 0.03,
    unmatched: 0.15,
    health: HARD,
    police: police(HARD),
  });

/** The workload of the speed measurements: 3 % slips, 6 % without a name, a fifth of the numbers missing. */
export const easyBirths = (size: number, seed: string): PersonSet =>
  births({
    name: `births-easy-${size}`,
    size,
    seed,
    year: YEAR_2024,
    twins: 0,
    unmatched: 0.15,
    health: EASY,
    police: police(EASY),
  });

/** The police enters no child without a name. */
const police = (habits: OfficeHabits): OfficeHabits => ({ ...habits, placeholder: 0.002 });

/** Births as health authorities list them, and household entries as the police lists them. */
export function births(options: BirthsOptions): PersonSet {
  const rng = new Rng(options.seed);
  const left: DraftRecord[] = [];
  const right: DraftRecord[] = [];
  const traits: Traits[] = [];
  const both = Math.round(options.size * (1 - options.unmatched));
  for (let entity = 0; left.length < options.size || right.length < options.size;) {
    const delivery = drawDelivery(options.year, rng.chance(options.twins / (2 - options.twins)), rng);
    for (const child of delivery.children) {
      traits.push(traitsOf(delivery, child));
      const [inLeft, inRight] =
        entity < both ? [true, true] : [left.length < options.size, left.length >= options.size];
      if (inLeft && left.length < options.size)
        left.push({ entity, cells: writtenChild(delivery, child, options.health, rng) });
      if (inRight && right.length < options.size)
        right.push({ entity, cells: writtenChild(delivery, child, options.police, rng) });
      entity += 1;
    }
  }
  return asSet(options.name, numbered(left, 'H', rng), numbered(right, 'P', rng), traits);
}

interface Traits {
  readonly minority: number;
  readonly urban: number;
  readonly letters: number;
  readonly twin: number;
}

const traitsOf = (delivery: Delivery, child: Child): Traits => ({
  minority: Number(delivery.minority),
  urban: Number(delivery.place.urban),
  letters: delivery.minority ? 3 : Math.min(2, child.name.length - 2),
  twin: Number(child.order > 0),
});

function numbered(drafts: readonly DraftRecord[], letter: string, rng: Rng): readonly DraftRecord[] {
  const digits = String(drafts.length).length;
  return rng.shuffle(drafts).map(({ entity, cells }, at) => ({
    entity,
    cells: [`${letter}${String(at + 1).padStart(digits, '0')}`, ...cells],
  }));
}

const LABELS: Readonly<Record<keyof Traits, readonly string[]>> = {
  minority: ['Han name', 'minority name'],
  urban: ['rural', 'urban'],
  letters: ['two characters', 'three characters', 'four characters', 'minority name'],
  twin: ['single', 'twin'],
};

function asSet(
  name: string,
  health: readonly DraftRecord[],
  police: readonly DraftRecord[],
  traits: readonly Traits[],
): PersonSet {
  const left = tableOfDrafts(BIRTH_COLUMNS, health);
  const right = tableOfDrafts(BIRTH_COLUMNS, police);
  const groups: readonly PersonGroup[] = (Object.keys(LABELS) as (keyof Traits)[]).map((trait) => ({
    name: trait,
    labels: LABELS[trait],
    of: Uint8Array.from(left.entities, (entity) => traits[entity]?.[trait] ?? 0),
  }));
  return { name, left: left.table, right: right.table, truth: { left: left.entities, right: right.entities }, groups };
}
