/** Characters outside the basic plane, which JavaScript orders before some inside it. */
const ASTRAL = /[\uD800-\uDFFF]/;

/** Texts in the order of their UTF-8 bytes, as the collation "C" of PostgreSQL has them. */
export const inByteOrder = (texts: readonly string[]): readonly string[] =>
  texts.some((text) => ASTRAL.test(text)) ? texts.toSorted(compareBytes) : texts.toSorted();

const compareBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
