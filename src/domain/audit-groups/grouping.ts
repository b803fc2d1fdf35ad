import type { Mention } from '../linkage/mention.ts';

/** A group of persons in words. */
export interface GroupLabel {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** A way to divide persons, so that no part of them is linked worse than others unseen. */
export interface Grouping extends GroupLabel {
  readonly labels: readonly GroupLabel[];
  /** Code of the label for what two records say of a person. */
  readonly of: (left: Mention, right: Mention) => string;
}

/** Where neither record tells; whoever says least is often linked worst, so that they are counted too. */
export const UNKNOWN: GroupLabel = { code: 'unknown', zh: '不详', en: 'unknown' };

/** The names of both records; placeholders of newborns and damaged names are none. */
export const ownNames = (...mentions: readonly Mention[]): readonly string[] =>
  mentions.flatMap(({ name, nameKey }) => (name === null || nameKey === null ? [] : [name.replaceAll(/\s/gu, '')]));

/** Separates the parts of transliterated names (GB 18030 A1A4 and what is typed instead of it). */
export const hasMiddleDot = (name: string): boolean => /[·•・‧∙⋅.]/u.test(name);

/** Chinese characters of a name. */
export const hanOf = (name: string): number => Array.from(name.matchAll(/\p{Script=Han}/gu)).length;
