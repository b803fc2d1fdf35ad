import { Rng } from '../../../src/simulator/rng.ts';
import { type DraftRecord, type PersonSet, tableOfDrafts } from '../person-set.ts';
import { drawNotable, type Notable } from './notables.ts';
import { mentionOf } from './historical-mention.ts';

const COLUMNS = [
  'unique_id',
  'full_name',
  'first_and_surname',
  'first_name',
  'surname',
  'dob',
  'birth_place',
  'postcode_fake',
  'gender',
  'occupation',
] as const;

/**
 * One list in the manner of the historical set of the Splink project: many mentions (a tenth as many persons as records) of notable persons
 * of the past, with titles and other names, several given names, dates known to the year only, and many empty fields.
 */
export function historicalPersons(records: number, seed: string): PersonSet {
  const rng = new Rng(seed);
  const drafts: DraftRecord[] = [];
  for (let entity = 0; drafts.length < records; entity += 1) {
    const notable = drawNotable(rng);
    const size = Math.min(clusterSize(rng), records - drafts.length);
    drafts.push(...mentions(entity, notable, size, rng));
  }
  const { table, entities } = tableOfDrafts(COLUMNS, rng.shuffle(drafts));
  return {
    name: `historical-${records}`,
    left: table,
    right: null,
    truth: { left: entities, right: null },
    groups: [],
  };
}

/** 9.8 records of a person in the middle, 1 to some 40. */
function clusterSize(rng: Rng): number {
  const normal = Array.from({ length: 12 }, () => rng.next()).reduce((sum, value) => sum + value, -6);
  return Math.max(1, Math.round(Math.exp(2.1 + 0.6 * normal)));
}

function mentions(entity: number, notable: Notable, size: number, rng: Rng): readonly DraftRecord[] {
  return Array.from({ length: size }, (_, n) => ({
    entity,
    cells: [`Q${7_000_000 + entity * 37}-${n + 1}`, ...mentionOf(notable, n === 0, rng)],
  }));
}
