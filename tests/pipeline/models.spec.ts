import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideLink } from '../../src/actions/decide-link.ts';
import { qualityReport } from '../../src/cli/commands/model-quality.ts';
import { registerModel } from '../../src/domain/linkage/scored/register-model.ts';
import { openPairKernel } from '../../src/main/link-engine.ts';
import { compareModels, USUAL_COST } from '../../src/pipeline/models/compare-models.ts';
import { describeModel } from '../../src/pipeline/models/described-model.ts';
import { drawAudit } from '../../src/pipeline/models/draw-audit.ts';
import { type FitRequest, fitRegister } from '../../src/pipeline/models/fit-register.ts';
import { pairByName } from '../../src/pipeline/models/fitting-pairs.ts';
import { linkageQuality } from '../../src/pipeline/models/linkage-quality.ts';
import { reviewQueue } from '../../src/pipeline/models/review-queue.ts';
import { useModel } from '../../src/pipeline/models/use-model.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import {
  addDay,
  cancellation,
  certificate,
  certificateNo,
  child,
  dead,
  deathCertificate,
  entry,
} from '../support/people.ts';

const BIRTHS = 240;
const DEATHS = 120;
const HAN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍红玲丹';
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const name = (no: number) => `${SURNAMES[no % 20]}${HAN[(no * 7) % 30]}${HAN[(no * 11 + Math.floor(no / 30)) % 30]}`;

/** Births of one quarter; the mother is a number and a name, one entry in twelve has another birth date. */
const births = Array.from({ length: BIRTHS }, (_, no) => ({
  ...child(no, addDay('2025-01-01', (no * 13) % 80)),
  name: name(no),
  mother: name(no + 500),
}));
const elders = Array.from({ length: DEATHS }, (_, no) => ({
  ...dead(no),
  name: name(no + 900),
  birth: addDay('1935-01-01', (no * 97) % 5000),
}));
/** Entries without the number of the certificate, some with a slip in the name: linked by description or by score. */
const entered = births.map((of, no) =>
  entry(of, {
    ...(no % 4 === 0 ? { 出生医学证明编号: '', 公民身份号码: entry(of)['公民身份号码'] ?? '' } : {}),
    ...(no % 12 === 5 ? { 出生日期: addDay(of.birth, 1) } : {}),
    ...(no % 10 === 3 ? { 姓名: `${of.name.slice(0, 2)}欣` } : {}),
  }),
);

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

