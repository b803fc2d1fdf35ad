import { describe, expect, it } from 'vitest';
import { i15 } from '../../../../src/domain/checks/i15-forbidden-column.ts';
import { q01 } from '../../../../src/domain/checks/q01-roster-late.ts';
import { q04 } from '../../../../src/domain/checks/q04-control-total.ts';
import { q08 } from '../../../../src/domain/checks/q08-stock-balance.ts';
import type { RegisterFacts } from '../../../../src/domain/checks/register-facts.ts';
import { rehearse } from '../../../../src/domain/checks/rehearse.ts';
import { EXAMPLE_ROSTER, EXAMPLE_STOCK } from '../../../../src/domain/checks/roster-facts.ts';
import { plainDate } from '../../../../src/domain/values/plain-date.ts';
import type { World } from '../../../../src/domain/checks/world.ts';

const NOWHERE = { asOf: plainDate('2025-12-31') } as unknown as World;
const facts = (some: Partial<RegisterFacts>): RegisterFacts => ({ rosters: [], owed: [], stocks: [], ...some });

describe('rosters', () => {
  it('several files of one period are one subject', () => {
    const rosters = [
      { ...EXAMPLE_ROSTER, batchId: 'a', forbiddenColumns: ['孩次'] },
      { ...EXAMPLE_ROSTER, batchId: 'b', forbiddenColumns: ['孩次', '生育证号'] },
    ];
    const answers = i15.judgeFacts(facts({ rosters }), NOWHERE);
    expect(answers).toMatchObject([{ feed: 'HC-BIRTH', region: '290121', org: '', period: '2025-01-01/2025-01-31' }]);
    expect(answers[0]?.answer.reason?.zh).toContain('2 个:孩次、生育证号');
  });

  it('a file that was taken back is not asked about', () => {
    const rosters = [{ ...EXAMPLE_ROSTER, state: 'withdrawn', forbiddenColumns: ['孩次'] } as const];
    expect(i15.judgeFacts(facts({ rosters }), NOWHERE)).toEqual([]);
  });

  it('a good file of the next month does not mend the refused one', () => {
    const refused = { ...EXAMPLE_ROSTER, state: 'refused', refusalCode: 'CONTROL_TOTAL' } as const;
    const next = { ...EXAMPLE_ROSTER, periodStart: plainDate('2025-02-01'), periodEnd: plainDate('2025-02-28') };
    const answers = q04.judgeFacts(facts({ rosters: [next, refused] }), NOWHERE);
    expect(answers.map(({ period, answer }) => [period.slice(0, 7), answer.outcome])).toEqual([
      ['2025-01', 'conflicts'],
      ['2025-02', 'agrees'],
    ]);
  });

  it('a late roster is its sender’s', () => {
    const owed = ['HC-BIRTH', 'ED-K12', 'CT-DECL'].map((feed) => ({
      feed,
      region: '290121',
      org: '',
      periodStart: plainDate('2025-03-01'),
      periodEnd: plainDate('2025-03-31'),
      dueOn: plainDate('2025-04-10'),
      received: false,
    }));
    const owners = q01
      .judgeFacts(facts({ owed }), NOWHERE)
      .map(({ answer }) => answer.outcome === 'conflicts' && answer.owner);
    expect(owners).toEqual(['HC', 'ED', 'PS']);
  });
});

describe('stocks', () => {
  it('the gap of the seed report is 1,266 residents or 3.1 %', () => {
    const { answer } = rehearse(q08, { when: '', given: [], facts: { stocks: [EXAMPLE_STOCK] }, expect: 'conflicts' });
    expect(answer?.reason?.en).toContain(
      'stated as 40248 and follows from the registers as 38982: a gap of 1266 (3.1 %)',
    );
  });
});
