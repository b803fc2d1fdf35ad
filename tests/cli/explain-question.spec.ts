import { describe, expect, test } from 'vitest';

import { readQuestion } from '../../src/cli/commands/explain-question.ts';

describe('what `explain` can be asked', () => {
  const CERTIFICATE = { feed: 'HC-BIRTH', key: 'W290000100', role: 'child' };
  const ENTRY = { feed: 'PS-BIRTH', key: '290121202501080018', role: 'child' };

  test('a finding or a link by its identifier', () => {
    const id = '8250eb06-7035-0c5f-80df-cf8c304d8eee';
    expect(readQuestion(id, undefined)).toEqual({ kind: 'id', id });
  });

  test('a pair as links are named', () => {
    expect(readQuestion('HC-BIRTH:W290000100#child~PS-BIRTH:290121202501080018#child', undefined)).toEqual({
      kind: 'pair',
      pair: [CERTIFICATE, ENTRY],
    });
  });

  test('two records; the role may be left away where a record names one person', () => {
    expect(readQuestion('HC-BIRTH:W290000100', 'PS-BIRTH:290121202501080018')).toEqual({
      kind: 'pair',
      pair: [CERTIFICATE, ENTRY],
    });
  });

  test('keys with several parts, and with # or ~ in them', () => {
    expect(readQuestion('PS-INFLOW:290122|新街1号#2~3|2025-01-20#person', 'HC-BIRTH:W1#child')).toMatchObject({
      pair: [{ feed: 'PS-INFLOW' }, { key: 'W1' }],
    });
  });

  test('a record that names several people needs the role', () => {
    expect(() => readQuestion('MZ-MARR:J1', 'HC-DEATH:1')).toThrow(/#a/);
    expect(readQuestion('MZ-MARR:J1#b', 'HC-DEATH:1')).toMatchObject({ pair: [{ key: 'J1', role: 'b' }, {}] });
  });

  test('nothing else', () => {
    expect(() => readQuestion('W290000100', undefined)).toThrow(/FEED:key/);
    expect(() => readQuestion('HC-BIRTH:W1', 'XX:1')).toThrow(/FEED/);
  });
});
