/** How strongly two records speak for one person, and everything that the number is made of. */
export interface LinkScore {
  /** Version of the model that scored the pair. */
  readonly model: number;
  /** Level of each comparison of the model as a base-36 digit, in the order of the model. */
  readonly levels: string;
  /** Bits: log2 of the odds that both records are of one person, prior included. */
  readonly weight: number;
  /** What the rarity of the shared values adds, by comparison in hundredths of a bit; 0 where it does not count. */
  readonly rarity: readonly number[];
}

/** Bits in hundredths: equal on every machine, and finer than anything that is shown. */
export const inHundredths = (bits: number): number => Math.round(bits * 100);

/** Levels of a stored score. */
export const levelsOfScore = ({ levels }: Pick<LinkScore, 'levels'>): readonly number[] =>
  Array.from(levels, (digit) => Number.parseInt(digit, 36));
