/**
 * Share of the records of two feeds beyond which they are linked in full: a changed record is read with its neighbours, twice
 * and by index, which costs about ten times as much as to read it in one go with all others.
 */
const LARGEST_SHARE = 0.1;

/** Records that are always worth it: nobody waits for so few. */
const ALWAYS = 500;

/** How many of so many records of two feeds may change, and be touched by a change, before everything is linked. */
export const mostChanged = (records: number): number => Math.max(ALWAYS, LARGEST_SHARE * records);
