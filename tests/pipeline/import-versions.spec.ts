import { setTimeout } from 'node:timers/promises';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { withdrawRoster } from '../../src/actions/withdraw-roster.ts';
import type { Envelope } from '../../src/domain/feeds/define-feed.ts';
import { envelopeOf, readRosterName } from '../../src/domain/feeds/roster-name.ts';
import type { RosterDraft } from '../../src/ports/rosters.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, certificateNo, child, motherId } from '../support/people.ts';
import type { Roster, Row } from '../support/rosters.ts';

const ONE = child(0);
const TWO = child(1);

const january = (rows: readonly Row[], more: Partial<Roster> = {}): Roster => ({
  feed: 'HC-BIRTH',
  period: '2025-01',
  rows,
  ...more,
});
const february = (rows: readonly Row[], more: Partial<Roster> = {}): Roster => ({
  feed: 'HC-BIRTH',
  period: '2025-02',
  rows,
  ...more,
});

describe('versions of a record', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(() => test.empty());
  afterAll(() => test[Symbol.asyncDispose]());

  /** The standing of every version: batch, name of the child, standing and, of contenders, where they come from. */
  const versions = async () =>
    (
      await test.database.query<{ number: string; name: string; standing: string; contention: string | null }>(
        `select b.number, content ->> 'childName' name, standing, contention from source_record r join batch b on b.id = r.batch_id order by b.number, r.row_no`,
      )
    ).map(
      ({ number, name, standing, contention }) =>
        `${number} ${name} ${standing}${contention === null ? '' : ` ${contention}`}`,
    );

  const contentions = async (asOf = '2025-02-28') => {
    const run = await test.check({ asOf, checks: ['I06', 'I07'] });
    return (await test.findings(run)).map(({ check, evidence }) => `${check} ${evidence[0]?.key}`);
  };

  it('marked 更正 replaces what stood before', async () => {
    await test.deliver(january([certificate(ONE)]));
    const report = await test.deliver(february([certificate(ONE, { 新生儿姓名: '张晓明', 操作: '更正' })]));
    expect(report).toMatchObject({ counts: { total: 1, accepted: 0, corrected: 1 } });
    expect(await versions()).toEqual(['1 张小明 superseded', '2 张晓明 head']);
    expect(await contentions()).toEqual([]);
  });

  it('with other content under the same key stand side by side across files: I07 asks, neither wins', async () => {
    await test.deliver(january([certificate(ONE)]));
    await test.deliver(february([certificate(ONE, { 新生儿姓名: '张晓明' })]));
    expect(await versions()).toEqual(['1 张小明 contender files', '2 张晓明 contender files']);
    expect(await contentions()).toEqual([`I07 ${certificateNo(ONE)}`]);
  });

  it('with other content inside one file stand side by side: I06 asks; identical rows collapse', async () => {
    const report = await test.deliver(
      january([certificate(ONE), certificate(ONE, { 新生儿姓名: '张晓明' }), certificate(TWO), certificate(TWO)]),
    );
    expect(report).toMatchObject({ counts: { total: 4, accepted: 3, unchanged: 1 } });
    expect(await versions()).toEqual([
      '1 张小明 contender file',
      '1 张晓明 contender file',
      '1 刘子涵 head',
      '1 刘子涵 duplicate',
    ]);
    expect(await contentions()).toEqual([`I06 ${certificateNo(ONE)}`]);
  });

  it('stay the matter of one file when a provisional file had stated one of them already', async () => {
    await test.deliver(january([certificate(ONE)], { final: false }));
    await test.deliver(january([certificate(ONE), certificate(ONE, { 新生儿姓名: '张晓明' })]));
    expect(await contentions()).toEqual([`I06 ${certificateNo(ONE)}`]);
  });

  it('are the matter of two files although a third had voided one of them before', async () => {
    await test.deliver(january([certificate(ONE), certificate(ONE, { 新生儿姓名: '张晓明', 操作: '作废' })]));
    await test.deliver(february([certificate(ONE)]));
    await test.deliver({ feed: 'HC-BIRTH', period: '2025-03', rows: [certificate(ONE, { 新生儿姓名: '张晓明' })] });
    expect(await contentions('2025-03-31')).toEqual([`I07 ${certificateNo(ONE)}`]);
  });

  it('that contend are settled by a correction', async () => {
    await test.deliver(january([certificate(ONE), certificate(ONE, { 新生儿姓名: '张晓明' })]));
    await test.deliver(february([certificate(ONE, { 操作: '更正' })]));
    expect(await contentions()).toEqual([]);
  });

  it('that contend make a check about them answer only what both of them say', async () => {
    const mother = `${motherId(ONE).slice(0, 17)}${motherId(ONE).endsWith('1') ? '2' : '1'}`;
    await test.deliver(
      january([
        certificate(ONE, { 母亲证件号码: mother }),
        certificate(ONE),
        certificate(TWO, { 母亲证件号码: mother }),
        certificate(TWO, { 母亲证件号码: mother, 新生儿姓名: '刘子含' }),
      ]),
    );
    const run = await test.check({ asOf: '2025-01-31', checks: ['I01'] });
    expect((await test.answers(run)).map(({ outcome, doubt, evidence }) => [evidence[0]?.key, outcome, doubt])).toEqual(
      [
        [certificateNo(ONE), 'unanswerable', 'contended'],
        [certificateNo(TWO), 'conflicts', null],
      ],
    );
  });

  it('under an equal number of the source system replace each other', async () => {
    await test.deliver(january([certificate(ONE, { 源系统编号: 'A-17' })]));
    await test.deliver(february([certificate(ONE, { 新生儿姓名: '张晓明', 源系统编号: 'A-17' })]));
    expect(await versions()).toEqual(['1 张小明 superseded', '2 张晓明 head']);
  });

  it('in a higher series of the same roster replace lower ones, whichever came first', async () => {
    await test.deliver(january([certificate(ONE, { 新生儿姓名: '张晓明' })], { manifest: { series: 2 } }));
    await test.deliver(january([certificate(ONE)], { manifest: { series: 1 } }));
    expect(await versions()).toEqual(['1 张晓明 head', '2 张小明 superseded']);
    expect(await contentions()).toEqual([]);
  });

  it('marked 作废 take the record away, and what is sent after the void starts afresh', async () => {
    await test.deliver(january([certificate(ONE)]));
    const report = await test.deliver(february([certificate(ONE, { 操作: '作废' })]));
    expect(report).toMatchObject({ counts: { total: 1, accepted: 0, voided: 1 } });
    expect(await versions()).toEqual(['1 张小明 superseded', '2 张小明 void']);
    await test.deliver({ feed: 'HC-BIRTH', period: '2025-03', rows: [certificate(ONE, { 新生儿姓名: '张晓明' })] });
    expect(await versions()).toEqual(['1 张小明 superseded', '2 张小明 void', '3 张晓明 head']);
  });

  it('that void a record which arrives only later leave it void', async () => {
    await test.deliver(february([certificate(ONE, { 操作: '作废' })]));
    await test.deliver(january([certificate(ONE)]));
    expect(await versions()).toEqual(['1 张小明 void', '2 张小明 superseded']);
  });
});

