import { feedFacts } from '../matrix/feed-facts.ts';
import type { FieldDecision } from '../decision.ts';
import { disclosed } from '../disclosed.ts';
import type { RowDecisions } from '../projection.ts';
import { keyShape } from './key-parts.ts';
import { stricter } from './level-order.ts';

/** What stands for a part that is not shown. Its length tells nothing. */
const HIDDEN = '*';

/**
 * A natural key as one reader may see it, part by part: each part is a field and goes out as that field would. Parts that
 * are matched only, or not shared, are one star; so is a whole key whose parts are not known. Keys of totals are open.
 */
export function maskKey(feed: string, key: string, decisions: RowDecisions): string {
  const facts = feedFacts(feed);
  if (facts === null) return HIDDEN;
  if (!facts.namesPersons) return key;
  const parts = key.split('|');
  const shape = keyShape(feed, parts.length);
  if (shape === null) return parts.map(() => HIDDEN).join('|');
  return parts.map((part, index) => shown(part, strictest(shape[index] ?? [], decisions))).join('|');
}

/** The sender is what the organisation would be: it is told as the field beside it. */
function strictest(fields: readonly string[], decisions: RowDecisions): FieldDecision | null {
  return fields
    .filter((field) => field !== 'sender')
    .map((field) => decisions.decide(field))
    .reduce<FieldDecision | null>((a, b) => (a === null ? b : stricterOf(a, b)), null);
}

/** Which of two fields stands there nobody knows, so that no mask of one of them fits: a star. */
const stricterOf = (a: FieldDecision, b: FieldDecision): FieldDecision => ({
  ...(stricter(a.level, b.level) === a.level ? a : b),
  mask: 'star',
});

/** Parts leave out the blanks of names and addresses; masks do not depend on them. */
function shown(part: string, decision: FieldDecision | null): string {
  if (decision === null) return HIDDEN;
  const out = disclosed(part, decision);
  if (out.kind === 'full') return out.value ?? '';
  return out.kind === 'masked' ? (out.masked ?? '') : HIDDEN;
}
