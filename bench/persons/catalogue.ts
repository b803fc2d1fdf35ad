import { easyBirths, hardBirths } from './chinese/births.ts';
import { fakePersons } from './latin/fake.ts';
import { febrlFew, febrlOnce, febrlOne, febrlPair } from './latin/febrl.ts';
import { historicalPersons } from './latin/historical.ts';
import { registerList } from './latin/register-list.ts';
import type { PersonSet } from './person-set.ts';
import { BY_FEBRL, BY_R, FAKE_BY_SPLINK, HISTORICAL_BY_SPLINK, PLAIN, type Published } from './published.ts';

/** Bars of one kind of set (docs of the linkage engine: what the best known programs reach on the public set of this kind). */
export interface Bars {
  /** Pairwise F1 at a probability of 0.95. */
  readonly f1?: number;
  readonly bestF1?: number;
  /** Pairwise F1 of clusters, or of one-to-one links. */
  readonly entityF1?: number;
  readonly bCubed?: number;
  readonly automaticPrecision?: number;
  readonly reviewShare?: number;
}

/** A set that can be simulated at its usual size or another one. */
export interface CatalogueEntry {
  readonly name: string;
  readonly size: number;
  /** Model in examples/models, without ending. */
  readonly model: string;
  readonly bars: Bars;
  readonly published: Published;
  make(size: number, seed: string): PersonSet;
}

/**
 * Seeds. `open` is for development: its records may be looked at and models tuned on them. `sealed` is never looked at: of it only
 * the figures are printed, never records or error classes, and no model or comparison is chosen on its figures. Whoever breaks the
 * seal renames it (`sealed-2`), so that a fresh one is left.
 */
export const SEEDS = { open: 'open-1', sealed: 'sealed-1' } as const;

const latin = { model: 'persons-latin' };
const febrl = { ...latin, published: BY_FEBRL };
const fake = { ...latin, published: FAKE_BY_SPLINK, make: fakePersons };
const chinese = { model: 'births-zh', published: PLAIN };

export const CATALOGUE: readonly CatalogueEntry[] = [
  { ...febrl, name: 'febrl-once', size: 500, bars: { f1: 1, entityF1: 1 }, make: febrlOnce },
  { ...febrl, name: 'febrl-few', size: 4000, bars: { f1: 1, entityF1: 1 }, make: febrlFew },
  { ...febrl, name: 'febrl-one', size: 2000, bars: { f1: 0.9988, entityF1: 0.9995 }, make: febrlOne },
  { ...febrl, name: 'febrl-pair', size: 5000, bars: { f1: 0.9998, entityF1: 0.9998 }, make: febrlPair },
  { ...fake, name: 'fake-1000', size: 1000, bars: { bestF1: 0.92, entityF1: 0.95 } },
  { ...fake, name: 'fake-20000', size: 20_000, bars: { bestF1: 0.86, entityF1: 0.91 } },
  {
    ...latin,
    published: HISTORICAL_BY_SPLINK,
    name: 'historical',
    size: 50_000,
    bars: { bestF1: 0.83, entityF1: 0.9, bCubed: 0.91 },
    make: historicalPersons,
  },
  { ...latin, published: BY_R, name: 'register', size: 10_000, bars: { bestF1: 0.96 }, make: registerList },
  {
    ...chinese,
    name: 'births-hard',
    size: 100_000,
    bars: { entityF1: 0.99, automaticPrecision: 0.995, reviewShare: 0.025 },
    make: hardBirths,
  },
  { ...chinese, name: 'births-easy', size: 100_000, bars: { entityF1: 0.9999 }, make: easyBirths },
];

/** The entry of this name; throws with the known names when there is none. */
export function entryNamed(name: string): CatalogueEntry {
  const entry = CATALOGUE.find((candidate) => candidate.name === name);
  if (entry === undefined)
    throw new RangeError(`no set ${name}; known: ${CATALOGUE.map((one) => one.name).join(', ')}`);
  return entry;
}