describe('a second file for the same period', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(async () => {
    await test.empty();
    await test.deliver(january([certificate(ONE), certificate(TWO)]));
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const live = async () =>
    (
      await test.database.query<{ key: string }>(`select key from source_record where standing = 'head' order by key`)
    ).map(({ key }) => key);
  const batches = async () =>
    (
      await test.database.query<{ number: string; state: string }>('select number, state from batch order by number')
    ).map(({ number, state }) => `${number} ${state}`);

  const THREE = child(2);
  const [ONE_NO, TWO_NO, THREE_NO] = [ONE, TWO, THREE].map(certificateNo) as [string, string, string];

  it('adds to the first, even if both are final: nothing is lost by a partial file', async () => {
    await test.deliver(january([certificate(THREE)]));
    expect(await live()).toEqual([ONE_NO, TWO_NO, THREE_NO]);
    expect(await batches()).toEqual(['1 accepted', '2 accepted']);
  });

  it('replaces the first when the sender says so: what is missing in it no longer counts, and both can be seen', async () => {
    await test.deliver(january([certificate(ONE), certificate(THREE)]), { envelope: { mode: 'replace' } });
    expect(await live()).toEqual([ONE_NO, THREE_NO]);
    expect(await batches()).toEqual(['1 replaced', '2 accepted']);
    const rows = await test.database.query<{ key: string; standing: string }>(
      `select r.key, r.standing from source_record r join batch b on b.id = r.batch_id where b.number = 1 order by key`,
    );
    expect(rows).toEqual([
      { key: ONE_NO, standing: 'withdrawn' },
      { key: TWO_NO, standing: 'withdrawn' },
    ]);
  });

  it('is previewed: a trial says which file it would replace and how many records would be gone, and changes nothing', async () => {
    const replacing = january([certificate(ONE), certificate(THREE)]);
    const before = await live();
    const trial = await test.deliver(replacing, { envelope: { mode: 'replace' }, dryRun: true });
    expect(trial).toMatchObject({ outcome: 'dry-run', replaces: { batches: [1], lost: 1 } });
    expect(await live()).toEqual(before);
    expect(await test.deliver(replacing, { envelope: { mode: 'replace' } })).toMatchObject({
      outcome: 'imported',
      replaces: { batches: [1], lost: 1 },
    });
  });

  it('replaces the first when the manifest says so, and the first file sent once more does not come back', async () => {
    await test.deliver(january([certificate(ONE)], { manifest: { mode: 'replace' } }));
    expect(await test.deliver(january([certificate(ONE), certificate(TWO)]))).toMatchObject({ outcome: 'known' });
    expect(await live()).toEqual([ONE_NO]);
  });

  it('that replaced and is withdrawn gives back everything it had replaced', async () => {
    const before = await live();
    await test.deliver(january([certificate(ONE, { 新生儿姓名: '张晓明' }), certificate(THREE)]), {
      envelope: { mode: 'replace' },
    });
    await withdrawRoster(2, '误报', test.hub);
    expect(await live()).toEqual(before);
    expect(await batches()).toEqual(['1 accepted', '2 withdrawn']);
  });

  it('that corrected a record and is withdrawn gives back the record as it was', async () => {
    await test.deliver(january([certificate(ONE, { 新生儿姓名: '张晓明', 操作: '更正' })]));
    await withdrawRoster(2, '误报', test.hub);
    const [row] = await test.database.query<{ name: string }>(
      `select content ->> 'childName' name from source_record where key = $1 and standing = 'head'`,
      [ONE_NO],
    );
    expect(row?.name).toBe('张小明');
  });

  it('is stored once although it came twice at once and was replaced before the second was looked at', async () => {
    const draft: RosterDraft = {
      envelope: envelopeOf({ ...readRosterName('HC-BIRTH_290121_20250401-20250430.csv') }, {}, {}) as Envelope,
      fileName: 'a.csv',
      format: 'csv',
      encoding: 'utf-8',
      contentHash: 'a',
      definitionHash: '',
    };
    let second: Promise<{ known: unknown }> | undefined;
    await test.hub.inTransaction(async ({ rosters }) => {
      await rosters.begin(draft);
      second = test.hub.inTransaction((stores) => stores.rosters.begin(draft));
      await setTimeout(200);
      await rosters.begin({ ...draft, contentHash: 'b', envelope: { ...draft.envelope, mode: 'replace' } });
      await rosters.settleReplacements(draft.envelope);
    });
    expect((await second)?.known).not.toBeNull();
  });

  it('can be withdrawn once; there is nothing to withdraw under an unknown number', async () => {
    expect(await withdrawRoster(1, '误报', test.hub)).toMatchObject({ outcome: 'withdrawn', roster: { number: 1 } });
    expect(await live()).toEqual([]);
    expect(await withdrawRoster(1, '误报', test.hub)).toEqual({ outcome: 'not-found' });
    expect(await withdrawRoster(99, '误报', test.hub)).toEqual({ outcome: 'not-found' });
    const [batch] = await test.database.query<{ reason: string }>(
      'select withdrawn_reason reason from batch where number = 1',
    );
    expect(batch?.reason).toBe('误报');
  });

  it('of another organisation has its own keys only where the feed says so, and never replaces the first', async () => {
    await test.deliver(january([certificate(THREE)], { org: '妇幼保健院', manifest: { mode: 'replace' } }));
    expect(await batches()).toEqual(['1 accepted', '2 accepted']);
    expect(await live()).toEqual([ONE_NO, TWO_NO, THREE_NO]);
  });
});
