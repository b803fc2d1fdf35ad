import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { stockFacts } from '../../src/adapters/postgres/stock-facts.ts';
import type { StockFacts } from '../../src/domain/checks/register-facts.ts';
import { plainDate } from '../../src/domain/values/plain-date.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { openTestHub, requestOf, type TestHub } from '../support/hub.ts';
import { generatedRegister } from './stock-facts/generated-register.ts';
import { stocksToldSlowly } from './stock-facts/told-slowly.ts';

const AS_OF = plainDate('2025-12-31');

describe('what the registers say about movements beside a population stock', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(() => test.empty());
  afterAll(() => test[Symbol.asyncDispose]());

  const factsOf = async (how: typeof stockFacts | typeof stocksToldSlowly): Promise<readonly StockFacts[]> => {
    const run = await planRun(requestOf({ asOf: AS_OF }), test.hub);
    return test.database.inTransaction((tx) => how(tx, run.id, AS_OF));
  };

  it.each(['1', '2', '3'])('is what counting every row for each stock says (register %s)', async (seed) => {
    for (const roster of generatedRegister(seed)) await test.deliver(roster);
    const facts = await factsOf(stockFacts);
    expect(facts).toEqual(await factsOf(stocksToldSlowly));
    expect(facts.length).toBeGreaterThan(30);
    const inOne = facts.filter(({ region }) => region.startsWith('290121'));
    const sums = [
      inOne.reduce((sum, { awayHalfYear }) => sum + (awayHalfYear ?? 0), 0),
      inOne.reduce((sum, { presentHalfYear }) => sum + (presentHalfYear ?? 0), 0),
      ...(['births', 'deaths', 'movedIn', 'movedOut'] as const).map((event) =>
        inOne.reduce((sum, { sincePrevious }) => sum + (sincePrevious?.[event] ?? 0), 0),
      ),
    ];
    expect(sums.map((sum) => sum > 0)).toEqual([true, true, true, true, true, true]);
  });

  it('is not told where nobody owes the feed', async () => {
    for (const roster of generatedRegister('1')) await test.deliver(roster);
    const facts = await factsOf(stockFacts);
    const elsewhere = facts.filter(({ region }) => region.startsWith('290122'));
    expect(elsewhere.length).toBeGreaterThan(10);
    expect(new Set(elsewhere.map(({ awayHalfYear, presentHalfYear }) => awayHalfYear ?? presentHalfYear))).toEqual(
      new Set([null]),
    );
  });

  it('is nothing where no stock is known', async () => {
    for (const roster of generatedRegister('1').filter(({ feed }) => feed !== 'PS-STOCK')) await test.deliver(roster);
    expect(await factsOf(stockFacts)).toEqual([]);
  });
});
