import type { EvidenceEntry } from './evidence-event.ts';
import type { Divergence } from './verification.ts';

/** Places of the log, the end excluded. */
interface Places {
  readonly from: number;
  readonly until: number;
}

/** Places whose entries were erased at the end of their term, by the order that an entry of the log names. */
export interface ErasedPlaces extends Places {
  /** As entries name it, e.g. `retention-order:7`. */
  readonly order: string;
}

/** How entries tell the steps of an order to erase. */
export const ERASURE_STEPS = {
  ordered: 'ordered',
  confirmed: 'confirmed',
  /** Names the places whose entries go, in the transaction in which they go. */
  entries: 'erased-entries',
} as const;

const RANGE = /^(?<from>\d{1,15})-(?<until>\d{1,15})$/u;

/**
 * Entries without what they said, and those that say so. An erased entry still has its leaf, so chain, tree and signatures hold;
 * whether it may be empty is told by a later entry that names its place, under an order that was asked for, and confirmed
 * where it had to be.
 */
export class Erasures {
  readonly #isWhole: boolean;
  readonly #empty: Places[] = [];
  readonly #named: ErasedPlaces[] = [];
  readonly #orders = new Map<string, 'waits' | 'may-erase'>();

  /** @param isWhole the walk began with the first entry, so that it has seen every order */
  constructor(isWhole: boolean) {
    this.#isWhole = isWhole;
  }

  /** A place whose entry is gone. */
  meet(index: number): void {
    const last = this.#empty.at(-1);
    if (last?.until === index) this.#empty[this.#empty.length - 1] = { from: last.from, until: index + 1 };
    else this.#empty.push({ from: index, until: index + 1 });
  }

  /** An entry about an erasure, whose digest is right. */
  hear(index: number, { object, detail }: Pick<EvidenceEntry, 'object' | 'detail'>): void {
    const { step, state, ranges } = detail;
    if (step === ERASURE_STEPS.ordered) this.#orders.set(object, state === 'proposed' ? 'waits' : 'may-erase');
    if (step === ERASURE_STEPS.confirmed && this.#orders.has(object)) this.#orders.set(object, 'may-erase');
    if (step !== ERASURE_STEPS.entries || !Array.isArray(ranges)) return;
    if (this.#isWhole && this.#orders.get(object) !== 'may-erase') return;
    for (const range of ranges) {
      const parts = RANGE.exec(String(range))?.groups;
      const [from, until] = [Number(parts?.['from']), Number(parts?.['until'])];
      // What comes later was not there to be erased.
      if (from < until && until <= index) this.#named.push({ from, until, order: object });
    }
  }

  /** Those that an order names, in the order of places. */
  named(): readonly ErasedPlaces[] {
    return this.#named.toSorted((a, b) => a.from - b.from);
  }

  /** The first empty place that no order names. */
  unnamed(): Divergence | null {
    const named = this.named();
    for (const { from, until } of this.#empty) {
      let reached = from;
      for (const range of named) if (range.from <= reached && range.until > reached) reached = range.until;
      if (reached < until)
        return { index: reached, until: null, field: 'erasure', expected: 'retention-order', found: '' };
    }
    return null;
  }
}
