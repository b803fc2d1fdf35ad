import { describe, expect, it } from 'vitest';

import { Erasures } from '../../../src/domain/evidence/erasures.ts';

const ORDER = 'retention-order:1';
const entries = (ranges: readonly string[], object = ORDER) => ({
  object,
  detail: { step: 'erased-entries', class: 'access-log', items: 1, ranges },
});
const ordered = (state: string) => ({ object: ORDER, detail: { step: 'ordered', state } });

/** A log in which the entries at 3, 4, 5 and 8 are empty. */
function walked(isWhole = true): Erasures {
  const erasures = new Erasures(isWhole);
  for (const index of [3, 4, 5, 8]) erasures.meet(index);
  return erasures;
}

describe('an empty place of the log', () => {
  it('is accounted for by later entries that name it, in one range or several', () => {
    const erasures = walked();
    erasures.hear(9, ordered('running'));
    erasures.hear(10, entries(['3-5']));
    erasures.hear(11, entries(['5-6', '8-9']));
    expect(erasures.unnamed()).toBeNull();
    expect(erasures.named()).toEqual([
      { from: 3, until: 5, order: ORDER },
      { from: 5, until: 6, order: ORDER },
      { from: 8, until: 9, order: ORDER },
    ]);
  });

  it('is found when no entry names it, also in the middle of others', () => {
    const erasures = walked();
    erasures.hear(9, ordered('running'));
    erasures.hear(10, entries(['3-4', '5-6', '8-9']));
    expect(erasures.unnamed()).toMatchObject({ index: 4, field: 'erasure' });
  });

  it('is not accounted for by an entry before it: nobody names what is not there yet', () => {
    const erasures = walked();
    erasures.hear(1, ordered('running'));
    erasures.hear(2, entries(['3-9']));
    expect(erasures.unnamed()).toMatchObject({ index: 3 });
  });

  it('is not accounted for by an order that nobody placed, or that waited and was not confirmed', () => {
    const unasked = walked();
    unasked.hear(10, entries(['3-9']));
    expect(unasked.unnamed()).toMatchObject({ index: 3 });
    const waiting = walked();
    waiting.hear(9, ordered('proposed'));
    waiting.hear(10, entries(['3-9']));
    expect(waiting.unnamed()).toMatchObject({ index: 3 });
    const confirmed = walked();
    confirmed.hear(9, ordered('proposed'));
    confirmed.hear(10, { object: ORDER, detail: { step: 'confirmed' } });
    confirmed.hear(11, entries(['3-9']));
    expect(confirmed.unnamed()).toBeNull();
  });

  it('is taken on trust as to the order by a walk that began after the order was placed', () => {
    const erasures = walked(false);
    erasures.hear(10, entries(['3-9']));
    expect(erasures.unnamed()).toBeNull();
  });
});
