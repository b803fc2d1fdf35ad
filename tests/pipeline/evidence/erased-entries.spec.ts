import { describe, expect, it } from 'vitest';

import { settleLog } from '../../../bench/evidence-drill/written-log.ts';
import { HOST } from '../../../src/actions/access/noted.ts';
import { decideOrder } from '../../../src/actions/retention/decide-order.ts';
import { keepRetention } from '../../../src/actions/retention/keep-retention.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';
import { onDay } from '../../support/retention.ts';
import { ANY, append, count, LOOK, log, openForEachTest, test, verify, writeOwn } from './evidence-desk.ts';

openForEachTest();

/** Three years after whatever this test writes, also in the hours when the year has begun in China and not yet here. */
const inThreeYears = () => onDay(test.hub, `${new Date().getFullYear() + 5}-01-01`);
const erase = () => keepRetention(HOST, inThreeYears());
const DPO = { user: 'wang', role: 'R-DPO', session: 's-9' } as const;

/** An administrator of the database who switches the traps off for a moment. */
const withoutTraps = async (sql: string): Promise<void> => {
  await test.database.query('alter table evidence disable trigger all');
  await test.database.query(sql);
  await test.database.query('alter table evidence enable trigger all');
};
const EMPTY = `update evidence set entry = '', action = '', actor = '', object = '', subjects = '{}', objects = '{}'`;

describe('entries at the end of their three years', () => {
  it('are forgotten, and the log verifies to the last witnessed root and says which places went by which order', async () => {
    await writeOwn(5);
    await settleLog(log);
    const { entries } = await verify();
    await erase();
    expect(await count(`evidence where entry = ''`)).toBe(entries);
    expect((await log.readings.page({ ...ANY, object: LOOK.object }, { first: 9, after: null })).entries).toEqual([]);
    await settleLog(log);
    expect(await verify()).toMatchObject({
      outcome: 'intact',
      erased: [{ from: 0, until: entries, order: 'retention-order:1' }],
    });
    expect(await verify(entries)).toMatchObject({ outcome: 'intact' });
  });

  it('stay while the case that they tell of is open', async () => {
    await writeOwn(2);
    await test.database.query(
      `insert into case_file (id, number, event, state, severity, owner, region, opened_by_run)
       values (gen_random_uuid(), 'C-2026-000001', 'birth', 'VERIFYING', 'S2', 'PS', '290121', gen_random_uuid())`,
    );
    await settleLog(log);
    await erase();
    expect((await log.readings.page({ ...ANY, object: LOOK.object }, { first: 9, after: null })).entries).toHaveLength(
      2,
    );
  });

  it('never take along the entries that prove an erasure', async () => {
    await writeOwn(1);
    await settleLog(log);
    await erase();
    await settleLog(log);
    expect(await erase()).toEqual({ outcome: 'nothing-due' });
    expect(await count(`evidence where action = 'erased' and entry <> ''`)).toBe(3);
  });
});

describe('an entry that is empty without an order', () => {
  it('cannot be made while the traps are on', async () => {
    await writeOwn(3);
    await settleLog(log);
    await expect(test.database.query(EMPTY)).rejects.toThrow('evidence is appended to');
    await expect(test.database.query('delete from evidence')).rejects.toThrow('evidence is appended to');
  });

  it('is found, although leaf, chain and signatures are right', async () => {
    await writeOwn(3);
    await settleLog(log);
    await withoutTraps(`${EMPTY} where id = (select evidence_id from evidence_leaf where idx = 1)`);
    expect(await verify()).toMatchObject({
      outcome: 'tampered',
      divergence: { index: 1, until: null, field: 'erasure', expected: 'retention-order' },
    });
  });

  it('is found when only the table of erasures names it, and the log does not', async () => {
    await writeOwn(3);
    await settleLog(log);
    await test.database.query(
      `insert into retention_order (id, as_of, state, rules, due, asked_by) values ('00000000-0000-4000-8000-000000000001', '2026-01-01', 'running', '{}', '[]', 'host')`,
    );
    await test.database.query(`insert into evidence_erasure values (1, 2, '00000000-0000-4000-8000-000000000001')`);
    await test.database.query(`${EMPTY} where id = (select evidence_id from evidence_leaf where idx = 1)`);
    expect(await verify()).toMatchObject({ outcome: 'tampered', divergence: { index: 1, field: 'erasure' } });
  });

  it('is found when an entry names it under an order that nobody asked for', async () => {
    await writeOwn(3);
    await settleLog(log);
    await withoutTraps(`${EMPTY} where id = (select evidence_id from evidence_leaf where idx = 1)`);
    const detail = { step: 'erased-entries', class: 'access-log', items: 1, ranges: ['1-2'] };
    await append({ ...LOOK, action: 'erased', object: 'retention-order:9', subjects: [], detail });
    await settleLog(log);
    expect(await verify()).toMatchObject({ outcome: 'tampered', divergence: { index: 1, field: 'erasure' } });
  });
});

describe('an order over much at once', () => {
  it('waits until the data-protection officer confirms it, and nothing goes when it is declined', async () => {
    await writeOwn(2);
    await settleLog(log);
    const everything = { region: '', validFrom: plainDate('2020-01-01'), validTo: null };
    await test.hub.inTransaction(({ parameters }) =>
      parameters.set({ name: 'RETAIN_CONFIRM_FROM', value: 2, ...everything }, 'li'),
    );
    expect(await erase()).toMatchObject({ outcome: 'waits', order: { number: 1, state: 'proposed' } });
    expect(await erase()).toMatchObject({ outcome: 'waits', order: { number: 1 } });
    expect(await count(`evidence where entry = ''`)).toBe(0);
    await decideOrder(1, false, DPO, test.hub);
    expect(await erase()).toMatchObject({ outcome: 'waits', order: { number: 2 } });
    expect(await decideOrder(1, true, DPO, test.hub)).toBeNull();
    await decideOrder(2, true, DPO, test.hub);
    expect(await erase()).toMatchObject({ outcome: 'done', order: { number: 2, decidedBy: 'wang' } });
    await settleLog(log);
    expect(await verify()).toMatchObject({ outcome: 'intact', erased: [{ order: 'retention-order:2' }] });
  });

  it('is not confirmed by whoever asked for it', async () => {
    await test.database.query(
      `insert into retention_order (id, as_of, state, rules, due, asked_by) values (gen_random_uuid(), '2026-01-01', 'proposed', '{}', '[]', 'wang')`,
    );
    await expect(decideOrder(1, true, DPO, test.hub)).rejects.toThrow('retention_order_two_people');
  });
});
