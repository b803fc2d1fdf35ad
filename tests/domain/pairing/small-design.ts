import type { ModelDesign } from '../../../src/domain/link-model/link-model.ts';
import { columnsOf } from '../../../src/domain/pairing/design-columns.ts';
import { packLists, type PackedLists } from '../../../src/domain/pairing/pack-rows.ts';
import { near, same } from './simple-comparisons.ts';

export const HEADER = ['name', 'number', 'born', 'place'] as const;

/** Records as cells: name, number, year of birth, place. */
export type SmallRecord = readonly [name: string, number: string, born: string, place: string];

const part = (column: string) => ({ column: [column], by: 'exact', comparison: null });

/** Four attributes and three rules; the number implies the year of birth. */
export const smallDesign: ModelDesign = {
  name: 'small',
  version: 1,
  id: [],
  comparisons: [
    { id: 'name', comparison: same, columns: [['name']], impliedBy: null },
    { id: 'number', comparison: same, columns: [['number']], impliedBy: null },
    { id: 'born', comparison: near, columns: [['born']], impliedBy: { by: 'number', levels: ['same'] } },
    { id: 'place', comparison: same, columns: [['place']], impliedBy: null },
  ],
  blocking: [
    { id: 'number', parts: [part('number')] },
    { id: 'name and year', parts: [part('name'), part('born')] },
    { id: 'place', parts: [part('place')] },
  ],
  thresholds: { link: 0.99, margin: 2, review: 0.5 },
};

/** Packs small lists. */
export function packSmall(left: readonly SmallRecord[], right: readonly SmallRecord[] | null): Promise<PackedLists> {
  const columns = columnsOf(smallDesign, HEADER);
  const source = (records: readonly SmallRecord[]) => ({ columns, chunks: [records] });
  return packLists(smallDesign, source(left), right === null ? null : source(right));
}
