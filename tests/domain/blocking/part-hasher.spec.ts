import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { partHasher } from '../../../src/domain/blocking/part-hasher.ts';
import { reductionOf, reductions } from '../../../src/domain/blocking/reductions.ts';
import { hash32 } from '../../../src/domain/comparisons/hash32.ts';

const pieces = ['张', '单', '尉迟', '子涵', '毛毛', '之子', '吕', '绿', '無', '不详', 'X', '·', ' ', '0', '1', '9'];
const anyCell = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.stringMatching(/^\d{11}$|^\d{17}[\dX]$/u),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

describe('the hash of a part of a blocking key', () => {
  it.each(reductions.map(({ code }) => code))('%s: is that of the first key, however it is had', (code) => {
    const reduction = reductionOf(code);
    const hash = partHasher(reduction);
    fc.assert(
      fc.property(anyCell, (cell) => {
        const key = reduction.of(cell)[0] ?? '';
        expect(hash(cell)).toBe(key === '' ? 0 : hash32(key));
      }),
    );
  });
});
