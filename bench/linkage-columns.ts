import { raritySlots } from '../src/domain/pairing/rarity-slots.ts';
import { BIRTH_DESIGN } from './linkage-design.ts';

export const LISTS = ['left', 'right'] as const;
export type ListName = (typeof LISTS)[number];

export const columnsTable = (list: ListName): string => `births_${list}`;

/** Columns that are compared, in the order of the design. */
export const VALUES = ['name', 'sex', 'born', 'mother_id', 'mother', 'father', 'place', 'phone'] as const;
/** Comparisons whose rarity counts, and the column of its log2 share. */
export const RARITIES: ReadonlyMap<number, string> = new Map(
  raritySlots(BIRTH_DESIGN.comparisons).map((comparison) => [comparison, `${VALUES[comparison]}_share`]),
);
export const KEYS = BIRTH_DESIGN.blocking.map((_, rule) => `k${rule}`);

/** The lists as the SQL contenders read them: values made ready, sounds and blocking keys as integers, log2 shares. */
export const COLUMN_TYPES: Readonly<Record<string, string>> = Object.fromEntries([
  ['no', 'integer'],
  ...VALUES.map((value) => [value, 'text']),
  ...['name', 'mother', 'father'].map((value) => [`${value}_sound`, 'integer']),
  ...KEYS.map((key) => [key, 'integer']),
  ...[...RARITIES.values()].map((share) => [share, 'real']),
]);
