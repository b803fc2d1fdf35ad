import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { keepCaseClocks } from '../../src/actions/case-files/keep-case-clocks.ts';
import type { Role } from '../../src/domain/access/role.ts';
import { certificate, certificateNo, child, childId, entry } from '../support/people.ts';
import { openTestApi, type TestApi } from './support/api.ts';

const ERROR = '... on UserError { rule message explanation { zh en } }';

describe('a change', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    await api.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(0)), certificate(child(1))] });
    await api.deliver({ feed: 'PS-BIRTH', period: '2025-01', rows: [entry(child(0))] });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const change = async (name: string, input: Record<string, unknown>, success: string, role: Role = 'R-ADMIN') => {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${success} } ${ERROR} } }`;
    const { data, errors } = await api.ask<Record<string, Record<string, unknown>>>(query, { input }, role);
    expect(errors).toEqual([]);
    return data?.[name];
  };

  describe('startRun', () => {
    const start = (input: Record<string, unknown>) =>
      change('startRun', input, 'run { id number state asOf checks { code } askedBy progress { chunksTotal } }');
    const runCount = async () =>
      (await api.ask<{ runs: { totalCount: number } }>('{ runs { totalCount } }')).data?.runs.totalCount;

    it('plans a run and orders workers for it', async () => {
      const answer = await start({ idempotencyKey: 'r1', asOf: '2025-03-31', checks: ['B01'] });
      expect(answer).toMatchObject({
        __typename: 'StartRunSuccess',
        run: {
          state: 'PLANNED',
          asOf: '2025-03-31',
          checks: [{ code: 'B01' }],
          askedBy: 'wang',
          progress: { chunksTotal: expect.any(Number) },
        },
      });
      expect(await api.system.database.query('select topic from outbox')).toEqual([{ topic: 'run' }]);
    });

    it('asked again under the same key answers the same run and plans none', async () => {
      const input = { idempotencyKey: 'r2', asOf: '2025-03-31' };
      const first = await start(input);
      const before = await runCount();
      expect(await start(input)).toEqual(first);
      expect(await runCount()).toBe(before);
    });

    it('asked twice at once plans one run', async () => {
      const before = (await runCount()) ?? 0;
      const input = { idempotencyKey: 'r3', asOf: '2025-03-31' };
      const [one, other] = await Promise.all([start(input), start(input)]);
      expect(one).toEqual(other);
      expect(await runCount()).toBe(before + 1);
    });

    it('asked for something else under the same key is refused', async () => {
      await start({ idempotencyKey: 'r4', asOf: '2025-03-31' });
      expect(await start({ idempotencyKey: 'r4', asOf: '2025-04-30' })).toMatchObject({
        __typename: 'IdempotencyMismatchError',
        rule: 'IDEMPOTENCY_MISMATCH',
        explanation: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.any(String) },
      });
    });

    it('names the field that cannot be used', async () => {
      expect(await start({ idempotencyKey: 'r5', checks: ['Z99'] })).toMatchObject({
        __typename: 'InvalidInputError',
        rule: 'CHECK_UNKNOWN',
      });
      expect(await start({ idempotencyKey: 'r5', region: '29' })).toMatchObject({ rule: 'REGION_CODE' });
    });
  });

  describe('of the roster cycle', () => {
    const alter = (input: Record<string, unknown>) =>
      change('changeSchedule', input, 'schedule { id cron isEnabled changedBy timeZone }');

    it('lists its lines', async () => {
      const { data } = await api.ask<{ schedules: { id: string }[] }>(
        '{ schedules { id name { zh } cron isEnabled lastFiredAt } }',
      );
      expect(data?.schedules.map(({ id }) => id)).toContain('check-monthly');
    });

    it('moves the monthly check, and the queue hears of it', async () => {
      expect(await alter({ idempotencyKey: 's1', id: 'check-monthly', cron: '0 30 4 14 * *' })).toMatchObject({
        schedule: {
          id: 'check-monthly',
          cron: '0 30 4 14 * *',
          isEnabled: true,
          changedBy: 'wang',
          timeZone: 'Asia/Shanghai',
        },
      });
    });

    it.each(['0 3 13 * *', '61 0 3 13 * *', '0 0 3 32 * *', 'every day', '0 0 5-3 * * *'])(
      'refuses the time %s',
      async (cron) => {
        expect(await alter({ idempotencyKey: 's2', id: 'check-monthly', cron })).toMatchObject({ rule: 'CRON' });
      },
    );

    it('refuses a line that does not exist', async () => {
      expect(await alter({ idempotencyKey: 's3', id: 'check-yearly' })).toMatchObject({ __typename: 'NotFoundError' });
    });
  });

  describe('of a threshold', () => {
    const set = (input: Record<string, unknown>) =>
      change('setParameter', input, 'parameter { name default unit overrides { region validFromOn value setBy } }');

    it('holds for a region from a day on, beside the default', async () => {
      expect(
        await set({
          idempotencyKey: 'p1',
          name: 'BIRTH_GRACE_DAYS',
          region: '290121',
          validFromOn: '2025-01-01',
          value: 30,
        }),
      ).toMatchObject({
        parameter: {
          name: 'BIRTH_GRACE_DAYS',
          default: 15,
          unit: 'days',
          overrides: [{ region: '290121', validFromOn: '2025-01-01', value: 30, setBy: 'wang' }],
        },
      });
    });

    it('is refused when unknown, negative or ending before it begins', async () => {
      const day = { validFromOn: '2025-01-01', value: 1 };
      expect(await set({ idempotencyKey: 'p2', name: 'PATIENCE', ...day })).toMatchObject({
        __typename: 'NotFoundError',
      });
      expect(await set({ idempotencyKey: 'p2', name: 'HALF_YEAR_DAYS', ...day, value: -1 })).toMatchObject({
        rule: 'NEGATIVE',
      });
      expect(
        await set({ idempotencyKey: 'p2', name: 'HALF_YEAR_DAYS', ...day, validToOn: '2024-12-31' }),
      ).toMatchObject({ rule: 'ORDER' });
    });
  });

  describe('of the register of owed feeds', () => {
    it('says who owes what since when; the register tells how far the rosters reach and what is owed next', async () => {
      const answer = await change(
        'setOwedFeed',
        { idempotencyKey: 'o1', feed: 'HC-BIRTH', region: '290121', sinceOn: '2025-01-01', cadence: 'MONTHLY' },
        'owedFeed { id cadence setBy sinceOn fromOn watermarkOn regionName nextRoster { periodStartOn periodEndOn dueOn isOverdue } }',
      );
      // January came; February is owed by the 10th of March.
      expect(answer).toMatchObject({
        owedFeed: {
          id: 'HC-BIRTH|290121|',
          regionName: '示例县',
          cadence: 'MONTHLY',
          setBy: 'wang',
          fromOn: '2025-01-01',
          watermarkOn: '2025-01-31',
          nextRoster: { periodStartOn: '2025-02-01', periodEndOn: '2025-02-28', dueOn: '2025-03-10', isOverdue: true },
        },
      });
      const { data } = await api.ask<{ owedFeeds: unknown }>(
        '{ owedFeeds(region: "290121") { totalCount edges { node { feed { id } watermarkOn } } } }',
      );
      expect(data?.owedFeeds).toEqual({
        totalCount: 2,
        edges: [
          { node: { feed: { id: 'HC-BIRTH' }, watermarkOn: '2025-01-31' } },
          { node: { feed: { id: 'PS-BIRTH' }, watermarkOn: '2025-01-31' } },
        ],
      });
    });
  });

  describe('of a link', () => {
    const LINKS =
      '{ links { totalCount edges { node { id tier standing left { feed { id } key } right { feed { id } key } decision { verdict } } } } }';
    const decide = (input: Record<string, unknown>) =>
      change(
        'decideLink',
        { reason: '同名同日,系两人', ...input },
        'decision { id linkId verdict actor undoneAt }',
        'R-DQO',
      );
    const links = async () => {
      const { data } = await api.ask<{ links: { edges: { node: Record<string, unknown> }[] } }>(LINKS);
      return data?.links.edges.map(({ node }) => node) ?? [];
    };

    it('is decided by its identifier, seen beside the link, and taken back', async () => {
      await api.check({ asOf: '2025-03-31' });
      const [link] = await links();
      expect(link).toMatchObject({
        standing: 'ACCEPTED',
        left: { feed: { id: 'HC-BIRTH' } },
        right: { feed: { id: 'PS-BIRTH' } },
        decision: null,
      });
      const answer = await decide({ idempotencyKey: 'l1', linkId: link?.['id'], verdict: 'NOT_SAME' });
      expect(answer).toMatchObject({
        decision: { linkId: link?.['id'], verdict: 'NOT_SAME', actor: 'wang', undoneAt: null },
      });
      expect((await links())[0]).toMatchObject({ decision: { verdict: 'NOT_SAME' } });
      const { decision } = answer as { decision: { id: string } };
      const decisionId = decision.id;
      const undone = await change(
        'undoLinkDecision',
        { idempotencyKey: 'l2', decisionId },
        'decision { undoneBy }',
        'R-DQO',
      );
      expect(undone).toMatchObject({ decision: { undoneBy: 'wang' } });
      expect((await links())[0]).toMatchObject({ decision: null });
    });

    describe('for a while, or for the records as they read', () => {
      const CLOCKS = () => keepCaseClocks(api.system.hub);
      const today = () => api.system.hub.clock.today();
      const decided = async (key: string, terms: Record<string, unknown>) => {
        const [link] = await links();
        const answer = await change(
          'decideLink',
          { reason: '同名同日,系两人', idempotencyKey: key, linkId: link?.['id'], verdict: 'NOT_SAME', ...terms },
          'decision { id scope expiresOn undoneAt }',
          'R-DQO',
        );
        return answer as { decision?: { id: string }; rule?: string };
      };
      const inForce = async () => (await links())[0]?.['decision'];

      it('holds for the pair, for good, when nothing else is said', async () => {
        expect(await decided('t1', {})).toMatchObject({ decision: { scope: 'PAIR', expiresOn: null } });
      });

      it('with a last day ends after it, and the pair is judged anew', async () => {
        const told = await decided('t2', { expiresOn: today() });
        expect(told).toMatchObject({ decision: { scope: 'PAIR', expiresOn: today(), undoneAt: null } });
        expect((await CLOCKS()).lapsed).toBe(0);
        await api.system.database.query(`update link_decision set expires_on = expires_on - 1 where undone_at is null`);
        expect((await CLOCKS()).lapsed).toBe(1);
        expect(await inForce()).toBeNull();
        const undone = 'select undone_by from link_decision where id = $1';
        expect(await api.system.database.query(undone, [told.decision?.id ?? ''])).toEqual([
          { undone_by: 'hub:expired' },
        ]);
      });

      it('is refused when its last day is over', async () => {
        expect(await decided('t3', { expiresOn: '2025-12-31' })).toMatchObject({ rule: 'EXPIRES_PAST' });
        expect(await inForce()).toBeNull();
      });

      it('for the records as they read is reopened by a correction, for the pair it is not', async () => {
        const corrected = { 操作: '更正' };
        const entered = [entry(child(0), { ...corrected, 姓名: '张晓明' })];
        const certified = [certificate(child(0), { ...corrected, 新生儿姓名: '张晓明' })];
        await decided('t4', { scope: 'PAIR' });
        await api.deliver({ feed: 'PS-BIRTH', period: '2025-01', rows: entered });
        expect((await CLOCKS()).lapsed).toBe(0);
        expect(await decided('t5', { scope: 'VERSIONS' })).toMatchObject({ decision: { scope: 'VERSIONS' } });
        expect((await CLOCKS()).lapsed).toBe(0);
        await api.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: certified });
        expect((await CLOCKS()).lapsed).toBe(1);
        expect(await inForce()).toBeNull();
      });
    });

    it('needs a pair that exists, or two records', async () => {
      expect(
        await decide({ idempotencyKey: 'l3', linkId: '00000000-0000-0000-0000-000000000000', verdict: 'SAME' }),
      ).toMatchObject({ __typename: 'NotFoundError' });
      expect(await decide({ idempotencyKey: 'l3', verdict: 'SAME' })).toMatchObject({ rule: 'PAIR' });
      // A certificate of the hospitals that nothing of the police is linked with is no business of theirs.
      const stranger = { recordId: await api.recordId('HC-BIRTH', certificateNo(child(1))) };
      const right = { recordId: await api.recordId('PS-BIRTH', childId(child(0))) };
      expect(await decide({ idempotencyKey: 'l3', left: stranger, right, verdict: 'SAME' })).toMatchObject({
        __typename: 'NotFoundError',
      });
      const left = { recordId: await api.recordId('HC-BIRTH', certificateNo(child(0))) };
      expect(await decide({ idempotencyKey: 'l3', left, right, verdict: 'SAME' })).toMatchObject({
        decision: { verdict: 'SAME' },
      });
    });
  });
});
