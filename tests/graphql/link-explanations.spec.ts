import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  certificate,
  certificateNo,
  child,
  childId,
  dead,
  deathCertificate,
  cancellation,
  entry,
} from '../support/people.ts';
import { openTestApi, type TestApi } from './support/api.ts';

const YEAR = ['2025-01-01', '2025-12-31'] as const;
const [ANNA, BEN, CARL] = [child(0), child(1), child(2)];

const SCORE = `weight probability modelVersion prior sentence { zh en } corrections { code bits }
  bars { field name { zh en } level { code name { zh } } bits rarityBits impliedBy }`;
const RECORD = '{ feed { id } register { zh } key role }';
const CANDIDATES = `candidates { record ${RECORD} partnerOf ${RECORD} linkId tier standing weight probability explanation { zh en } }`;
const EXPLANATION = `__typename
  ... on LinkExplanation { link { id tier standing left ${RECORD} } madeBy { zh } reviewReason { zh } ruleVersion score { ${SCORE} } ${CANDIDATES} }
  ... on NotLinkedExplanation { left ${RECORD} right ${RECORD} code reason { zh en } rules { rule state } score { ${SCORE} } ${CANDIDATES} }
  ... on UserError { rule explanation { zh en } }`;

interface Score {
  readonly weight: number;
  readonly probability: number;
  readonly prior: number;
  readonly sentence: { readonly zh: string };
  readonly corrections: readonly { readonly bits: number }[];
  readonly bars: readonly { readonly field: string; readonly bits: number; readonly rarityBits: number }[];
}

interface Explanation {
  readonly __typename: string;
  readonly code?: string;
  readonly score: Score;
  readonly candidates: readonly { readonly linkId: string; readonly tier: string | null }[];
}

const sumOf = ({ prior, bars, corrections }: Score): number =>
  corrections.reduce(
    (sum, { bits }) => sum + bits,
    bars.reduce((sum, bar) => sum + bar.bits + bar.rarityBits, prior),
  );

