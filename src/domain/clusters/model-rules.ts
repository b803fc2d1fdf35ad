import type { ModelDesign } from '../link-model/link-model.ts';
import type { NameGuard, Veto } from './conflict-rules.ts';
import { usualGuard, usualVetoes } from './usual-rules.ts';

/** What a model file states about conflicts; null where the usual rules hold. */
export interface StatedRules {
  readonly vetoes: readonly Veto[] | null;
  readonly guard: NameGuard | null;
}

/** The conflicts that hold for a design. */
export interface ModelRules {
  readonly vetoes: readonly Veto[];
  readonly guard: NameGuard;
}

/** The stated rules, or the usual ones, as far as the design has the comparisons: lists seldom have all that a model names. */
export const rulesFor = (design: ModelDesign, { vetoes, guard }: StatedRules): ModelRules => ({
  vetoes: vetoes === null ? usualVetoes(design) : presentVetoes(design, vetoes),
  guard: guard === null ? usualGuard(design) : presentGuard(design, guard),
});

/** Vetoes on comparisons that the design has. */
export const presentVetoes = (design: ModelDesign, vetoes: readonly Veto[]): readonly Veto[] =>
  vetoes.filter(({ comparison }) => has(design, comparison));

/** A guard cut to the comparisons that the design has. */
export const presentGuard = (design: ModelDesign, { comparisons, settledBy }: NameGuard): NameGuard => ({
  comparisons: comparisons.filter((id) => has(design, id)),
  settledBy: presentVetoes(design, settledBy),
});

const has = ({ comparisons }: ModelDesign, id: string): boolean => comparisons.some((one) => one.id === id);
