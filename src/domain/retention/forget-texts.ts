import type { Wording } from '../values/wording.ts';

/** What stands where somebody's words stood. */
export const FORGOTTEN: Wording = { zh: '(保存期满,已清除)', en: 'erased at the end of its term' };

/** Fields of case steps in which people write freely; all others are codes, counts, dates and digests. */
const FREE: ReadonlySet<string> = new Set(['reason', 'text', 'label', 'basis']);

/** Resolutions of the joint meeting stay for good; they speak of no person (7.8 of the domain reference). */
const PERMANENT = 'resolution';

/** The same steps without a word that somebody wrote: who did what and when stays, what it said about people goes. */
export function forgetTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forgetTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === PERMANENT ? inner : FREE.has(name) && typeof inner === 'string' ? FORGOTTEN.zh : forgetTexts(inner),
    ]),
  );
}
