import { describe, expect, it } from 'vitest';
import { settleLog, writeLog } from '../../../bench/evidence-drill/written-log.ts';
import { leaveFor } from '../../../src/domain/evidence/sensitive-operations.ts';
import { LOOK, append, log, openForEachTest, seal, test, verify } from './evidence-desk.ts';

openForEachTest();

describe('verifying the log', () => {
  it('may begin anywhere, at the checkpoint before', async () => {
    await writeLog(60, 'since', { hub: test.hub, log });
    await settleLog(log);
    const whole = await verify();
    const part = await verify(40);
    expect(part).toMatchObject({ outcome: 'intact', witnessed: whole.entries });
    expect(part.from).toBeGreaterThan(20);
    expect(part.from).toBeLessThanOrEqual(40);
    expect(part.from + part.entries).toBe(whole.entries);
  });

  it('never says that all is well when something is missing', async () => {
    expect(await verify()).toMatchObject({ outcome: 'unverifiable', doubts: ['no-witness', 'nothing-sealed'] });
    await append(LOOK);
    await seal();
    expect(await verify()).toMatchObject({ outcome: 'unverifiable', doubts: ['no-witness'] });
    await settleLog(log);
    expect(await verify()).toMatchObject({ outcome: 'intact' });
    await test.database.query('alter table evidence disable trigger evidence_is_kept');
    expect(await verify()).toMatchObject({ outcome: 'unverifiable', doubts: ['guards-off'] });
  });
});

describe('the facts about the log', () => {
  it('let sensitive operations go on once the log is witnessed, and stop them when its guards are off', async () => {
    expect(leaveFor(await log.state.facts())).toMatchObject({ code: 'EVIDENCE_UNWITNESSED' });
    await append(LOOK);
    await settleLog(log);
    expect(leaveFor(await log.state.facts())).toEqual({ outcome: 'may-go-on' });
    await test.database.query('alter table evidence disable trigger all');
    expect(leaveFor(await log.state.facts())).toMatchObject({ code: 'EVIDENCE_UNGUARDED' });
  });

  it('count an entry that waits as unwitnessed from when it was written', async () => {
    await append(LOOK);
    await settleLog(log);
    await append(LOOK);
    const { oldestUnwitnessedAt, now } = await log.state.facts();
    expect(Date.parse(now) - Date.parse(oldestUnwitnessedAt ?? '')).toBeLessThan(60_000);
    const later = new Date(Date.parse(oldestUnwitnessedAt ?? '') + 15 * 60_000 + 1).toISOString();
    const facts = { ...(await log.state.facts()), now: later, witnessedAt: later };
    expect(leaveFor(facts)).toMatchObject({ code: 'EVIDENCE_UNWITNESSED' });
  });
});
