import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { BaseQuestion, BaseResult } from '../../src/domain/checks/answer.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { cancellation, child, childId, cremation, dead, deathCertificate, deadId, pupil } from '../support/people.ts';
import { tablesHolding } from './tables-holding.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;

describe('the population base', () => {
  let asked: BaseQuestion[];
  let answer: BaseResult | null;
  let test: TestHub;
  beforeEach(async () => {
    asked = [];
    answer = null;
    const verify = async (question: BaseQuestion) => {
      asked.push(question);
      return answer;
    };
    test = await openTestHub({ populationBase: { verify } });
    await test.deliver({
      feed: 'HC-DEATH',
      period: QUARTER,
      rows: [deathCertificate(dead(0)), deathCertificate(dead(1))],
    });
    await test.deliver({ feed: 'MZ-CREM', period: QUARTER, rows: [cremation(dead(0))] });
    await test.deliver({ feed: 'PS-DEATH', period: QUARTER, rows: [cancellation(dead(1))] });
  });
  afterEach(() => test[Symbol.asyncDispose]());

  const d01 = async () => {
    const run = await test.check({ asOf: '2025-03-31', checks: ['D01', 'D02'] });
    return (await test.findings(run)).map(({ check, unverified }) => `${check}${unverified ? ' unverified' : ''}`);
  };

  it('is asked only about what would otherwise be a finding', async () => {
    answer = 'MATCH';
    expect(await d01()).toEqual(['D01', 'D02']);
    expect(new Set(asked.map(({ idNumber }) => idNumber))).toEqual(new Set([deadId(dead(0))]));
  });

  it('clears a finding when it knows better: the death was cancelled elsewhere', async () => {
    answer = 'CANCELLED_DEATH';
    expect(await d01()).toEqual([]);
  });

  it('that does not answer leaves the finding standing, marked unverified', async () => {
    expect(await d01()).toEqual(['D01 unverified', 'D02 unverified']);
  });

  it('is asked one question once in a run, however many records raise it', async () => {
    answer = 'NOT_FOUND';
    const rows = [
      pupil(child(0, '2017-01-08')),
      pupil(child(0, '2017-01-08'), { 全国学籍号: `G${childId(child(0, '2018-01-08'))}` }),
    ];
    await test.deliver({ feed: 'ED-K12', period: ['2024-09-01', '2025-01-31'], rows });
    const run = await test.check({ asOf: '2025-03-31', checks: ['E02'] });
    expect(await test.findings(run)).toHaveLength(2);
    expect(asked).toHaveLength(1);
  });

  it('is remembered by a fingerprint of the question and the answer, never by the person', async () => {
    answer = 'NAME_MISMATCH';
    await d01();
    const kept = await test.database.query<{ question_hash: string; result: string }>(
      'select question_hash, result from base_answer',
    );
    expect(kept.map(({ result }) => result)).toContain('NAME_MISMATCH');
    expect(await tablesHolding(deadId(dead(0)), test)).not.toContain('lianhe.base_answer');
  });
});
