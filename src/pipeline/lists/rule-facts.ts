import type { Linkage } from '../link-lists.ts';

/** What a blocking rule did. */
export interface RuleFacts {
  readonly id: string;
  /** Pairs that it proposes, those included that other rules propose too. */
  readonly pairs: number;
  /** Matches expected among them. */
  readonly matches: number;
  /** Share of the matches found by other rules that this one finds too; null when nothing can be said. */
  readonly share: number | null;
  /** Pairs lost in blocks that were too large. */
  readonly lost: number;
}

/** The rules of the model as used, in its order. */
export function ruleFacts({ model, table, fitted, lost }: Linkage): readonly RuleFacts[] {
  return model.design.blocking.map(({ id }, rule) => ({
    id,
    pairs: table.byRule.find((one) => one.rule === rule)?.counts.reduce((sum, count) => sum + count, 0) ?? 0,
    matches: fitted.recall.byRule[rule]?.matches ?? 0,
    share: fitted.recall.byRule[rule]?.share ?? null,
    lost: lost.reduce((sum, block) => (block.rule === rule ? sum + block.pairs - block.kept : sum), 0),
  }));
}
