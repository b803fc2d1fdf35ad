import { type ClusterQuality, clusterQuality } from '../../src/domain/clusters/cluster-quality.ts';
import { type CalibrationBin, calibrationOf } from './calibration.ts';
import { type DecidedPair, type DecisionQuality, decisionQuality } from './decision-quality.ts';
import { type GroupRecall, groupRecalls } from './group-recall.ts';
import { type BestQuality, bestQuality, proposedShare, type Quality, qualityFrom } from './pair-quality.ts';
import type { PersonSet } from './person-set.ts';
import type { ScoredPairs } from './scored-pairs.ts';

/** What an engine made of a set. */
export interface EngineAnswer {
  /** All pairs that were compared, or all above some low weight. */
  readonly pairs: ScoredPairs;
  /** Pairs linked or for review; empty when the engine does not decide. */
  readonly decided: readonly DecidedPair[];
  /** Cluster of each record, left rows first; for lists linked one to one a cluster is a pair or a record alone. */
  readonly clusters: Uint32Array;
}

/** How good it is, as the truth of the set tells. */
export interface Evaluation {
  readonly proposed: number;
  readonly compared: number;
  readonly at95: Quality;
  readonly at50: Quality;
  readonly best: BestQuality;
  readonly decisions: DecisionQuality;
  readonly clusters: ClusterQuality;
  readonly calibration: readonly CalibrationBin[];
  readonly groups: readonly GroupRecall[];
}

export function evaluate(set: PersonSet, { pairs, decided, clusters }: EngineAnswer): Evaluation {
  const { truth } = set;
  return {
    proposed: proposedShare(pairs, truth),
    compared: pairs.weight.length,
    at95: qualityFrom(pairs, truth, 0.95),
    at50: qualityFrom(pairs, truth, 0.5),
    best: bestQuality(pairs, truth),
    decisions: decisionQuality(decided, truth),
    clusters: clusterQuality(clusters, personsOf(set)),
    calibration: calibrationOf(pairs, truth),
    groups: groupRecalls(decided, truth, set.groups),
  };
}

function personsOf({ truth }: PersonSet): Uint32Array {
  if (truth.right === null) return truth.left;
  const persons = new Uint32Array(truth.left.length + truth.right.length);
  persons.set(truth.left);
  persons.set(truth.right, truth.left.length);
  return persons;
}

/** Whether every bin keeps its promise. */
export const isCalibrated = ({ calibration }: Evaluation): boolean => calibration.every(({ holds }) => holds);
