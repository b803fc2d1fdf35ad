import type { Wording } from '../values/wording.ts';
import type { Agreement } from './agreement.ts';
import type { AgreementChange } from './agreement-change.ts';
import { type DisclosureLevel, LEVELS } from './decision.ts';
import { type Grant, NOTHING, type RowCondition } from './grant.ts';
import { feedFacts } from './matrix/feed-facts.ts';
import { termChanges } from './diff-terms.ts';
import { READER_NAMES } from './reader-names.ts';

const LEVEL_WORDS: Readonly<Record<DisclosureLevel, Wording>> = {
  full: { zh: '全值', en: 'in full' },
  masked: { zh: '掩码', en: 'masked' },
  'match-only': { zh: '仅比对结果', en: 'only whether it matches' },
  none: { zh: '不提供', en: 'not at all' },
};

/** What changes from one version to the next; from null: what the first version gives. */
export function diffAgreements(before: Agreement | null, after: Agreement): readonly AgreementChange[] {
  const fields = new Set([...Object.keys(before?.fields ?? {}), ...Object.keys(after.fields)]);
  const changes = [...fields].flatMap((field) => {
    const [old, now] = [before?.fields[field] ?? NOTHING, after.fields[field] ?? NOTHING];
    return sameGrant(old, now) ? [] : [fieldChange(after, field, old, now)];
  });
  return [...changes, ...termChanges(before, after)];
}

/** Equal as documents: order of keys does not count. */
const sameGrant = (a: Grant, b: Grant): boolean => textOf(a) === textOf(b);

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

const substitution = (shownAs: Grant['shownAs']): string =>
  shownAs === null ? '' : `${shownAs.codes.join()}>${shownAs.as}`;

const textOf = ({ level, raisable, when, inTotals, shownAs, mask }: Grant): string =>
  JSON.stringify([level, raisable, when.map(conditionText), inTotals, substitution(shownAs), mask]);

const conditionText = (condition: RowCondition): string =>
  JSON.stringify(condition, Object.keys(condition).toSorted(byText));

function fieldChange({ consumer, feed }: Agreement, field: string, old: Grant, now: Grant): AgreementChange {
  const reader = READER_NAMES[consumer];
  const name = feedFacts(feed)?.fields.get(field)?.zh ?? field;
  const [was, is] = [words(old), words(now)];
  return {
    field,
    loosens: isLooser(now, old),
    zh: `${reader.zh}查看“${name}”(${field}):${is.zh}(原:${was.zh})`,
    en: `${reader.en} now sees ${field} ${is.en} (before: ${was.en})`,
  };
}

/** Any step that is not plainly a tightening counts as loosening: higher, raisable, a condition or substitution gone. */
export function isLooser(now: Grant, old: Grant): boolean {
  const [after, before] = [LEVELS.indexOf(now.level), LEVELS.indexOf(old.level)];
  if (after !== before) return after > before;
  const kept = new Set(now.when.map(conditionText));
  return (
    (now.raisable && !old.raisable) ||
    (now.inTotals && !old.inTotals) ||
    old.when.some((condition) => !kept.has(conditionText(condition))) ||
    substitution(old.shownAs) !== substitution(now.shownAs) ||
    old.mask !== now.mask
  );
}

function words({ level, raisable, when, shownAs }: Grant): Wording {
  const notes: readonly (readonly [boolean, Wording])[] = [
    [raisable, { zh: '案件中可申请全值', en: 'may be revealed in a case' }],
    [when.length > 0, { zh: '有条件', en: 'under conditions' }],
    [shownAs !== null, { zh: '部分代码改显', en: 'some codes shown as another' }],
  ];
  const told = notes.flatMap(([applies, note]) => (applies ? [note] : []));
  const [zh, en] = [[LEVEL_WORDS[level].zh, ...told.map((note) => note.zh)], told.map((note) => note.en)];
  return { zh: zh.join(','), en: [LEVEL_WORDS[level].en, ...en].join(', ') };
}
