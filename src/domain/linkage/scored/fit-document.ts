import type { LevelProbabilities, ModelDesign } from '../../link-model/link-model.ts';
import { REGISTER_DESIGN } from './register-design.ts';

/** A fitted model of the register as a document: {@link REGISTER_DESIGN} with all of its numbers. The prior follows from the feeds. */
export function registerDocument({ comparisons }: ModelDesign, levels: readonly LevelProbabilities[]) {
  const numbers = comparisons.map(({ id, comparison }, at) => {
    const { m, u } = levels[at] ?? { m: [], u: [] };
    const entries = comparison.levels.map(({ code }, level) => [code, { m: m[level] ?? 0, u: u[level] ?? 0 }] as const);
    return [id, Object.fromEntries(entries.slice(1))] as const;
  });
  return { ...REGISTER_DESIGN, parameters: { levels: Object.fromEntries(numbers) } };
}
