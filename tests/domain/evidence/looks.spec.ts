import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksOf, objectsIn, tellLooks } from '../../../src/domain/evidence/looks.ts';

const look = (object: string, subjects: readonly string[], fields = ['PS-BIRTH.name']) => ({
  object,
  subjects,
  fields,
  agreements: ['PS.HC-BIRTH@1'],
});

describe('the looks of one answer', () => {
  it('of which there is one are told by the entry itself', () => {
    expect(tellLooks([look('finding:1', ['t-1'])])).toEqual({
      object: 'finding:1',
      subjects: ['t-1'],
      agreements: ['PS.HC-BIRTH@1'],
      detail: { fields: ['PS-BIRTH.name'] },
    });
  });

  it('of which there are several are one entry that names each person once, and each thing with its persons', () => {
    const told = tellLooks([
      look('finding:1', ['t-1', 't-2']),
      look('finding:2', ['t-2']),
      look('person:9', ['t-3'], ['PS-BIRTH.birthDate']),
    ]);
    expect(told).toMatchObject({
      object: 'list:3',
      subjects: ['t-1', 't-2', 't-3'],
      detail: { fields: ['PS-BIRTH.birthDate', 'PS-BIRTH.name'] },
    });
    expect(told.looks?.map(({ shown }) => shown)).toEqual([
      [
        ['finding:1', 0, 1],
        ['finding:2', 1],
      ],
      [['person:9', 2]],
    ]);
    expect(objectsIn(told)).toEqual(['finding:1', 'finding:2', 'person:9']);
  });

  it('are read from the entry as they were, whichever they were', () => {
    const names = (prefix: string) => fc.integer({ min: 0, max: 9 }).map((n) => `${prefix}${n}`);
    const some = fc.record({
      object: names('finding:'),
      subjects: fc.uniqueArray(names('t-')),
      fields: fc.uniqueArray(names('PS-BIRTH.f'), { minLength: 1 }),
      agreements: fc.uniqueArray(names('A@')),
    });
    const sorted = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).toSorted();
    fc.assert(
      fc.property(fc.array(some, { minLength: 1 }), (looks) => {
        expect(sorted(looksOf(tellLooks(looks)))).toEqual(
          sorted(looks.map(({ object, subjects, fields, agreements }) => ({ object, subjects, fields, agreements }))),
        );
      }),
    );
  });
});
