import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { onlyUnitOf } from '../../src/domain/access/post.ts';
import { ROLES, type Role } from '../../src/domain/access/role.ts';
import { idNumber, type Roster } from '../support/rosters.ts';
import { openTestApi, type TestApi } from './support/api.ts';
import { type Officer, type Officers, officersAt, post } from './support/officers.ts';

const secretary: Officer = { user: 'shu', post: post('R-SEC', 'HUB') };
const surveyor: Officer = { user: 'diao', post: post('R-SURVEY', 'SV', '290121') };
const elsewhere: Officer = { user: 'cha', post: post('R-SURVEY', 'SV', '290122') };

/** Twelve invented dead of a month. */
const deaths: Roster = {
  feed: 'PS-DEATH',
  period: '2025-01',
  rows: Array.from({ length: 12 }, (_, at) => {
    const birth = `19${30 + at}-02-1${at % 9}`;
    return {
      姓名: `${'赵钱孙李周吴'[at % 6]}${'国强建平'[at % 4]}安`,
      性别: '男',
      出生日期: birth,
      公民身份号码: idNumber('290121', birth, 2 * at + 1),
      死亡日期: '2025-01-05',
      注销日期: '2025-01-20',
      注销原因: '死亡',
      户籍地: '290121101201',
    };
  }),
};

