import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { bundled } from '../../src/pipeline/bundled-links.ts';
import { planRun, type RunCut } from '../../src/pipeline/plan-run.ts';
import { isSoonDone } from '../../src/pipeline/relink-pairs.ts';
import { STAGES } from '../../src/pipeline/run-chunks.ts';
import { hintsOf } from '../../src/pipeline/run-hints.ts';
import type { ChunkWork, NewChunk, Run } from '../../src/ports/runs.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { openTestHub, requestOf, runOf, silent, type TestHub } from '../support/hub.ts';
import { certificate, child, entry } from '../support/people.ts';
import { quarterly, REGISTER } from '../support/register.ts';

/** A pair of feeds of which so many rows changed. */
const pieceOf = (no: number, rows: number): NewChunk => ({
  stage: STAGES.link,
  work: {
    kind: 'link',
    left: `F${no}`,
    right: 'PS-INFLOW',
    base: { run: 'before', changed: ['PS-INFLOW'], rows, decided: true, partRows: 1_000_000 },
  },
});

const piecesOf = (pairs: number, rows: number): readonly NewChunk[] =>
  Array.from({ length: pairs }, (_, no) => pieceOf(no, rows));

/** How many pairs each piece links. */
const pairsIn = (chunks: readonly NewChunk[]): readonly number[] =>
  chunks.map(({ work }) => (work.kind === 'relink' ? work.pairs.length : 1));

describe('pairs of feeds of which little changed since the run before', () => {
  it('are linked several in a piece of 500 rows, where each pair counts for 25 rows beside those that changed', () => {
    // 64 and 25 are 89: five make 445, six would make 534.
    expect(pairsIn(bundled(piecesOf(10, 64)))).toEqual([5, 5]);
    expect(pairsIn(bundled(piecesOf(11, 64)))).toEqual([5, 5, 1]);
  });

  it('are linked twenty in a piece where only what officers decided changed', () => {
    expect(pairsIn(bundled(piecesOf(41, 0)))).toEqual([20, 20, 1]);
  });

  it('have a piece of their own beyond 475 rows', () => {
    expect(bundled([pieceOf(0, 476)])).toEqual([pieceOf(0, 476)]);
    expect(bundled([pieceOf(0, 475)])).toMatchObject([{ stage: STAGES.link, work: { kind: 'relink' } }]);
  });

  it('come after those that are linked in full, and each pair is linked once', () => {
    const whole: NewChunk = { stage: STAGES.link, work: { kind: 'link', left: 'HC-BIRTH', right: 'PS-BIRTH' } };
    const [first, ...bundles] = bundled([...piecesOf(30, 40), whole]);
    expect(first).toEqual(whole);
    const linked = bundles.flatMap(({ work }) => (work.kind === 'relink' ? work.pairs.map(({ left }) => left) : []));
    expect(linked).toEqual(Array.from({ length: 30 }, (_, no) => `F${no}`));
  });
});

describe('a pair that must be linked in full after all', () => {
  const pair = { kind: 'link', left: 'HC-BIRTH', right: 'PS-BIRTH' } as const;
  const isSoon = (certificates: number, entries: number): boolean =>
    isSoonDone(
      pair,
      new Map([
        ['HC-BIRTH', certificates],
        ['PS-BIRTH', entries],
      ]),
    );

  it('is done in the same piece up to 4,000 records of both feeds', () => {
    expect([isSoon(1_000, 3_000), isSoon(1_001, 3_000), isSoon(0, 4_001)]).toEqual([true, false, false]);
  });

  it('counts a feed with itself once', () => {
    expect(isSoonDone({ ...pair, right: 'HC-BIRTH' }, new Map([['HC-BIRTH', 4_000]]))).toBe(true);
  });
});

