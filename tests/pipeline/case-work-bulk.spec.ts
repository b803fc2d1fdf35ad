import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { applyBulk, previewBulk, undoBulk } from '../../src/actions/case-files/bulk-cases.ts';
import type { BulkCommand } from '../../src/domain/case-files/bulk.ts';
import type { Bulk } from '../../src/ports/case-work.ts';
import { type CaseDesk, CHEN, LI, openCaseDesk, WANG } from './case-desk.ts';

const dismiss: BulkCommand = { kind: 'dismiss', reason: '试运行数据,统一撤销', linkId: null };
const NUMBERS = Array.from({ length: 8 }, (_, at) => `C-2025-00000${at + 1}`);

describe('one decision on many cases', () => {
  let desk: CaseDesk;
  beforeAll(async () => {
    desk = await openCaseDesk();
  });
  beforeEach(async () => {
    await desk.test.empty();
    desk.on('2026-03-31');
    await desk.openCases(8);
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  const preview = (actor = WANG) => previewBulk(NUMBERS, dismiss, actor, desk.hub);
  const apply = (bulk: Bulk, opened: readonly string[] = bulk.sample, actor = WANG) =>
    applyBulk({ id: bulk.id, digest: bulk.digest, opened }, actor, desk.hub);
  const states = async () => Promise.all(NUMBERS.map(async (number) => (await desk.case(number)).state));

  it('is previewed case by case, with those that would be refused, and changes nothing', async () => {
    await desk.do(NUMBERS[0] ?? '', [WANG, { kind: 'assign', assignee: 'wang' }]);
    const { entries } = await preview();
    expect(entries.map(({ number, to, rule }) => [number, to, rule])).toEqual(
      expect.arrayContaining([
        [NUMBERS[0], null, 'MOVE_NOT_ALLOWED'],
        [NUMBERS[1], 'DISMISSED', null],
      ]),
    );
    expect(new Set(await states())).toEqual(new Set(['ASSIGNED', 'NEW']));
  });

  it('asks the officer to open five cases first, which the preview itself draws', async () => {
    const bulk = await preview();
    expect(bulk.sample).toHaveLength(5);
    expect(await apply(bulk, bulk.sample.slice(1))).toMatchObject({ rule: 'NOT_SAMPLED', about: bulk.sample[0] });
    expect((await apply(bulk)).outcome).toBe('done');
  });

  it('is done to all of them in one piece, or to none when one has changed since', async () => {
    const bulk = await preview();
    await desk.do(NUMBERS[7] ?? '', [LI, { kind: 'assign', assignee: 'li' }]);
    expect(await apply(bulk)).toMatchObject({ rule: 'STATE_CHANGED', about: NUMBERS[7] });
    expect((await states()).filter((state) => state === 'DISMISSED')).toEqual([]);
  });

  it('is what was previewed, by who previewed it, once', async () => {
    const bulk = await preview();
    expect(await apply({ ...bulk, digest: 'other' })).toMatchObject({ rule: 'PROPOSAL_STALE' });
    expect(await apply(bulk, bulk.sample, LI)).toEqual({ outcome: 'unknown-bulk' });
    await apply(bulk);
    expect(await apply(bulk)).toMatchObject({ rule: 'BULK_SPENT' });
  });

  it('does not name cases that do not concern the officer', async () => {
    const { entries } = await preview({ ...CHEN, department: 'ED' });
    expect(entries).toEqual([]);
  });

  it('is taken back as a whole by one undo', async () => {
    const bulk = await preview();
    await apply(bulk);
    expect(new Set(await states())).toEqual(new Set(['DISMISSED']));
    expect((await undoBulk({ id: bulk.id, reason: '范围选错' }, WANG, desk.hub)).outcome).toBe('done');
    expect(new Set(await states())).toEqual(new Set(['NEW']));
  });

  it('is not taken back in part: when one notice left in the very moment, none of it is', async () => {
    const bulk = await preview();
    await apply(bulk);
    await desk.test.database.query(
      `update case_notice set left_at = now() where case_id = (select id from case_file where number = $1)`,
      [NUMBERS[3] ?? ''],
    );
    expect(await undoBulk({ id: bulk.id, reason: '范围选错' }, WANG, desk.hub)).toMatchObject({
      rule: 'UNDO_LATE',
      about: NUMBERS[3],
    });
    expect(new Set(await states())).toEqual(new Set(['DISMISSED']));
    expect(await desk.test.database.query('select 1 from case_notice where recalled_at is not null')).toEqual([]);
  });

  it('is not taken back in part: once its notices have left, none of it is', async () => {
    const bulk = await preview();
    await apply(bulk);
    desk.later(15);
    expect(await undoBulk({ id: bulk.id, reason: '范围选错' }, WANG, desk.hub)).toMatchObject({ rule: 'UNDO_LATE' });
    expect(new Set(await states())).toEqual(new Set(['DISMISSED']));
  });
});
