import { expect, it } from 'vitest';

import { replacedAmong, type RosterFileOfPeriod } from '../../../src/domain/batches/replacements.ts';

const file = (id: string, more: Partial<RosterFileOfPeriod> = {}): RosterFileOfPeriod => ({
  id,
  mode: 'add',
  series: null,
  submittedAt: null,
  contentHash: id,
  ...more,
});

it('a second file adds; only one that says so replaces', () => {
  expect([...replacedAmong([file('a'), file('b')])]).toEqual([]);
  expect([...replacedAmong([file('a'), file('b', { mode: 'replace' })])]).toEqual(['a']);
});

it('a replacement stands for what comes before it by series and submission, and for nothing after it', () => {
  const replacing = file('r', { mode: 'replace', series: 2, submittedAt: '2025-02-03T09:00' });
  const files = [
    file('lower', { series: 1, submittedAt: '2025-02-09T09:00' }),
    file('earlier', { series: 2, submittedAt: '2025-02-03T08:00' }),
    file('later', { series: 2, submittedAt: '2025-02-03T10:00' }),
    file('higher', { series: 3 }),
  ];
  expect([...replacedAmong([replacing, ...files])]).toEqual(['lower', 'earlier']);
});

it('of two replacements that say neither, the content decides and never the order', () => {
  const [a, b] = [file('a', { mode: 'replace' }), file('b', { mode: 'replace' })];
  expect([...replacedAmong([a, b])]).toEqual(['a']);
  expect([...replacedAmong([b, a])]).toEqual(['a']);
});
