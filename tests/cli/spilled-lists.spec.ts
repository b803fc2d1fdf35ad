import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeLinkage } from '../../src/cli/link-output/write-linkage.ts';
import { ENGINE_VOCABULARY } from '../../src/domain/model-file/engine-vocabulary.ts';
import { readModel } from '../../src/domain/model-file/read-model.ts';
import { openFiles } from '../../src/main/files.ts';
import { openPairKernel, openSpill } from '../../src/main/link-engine.ts';
import { linkLists } from '../../src/pipeline/link-lists.ts';
import { ListsRefused } from '../../src/pipeline/lists/list-request.ts';
import { KEEP_ALL, type PairKeeping } from '../../src/pipeline/lists/pair-keeping.ts';
import { readLists } from '../../src/pipeline/lists/read-lists.ts';
import { atHomeRow, csvOf, numbersUpTo } from './people-lists.ts';

const PERSONS = 240;
const GIGABYTE = 1e9;
const folder = mkdtempSync(join(tmpdir(), 'lianhe-spilled-'));
const file = (name: string) => join(folder, name);
const quiet = (): void => undefined;

/** What is asked for: all outputs, from some probability on. */
interface Asked {
  readonly right: string | null;
  readonly oneToOne: boolean;
  readonly threshold: number | undefined;
}

async function linkageOf({ right }: Asked, threads: number, keeping: PairKeeping) {
  const text = readFileSync(join(import.meta.dirname, '../../examples/models/persons-latin.yaml'), 'utf8');
  const open = async (name: string) => ({ name, file: await openFiles().open(file(name)) });
  const sources = [await open('left.csv'), right === null ? null : await open(right)] as const;
  const lists = await readLists(sources, readModel(parse(text), ENGINE_VOCABULARY), ENGINE_VOCABULARY);
  await using kernel = openPairKernel({ threads });
  return await linkLists(lists, kernel, quiet, 1, keeping);
}

/** All files that are written, and the figures. */
async function outputsOf(asked: Asked, threads: number, keeping: PairKeeping) {
  const linkage = await linkageOf(asked, threads, keeping);
  const [out, clusters, report, saveModel] = ['out.csv', 'clusters.csv', 'report.html', 'model.yaml'].map(file);
  const files = { out: out ?? '', clusters: clusters ?? '', report: report ?? '', saveModel: saveModel ?? '' };
  const { oneToOne, threshold } = asked;
  const options = { ...files, oneToOne, ...(threshold === undefined ? {} : { threshold }) };
  const summary = await writeLinkage(linkage, options, openFiles(), quiet);
  const texts = Object.values(files).map((path) => readFileSync(path, 'utf8'));
  return { texts, summary, kept: linkage.weights.length, compared: linkage.compared };
}

/** The same with pairs set aside whenever a thousand are held. */
async function spilledOutputs(asked: Asked, threads: number) {
  using space = openSpill(folder);
  const { oneToOne, threshold = null } = asked;
  const spill = { runs: space.runs, mostHeld: 1000 };
  const outputs = await outputsOf(asked, threads, { spill, oneToOne, threshold, memory: 4 * GIGABYTE });
  return { ...outputs, bytes: space.bytes };
}

beforeAll(() => {
  const rows = numbersUpTo(PERSONS).map((n) => atHomeRow(n, false));
  const again = numbersUpTo(PERSONS)
    .filter((n) => n % 7 !== 0)
    .map((n) => atHomeRow(n, true));
  writeFileSync(file('left.csv'), csvOf(rows));
  writeFileSync(file('right.csv'), csvOf(again));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('lists whose pairs memory does not hold', () => {
  it.each([
    ['two lists, one to one', { right: 'right.csv', oneToOne: true, threshold: undefined }, [0, 1, 2, 3]],
    ['two lists in clusters', { right: 'right.csv', oneToOne: false, threshold: undefined }, [2]],
    ['two lists, one to one, down to improbable pairs', { right: 'right.csv', oneToOne: true, threshold: 1e-6 }, [2]],
    ['one list with itself', { right: null, oneToOne: false, threshold: 0.2 }, [2]],
  ] as const)('%s: every output is the same to the byte, for any number of threads', async (_, asked, crews) => {
    const expected = await outputsOf(asked, 0, KEEP_ALL);
    expect(expected.kept).toBe(expected.compared);
    for (const threads of crews) {
      const { texts, summary, kept, bytes } = await spilledOutputs(asked, threads);
      expect(bytes).toBe(12 * expected.compared);
      expect(kept).toBeLessThan(expected.compared / 2);
      expect(summary).toEqual(expected.summary);
      expect(texts).toEqual(expected.texts);
    }
  });

  it('keep every pair when all are asked for', async () => {
    using space = openSpill(folder);
    const asked = { right: 'right.csv', oneToOne: true, threshold: 0 } as const;
    const spill = { runs: space.runs, mostHeld: 1000 };
    const linkage = await linkageOf(asked, 0, { ...asked, spill, memory: GIGABYTE });
    expect(space.bytes).toBeGreaterThan(0);
    expect(linkage.weights).toHaveLength(linkage.compared);
  });

  it('are refused before they are read when their records alone need more memory than is allowed', async () => {
    const asked = { right: 'right.csv', oneToOne: true, threshold: undefined } as const;
    const keeping = { ...KEEP_ALL, memory: 0.1 * GIGABYTE };
    await expect(linkageOf(asked, 0, keeping)).rejects.toThrow(ListsRefused);
    await expect(linkageOf(asked, 0, keeping)).rejects.toThrow('allow more with --memory');
  });
});
