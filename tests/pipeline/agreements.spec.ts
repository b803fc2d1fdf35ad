import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { approveAgreement, proposeAgreement, revokeAgreement } from '../../src/actions/agreements/change-agreement.ts';
import { currentProjector } from '../../src/actions/agreements/current-projector.ts';
import { installMatrix } from '../../src/actions/agreements/install-matrix.ts';
import type { Actor, Consumer } from '../../src/domain/access/actor.ts';
import type { Role } from '../../src/domain/access/role.ts';
import type { Agreement } from '../../src/domain/agreements/agreement.ts';
import { firstAgreements } from '../../src/domain/agreements/matrix/first-agreements.ts';
import { alarming, REVEAL_BUDGET } from '../../src/domain/agreements/reveal-budget.ts';
import { bareSituation } from '../../src/domain/agreements/situation.ts';
import { plainDate } from '../../src/domain/values/plain-date.ts';
import type { Hub } from '../../src/ports/hub.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const DAY = plainDate('2026-03-31');
const FROM = plainDate('2026-01-01');

const actor = (user: string, role: Role, department: Consumer): Actor => ({
  user,
  kind: 'person',
  role,
  department,
  org: '',
  region: '',
  session: `session-of-${user}`,
  provenAt: null,
  mayAskFreely: false,
});
const teacher = actor('sun', 'R-DQO', 'ED');
const police = actor('wang', 'R-APPROVE', 'PS');
const protection = actor('li', 'R-DPO', 'HUB');

const agreementOf = (id: string, more: Partial<Agreement> = {}): Agreement => {
  const found = firstAgreements(FROM).find((agreement) => agreement.id === id);
  if (found === undefined) throw new Error(`no agreement ${id}`);
  return { ...found, ...more };
};

