import { describe, expect, it } from 'vitest';

import { compareErased } from '../../../src/domain/retention/compare-erased.ts';
import { FORGOTTEN, forgetTexts } from '../../../src/domain/retention/forget-texts.ts';

describe('a case at the end of its term', () => {
  it('forgets every word that people wrote and keeps who did what and when', () => {
    const life = {
      state: 'CLOSED',
      outcome: { outcome: { action: 'A2', details: { doneOn: '2025-01-05' }, reason: '家属已补登' }, by: 'li' },
      assists: [{ unit: 'HC', basis: '公通字§31', answer: { code: 'F1', text: '王某确已死亡' } }],
    };
    expect(forgetTexts(life)).toEqual({
      state: 'CLOSED',
      outcome: { outcome: { action: 'A2', details: { doneOn: '2025-01-05' }, reason: FORGOTTEN.zh }, by: 'li' },
      assists: [{ unit: 'HC', basis: FORGOTTEN.zh, answer: { code: 'F1', text: FORGOTTEN.zh } }],
    });
  });

  it('keeps what the joint meeting resolved: it speaks of no person and stays for good', () => {
    const step = { kind: 'decided', resolution: { number: '2026-2-07', text: '统一口径', owner: 'PS' } };
    expect(forgetTexts(step)).toEqual(step);
  });
});

describe('what is gone', () => {
  const named = [{ order: 'retention-order:1', of: 'matched-rows', count: 2, root: 'aa' }];

  it('is accounted for when roots and counts are what the log says, and rows kept and erased make up each batch', () => {
    expect(compareErased(named, named, [{ batch: 1, stored: 5, left: 3, erased: 2 }])).toEqual([]);
  });

  it('is named when an order erased something else, or rows went without one', () => {
    const other = [{ order: 'retention-order:1', of: 'matched-rows', count: 2, root: 'bb' }];
    expect(compareErased(named, other, [{ batch: 1, stored: 5, left: 2, erased: 2 }])).toEqual([
      { what: 'retention-order:1 matched-rows', expected: '2 aa', found: '2 bb' },
      { what: 'batch:1', expected: '5 rows', found: '2 kept + 2 erased' },
    ]);
    expect(compareErased(named, [], [])).toEqual([
      { what: 'retention-order:1 matched-rows', expected: '2 aa', found: '' },
    ]);
  });
});
