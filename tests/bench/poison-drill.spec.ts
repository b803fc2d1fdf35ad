import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { poison, type PoisonTold } from '../../bench/poison-drill/poison-drill.ts';
import { faultsIn } from '../../bench/poison-drill/promise.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

/** The long form is `node scripts/with-node.mjs scripts/poison-drill.ts`. */
describe('forged rosters among the honest ones of a year', () => {
  let test: TestHub;
  let told: PoisonTold;
  beforeAll(async () => {
    test = await openTestHub();
    const forged = { population: 2_000, seed: 1, years: 1, regions: ['290121'], deaths: 150, bridges: 40 };
    told = await poison({ ...forged, folder: test.folder, say: () => undefined }, test);
  }, 600_000);
  afterAll(() => test[Symbol.asyncDispose]());

  const attack = (kind: string) => told.attacks.find((one) => one.kind === kind);

  it('are held: every surge of deaths, whole or cut in parts, and every row that makes one person of two', () => {
    expect(attack('death-surge')).toMatchObject({ attacks: 1, stopped: 1, gates: ['G1'] });
    expect(attack('death-surge-cut')).toMatchObject({ attacks: 1, stopped: 1, gates: ['G1'] });
    expect(attack('bridge')).toMatchObject({ attacks: 1, rows: 20, rowsHeld: 20, gates: ['G5'] });
    expect(attack('bridge-by-item')).toMatchObject({ attacks: 1, stopped: 1, gates: ['G5'] });
  });

  it('change nobody’s life: nothing is decided, no two people become one, although deaths a few at a time are taken', () => {
    const { rows = 0, rowsHeld = 0 } = attack('death-trickle') ?? {};
    expect(rows).toBeGreaterThan(rowsHeld);
    expect(told.merges).toBe(0);
    expect(told.after).toMatchObject({ decided: 0, linkedAcross: told.before.linkedAcross });
  });

  it('and the honest ones pass, so that the promise is kept', () => {
    expect(told.honest.batches).toBeGreaterThan(100);
    expect(told.honest.held).toEqual([]);
    expect(faultsIn(told)).toEqual([]);
  });
});
