import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { idNumber, type Roster } from '../support/rosters.ts';
import { openTestApi, type TestApi } from './support/api.ts';
import { type Officer, type Officers, officersAt, post } from './support/officers.ts';

const police = (user: string, region = ''): Officer => ({ user, post: post('R-APPROVE', 'PS', region) });
const health = (user: string): Officer => ({ user, post: post('R-DQO', 'HC') });

/** Invented dead of a month. */
const deaths = (month: string, from: number, count: number): Roster => ({
  feed: 'PS-DEATH',
  period: month,
  rows: Array.from({ length: count }, (_, at) => {
    const no = from + at;
    const birth = `19${30 + (no % 40)}-0${1 + (no % 9)}-1${no % 9}`;
    return {
      姓名: `${'赵钱孙李周吴郑王冯陈'[no % 10] ?? ''}${'国强建平志明永福玉山'[Math.floor(no / 10) % 10] ?? ''}安`,
      性别: '男',
      出生日期: birth,
      公民身份号码: idNumber('290121', birth, 2 * (no % 400) + 1),
      死亡日期: `${month}-05`,
      注销日期: `${month}-20`,
      注销原因: '死亡',
      户籍地: '290121101201',
    };
  }),
});

describe('a held batch at the door', () => {
  let api: TestApi;
  let officers: Officers;
  beforeAll(async () => {
    api = await openTestApi();
    officers = officersAt(api);
    for (const [at, month] of ['2025-01', '2025-02', '2025-03'].entries()) await api.post(deaths(month, at * 10, 5));
    for (const [at, month] of ['2025-04', '2025-05', '2025-06'].entries())
      await api.post(deaths(month, 100 + at * 40, 30));
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const held = async (officer: Officer = police('he')) => {
    const { data, errors } = await officers.ask<{ heldBatches: Record<string, unknown>[] }>(
      officer,
      `{ heldBatches { batch { number state envelope { feed { id } periodStartOn } } owner rows
         gates { gate measured limit explanation { zh } remedy { zh en } } voices { actor department verdict } } }`,
    );
    expect(errors).toEqual([]);
    return data?.heldBatches ?? [];
  };
  const numbers = async (officer?: Officer) =>
    (await held(officer)).map(({ batch }) => (batch as { number: number }).number);
  const speak = (officer: Officer, verdict: 'release' | 'refuse', number: number) =>
    officers.change(
      officer,
      `${verdict}Batch`,
      { number },
      'isDecided batch { state } hold { voices { actor verdict } }',
    );

  it('is listed with the gate, the number, the limit and what the sender can do', async () => {
    expect((await held())[0]).toMatchObject({
      batch: { state: 'HELD', envelope: { feed: { id: 'PS-DEATH' }, periodStartOn: '2025-04-01' } },
      owner: 'PS',
      rows: 30,
      gates: [{ gate: 'G1', measured: 30, limit: 20, remedy: { zh: expect.stringContaining('两人放行') } }],
      voices: [],
    });
    expect(await numbers()).toHaveLength(3);
  });

  it.each([
    ['a submitter', { user: 'bo', post: post('R-SUBMIT', 'PS') }],
    ['an administrator', { user: 'anna', post: post('R-ADMIN', 'HUB') }],
    ['data protection', { user: 'dora', post: post('R-DPO', 'HUB') }],
  ])('is neither listed for nor decided by %s', async (_who, officer: Officer) => {
    const [number = 0] = await numbers();
    for (const query of ['{ heldBatches { rows } }', '{ firstLoads { id } }'])
      expect((await officers.ask(officer, query)).errors.map(({ extensions }) => extensions['rule'])).toEqual([
        'ROLE_NOT_ALLOWED',
      ]);
    const load = { feed: 'PS-DEATH', region: '290121', fromOn: '2015-01-01', untilOn: '2024-12-31' };
    for (const [name, input] of [
      ['releaseBatch', { number }],
      ['refuseBatch', { number }],
      ['askFirstLoad', load],
      ['confirmFirstLoad', { id: 'x' }],
    ] as const)
      expect(await officers.refusal(officer, name, input)).toBe('ROLE_NOT_ALLOWED');
  });

  it('is nothing to an officer of another region', async () => {
    const [number = 0] = await numbers();
    expect(await numbers(police('ma', '290122'))).toEqual([]);
    expect(await speak(police('ma', '290122'), 'release', number)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await speak(police('he'), 'release', 9_999)).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('counts when two people release it, one of them of the department that owns the feed', async () => {
    const [number = 0] = await numbers();
    expect(await speak(health('su'), 'release', number)).toMatchObject({
      isDecided: false,
      batch: { state: 'HELD' },
      hold: { voices: [{ actor: 'su', verdict: 'RELEASE' }] },
    });
    expect(await speak(health('su'), 'release', number)).toMatchObject({ rule: 'SAME_PERSON' });
    expect(await speak(health('sun'), 'release', number)).toMatchObject({ rule: 'NO_OWNER' });
    expect(await speak(police('he'), 'release', number)).toMatchObject({
      isDecided: true,
      batch: { state: 'ACCEPTED' },
      hold: null,
    });
    expect(await speak(police('he'), 'refuse', number)).toMatchObject({ rule: 'ALREADY_DECIDED' });
  });

  it('never counts when two people refuse it; who says otherwise is the first voice anew', async () => {
    const [number = 0] = await numbers();
    await speak(police('he'), 'release', number);
    expect(await speak(police('lin'), 'refuse', number)).toMatchObject({
      isDecided: false,
      hold: { voices: [{ actor: 'lin', verdict: 'REFUSE' }] },
    });
    expect(await speak(police('he'), 'refuse', number)).toMatchObject({ isDecided: true, batch: { state: 'REFUSED' } });
  });

  it('asked again under the same key is one voice', async () => {
    const [number = 0] = await numbers();
    const input = { idempotencyKey: 'voice', number };
    const once = () => officers.change(police('he'), 'releaseBatch', input, 'isDecided');
    expect(await once()).toEqual(await once());
    expect(await officers.change(police('he'), 'refuseBatch', input)).toMatchObject({
      __typename: 'IdempotencyMismatchError',
    });
  });

  it('is decided by one person no more than sixty times a day (G8)', async () => {
    const [number = 0] = await numbers();
    await api.system.database.query(
      `insert into parameter_override (name, region, valid_from, value, set_by) values ('GATE_HOLDS_A_DAY', '', '2020-01-01', 1, 'test')`,
    );
    // The officer had the last word on one batch; midnight may have passed since.
    await api.system.database.query('update batch_hold set decided_at = now() where decided_at is not null');
    expect(await speak(police('he'), 'release', number)).toMatchObject({ rule: 'TOO_MANY_TODAY' });
  });

  it('leaves both voices in the evidence log', async () => {
    const entries = await api.system.database.query<{ action: string; entry: string }>(
      `select action, entry from evidence where object like 'batch:%' and action in ('decide', 'batch-released') order by id`,
    );
    expect(
      entries.map(({ action, entry }) => [action, (JSON.parse(entry) as { actor: { user: string } }).actor.user]),
    ).toEqual([
      ['decide', 'su'],
      ['batch-released', 'he'],
      ['decide', 'he'],
      ['decide', 'lin'],
      ['decide', 'he'],
      ['decide', 'he'],
    ]);
  });

  describe('not held: a first load', () => {
    const ask = (officer: Officer, input: Record<string, unknown> = {}) =>
      officers.change(
        officer,
        'askFirstLoad',
        { feed: 'PS-DEATH', region: '290121', fromOn: '2015-01-01', untilOn: '2024-12-31', ...input },
        'firstLoad { id feed fromOn confirmedBy }',
      );
    const confirm = (officer: Officer, id: string) =>
      officers.change(officer, 'confirmFirstLoad', { id }, 'firstLoad { id proposedBy confirmedBy }');

    it('is asked for a known feed, the own region and a period', async () => {
      expect(await ask(police('he'), { feed: 'XX' })).toMatchObject({ __typename: 'NotFoundError' });
      expect(await ask(police('he'), { region: '29' })).toMatchObject({ rule: 'REGION_CODE' });
      expect(await ask(police('ma', '290122'))).toMatchObject({ rule: 'REGION_FOREIGN' });
      expect(await ask(police('he'), { untilOn: '2014-12-31' })).toMatchObject({ rule: 'ORDER' });
    });

    it('holds when another person confirms it, one of the two of the owner department', async () => {
      const asked = await ask(health('su'));
      const { id } = asked['firstLoad'] as { id: string };
      expect(asked).toMatchObject({ firstLoad: { confirmedBy: null } });
      expect(await confirm(health('su'), id)).toMatchObject({ rule: 'SAME_PERSON' });
      expect(await confirm(health('sun'), id)).toMatchObject({ rule: 'NO_OWNER' });
      expect(await confirm(police('ma', '290122'), id)).toMatchObject({ __typename: 'NotFoundError' });
      expect(await confirm(police('he'), id)).toMatchObject({ firstLoad: { proposedBy: 'su', confirmedBy: 'he' } });
      expect(await confirm(police('lin'), id)).toMatchObject({ rule: 'ALREADY_DECIDED' });
      const { data } = await officers.ask<{ firstLoads: unknown[] }>(
        police('he'),
        '{ firstLoads(feed: "PS-DEATH") { id confirmedBy } }',
      );
      expect(data?.firstLoads).toEqual([{ id, confirmedBy: 'he' }]);
      const noted = await api.system.database.query(`select 1 from evidence where object = $1`, [`first-load:${id}`]);
      expect(noted).toHaveLength(2);
    });
  });
});
