import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createPairKernel } from '../../src/adapters/link-threads/pair-kernel.ts';
import { readModelDocument } from '../../src/adapters/files/model-file.ts';
import { reductions } from '../../src/domain/blocking/reductions.ts';
import { DECISIONS } from '../../src/domain/clusters/decide.ts';
import { comparisonByCode } from '../../src/domain/comparisons/index.generated.ts';
import type { Vocabulary } from '../../src/domain/model-file/model-file.ts';
import { readModel } from '../../src/domain/model-file/read-model.ts';
import { type Linkage, linkLists } from '../../src/pipeline/link-lists.ts';
import { clustersOf, pairsToWrite } from '../../src/pipeline/lists/cluster-lists.ts';
import { decideLists, type ListDecisions } from '../../src/pipeline/lists/decide-lists.ts';
import type { ReadLists } from '../../src/pipeline/lists/list-request.ts';
import { readLists } from '../../src/pipeline/lists/read-lists.ts';
import type { Ablation } from './ablations.ts';
import type { DecidedPair } from './decision-quality.ts';
import type { EngineAnswer } from './evaluate.ts';
import { listSource } from './list-source.ts';
import type { PersonSet } from './person-set.ts';

const MODELS = join(import.meta.dirname, '../../examples/models');
const VOCABULARY: Vocabulary = {
  comparisons: comparisonByCode,
  reductions: new Set(reductions.map(({ code }) => code)),
};
const SEED = 1;
const quiet = (): void => {};

/** A linkage of a set and what it says about the records. */
export interface EngineRun {
  readonly linkage: Linkage;
  readonly answer: EngineAnswer;
  /** Wall time without the simulation and the judging. */
  readonly seconds: number;
}

/** Links a simulated set with a model of examples/models (guessed from the columns where there is none), whole or without a part. */
export async function runEngine(set: PersonSet, model: string, ablation: Ablation | null): Promise<EngineRun> {
  const begun = performance.now();
  const lists = await read(set, model);
  const design = ablation?.design?.(lists.design) ?? lists.design;
  // Changed comparisons cannot be posted to threads, which find theirs by code.
  await using kernel = createPairKernel(design === lists.design ? {} : { threads: 0 });
  const linkage = await linkLists({ ...lists, design }, kernel, quiet, SEED);
  return { linkage, answer: answerOf(linkage, ablation), seconds: (performance.now() - begun) / 1000 };
}

/** The same linkage with its weights changed; nothing is compared again. */
export function rejudged({ linkage }: EngineRun, ablation: Ablation): EngineRun {
  const begun = performance.now();
  return { linkage, answer: answerOf(linkage, ablation), seconds: (performance.now() - begun) / 1000 };
}

async function read({ left, right }: PersonSet, name: string): Promise<ReadLists> {
  const path = join(MODELS, `${name}.yaml`);
  const model = existsSync(path) ? readModel(await readModelDocument(path), VOCABULARY) : null;
  const sources = [listSource('left', left), right === null ? null : listSource('right', right)] as const;
  return readLists(sources, model, VOCABULARY);
}

/** Decides as `lianhe link` does, one to one where there are two lists. */
function answerOf(whole: Linkage, ablation: Ablation | null): EngineAnswer {
  const linkage = ablation?.linkage?.(whole) ?? whole;
  const { left, right } = linkage.pairs;
  const decisions = decideLists(linkage, linkage.packed.right !== null);
  const written = pairsToWrite(linkage, decisions, linkage.model.design.thresholds.review);
  return {
    pairs: { left, right, weight: ablation?.chances?.(linkage) ?? decisions.bits },
    clusters: clustersOf(linkage, decisions, written),
    decided: decidedPairs(linkage, decisions),
  };
}

function decidedPairs({ pairs }: Linkage, { decisions }: ListDecisions): readonly DecidedPair[] {
  return [...decisions].flatMap((place, pair): readonly DecidedPair[] => {
    const { outcome } = DECISIONS[place] ?? { outcome: 'none' };
    return outcome === 'none' ? [] : [{ left: pairs.left[pair] ?? 0, right: pairs.right[pair] ?? 0, outcome }];
  });
}
