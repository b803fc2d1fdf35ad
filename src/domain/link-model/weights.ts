import type { LevelProbabilities } from './link-model.ts';

/** Weight of a level in bits: log2(m/u), how many times the odds double when a pair is at this level (Fellegi & Sunter 1969). */
export const levelWeight = (m: number, u: number): number => Math.log2(m / u);

/** Weights of all levels of one comparison; level 0 (missing) says nothing: 0 bits. */
export const levelWeights = ({ m, u }: LevelProbabilities): number[] =>
  m.map((chance, level) => (level === 0 ? 0 : levelWeight(chance, u[level] ?? chance)));

/** Probability of a match from its weight in bits; exact to the last digit at both ends, 0…1. */
export const probabilityOf = (weight: number): number =>
  weight >= 0 ? 1 / (1 + 2 ** -weight) : 2 ** weight / (1 + 2 ** weight);

/** Weight in bits of a probability: log2(p / (1 − p)); ±Infinity at 1 and 0. */
export const weightOf = (probability: number): number => Math.log2(probability) - Math.log1p(-probability) / Math.LN2;

/** How many times more often a level occurs among matches than among other pairs. */
export const bayesFactorOf = (weight: number): number => 2 ** weight;
