import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createPairKernel } from '../../src/adapters/link-threads/pair-kernel.ts';
import { readModelDocument } from '../../src/adapters/files/model-file.ts';
import { reductions } from '../../src/domain/blocking/reductions.ts';
import { assignOneToOne } from '../../src/domain/clusters/assign-one-to-one.ts';
import { averageLink } from '../../src/domain/clusters/average-link.ts';
import { componentLabels } from '../../src/domain/clusters/components.ts';
import { decideAssigned, decideClustered, type PairEvidence } from '../../src/domain/clusters/decide-pairs.ts';
import type { Decision } from '../../src/domain/clusters/decide.ts';
import { comparisonByCode } from '../../src/domain/comparisons/index.generated.ts';
import { weightOf } from '../../src/domain/link-model/weights.ts';
import type { Vocabulary } from '../../src/domain/model-file/model-file.ts';
import { readModel } from '../../src/domain/model-file/read-model.ts';
import { type Linkage, linkLists } from '../../src/pipeline/link-lists.ts';
import { edgesOf, nodesOfLists } from '../../src/pipeline/lists/cluster-lists.ts';
import type { ReadLists } from '../../src/pipeline/lists/list-request.ts';
import { readLists } from '../../src/pipeline/lists/read-lists.ts';
import type { Ablation } from './ablations.ts';
import type { DecidedPair } from './decision-quality.ts';
import type { EngineAnswer } from './evaluate.ts';
import { listSource } from './list-source.ts';
import type { PersonSet } from './person-set.ts';
import { probabilityOf } from './scored-pairs.ts';

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
  return readLists(sources, model, VOCABULARY, quiet);
}

function answerOf(whole: Linkage, ablation: Ablation | null): EngineAnswer {
  const linkage = ablation?.linkage?.(whole) ?? whole;
  const weight = ablation?.chances?.(linkage) ?? linkage.weights;
  const { left, right } = linkage.pairs;
  const { clusters, decisions } =
    linkage.packed.right === null ? clustered(linkage, weight) : assigned(linkage, weight);
  return { pairs: { left, right, weight }, clusters, decided: decidedPairs(linkage, decisions) };
}

interface Decided {
  readonly clusters: Uint32Array;
  readonly decisions: readonly Decision[];
}

/** Vetoes and guards belong to the model of an office; here the score alone decides. */
const evidenceOf = (weight: Float64Array): PairEvidence => ({
  probability: (edge) => probabilityOf(weight[edge] ?? -Infinity),
  vetoed: () => false,
  nameOnly: () => false,
});

function assigned(linkage: Linkage, weight: Float64Array): Decided {
  const { thresholds } = linkage.model.design;
  const [edges, nodes] = [edgesOf(linkage), nodesOfLists(linkage)];
  const assignment = assignOneToOne(edges, nodes, { review: weightOf(thresholds.review) });
  // A probability that knows the rivals needs no margin over them.
  const margin = weight === linkage.weights ? thresholds.margin : -Infinity;
  return {
    clusters: componentLabels(edges, nodes, (edge) => assignment.chosen[edge] === 1),
    decisions: decideAssigned(assignment, evidenceOf(weight), { ...thresholds, margin }),
  };
}

function clustered(linkage: Linkage, weight: Float64Array): Decided {
  const [edges, nodes] = [edgesOf(linkage), nodesOfLists(linkage)];
  const clusters = averageLink(edges, nodes);
  const { thresholds } = linkage.model.design;
  return { clusters, decisions: decideClustered(edges, nodes, clusters, evidenceOf(weight), thresholds) };
}

function decidedPairs({ pairs }: Linkage, decisions: readonly Decision[]): readonly DecidedPair[] {
  return decisions.flatMap(({ outcome }, edge) =>
    outcome === 'none' ? [] : [{ left: pairs.left[edge] ?? 0, right: pairs.right[edge] ?? 0, outcome }],
  );
}
