/** Words that 32-bit positions reach: the bound of a list’s packed rows, keys and rarities each. */
const MOST_WORDS = 2 ** 32;
/** Records of both lists are numbered in signed 32-bit words. */
const MOST_NUMBERED = 2 ** 30;

/** Records that a list may have whose rows take so many words at most, be it of values, of keys or of rarities. */
export const mostRows = (words: number): number => Math.min(MOST_NUMBERED, Math.floor(MOST_WORDS / Math.max(1, words)));
