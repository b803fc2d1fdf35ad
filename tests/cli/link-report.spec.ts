import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { summaryOf } from '../../src/cli/link-output/summary.ts';
import { masked } from '../../src/cli/link-report/mask.ts';
import { writeLinkReport } from '../../src/cli/link-report/write-report.ts';
import { ENGINE_VOCABULARY } from '../../src/domain/model-file/engine-vocabulary.ts';
import { readModel } from '../../src/domain/model-file/read-model.ts';
import { openFiles } from '../../src/main/files.ts';
import { openPairKernel } from '../../src/main/link-engine.ts';
import { type Linkage, linkLists } from '../../src/pipeline/link-lists.ts';
import { clustersOf, pairsToWrite } from '../../src/pipeline/lists/cluster-lists.ts';
import { decideLists, type ListDecisions } from '../../src/pipeline/lists/decide-lists.ts';
import { readLists } from '../../src/pipeline/lists/read-lists.ts';
import { samplePairs } from '../../src/pipeline/lists/sampled-pairs.ts';
import { againRow, csvOf, numbersUpTo, personRow } from './people-lists.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianhe-report-'));
const quiet = (): void => undefined;
let linkage: Linkage;
let decisions: ListDecisions;

beforeAll(async () => {
  const path = join(folder, 'people.csv');
  writeFileSync(path, csvOf(numbersUpTo(200).flatMap((n) => [personRow(n), againRow(n)])));
  const text = readFileSync(join(import.meta.dirname, '../../examples/models/persons-latin.yaml'), 'utf8');
  const model = readModel(parse(text), ENGINE_VOCABULARY);
  const source = { name: 'people.csv', file: await openFiles().open(path) };
  const lists = await readLists([source, null], model, ENGINE_VOCABULARY);
  await using kernel = openPairKernel({ threads: 0 });
  linkage = await linkLists(lists, kernel, quiet, 1);
  decisions = decideLists(linkage, false);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function report(showValues: boolean): Promise<string> {
  const written = pairsToWrite(linkage, decisions, 0.5);
  const summary = summaryOf(linkage, decisions, written, clustersOf(linkage, decisions, written));
  const path = join(folder, 'report.html');
  await writeLinkReport(path, { linkage, decisions, summary, showValues });
  return readFileSync(path, 'utf8');
}

describe('the report', () => {
  it('is one page that asks nobody for anything', async () => {
    const html = await report(false);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)/);
    expect(html.replaceAll(/xmlns(?::xlink)?="[^"]*"/g, '')).not.toMatch(/https?:/);
    expect(html).toContain("default-src 'none'");
  });

  it('says in Chinese and English what was done, with charts', async () => {
    const html = await report(false);
    for (const text of [
      '概况',
      'summary',
      '三种结果',
      'linked without a person',
      '各等级的权重',
      '权重分布',
      '无法关联的记录',
      '分块规则',
      '样例',
      'sampled pairs',
    ])
      expect(html).toContain(text);
    expect(html.match(/<svg/g)?.length).toBeGreaterThanOrEqual(5);
  });

  it('covers values and identifiers unless they may be shown', async () => {
    const [pair] = samplePairs(linkage, decisions, 3);
    const row = pair?.left ?? 0;
    // The list holds each person twice, one after the other.
    const record = row % 2 === 0 ? personRow(row / 2) : againRow((row - 1) / 2);
    const [family = '?', phone = '?'] = [record[2], record[6]];
    const hidden = await report(false);
    for (const shown of [family, phone, `>${linkage.ids.left.ids.at(row)}<`]) expect(hidden).not.toContain(shown);
    const shown = await report(true);
    for (const one of [family, phone, `>${linkage.ids.left.ids.at(row)}<`]) expect(shown).toContain(one);
  });

  it('is the same for the same linkage', async () => {
    expect(await report(false)).toBe(await report(false));
  });

  it('takes scores apart so that they add up to a hundredth of a bit', () => {
    for (const { waterfall, weight } of samplePairs(linkage, decisions, 5)) {
      const { prior, bars, corrections } = waterfall;
      const sum = [
        ...bars.flatMap(({ bits, rarityBits }) => [bits, rarityBits]),
        ...corrections.map(({ bits }) => bits),
      ].reduce((a, b) => a + b, prior);
      expect(sum).toBeCloseTo(weight, 2);
    }
  });
});

it.each([
  ['Smith', 'S****'],
  ['Mary Ann', 'M*** A**'],
  ['王小明', '王**'],
  ['1985-03-07', '1***-**-**'],
  ['290121198001011234', '2*****************'],
  ['m.carter@x.org', 'm.c*****@x.o**'],
])('%s is shown as %s', (value, shown) => {
  expect(masked(value)).toBe(shown);
});
