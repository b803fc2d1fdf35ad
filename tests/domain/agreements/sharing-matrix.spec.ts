import { expect, it } from 'vitest';

import { isUpToDate, sharingMatrix } from '../../../scripts/sharing-matrix.ts';

it('docs/sharing-matrix.md says what the engine decides: write it anew with scripts/sharing-matrix.ts and have it read', () => {
  expect(isUpToDate()).toBe(true);
});

it('the document has a line for every field and shows the secret entries as other lawful registration', () => {
  const text = sharingMatrix();
  expect(text).toMatch(/^\| entryType .* F \(13\/16 as 19\) \| F \(entry type 13, entry type 16\) \|/m);
  expect(text).toMatch(/^\| childNameBefore [^|]+\| – \| – \| F \(near\) \| – \| – \| – \| – \| – \|$/m);
});
