import type { Comparison } from '../../src/domain/comparisons/comparison.ts';
import type { ModelDesign } from '../../src/domain/link-model/link-model.ts';
import { scorePatterns } from '../../src/domain/link-model/score-patterns.ts';
import type { Linkage } from '../../src/pipeline/link-lists.ts';

/** One part of the engine left out or put in, to see what it is worth. */
export interface Ablation {
  readonly name: string;
  readonly design?: (design: ModelDesign) => ModelDesign;
  readonly linkage?: (linkage: Linkage) => Linkage;
  /** Other probabilities for the same links, in bits, parallel to the pairs. */
  readonly chances?: (linkage: Linkage) => Float64Array;
}

export const ABLATIONS: readonly Ablation[] = [
  { name: 'without rarity', linkage: withoutRarity },
  { name: 'without pinyin levels', design: withoutSounds },
  { name: 'without pinyin levels and keys', design: (design) => withoutSoundKeys(withoutSounds(design)) },
  {
    name: 'without rarity and pinyin',
    design: (design) => withoutSoundKeys(withoutSounds(design)),
    linkage: withoutRarity,
  },
  { name: 'without relatives', linkage: withoutRelatives },
  { name: 'without relatives, rarity', linkage: (linkage) => withoutRarity(withoutRelatives(linkage)) },
  { name: 'without relatives, pinyin', design: withoutSounds, linkage: withoutRelatives },
  { name: 'probability of each pair alone', chances: ({ weights }) => weights },
];

/** Pairs that share a household count like any other; rarity as before. */
function withoutRelatives(linkage: Linkage): Linkage {
  const without = { ...linkage, fitted: { ...linkage.fitted, relatives: null } };
  const [before, alone] = [patternWeights(linkage), patternWeights(without)];
  const weights = linkage.weights.map((weight, pair) => {
    const pattern = linkage.pairs.pattern[pair] ?? 0;
    return weight - (before[pattern] ?? 0) + (alone[pattern] ?? 0);
  });
  return { ...without, weights };
}

/** Every pair weighs what its pattern weighs. */
function withoutRarity(linkage: Linkage): Linkage {
  const byPattern = patternWeights(linkage);
  return { ...linkage, weights: Float64Array.from(linkage.pairs.pattern, (pattern) => byPattern[pattern] ?? 0) };
}

/** Bits by pattern, prior included, rarity left out. */
const patternWeights = ({ model: { design, parameters }, table, fitted }: Linkage): Float64Array =>
  scorePatterns(design, parameters, table.patterns, fitted.relatives);

const SOUNDS: ReadonlySet<string> = new Set(['same-sound', 'similar-sound']);

function withoutSounds(design: ModelDesign): ModelDesign {
  const comparisons = design.comparisons.map((one) => ({ ...one, comparison: deaf(one.comparison) }));
  return { ...design, comparisons };
}

/** A name of the same sound counts as one with a wrong character, which most are. */
function deaf(comparison: Comparison): Comparison {
  const edit = comparison.levels.findIndex(({ code }) => code === 'one-edit');
  const sounds = comparison.levels.map(({ code }) => SOUNDS.has(code));
  if (edit < 0 || !sounds.includes(true)) return comparison;
  const heard = (level: number): number => (sounds[level] === true ? edit : level);
  return { ...comparison, level: (words, a, b) => heard(comparison.level(words, a, b)) };
}

function withoutSoundKeys(design: ModelDesign): ModelDesign {
  const blocking = design.blocking.map((rule) => ({
    ...rule,
    parts: rule.parts.map((part) => (part.by === 'pinyin' ? { ...part, by: 'exact' } : part)),
  }));
  return { ...design, blocking };
}
