/** A slice of the space of hashed keys ({@link hash53}): from `from` to before `until`. */
export interface KeyRange {
  readonly from: number;
  readonly until: number;
}

/** One more than the largest key. */
const KEY_SPACE = 2 ** 53;

/** The range of one part of several, parts counted from 0. The parts cover every key, each once. */
export const keyRange = (part: number, parts: number): KeyRange => ({
  from: startOf(part, parts),
  until: startOf(part + 1, parts),
});

/** The last part ends where the keys end, whatever the division rounds to. */
const startOf = (part: number, parts: number): number =>
  part >= parts ? KEY_SPACE : Math.floor((KEY_SPACE / parts) * part);

export const isInRange = (key: number, { from, until }: KeyRange): boolean => key >= from && key < until;
