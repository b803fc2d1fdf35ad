import fc from 'fast-check';
import { expect, it } from 'vitest';

import { processName } from '../../../src/adapters/postgres/evidence.ts';
import { replaceNumbers } from '../../../src/adapters/postgres/vault/number-texts.ts';

it('no name of a writer of evidence looks like an identity number, whatever its process and connection', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), fc.nat(4_194_304), (bytes, connection) => {
      const writer = `${processName(bytes)}.${connection}`;
      expect(replaceNumbers(writer, () => 'sealed')).toBe(writer);
    }),
  );
  // In hexadecimal this one did: 10 digits, a point and 5 digits are 15.
  expect(replaceNumbers('fa1234567890.30116', () => 'sealed')).toContain('sealed');
});
