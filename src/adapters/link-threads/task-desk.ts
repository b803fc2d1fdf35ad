import type { Comparison } from '../../domain/comparisons/comparison.ts';
import type { ModelComparison } from '../../domain/link-model/link-model.ts';
import { indexBlocks } from '../../domain/pairing/block-index.ts';
import { ChunkPacker } from '../../domain/pairing/chunk-packer.ts';
import { UnitComparer } from '../../domain/pairing/compare-unit.ts';
import { placeKeys } from '../../domain/pairing/key-table.ts';
import { sampleLevels } from '../../domain/pairing/random-pairs.ts';
import { surveyBlocks } from '../../domain/pairing/survey-blocks.ts';
import { collectGarbage } from './collect-garbage.ts';
import type { LinkTaskName, LinkTasks } from './link-task.ts';
import { type PostedComparison, receiveComparison } from './posted-comparison.ts';

type Doing = { readonly [N in LinkTaskName]: (asks: LinkTasks[N]['asks']) => LinkTasks[N]['answers'] };

/** Does the tasks of one thread. Keeps the lists that are open. */
export class TaskDesk {
  readonly #registry: ReadonlyMap<string, Comparison>;
  #comparer: UnitComparer | null = null;
  #packer: ChunkPacker | null = null;

  constructor(registry: ReadonlyMap<string, Comparison>) {
    this.#registry = registry;
  }

  do<N extends LinkTaskName>(name: N, asks: LinkTasks[N]['asks']): LinkTasks[N]['answers'] {
    return this.#doing[name](asks);
  }

  readonly #doing: Doing = {
    survey: ({ rule, left, right, cap }) => surveyBlocks(rule, left, right, cap),
    index: ({ rule, left, right, cap }) => indexBlocks(rule, left, right, cap),
    place: ({ table, columns }) => {
      placeKeys(table, columns);
      return null;
    },
    prepare: (design) => {
      const comparisons = this.#receive(design?.comparisons ?? []);
      this.#packer = design === null ? null : new ChunkPacker({ ...design, comparisons });
      return null;
    },
    pack: ({ cells, place }) => {
      if (this.#packer === null) throw new Error('no list is prepared');
      return { terms: this.#packer.pack(cells, place) };
    },
    open: (lists) => {
      const comparisons = this.#receive(lists?.comparisons ?? []);
      this.#comparer = lists === null ? null : new UnitComparer({ ...lists, comparisons });
      return null;
    },
    compare: ({ unit, index }) => {
      if (this.#comparer === null) throw new Error('no lists are open');
      return this.#comparer.compare(unit, index);
    },
    collect: () => {
      collectGarbage();
      return null;
    },
    sample: ({ lists, draw }) => sampleLevels({ ...lists, comparisons: this.#receive(lists.comparisons) }, draw),
  };

  #receive(comparisons: readonly PostedComparison[]): readonly ModelComparison[] {
    return comparisons.map((one) => receiveComparison(one, this.#registry));
  }
}
