import type { BlockIndex } from '../../domain/pairing/block-index.ts';
import { type PairUnit, planUnits } from '../../domain/pairing/block-plan.ts';
import type { UnitMerger } from '../../domain/pairing/merge-units.ts';
import type { ComparingProgress } from '../../ports/pair-kernel.ts';
import type { RuleBlocks } from './block-lists.ts';
import type { LinkCrew } from './link-task.ts';

/** Pairs of a piece of work: a tenth of a second or so, and small enough that threads end together. */
const UNIT = 1 << 17;

/** Has the blocks of lists that are open compared piece by piece, and counts what is done. */
export class BlockComparer {
  readonly #crew: LinkCrew;
  readonly #merger: UnitMerger;
  readonly #onProgress: (progress: ComparingProgress) => void;
  readonly #rules: readonly RuleBlocks[];
  #doneBlocks = 0;
  #donePairs = 0;

  constructor(
    crew: LinkCrew,
    rules: readonly RuleBlocks[],
    merger: UnitMerger,
    onProgress: (progress: ComparingProgress) => void,
  ) {
    this.#crew = crew;
    this.#rules = rules;
    this.#merger = merger;
    this.#onProgress = onProgress;
  }

  /** Compares the blocks of all rules: at once where all are found, else rule by rule, the next being found meanwhile. */
  async compareAll(): Promise<void> {
    const found = this.#rules.flatMap(({ index }) => index ?? []);
    if (found.length === this.#rules.length) await Promise.all(found.map((index) => this.#compare(index)));
    else await this.#compareInTurn();
  }

  async #compareInTurn(): Promise<void> {
    let next = this.#find(0);
    for (let at = 0; at < this.#rules.length; at += 1) {
      const index = await next;
      next = this.#find(at + 1);
      // Whoever waits for the pieces must not miss that the blocks of the next rule could not be found.
      next.catch(() => null);
      if (index !== null) await this.#compare(index);
      // Blocks stand on shared memory, which no collector counts.
      await this.#crew.keepAll('collect', null);
    }
  }

  async #find(at: number): Promise<BlockIndex | null> {
    const rule = this.#rules[at];
    return rule === undefined ? null : this.#crew.ask('index', rule.keys);
  }

  async #compare(index: BlockIndex): Promise<void> {
    await Promise.all(planUnits(index, UNIT).map((unit) => this.#compareUnit(index, unit)));
  }

  async #compareUnit(index: BlockIndex, unit: PairUnit): Promise<void> {
    this.#merger.add(await this.#crew.ask('compare', { unit, index }));
    this.#doneBlocks += unit.blocks;
    this.#donePairs += unit.pairs;
    const sum = (of: 'pairs' | 'blocks'): number => this.#rules.reduce((total, rule) => total + rule[of], 0);
    this.#onProgress({
      pairs: this.#merger.size,
      donePairs: this.#donePairs,
      allPairs: sum('pairs'),
      doneBlocks: this.#doneBlocks,
      allBlocks: sum('blocks'),
    });
  }
}
