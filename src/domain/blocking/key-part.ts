import type { Wording } from '../values/wording.ts';
import { foldedWords } from '../comparisons/folded-words.ts';
import { isNewbornName, sayNothing } from '../comparisons/no-answer.ts';
import { isPlainName } from '../comparisons/plain-name.ts';

/** A worked example: a cell and the keys that it must give. */
export interface ReductionExample {
  readonly given: string;
  readonly expect: readonly string[];
}

/** How a cell is reduced for a blocking key, so that records of one person meet in spite of small differences. Pure. */
export interface KeyReduction {
  /** Name in model files: `exact`, `year`, `first-3`. */
  readonly code: string;
  readonly name: Wording;
  /** Keys of the cell, normally one; none when the cell is empty, says nothing (不详, 00000) or cannot be read. */
  readonly of: (cell: string) => readonly string[];
  /** The 32-bit hash of the first key, 0 for none, where it is had without writing the key down. */
  readonly hash?: (cell: string) => number;
  readonly examples: readonly ReductionExample[];
}

/** A reduction as its file states it: the key of a cell that says something, '' for none. */
export interface ReductionDefinition extends Omit<KeyReduction, 'of' | 'hash'> {
  /** `words` are the folded words of the cell, at least one. */
  readonly reduce: (words: readonly string[], cell: string) => string;
  /** Hash of what `reduce` gives, 0 for ''. */
  readonly hashOf?: (cell: string) => number;
}

const NO_KEY: readonly string[] = [];

/**
 * A reduction with its guard: a value that thousands share because nothing was known never makes a key, for its block
 * would be compared whole and hold no pair more than chance does.
 */
export function defineReduction({ reduce, hashOf, ...definition }: ReductionDefinition): KeyReduction {
  const of = (cell: string): readonly string[] => {
    const words = foldedWords(cell);
    if (sayNothing(words) || isNewbornName(cell)) return NO_KEY;
    const key = reduce(words, cell);
    return key === '' ? NO_KEY : [key];
  };
  if (hashOf === undefined) return { ...definition, of };
  const hash = (cell: string): number =>
    isPlainName(cell) || !(sayNothing(foldedWords(cell)) || isNewbornName(cell)) ? hashOf(cell) : 0;
  return { ...definition, of, hash };
}