describe('links explained over the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    await api.deliver({ feed: 'HC-BIRTH', period: YEAR, rows: [certificate(ANNA), certificate(BEN)] });
    const slipped = { 出生医学证明编号: '', 姓名: '刘子晗', 母亲公民身份号码: '' };
    await api.deliver({ feed: 'PS-BIRTH', period: YEAR, rows: [entry(ANNA), entry(BEN, slipped), entry(CARL)] });
    await api.deliver({ feed: 'HC-DEATH', period: YEAR, rows: [deathCertificate(dead(0))] });
    await api.deliver({ feed: 'PS-DEATH', period: YEAR, rows: [cancellation(dead(0))] });
    await api.check({ asOf: '2025-12-31' });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const links = async (more = '') => {
    const { data, errors } = await api.ask<{
      links: { edges: { cursor: string; node: { id: string; standing: string; score: Score } }[] };
    }>(`{ links(first: 100 ${more}) { edges { cursor node { id standing score { ${SCORE} } } } } }`);
    expect(errors).toEqual([]);
    return data?.links.edges ?? [];
  };
  const explain = async (asked: string) => {
    const { data, errors } = await api.ask<{ explainPair: Explanation }>(
      `{ explainPair(${asked}) { ${EXPLANATION} } }`,
    );
    expect(errors).toEqual([]);
    if (!data) throw new Error('no answer');
    return data.explainPair;
  };
  const record = async (feed: string, key: string) => `{ recordId: "${await api.recordId(feed, key)}" }`;
  const certificateAndEntry = async (one: typeof ANNA, other: typeof ANNA) =>
    `left: ${await record('HC-BIRTH', certificateNo(one))}, right: ${await record('PS-BIRTH', childId(other))}`;

  it('every link shows its score: prior, bars, rarity and corrections add up to the weight', async () => {
    const all = await links();
    expect(all.length).toBeGreaterThanOrEqual(3);
    for (const { node } of all) {
      expect(sumOf(node.score)).toBeCloseTo(node.score.weight, 6);
      expect(node.score.bars.map(({ field }) => field)).toContain('birthDate');
      expect(node.score.sentence.zh).toMatch(/起点.*合计/);
    }
  });

  const order = async () => (await links('order: UNCERTAIN_FIRST')).map(({ node }) => node.score.weight);
  const upsideDown = () =>
    api.system.database.query(
      'update link set weight = (select max(w.weight) + min(w.weight) from link w) - weight where weight is not null',
    );

  it('asked for those first of which the score says least: whose score is not wholly shared has no say in the order', async () => {
    const uncertain = async () => (await links('order: UNCERTAIN_FIRST')).map(({ node }) => node.id);
    const byPair = (await links()).map(({ node }) => node.id);
    expect(await uncertain()).toEqual(byPair);
    await upsideDown();
    expect(await uncertain()).toEqual(byPair);
    await upsideDown();
  });

  it('and links between registers of the reader’s own come by it, but for those of a protected person', async () => {
    await api.system.database.query(
      `insert into link (pair_key, left_feed, left_key, left_role, right_feed, right_key, right_role, tier, standing, agrees, differs,
         rule_version, model, levels, weight, rarity)
       select pair_key || no, 'PS-BIRTH', $1, 'child', 'PS-DEATH', s.key, 'dead', tier, standing, agrees, differs, rule_version, model,
         levels, bits, rarity
       from (select * from link where model is not null order by pair_key limit 1) l, (select key from source_record where feed = 'PS-DEATH') s, (values (1, 9.5), (2, -3.25), (3, 0.5)) v(no, bits)`,
      [childId(CARL)],
    );
    const [first, second] = await links('order: UNCERTAIN_FIRST');
    expect((await order()).slice(0, 3).map((bits) => bits.toFixed(3))).toEqual(['0.500', '-3.250', '9.500']);
    expect((await links(`order: UNCERTAIN_FIRST, after: "${first?.cursor}"`))[0]?.node.id).toBe(second?.node.id);
    await api.system.database.query(
      `with p as (insert into protection (id, reason, officer_one, officer_two, state, proposed_by, provisional_until)
         values (gen_random_uuid(), 'THREAT', 'li', 'chen', 'proposed', 'su', now()) returning id)
       insert into protected_mention select id, 'PS-BIRTH', $1, 'child' from p`,
      [childId(CARL)],
    );
    expect((await links('order: UNCERTAIN_FIRST')).map(({ node }) => node.id)).toEqual(
      (await links()).map(({ node }) => node.id),
    );
  });

  it('a link by its identifier: the rule in words, the score, who else there was', async () => {
    const [link] = await links();
    expect(await explain(`linkId: "${link?.node.id}"`)).toMatchObject({
      __typename: 'LinkExplanation',
      link: { id: link?.node.id },
      madeBy: { zh: expect.any(String) },
      reviewReason: null,
      ruleVersion: expect.any(Number),
      score: { weight: link?.node.score.weight, modelVersion: 0 },
    });
  });

  it('two records that are not linked: why not, rule by rule, and who holds them', async () => {
    const explanation = await explain(await certificateAndEntry(ANNA, CARL));
    expect(explanation).toMatchObject({
      __typename: 'NotLinkedExplanation',
      code: 'lost-to-better',
      reason: { zh: expect.stringContaining('更合适的记录'), en: expect.any(String) },
      rules: expect.arrayContaining([
        { rule: 'cert_no', state: 'DIFFERENT' },
        { rule: 'id_number', state: 'LEFT_MISSING' },
        { rule: 'birth_date: date + sex', state: 'SHARED' },
      ]),
      candidates: expect.arrayContaining([
        expect.objectContaining({
          tier: 'T1',
          standing: 'ACCEPTED',
          record: expect.objectContaining({ key: childId(ANNA) }),
        }),
      ]),
    });
    expect(sumOf(explanation.score)).toBeCloseTo(explanation.score.weight, 6);
  });

  it('shows natural keys as the agreement has them: to the hospitals’ side the certificate, not the number', async () => {
    const asked = `{ explainPair(${await certificateAndEntry(ANNA, ANNA)}) { ... on LinkExplanation { link { left ${RECORD} right ${RECORD} } ${CANDIDATES} } } }`;
    const health = { role: 'R-DQO', department: 'HC', org: '', region: '' } as const;
    const { data } = await api.ask<{ explainPair: unknown }>(asked, {}, health);
    expect(data?.explainPair).toMatchObject({ link: { left: { key: certificateNo(ANNA) }, right: { key: '*' } } });
    const told = JSON.stringify(data);
    for (const value of [childId(ANNA), childId(CARL), ANNA.name, ANNA.mother, CARL.name])
      expect(told).not.toContain(value);
  });

  it('knows no record that nothing of the caller’s is linked with', async () => {
    const health = { role: 'R-DQO', department: 'HC', org: '', region: '' } as const;
    const asked = `{ explainPair(${await certificateAndEntry(ANNA, CARL)}) { ${EXPLANATION} } }`;
    const { data } = await api.ask<{ explainPair: unknown }>(asked, {}, health);
    expect(data?.explainPair).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('shows no other value of a record to anybody', async () => {
    const full = JSON.stringify(await explain(await certificateAndEntry(ANNA, CARL)));
    for (const value of [ANNA.name, ANNA.mother, CARL.name]) expect(full).not.toContain(value);
  });

  it('says what is wrong with a question that cannot be answered', async () => {
    const wrong = async (asked: string) => {
      const { __typename: type, ...error } = (await explain(asked)) as unknown as Record<string, unknown>;
      return [type, error['rule']];
    };
    expect(await wrong('linkId: "no-such-link"')).toEqual(['NotFoundError', 'NOT_FOUND']);
    const anna = await record('PS-BIRTH', childId(ANNA));
    expect(await wrong(`left: ${anna}`)).toEqual(['InvalidInputError', 'PAIR']);
    expect(await wrong(`left: ${anna}, right: ${anna}`)).toEqual(['InvalidInputError', 'SAME_RECORD']);
    for (const none of ['0', '9999999', `${childId(ANNA)}X`, '-1'])
      expect(await wrong(`left: ${anna}, right: { recordId: "${none}" }`)).toEqual(['NotFoundError', 'NOT_FOUND']);
  });
});
