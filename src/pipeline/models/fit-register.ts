import type { Wording } from '../../domain/values/wording.ts';
import { type DecidedLevels, trainingDecisions, withDecisions } from '../../domain/linkage/scored/fit-decisions.ts';
import { combineEvidence } from '../../domain/linkage/scored/fit-combined.ts';
import { registerDocument } from '../../domain/linkage/scored/fit-document.ts';
import { fillLevels } from '../../domain/linkage/scored/fit-levels.ts';
import { BUNDLED_MODEL } from '../../domain/linkage/scored/register-model.ts';
import type { Hub } from '../../ports/hub.ts';
import type { LearnedDecisions, ModelManifest, StoredModel } from '../../ports/link-models.ts';
import type { PairKernel } from '../../ports/pair-kernel.ts';
import { fitPair, type OnFitting, type TaughtByPair } from './fit-pair.ts';
import { pairsLinkedByScore, type PairOfFeeds } from './fitting-pairs.ts';
import { frozenRun } from './frozen-run.ts';
import { ModelRequestRefused } from './model-refused.ts';

/** What a new model is fitted on. */
export interface FitRequest {
  /** Number of the run whose frozen inputs are read; null for the newest. */
  readonly run: number | null;
  /** One pair of feeds, or null for all that are linked by score. */
  readonly pair: PairOfFeeds | null;
  readonly seed: number;
  /** Whether officers' decisions are folded in; those of the audit stream never are. */
  readonly withDecisions: boolean;
  readonly actor: string;
  /** Random pairs drawn for u from each pair of feeds; a million when left out. */
  readonly sample?: number;
}

/** Random pairs drawn for u: a million give 0.2 % error on levels that one pair in four has, 3 % on one in a thousand. */
const SAMPLE = 1_000_000;
/** Expected matches that all pairs of feeds together must have; below, nothing could be learned (as for one blocking rule). */
const LEAST_MATCHES = 20;
/** Expected matches for each record of the smaller feed, at most; corrected and re-issued records stand beside the first. */
const MOST_MATCHES = 1.2;

/**
 * Fits a new version of the register's model without labels on the frozen inputs of a run, adds officers' decisions and stores
 * it; nothing scores with it until it was compared and put to use. The same inputs, decisions and seed give the same document.
 */
export async function fitRegister(
  request: FitRequest,
  kernel: PairKernel,
  hub: Hub,
  onStage: OnFitting,
): Promise<StoredModel> {
  const { run, pairs, decided } = await hub.inTransaction(async (stores) => {
    const frozen = await frozenRun(request.run, stores);
    const sizes = await stores.runs.inputSizes(frozen.id);
    return {
      run: frozen,
      pairs: request.pair === null ? pairsLinkedByScore(sizes) : [request.pair],
      decided: request.withDecisions ? await stores.linkModels.history.decided() : [],
    };
  });
  const taught: TaughtByPair[] = [];
  for (const pair of pairs) {
    const { seed, sample = SAMPLE } = request;
    taught.push(await fitPair({ runId: run.id, pair, seed, sample, onStage }, kernel, hub));
  }
  const { document, lent } = modelOf(taught.filter(isCredible), decided);
  const manifest: ModelManifest = {
    run: run.number,
    seed: request.seed,
    pairs: taught.map((one) => one.manifest),
    decisions: learned(decided),
    lent,
    warnings: taught.flatMap((one) => {
      const { pair } = one.manifest;
      const warnings = isCredible(one) ? one.warnings : [TOO_MANY, ...one.warnings];
      return warnings.map(({ zh, en }) => ({ zh: `${pair}:${zh}`, en: `${pair}: ${en}` }));
    }),
  };
  return hub.inTransaction(({ linkModels }) => linkModels.save(document, manifest, request.actor));
}

function modelOf(taught: readonly TaughtByPair[], decided: readonly DecidedLevels[]) {
  const { design, parameters } = BUNDLED_MODEL;
  const matches = taught.reduce((sum, { evidence }) => sum + evidence.matches, 0);
  if (matches < LEAST_MATCHES) throw tooFew(Math.round(matches));
  const combined = combineEvidence(
    design,
    taught.map(({ evidence }) => evidence),
  );
  const evidence = withDecisions(design, combined, trainingDecisions(design, decided));
  const levels = design.comparisons.map((comparison, at) =>
    fillLevels(comparison, evidence[at] ?? null, parameters.levels[at] ?? { m: [], u: [] }),
  );
  const lent = design.comparisons.flatMap(({ id }, at) => (levels[at]?.lent ?? []).map((code) => `${id}.${code}`));
  return { document: registerDocument(design, levels), lent };
}

/**
 * Whether a fit can be right: an event happens once, so that there are no more matches than records in the smaller feed, but
 * for the few that stand twice.
 */
const isCredible = ({ manifest: { expectedMatches, leftRecords, rightRecords } }: TaughtByPair): boolean =>
  expectedMatches <= MOST_MATCHES * Math.min(leftRecords, rightRecords);

const TOO_MANY: Wording = {
  zh: '预期匹配多于较小名册的记录数,拟合不可信,未采用',
  en: 'more expected matches than records in the smaller feed: the fit cannot be right and was left out',
};

const learned = (decided: readonly DecidedLevels[]): LearnedDecisions => ({
  same: decided.filter(({ verdict }) => verdict === 'same').length,
  notSame: decided.filter(({ verdict }) => verdict === 'not_same').length,
  twice: decided.filter(({ twice }) => twice).length,
});

const tooFew = (matches: number) =>
  new ModelRequestRefused(
    `可信的预期匹配只有 ${matches} 对,不足 ${LEAST_MATCHES} 对,无法估计模型;请导入更多名册或用 --all`,
    `only ${matches} credible expected matches, fewer than ${LEAST_MATCHES}: no model can be fitted; import more rosters or use --all`,
  );