describe('workers that are called for a run', () => {
  const run = (base: string | null): Run => Object.assign({} as Run, { id: 'r', base });
  const large: NewChunk = {
    stage: STAGES.link,
    work: { kind: 'link', left: 'HC-BIRTH', right: 'PS-BIRTH', large: true },
  };

  const persons = (records: number) => new Map([['PS-INFLOW', records]]);

  it('are one for each 20,000 records that are read anew, at least one and at most sixteen', () => {
    expect(hintsOf(run(null), [], persons(0))).toHaveLength(1);
    expect(hintsOf(run(null), [], persons(39_999))).toHaveLength(1);
    expect(hintsOf(run(null), [], persons(40_000))).toHaveLength(2);
    expect(hintsOf(run(null), [], persons(5_000_000))).toHaveLength(16);
    expect(hintsOf(run(null), [], new Map([...persons(40_000), ['HC-BIRTH', 20_000]]))).toHaveLength(3);
  });

  it('is one where the run goes on from another, however many records there are, but for its large pieces', () => {
    expect(hintsOf(run('before'), [], persons(5_000_000))).toHaveLength(1);
    expect(hintsOf(run('before'), [large, large, large], persons(5_000_000))).toHaveLength(3);
  });

  it('each by a key of its own, for two orders of one key are one', () => {
    const keys = hintsOf(run(null), [], persons(100_000)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(5);
  });
});

describe('a run that links several pairs in a piece', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(() => test.empty());
  afterAll(() => test[Symbol.asyncDispose]());

  /** So many births that one more makes no score another one. */
  const births = Array.from({ length: 40 }, (_, at) =>
    child(100 + at, `2025-02-${String(1 + (at % 28)).padStart(2, '0')}`),
  );

  const run = async (cut: RunCut = {}): Promise<Run> => {
    const { id } = await planRun(requestOf({ asOf: '2025-06-30' }), test.hub, cut);
    await workOnRun(id, { hub: test.hub, logger: silent });
    return runOf(id, test.hub);
  };

  const piecesDone = ({ id }: Run) =>
    test.database.query<{ work: ChunkWork; counts: Record<string, number> }>(
      `select work, counts from run_chunk where run_id = $1 and state = 'done' order by no`,
      [id],
    );

  /** Links of each pair of feeds, as its piece counted them. */
  const linksOf = async (of: Run): Promise<ReadonlyMap<string, number>> => {
    const links = (await piecesDone(of)).flatMap(({ work, counts }) =>
      work.kind === 'link' ? [[`${work.left}~${work.right}`, counts['links'] ?? 0] as const] : [],
    );
    expect(new Set(links.map(([pair]) => pair)).size).toBe(links.length);
    return new Map(links);
  };

  it('counts each of them as a run does that links pair by pair', async () => {
    await test.deliver(
      quarterly(
        'HC-BIRTH',
        births.map((of) => certificate(of)),
      ),
    );
    await test.deliver(
      quarterly(
        'PS-BIRTH',
        births.map((of) => entry(of)),
      ),
    );
    await run();
    await test.deliver({ ...quarterly('HC-BIRTH', [certificate(child(51, '2025-04-03'))]), period: '2025-04' });
    const part = await run();
    const whole = await run({ full: true });
    expect(part.digest).toBe(whole.digest);
    const bundles = (await piecesDone(part)).flatMap(({ work, counts }) =>
      work.kind === 'relink' ? [{ pairs: work.pairs.map(({ left, right }) => `${left}~${right}`), counts }] : [],
    );
    expect(bundles.flatMap(({ pairs }) => pairs)).toEqual(expect.arrayContaining(['HC-BIRTH~PS-BIRTH']));
    // What it links is counted by the pairs; of its own it has nothing to count.
    expect(bundles.map(({ counts }) => counts)).toEqual(bundles.map(() => ({})));
    const counted = await linksOf(part);
    expect(counted).toEqual(await linksOf(whole));
    expect(counted.get('HC-BIRTH~PS-BIRTH')).toBe(births.length);
  });

  it('leaves such a piece to others when a worker of the release before takes it, which has nothing to say of it', async () => {
    await test.deliver(
      quarterly(
        'HC-BIRTH',
        births.map((of) => certificate(of)),
      ),
    );
    await run();
    await test.deliver({ ...quarterly('HC-BIRTH', [certificate(child(51, '2025-04-03'))]), period: '2025-04' });
    const { id } = await planRun(requestOf({ asOf: '2025-06-30' }), test.hub);
    const piece = await test.hub.inTransaction(({ runs }) => runs.claim(id));
    if (piece === null) throw new Error('there was nothing to do');
    expect(piece.work.kind).toBe('relink');
    const finish = test.hub.inTransaction(({ runs }) => runs.complete(piece, '', undefined as never));
    await expect(finish).rejects.toThrow('counts');
    expect(await test.hub.inTransaction(({ runs }) => runs.giveBack(piece, 'error'))).toBe(true);
    await workOnRun(id, { hub: test.hub, logger: silent });
    expect((await runOf(id, test.hub)).digest).toBe((await run({ full: true })).digest);
  });

  it('gives a pair that must be linked in full after all, and is large, a piece of its own', async () => {
    for (const roster of REGISTER) await test.deliver(roster);
    await run();
    const many = Array.from({ length: 40 }, (_, at) => certificate(child(100 + at, '2025-04-20')));
    await test.deliver({ ...quarterly('HC-BIRTH', many), period: '2025-04' });
    const grown = await run({ partRows: 20 });
    expect(grown.base).not.toBeNull();
    const works = (await piecesDone(grown)).map(({ work }) => work);
    const bundledPairs = works.flatMap((work) => (work.kind === 'relink' ? work.pairs : []));
    expect(bundledPairs).toContainEqual(expect.objectContaining({ left: 'HC-BIRTH', right: 'PS-BIRTH' }));
    expect(works).toContainEqual(
      expect.objectContaining({ kind: 'link', left: 'HC-BIRTH', right: 'PS-BIRTH', partRows: 20 }),
    );
    expect(grown.digest).toBe((await run({ full: true })).digest);
  });
});