describe('sharing agreements as they are kept', () => {
  let test: TestHub;
  let now = new Date('2026-03-31T04:00:00Z');
  let hub: Hub;
  beforeAll(async () => {
    test = await openTestHub();
    hub = { ...test.hub, clock: { now: () => now, today: () => DAY } };
  });
  afterAll(() => test[Symbol.asyncDispose]());
  afterEach(async () => {
    now = new Date('2026-03-31T04:00:00Z');
    await test.empty();
  });

  const later = (hours: number): void => {
    now = new Date(now.getTime() + hours * 3_600_000);
  };
  const events = (knownAt: string | null = null) => hub.inTransaction(({ agreements }) => agreements.events(knownAt));
  const entries = () =>
    test.database.query<{ entry: string }>(`select entry from evidence where action = 'agreement-changed' order by id`);
  const propose = (agreement = agreementOf('ED.PS-BIRTH'), emergency: string | null = null) =>
    proposeAgreement({ document: agreement, emergency }, teacher, hub);
  const approve = (by: Actor, version = 1) => approveAgreement({ id: 'ED.PS-BIRTH', version }, by, hub);
  const levelOf = async (projector = currentProjector(hub.clock)) => {
    const projections = await hub.inTransaction((stores) => projector.current(stores));
    const reading = {
      reader: { role: 'R-DQO', department: 'ED', region: '' },
      feed: 'PS-BIRTH',
      purpose: 'P2',
    } as const;
    return projections.project(reading).on({}, bareSituation('sun', DAY)).decide('name').level;
  };

  it('are proposed, approved by two, matured and revoked, each step with its evidence', async () => {
    const projector = currentProjector(hub.clock);
    expect(await levelOf(projector)).toBe('none');
    expect(await propose()).toMatchObject({ outcome: 'done', state: 'draft' });
    expect(await approve(police)).toMatchObject({ outcome: 'done', state: 'half-approved' });
    expect(await approve(protection)).toMatchObject({ outcome: 'done', state: 'maturing' });
    expect(await levelOf(projector)).toBe('none');
    later(24);
    expect(await levelOf(projector)).toBe('match-only');
    const revoked = await revokeAgreement({ id: 'ED.PS-BIRTH', version: 1, reason: '目的已不存在' }, protection, hub);
    expect(revoked).toMatchObject({ outcome: 'done', state: 'revoked' });
    // The same cache, the very next reading.
    expect(await levelOf(projector)).toBe('none');
    const moves = (await entries()).map(({ entry }) => JSON.parse(entry));
    expect(moves.map(({ detail, agreements }) => [detail.move, agreements])).toEqual(
      ['proposed', 'approved', 'approved', 'revoked'].map((move) => [move, ['ED.PS-BIRTH@1']]),
    );
  });

  it('are told apart by what was known when', async () => {
    await propose();
    const [learnt] = await test.database.query<{ at: string; before: string }>(
      `select known_from::text at, (known_from - interval '1 microsecond')::text before from agreement_event`,
    );
    await approve(police);
    const kindsKnown = async (at: string | null = null) => (await events(at)).map(({ kind }) => kind);
    expect(await kindsKnown(learnt?.before)).toEqual([]);
    expect(await kindsKnown(learnt?.at)).toEqual(['proposed']);
    expect(await kindsKnown()).toEqual(['proposed', 'approved']);
  });

  it('note a refused step and change nothing', async () => {
    await propose();
    expect(await approve(actor('he', 'R-APPROVE', 'HC'))).toEqual({
      outcome: 'refused',
      code: 'APPROVER_NOT_ENTITLED',
    });
    expect(await approve({ ...protection, user: 'sun' })).toEqual({ outcome: 'refused', code: 'SELF_APPROVAL' });
    expect(await propose(agreementOf('ED.PS-BIRTH', { version: 3 }))).toMatchObject({
      outcome: 'refused',
      code: 'VERSION_TAKEN',
    });
    expect(await proposeAgreement({ document: { id: 'x' }, emergency: null }, teacher, hub)).toMatchObject({
      outcome: 'faulty',
    });
    expect((await events()).length).toBe(1);
    const results = (await entries()).map(({ entry }) => JSON.parse(entry).result);
    expect(results).toEqual(['done', 'refused', 'refused', 'refused']);
  });

  it('have one effect of a request that is repeated, also twenty times at once', async () => {
    await propose();
    const answers = await Promise.all(Array.from({ length: 20 }, () => approve(police)));
    expect(new Set(answers.map((answer) => answer.outcome))).toEqual(new Set(['done']));
    expect(await propose()).toMatchObject({ outcome: 'done' });
    expect((await events()).map(({ kind }) => kind)).toEqual(['proposed', 'approved']);
    expect(await entries()).toHaveLength(2);
  });

  it('are approved once when two approvers of a department come at the same time', async () => {
    await propose();
    const answers = await Promise.all([approve(police), approve({ ...police, user: 'zhao' })]);
    expect(answers.map((answer) => (answer.outcome === 'refused' ? answer.code : answer.outcome)).toSorted()).toEqual([
      'APPROVED_ALREADY',
      'done',
    ]);
  });

  it('cannot be changed or deleted in the database', async () => {
    await propose();
    for (const statement of [
      'update agreement_event set version = 9',
      'delete from agreement_event',
      'truncate agreement_event',
    ]) {
      await expect(test.database.query(statement)).rejects.toThrow('appended to, never changed');
    }
  });

  it('begin with the matrix, in force at once, and a second installation touches nothing', async () => {
    const owners = Object.fromEntries(
      (['PS', 'HC', 'MZ', 'ED', 'GR'] as const).map((unit) => [unit, actor(`approver-${unit}`, 'R-APPROVE', unit)]),
    );
    const signatories = { proposer: actor('host', 'R-ADMIN', 'HUB'), owners, dataProtection: protection };
    const first = await installMatrix(signatories, FROM, hub);
    expect([first.installed.length, first.kept, first.refused]).toEqual([firstAgreements(FROM).length, [], []]);
    expect(await levelOf()).toBe('match-only');
    const again = await installMatrix(signatories, FROM, hub);
    expect([again.installed, again.kept.length, again.refused]).toEqual([[], first.installed.length, []]);
    expect(await events()).toHaveLength(3 * first.installed.length);
  });

  describe('and the volume of a day', () => {
    const count = (subjects: readonly string[], { ceiling = 50, agreement = 'HC.PS-BIRTH', day = DAY } = {}) =>
      hub.inTransaction(
        async ({ agreements }) => (await agreements.countPersons(day, [{ agreement, ceiling, subjects }]))[0],
      );

    it('counts persons, not looks, by agreement and day', async () => {
      expect(await count(['a', 'b', 'b'])).toEqual({ agreement: 'HC.PS-BIRTH', holds: true, persons: 2, ceiling: 50 });
      expect(await count(['b', 'c'])).toMatchObject({ holds: true, persons: 3 });
      expect(await count(['a'], { agreement: 'MZ.PS-BIRTH' })).toMatchObject({ persons: 1 });
      expect(await count(['a'], { day: plainDate('2026-04-01') })).toMatchObject({ persons: 1 });
    });

    it('refuses all persons of a request that would pass the ceiling, and still shows those counted before', async () => {
      await count(['a', 'b'], { ceiling: 3 });
      expect(await count(['c', 'd'], { ceiling: 3 })).toMatchObject({ holds: false, persons: 2 });
      expect(await count(['c'], { ceiling: 3 })).toMatchObject({ holds: true, persons: 3 });
      expect(await count(['a', 'b', 'c'], { ceiling: 3 })).toMatchObject({ holds: true, persons: 3 });
    });

    it('never passes the ceiling by one, with 50 requests at once', async () => {
      const answers = await Promise.all(Array.from({ length: 50 }, (_, no) => count([`p${no}`], { ceiling: 30 })));
      expect(answers.filter((answer) => answer?.holds)).toHaveLength(30);
      const [stored] = await test.database.query<{ persons: number; noted: number }>(
        'select persons, (select count(*)::int from agreement_person) noted from agreement_volume',
      );
      expect(stored).toEqual({ persons: 30, noted: 30 });
    });

    it('does not let requests under several agreements wait for each other for ever', async () => {
      const both = (names: readonly string[], subject: string) =>
        hub.inTransaction(({ agreements }) =>
          agreements.countPersons(
            DAY,
            names.map((agreement) => ({ agreement, ceiling: 100, subjects: [subject] })),
          ),
        );
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, no) =>
          both(no % 2 === 0 ? ['HC.PS-BIRTH', 'MZ.PS-BIRTH'] : ['MZ.PS-BIRTH', 'HC.PS-BIRTH'], `p${no}`),
        ),
      );
      expect(answers.flat().every(({ holds }) => holds)).toBe(true);
    });
  });

  describe('and the reveal budget of an officer', () => {
    const reveal = (subjects: readonly string[], officer = 'wang') =>
      hub.inTransaction(({ agreements }) =>
        agreements.spendReveals({ officer, subjects, at: now.toISOString(), windows: REVEAL_BUDGET }),
      );
    const persons = (from: number, to: number) => Array.from({ length: to - from }, (_, no) => `p${from + no}`);

    it('is 60 persons an hour; the sixty-first waits until the first is an hour ago', async () => {
      for (const at of [0, 20, 40]) {
        expect((await reveal(persons(at, at + 20))).granted).toBe(true);
        later(0.25);
      }
      // At 4:00, 4:15 and 4:30 twenty each: at 4:45 the window is full until 5:00.
      expect(await reveal(['one more'])).toMatchObject({
        granted: false,
        exceeded: 'hour',
        resetsAt: '2026-03-31T05:00:00.000Z',
      });
      expect(await reveal(['p0', 'p59'])).toMatchObject({ granted: true });
      expect((await reveal(['one more'], 'li')).granted).toBe(true);
      later(0.25);
      // p0 was looked at again at 4:45 and stays; 19 others have left.
      expect((await reveal(persons(100, 119))).granted).toBe(true);
      expect((await reveal(['one more'])).granted).toBe(false);
    });

    it('is 200 persons a day and 1,500 in 30 days', async () => {
      for (let hour = 0; hour < 3; hour += 1) {
        expect((await reveal(persons(hour * 60, hour * 60 + 60))).granted).toBe(true);
        later(1);
      }
      expect((await reveal(persons(180, 200))).granted).toBe(true);
      expect(await reveal(['one more'])).toMatchObject({
        granted: false,
        exceeded: 'day',
        resetsAt: '2026-04-01T04:00:00.000Z',
      });
      await test.database.query(
        `insert into reveal_person select 'wang', 'earlier' || no, '2026-03-20T00:00:00Z' from generate_series(1, 1300) no`,
      );
      later(30);
      expect(await reveal(['one more'])).toMatchObject({ granted: false, exceeded: 'month' });
    });

    it('refuses as a whole what does not fit, and tells the superior from half of a window on', async () => {
      expect(await reveal(persons(0, 61))).toMatchObject({ granted: false, resetsAt: null });
      const { uses } = await reveal(persons(0, 30));
      expect(alarming(uses).map(({ code, used }) => [code, used])).toEqual([['hour', 30]]);
    });

    it('is never passed by one, with 80 reveals at once', async () => {
      const answers = await Promise.all(Array.from({ length: 80 }, (_, no) => reveal([`q${no}`])));
      expect(answers.filter(({ granted }) => granted)).toHaveLength(60);
    });
  });
});