describe('the model that scores links', () => {
  let test: TestHub;
  const kernel = openPairKernel({ threads: 0 });
  const request: FitRequest = { run: null, pair: null, seed: 1, withDecisions: true, actor: 'officer', sample: 40_000 };
  const fit = (more: Partial<FitRequest> = {}) =>
    fitRegister({ ...request, ...more }, kernel, test.hub, () => undefined);
  const compare = (version: number) =>
    compareModels({ version, with: null, run: null, cost: USUAL_COST, actor: 'officer' }, test.hub, () => undefined);
  const use = (version: number) => useModel({ version, reason: '季度更新', actor: 'officer' }, test.hub);
  const check = () => test.check({ asOf: '2025-06-30', checks: ['B01', 'D01'] });

  beforeAll(async () => {
    test = await openTestHub();
    const period = ['2025-01-01', '2025-04-30'] as const;
    await test.deliver({ feed: 'HC-BIRTH', period, rows: births.map((of) => certificate(of)) });
    await test.deliver({ feed: 'PS-BIRTH', period, rows: entered });
    await test.deliver({ feed: 'HC-DEATH', period, rows: elders.map((of) => deathCertificate(of)) });
    await test.deliver({ feed: 'PS-DEATH', period, rows: elders.map((of) => cancellation(of)) });
  });
  afterAll(async () => {
    await kernel[Symbol.asyncDispose]();
    await test[Symbol.asyncDispose]();
  });

  it('cannot be fitted before anything was checked', async () => {
    await expect(fit()).rejects.toThrow('no finished run yet');
  });

  describe('after a run', () => {
    beforeAll(async () => {
      await check();
    });

    it('is fitted on births and deaths together, and says on what', async () => {
      const { version, manifest, document } = await fit();
      expect([version, manifest.run, manifest.seed]).toEqual([1, 1, 1]);
      const pairs = manifest.pairs.map(({ pair, leftRecords, rightRecords }) => [pair, leftRecords, rightRecords]);
      expect(pairs).toEqual([
        ['HC-BIRTH~PS-BIRTH', BIRTHS, BIRTHS],
        ['HC-DEATH~PS-DEATH', DEATHS, DEATHS],
      ]);
      const [birthPairs, deathPairs] = manifest.pairs.map(({ expectedMatches }) => expectedMatches);
      expect(Math.abs((birthPairs ?? 0) - BIRTHS)).toBeLessThan(12);
      expect(Math.abs((deathPairs ?? 0) - DEATHS)).toBeLessThan(6);
      expect(JSON.stringify([manifest, document])).not.toMatch(/\d{17}[\dX]|W29\d/u);
    });

    it('learns how often birth dates agree from births, whose certificates know no number of the child', async () => {
      const { document, manifest } = await fit();
      const { design, parameters } = registerModel(1, document);
      const at = design.comparisons.findIndex(({ id }) => id === 'birthDate');
      // 20 of the 180 entries that give the number of the certificate slipped by a day
      expect(Math.abs((parameters.levels[at]?.m[1] ?? 0) - 160 / 180)).toBeLessThan(0.03);
      expect(manifest.lent).not.toContain('birthDate.exact');
      // three children were born on each of eighty days: two of 239 others by chance
      expect(Math.abs((parameters.levels[at]?.u[1] ?? 0) - 2 / 239)).toBeLessThan(0.001);
    });

    it('keeps the bundled numbers for birth dates when only deaths with equal numbers are seen', async () => {
      const { manifest } = await fit({ pair: pairByName('PS-DEATH~HC-DEATH') });
      expect(manifest.pairs.map(({ pair }) => pair)).toEqual(['HC-DEATH~PS-DEATH']);
      expect(manifest.lent).toContain('birthDate.exact');
      expect(manifest.lent).toContain('certNo.exact');
      expect(manifest.lent).not.toContain('name.exact');
    });

    it('comes out the same from the same inputs and seed', async () => {
      const [one, other] = [await fit(), await fit()];
      expect(other.document).toEqual(one.document);
      expect(other.version).toBe(one.version + 1);
    });

    it('is put to use only after it was compared with the one in use, and scores from the next run on', async () => {
      await expect(use(1)).rejects.toThrow('lianhe model compare 1');
      const outcome = await compare(1);
      expect(outcome.pairs.map(({ pair }) => pair)).toEqual(['HC-BIRTH~PS-BIRTH', 'HC-DEATH~PS-DEATH']);
      const [{ tierLinks, before, after, linksGained, linksLost } = { tierLinks: { all: 0 } }] = outcome.pairs;
      expect(tierLinks.all).toBeGreaterThan(200);
      expect((before?.links ?? 0) + (linksGained ?? 0) - (linksLost ?? 0)).toBe(after?.links);
      expect(await test.database.query('select count(*)::int n from run_link where model <> 0')).toEqual([{ n: 0 }]);
      expect(await use(1)).toMatchObject({ version: 1, reason: '季度更新', usedBy: 'officer' });
      const run = await check();
      expect(run.manifest.linkModel).toBe(1);
      expect(await test.database.query('select distinct model from run_link where run_id = $1', [run.id])).toEqual([
        { model: 1 },
      ]);
      // The lasting links of the old model are closed, for their scores held under it only.
      expect(await test.database.query('select distinct model from link where known_to is null')).toEqual([
        { model: 1 },
      ]);
      await expect(use(1)).rejects.toThrow('in use already');
      await expect(use(99)).rejects.toThrow('no version 99');
    });

    it('must be compared again when another version came to use, but the way back is open', async () => {
      await expect(use(2)).rejects.toThrow('never compared with version 1');
      await use(0);
      expect(await use(1)).toMatchObject({ version: 1 });
      await expect(compare(1)).rejects.toThrow('compared with itself');
      const described = await describeModel(1, test.hub);
      expect(described.comparisons).toHaveLength(1);
      expect(described.uses.map(({ version }) => version)).toEqual([1, 1]);
      expect(Object.keys(described.document)).toEqual([
        'name', 'version', 'id', 'comparisons', 'blocking', 'thresholds', 'parameters', 'trained',
      ]); // prettier-ignore
    });
  });

  describe('and the officers', () => {
    const decide = async (key: string, verdict: 'same' | 'not_same', actor: string) => {
      const [left, right] = key.split('~').map((mention) => {
        const [colon, hash] = [mention.indexOf(':'), mention.lastIndexOf('#')];
        return { feed: mention.slice(0, colon), key: mention.slice(colon + 1, hash), role: mention.slice(hash + 1) };
      });
      if (left === undefined || right === undefined) throw new RangeError(key);
      const deciding = await decideLink({ id: randomUUID(), left, right, verdict, reason: '核实', actor }, test.hub);
      expect(deciding.outcome).toBe('decided');
    };
    const keyOf = async (no: number) => {
      const [row] = await test.database.query<{ key: string }>(
        'select pair_key "key" from link where left_key = $1 and known_to is null',
        [certificateNo(child(no))],
      );
      return row?.key ?? '';
    };
    const history = () =>
      test.hub.inTransaction(async ({ linkModels }) => ({
        decided: await linkModels.history.decided(),
        twice: await linkModels.history.decidedTwice(),
        audit: await linkModels.audits.counts(),
      }));

    it('teach once or twice: whole when two of them say the same, half when one does or they differ', async () => {
      await decide(await keyOf(1), 'same', 'li');
      await decide(await keyOf(2), 'same', 'li');
      await decide(await keyOf(2), 'same', 'wang');
      await decide(await keyOf(6), 'same', 'li');
      await decide(await keyOf(6), 'not_same', 'wang');
      const { decided, twice } = await history();
      expect(decided.map((one) => `${one.verdict} ${one.twice}`).toSorted(byText)).toEqual([
        'not_same false',
        'same false',
        'same true',
      ]);
      expect(twice).toEqual(
        expect.arrayContaining([
          { first: 'same', second: 'same' },
          { first: 'same', second: 'not_same' },
        ]),
      );
      const { manifest } = await fit();
      expect(manifest.decisions).toEqual({ same: 2, notSame: 1, twice: 1 });
      expect((await fit({ withDecisions: false })).manifest.decisions).toEqual({ same: 0, notSame: 0, twice: 0 });
    });

    it('answer the audit sample, which never teaches', async () => {
      await check();
      const before = (await history()).decided.length;
      const draw = { count: 10, seed: 7, run: null, actor: 'chief' };
      const { drawn, open } = await drawAudit(draw, test.hub);
      expect(drawn).toBeGreaterThanOrEqual(10);
      expect(open).toHaveLength(drawn);
      for (const [no, { pairKey }] of open.entries()) await decide(pairKey, no === 0 ? 'not_same' : 'same', 'chen');
      const { decided, audit } = await history();
      expect(decided).toHaveLength(before);
      expect(audit.reduce((sum, { same, notSame }) => sum + same + notSame, 0)).toBe(drawn);
      // Every pair stands in one group of each grouping: here newborns with three characters.
      const told = (group: RegExp) =>
        audit
          .flatMap(({ groups = [] }) => groups.filter((one) => group.test(one.group)))
          .reduce((sum, { same, notSame }) => sum + same + notSame, 0);
      for (const grouping of ['name', 'minority', 'age', 'place', 'counties'])
        expect(told(new RegExp(`^${grouping}=`, 'u'))).toBe(drawn);
      expect([told(/^minority=no$/u), told(/^age=0$/u), told(/^name=3$/u)]).toEqual([drawn, drawn, drawn]);
      expect(qualityReport(audit)).toContain('不满1岁');
      const quality = linkageQuality(audit);
      expect(quality.value).toBeGreaterThan(80);
      expect(quality.low ?? 0).toBeLessThan(quality.value ?? 0);
      expect(quality.parts?.map(({ en }) => en).slice(0, 2)).toEqual(['precision', 'recall']);
      await check();
      const [counted] = await test.database.query<{ n: string }>(
        `select sum(value) n from run_tally where indicator = 'IND-26' and name ~ ':(same|notSame)$'
         and run_id = (select id from run order by number desc limit 1)`,
      );
      expect(Number(counted?.n)).toBe(drawn);
      expect((await drawAudit(draw, test.hub)).open.map(({ pairKey }) => pairKey)).not.toEqual(
        expect.arrayContaining([open[0]?.pairKey]),
      );
    });

    it('are offered the patterns first that settle most', async () => {
      const queue = await reviewQueue({ top: 5, run: null }, test.hub);
      const worth = queue.map((one) => one.worth);
      expect(worth).toEqual(worth.toSorted((a, b) => b - a));
      expect(queue.length).toBeLessThanOrEqual(5);
    });
  });
});
