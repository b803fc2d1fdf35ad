import { describe, expect, it } from 'vitest';
import { combineSessions, contradicted } from '../../../src/domain/link-model/combine-sessions.ts';
import type { TrainingSession } from '../../../src/domain/link-model/expectation.ts';

const session = (rule: string, ...rows: readonly (readonly number[] | null)[]): TrainingSession => ({
  rule,
  pairs: 1000,
  lambda: 0.5,
  matches: 500,
  iterations: 9,
  converged: true,
  expected: rows,
  m: rows.map((row) => {
    if (row === null) return null;
    const answered = row.slice(1).reduce((sum, count) => sum + count, 0);
    return row.map((count, level) => (level === 0 ? 1 : count / answered));
  }),
});

describe('joining what the blocking rules taught', () => {
  it('weights each rule by its expected matches with a value: 300 at 0.9 and 100 at 0.5 are 0.8', () => {
    const sessions = [session('name', null, [700, 270, 30]), session('date', [0, 99, 1], [0, 50, 50])];
    expect(combineSessions(sessions, 3)).toEqual([
      [1, 0.99, 0.01],
      [1, expect.closeTo(0.8, 12), expect.closeTo(0.2, 12)],
      null,
    ]);
  });

  it('does not believe one rule against many: a surname that addresses hold finds one birth date in five changed, the others one in 20', () => {
    const honest = ['city', 'email', 'name'].map((rule) => session(rule, [0, 950, 50]));
    expect(combineSessions([...honest, session('surname', [0, 800, 200])], 1)[0]?.[2]).toBeCloseTo(0.05, 12);
  });

  it('gives the same bytes for any order of the rules', () => {
    const sessions = ['a', 'b', 'c'].map((rule, at) => session(rule, [0, 70 + at / 7, 11 / (at + 3)]));
    expect(combineSessions(sessions.toReversed(), 1)).toEqual(combineSessions(sessions, 1));
  });

  const byName = session('name', null, [0, 950, 50], [0, 940, 60], [0, 850, 150]);
  const byDate = session('date', [0, 950, 50], null, [0, 930, 70], [0, 850, 150]);

  it('sets a rule aside that households share: its matches change name and birth date, those of the others do not', () => {
    const byPhone = session('phone', [0, 400, 600], [0, 400, 600], null, [0, 870, 130]);
    expect([...contradicted([byName, byDate, byPhone], 4)]).toEqual(['phone']);
  });

  it('sets aside with it whom only the birth date betrays, as it reads the name itself', () => {
    const byPhone = session('phone', [0, 400, 600], [0, 400, 600], null, [0, 870, 130]);
    const byFamily = session('surname', null, [0, 420, 580], [0, 930, 70], [0, 850, 150]);
    expect([...contradicted([byName, byDate, byPhone, byFamily], 4)]).toEqual(['phone', 'surname']);
    expect([...contradicted([byName, byDate, byFamily], 4)]).toEqual([]);
  });

  it('sets nobody aside over slips that are rare everywhere: two in a hundred against two in a thousand', () => {
    const strict = session('strict', [0, 9980, 20], [0, 9980, 20], [0, 9400, 600], [0, 8500, 1500]);
    const loose = session('loose', [0, 9800, 200], [0, 9800, 200], [0, 9400, 600], [0, 8500, 1500]);
    expect([...contradicted([strict, loose], 4)]).toEqual([]);
  });

  it('does not set the others aside when one key is tied to one field: postcode and town', () => {
    const byPostcode = session('postcode', [0, 950, 50], [0, 950, 50], [0, 940, 60], [0, 999, 1]);
    expect([...contradicted([byName, byDate, byPostcode], 4)]).toEqual([]);
  });
});
