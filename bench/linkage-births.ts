import { ascending } from '../src/domain/clusters/edges.ts';
import type { RecordChunk } from '../src/domain/pairing/pack-rows.ts';
import { Rng } from '../src/simulator/rng.ts';
import type { ListName } from './linkage-columns.ts';
import { movedTo, territoriesFor } from './linkage-territory.ts';
import { drawDelivery, YEAR_2024 } from './persons/chinese/families.ts';
import { type OfficeHabits, writtenChild } from './persons/chinese/office.ts';

/** Share of births without a household entry, and of entries without a birth. */
const UNMATCHED = 0.15;
const CHUNK = 1000;

/** Habits of the set `births-easy`: 3 % slips, 6 % of the births without a name, a fifth of the numbers missing. */
const HEALTH: OfficeHabits = {
  slip: 0.03,
  sexSlip: 0.005,
  placeholder: 0.06,
  missing: { motherId: 0.2, mother: 0.03, father: 0.1, region: 0.03 },
  noPhone: 0.2,
  noDate: 0,
  otherPhone: 0,
  elsewhere: 0,
};
const OFFICES: Readonly<Record<ListName, { readonly letter: string; readonly habits: OfficeHabits }>> = {
  left: { letter: 'H', habits: HEALTH },
  right: { letter: 'P', habits: { ...HEALTH, placeholder: 0.002 } },
};

/**
 * Births of health and household entries of police, each record drawn from the seed and the number of its person alone: lists
 * of any length are written down as they are read, and only the order of the persons is held, four bytes a record.
 */
export class BirthLists {
  readonly #seed: string;
  readonly #territories: number;
  /** Who each record is about, row by row. */
  readonly persons: Readonly<Record<ListName, Uint32Array>>;

  constructor(size: number, seed: string) {
    const both = Math.round(size * (1 - UNMATCHED));
    const entryOnly = (place: number): number => (place < both ? place : place + size - both);
    this.#seed = seed;
    this.#territories = territoriesFor(size);
    this.persons = {
      left: shuffled(size, new Rng(`${seed}/order of births`)),
      right: shuffled(size, new Rng(`${seed}/order of entries`)).map(entryOnly),
    };
  }

  /** The records of a list in their order, some at a time. */
  *chunks(list: ListName): Generator<RecordChunk> {
    const { length } = this.persons[list];
    for (let from = 0; from < length; from += CHUNK)
      yield Array.from({ length: Math.min(CHUNK, length - from) }, (_, i) => this.record(list, from + i));
  }

  /** The cells of one record. */
  record(list: ListName, row: number): readonly string[] {
    const person = this.persons[list][row] ?? 0;
    const rng = new Rng(`${this.#seed}/${person}`);
    const delivery = movedTo(rng.int(this.#territories), drawDelivery(YEAR_2024, false, rng));
    const [child] = delivery.children;
    if (child === undefined) throw new RangeError('a delivery without a child');
    const { letter, habits } = OFFICES[list];
    const digits = String(this.persons[list].length).length;
    const id = letter + String(row + 1).padStart(digits, '0');
    return [id, ...writtenChild(delivery, child, habits, rng.fork(list))];
  }
}

/** The numbers below `size` in random order (Fisher & Yates). */
function shuffled(size: number, rng: Rng): Uint32Array {
  const order = ascending(size);
  for (let i = size - 1; i > 0; i -= 1) {
    const j = rng.int(i + 1);
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}
