import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { keepCaseClocks } from '../../src/actions/case-files/keep-case-clocks.ts';
import { decideLink } from '../../src/actions/decide-link.ts';
import { plainDate } from '../../src/domain/values/plain-date.ts';
import { linkIdOf } from '../../src/pipeline/link-id.ts';
import { cremation, dead, deathCertificate } from '../support/people.ts';
import { type CaseDesk, openCaseDesk, WANG } from './case-desk.ts';

const ONE = 'C-2025-000001';

describe('what is remembered of a pair', () => {
  let desk: CaseDesk;
  beforeAll(async () => {
    desk = await openCaseDesk();
  });
  beforeEach(async () => {
    await desk.test.empty();
    desk.on('2026-03-31');
    await desk.openCases(1);
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  const decisions = () =>
    desk.test.database.query('select verdict, undone_by from link_decision order by decided_at, id');
  const links = () =>
    desk.test.database.query<{
      pair_key: string;
      left_feed: string;
      left_key: string;
      right_feed: string;
      right_key: string;
    }>('select pair_key, left_feed, left_key, right_feed, right_key from link where known_to is null');
  const decide = async (terms: { scope?: 'pair' | 'versions'; expiresOn?: ReturnType<typeof plainDate> }) => {
    const [link] = await links();
    if (!link) throw new Error('the certificate and the cremation are not linked');
    const left = { feed: link.left_feed, key: link.left_key };
    const right = { feed: link.right_feed, key: link.right_key };
    const asked = {
      id: randomUUID(),
      left,
      right,
      verdict: 'not_same',
      reason: '照片不符',
      actor: 'wang',
      terms,
    } as const;
    await decideLink(asked, desk.hub);
  };
  const correct = async () => {
    const rows = [cremation(dead(0), { 逝者姓名: '王建华', 操作: '更正' })];
    expect((await desk.test.deliver({ feed: 'MZ-CREM', period: '2025-03', rows })).outcome).toBe('imported');
  };

  it('a false alarm that names a link is a decision about the pair, and goes with the alarm when that is undone', async () => {
    const [link] = await links();
    const linkId = linkIdOf(link?.pair_key ?? '');
    await desk.do(ONE, [WANG, { kind: 'dismiss', reason: '火化证系同名他人', linkId }]);
    expect(await decisions()).toEqual([{ verdict: 'not_same', undone_by: null }]);
    await desk.do(ONE, [WANG, { kind: 'undo', reason: '看错行' }]);
    expect(await decisions()).toEqual([{ verdict: 'not_same', undone_by: 'wang' }]);
  });

  it('holds, by default, whatever is corrected later, for good', async () => {
    await decide({});
    await correct();
    desk.on('2027-03-31');
    expect((await keepCaseClocks(desk.hub)).lapsed).toBe(0);
  });

  it('with a last day ends after it', async () => {
    await decide({ expiresOn: plainDate('2026-06-30') });
    desk.on('2026-06-30');
    expect((await keepCaseClocks(desk.hub)).lapsed).toBe(0);
    desk.on('2026-07-01');
    expect((await keepCaseClocks(desk.hub)).lapsed).toBe(1);
    expect(await decisions()).toEqual([{ verdict: 'not_same', undone_by: 'hub:expired' }]);
  });

  it('for the records as they read is reopened by new evidence: one of them was corrected', async () => {
    await decide({ scope: 'versions' });
    expect((await keepCaseClocks(desk.hub)).lapsed).toBe(0);
    await correct();
    expect((await keepCaseClocks(desk.hub)).lapsed).toBe(1);
    expect(await decisions()).toEqual([{ verdict: 'not_same', undone_by: 'hub:new-evidence' }]);
    await desk.test.deliver({ feed: 'HC-DEATH', period: '2025-03', rows: [deathCertificate(dead(1))] });
    expect((await keepCaseClocks(desk.hub)).lapsed).toBe(0);
  });
});
