import { describe, expect, it } from 'vitest';
import { refusalOfSecond, type Voice, voiceOf } from '../../../src/domain/access/four-eyes.ts';

const said = (person: string, terminal: string | null, at: string): Voice => ({ person, terminal, at });
const first = said('he', 'desk-1', '2026-03-02T09:00:00.000Z');

describe('a second voice', () => {
  it('from the terminal of the first counts ten minutes later, and not a moment before', () => {
    expect(refusalOfSecond(said('lu', 'desk-1', '2026-03-02T09:09:59.999Z'), [first], null)).toBe('SAME_TERMINAL');
    expect(refusalOfSecond(said('lu', 'desk-1', '2026-03-02T09:10:00.000Z'), [first], null)).toBeNull();
    expect(refusalOfSecond(said('lu', 'desk-2', '2026-03-02T09:00:01.000Z'), [first], null)).toBeNull();
  });

  it('from a terminal that nothing tells is not held against anybody', () => {
    const onTheHost = voiceOf({ user: 'lu' }, '2026-03-02T09:00:01.000Z');
    expect(refusalOfSecond(onTheHost, [{ ...first, terminal: null }], null)).toBeNull();
  });

  it('is that of whoever was drawn, until the time is over', () => {
    const drawn = { person: 'sun', until: '2026-03-04T15:59:59.000Z' };
    expect(refusalOfSecond(said('lu', 'desk-2', '2026-03-04T15:59:58.000Z'), [first], drawn)).toBe('NOT_DRAWN');
    expect(refusalOfSecond(said('sun', 'desk-2', '2026-03-04T15:59:58.000Z'), [first], drawn)).toBeNull();
    expect(refusalOfSecond(said('lu', 'desk-2', '2026-03-04T15:59:59.000Z'), [first], drawn)).toBeNull();
  });
});