interface Sample {
  readonly seed: string | null;
  readonly frame: readonly string[];
  readonly frameHash: string;
  readonly frameSize: number;
  readonly stratum: string;
  readonly lastOn: string | null;
  readonly records: readonly {
    readonly rank: number;
    readonly record: {
      readonly id: string;
      readonly fields: readonly { readonly name: string; readonly disclosed: Record<string, unknown> }[];
    };
  }[];
  readonly accuracy: Record<string, unknown>;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a sample survey', () => {
  let api: TestApi;
  let officers: Officers;
  let number = 0;
  beforeAll(async () => {
    api = await openTestApi();
    officers = officersAt(api);
    await api.post(deaths);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const announce = (more: Record<string, unknown> = {}, by = secretary) =>
    officers.change(
      by,
      'announceSurvey',
      { feed: 'PS-DEATH', region: '290121', size: 4, ...more },
      'survey { number frameSize size seed drawnOn }',
    );
  const draw = (seed = '2026131', by = secretary) =>
    officers.change(by, 'drawSurvey', { number, seed }, 'survey { seed drawnOn lastOn }');
  const read = async (by: Officer): Promise<Sample> => {
    const { data, errors } = await officers.ask<{ survey: Sample }>(
      by,
      `query ($number: Int!) { survey(number: $number) { seed stratum frame frameHash frameSize lastOn
         records { rank record { id fields { name disclosed { __typename
           ... on SharedValue { value } ... on MaskedValue { masked } } } } }
         accuracy { records confirmedRecords fields confirmedFields low high isBelowTarget } } }`,
      { number },
      'P4',
    );
    expect(errors).toEqual([]);
    if (!data) throw new Error('no answer');
    return data.survey;
  };
  const enter = (input: Record<string, unknown>, by = surveyor) =>
    officers.change(by, 'enterSurveyResult', { number, confirmed: [], wrong: [], ...input }, 'survey { number }');

  it.each((Object.keys(ROLES) as Role[]).filter((role) => role !== 'R-SEC'))(
    'is neither announced nor drawn by a %s',
    async (role) => {
      const standing = post(role, onlyUnitOf(role) ?? 'PS', '290121101201');
      const officer = { user: 'x', post: { ...standing, org: role === 'R-EMP' ? 'works-1' : '' } };
      const frame = { feed: 'PS-DEATH', region: '290121' };
      expect(await officers.refusal(officer, 'announceSurvey', frame)).toBe('ROLE_NOT_ALLOWED');
      expect(await officers.refusal(officer, 'drawSurvey', { number: 1, seed: '2026131' })).toBe('ROLE_NOT_ALLOWED');
    },
  );

  it('is drawn from no feed that surveys get nothing of, and from no empty region', async () => {
    expect(await announce({ feed: 'MZ-ADOPT' })).toMatchObject({ rule: 'NOT_SHARED_WITH_SURVEY' });
    expect(await announce({ region: '290199' })).toMatchObject({ rule: 'NOTHING_TO_DRAW' });
    expect(await announce({ isOfClosedCases: true })).toMatchObject({ rule: 'NOTHING_TO_DRAW' });
  });

  it('shows nobody a record before it is drawn', async () => {
    const told = await announce();
    expect(told).toMatchObject({ survey: { frameSize: 12, size: 4, seed: null, drawnOn: null } });
    number = (told['survey'] as { number: number }).number;
    expect((await read(surveyor)).records).toEqual([]);
  });

  it('is drawn once, by a seed of six characters or more', async () => {
    expect(await draw('12345')).toMatchObject({ rule: 'SEED_SHORT' });
    expect(await draw()).toMatchObject({ survey: { seed: '2026131' } });
    expect(await draw('another')).toMatchObject({ rule: 'DRAWN_ALREADY' });
  });

  it('can be drawn again by anybody from what is published', async () => {
    const { frame, frameHash, stratum, seed, records } = await read(surveyor);
    expect(sha256(`${frame.join('\n')}\n`)).toBe(frameHash);
    const keyOf = (id: string) => sha256(`${seed}|${stratum}|${id}`);
    const again = frame.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, 4);
    expect(records.map(({ record }) => record.id)).toEqual(again);
    expect(records.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  });

  it('shows surveyors of the region names under a mask, no number, and the days in full; and the look is written down', async () => {
    const [entry] = (await read(surveyor)).records;
    const shown = new Map(entry?.record.fields.map(({ name, disclosed }) => [name, disclosed]));
    expect(shown.get('name')).toMatchObject({ __typename: 'MaskedValue' });
    expect(shown.get('idNumber')).toMatchObject({ __typename: 'NotShared' });
    expect(shown.get('deathDate')).toMatchObject({ __typename: 'SharedValue', value: '2025-01-05' });
    const looks = (await api.looks()).filter(({ object }) => object === `survey:${number}`);
    expect(looks.at(-1)).toMatchObject({ actor: { user: 'diao' }, purpose: 'P4' });
  });

  it('shows no record to a surveyor of another region, nor to the secretary', async () => {
    expect((await read(elsewhere)).records).toEqual([]);
    expect((await read(secretary)).records).toEqual([]);
  });

  it('takes results of its own records only, and of fields that there are', async () => {
    const { records, frame } = await read(surveyor);
    const [first, second, third] = records.map(({ record }) => record.id);
    const undrawn = frame.find((id) => !records.some(({ record }) => record.id === id));
    expect(await enter({ recordId: undrawn, confirmed: ['name'] })).toMatchObject({ rule: 'NOT_IN_SAMPLE' });
    expect(await enter({ recordId: first, confirmed: ['name'] }, elsewhere)).toMatchObject({ rule: 'NOT_IN_SAMPLE' });
    expect(await enter({ recordId: first, confirmed: ['nothing'] })).toMatchObject({ rule: 'FIELDS_UNKNOWN' });
    expect(await enter({ recordId: first, confirmed: ['name'], wrong: ['name'] })).toMatchObject({
      rule: 'FIELDS_UNKNOWN',
    });
    await enter({ recordId: first, confirmed: ['name', 'deathDate'] });
    await enter({ recordId: second, confirmed: ['name'], wrong: ['deathDate'] });
    await enter({ recordId: third });
    // One right record of two: Wilson from 9.5 % to 90.5 %, under 95 % for certain.
    expect((await read(secretary)).accuracy).toMatchObject({
      records: 2,
      confirmedRecords: 1,
      fields: 4,
      confirmedFields: 3,
      low: expect.closeTo(0.095, 3),
      high: expect.closeTo(0.905, 3),
      isBelowTarget: true,
    });
  });

  it('takes no result from anybody but surveyors', async () => {
    const [entry] = (await read(surveyor)).records;
    const result = { number, recordId: entry?.record.id, confirmed: ['name'], wrong: [] };
    for (const officer of [secretary, { user: 'wang', post: post('R-DQO', 'PS') }])
      expect(await officers.refusal(officer, 'enterSurveyResult', result)).toBe('ROLE_NOT_ALLOWED');
  });

  describe('is accuracy (IND-08) among the figures of the next run', () => {
    const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
    const figure = async (region = '290121') => {
      await api.check({ asOf: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10), checks: ['I01'] });
      const { data, errors } = await officers.ask<{ figures: { indicator: string }[] }>(
        secretary,
        `query ($period: String!, $region: ID) { figures(period: $period, region: $region) {
           indicator value low high target numerator denominator note { en } parts { name value } } }`,
        { period: month, region },
        'P4',
      );
      expect(errors).toEqual([]);
      return data?.figures.find(({ indicator }) => indicator === 'IND-08');
    };

    it('withheld while fewer than five records were checked: not even how many were wrong', async () => {
      expect(await figure()).toMatchObject({
        value: null,
        numerator: 0,
        denominator: 0,
        low: null,
        target: 95,
        note: { en: 'fewer than five, withheld' },
        parts: [],
      });
    });

    it('with its interval, by region of the records and month of the draw', async () => {
      await announce({ size: 12 });
      number += 1;
      await draw('2026132');
      for (const [at, { record }] of (await read(surveyor)).records.entries())
        await enter({ recordId: record.id, confirmed: ['name'], ...(at === 0 ? { wrong: ['deathDate'] } : {}) });
      // Records: 1 right of 2 in the sample before, 11 of 12 in this one. Fields: 3 right of 4, and 12 of 13.
      expect(await figure()).toMatchObject({
        numerator: 12,
        denominator: 14,
        value: expect.closeTo(85.71, 2),
        low: expect.closeTo(60.06, 2),
        high: expect.closeTo(95.99, 2),
        note: { en: 'few events, no ranking' },
        parts: [
          { name: 'fields', value: expect.closeTo((15 / 17) * 100, 6) },
          { name: 'PS-DEATH', value: expect.closeTo(85.71, 2) },
        ],
      });
      expect(await figure('290122')).toMatchObject({ value: null, note: { en: 'no cases: not applicable' } });
    });
  });

  it('is closed to surveyors after thirty days: no record, no result', async () => {
    const { records } = await read(surveyor);
    await api.system.database.query('update survey set drawn_on = drawn_on - 30');
    expect((await read(surveyor)).records).toEqual([]);
    expect(await enter({ recordId: records[0]?.record.id, confirmed: ['name'] })).toMatchObject({
      rule: 'NOT_IN_SAMPLE',
    });
  });
});
