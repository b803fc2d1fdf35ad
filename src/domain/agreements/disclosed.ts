import type { AnyRow } from '../feeds/define-feed.ts';
import type { FieldDecision, ShownAs, Withheld } from './decision.ts';
import { maskValue } from './masks/mask-value.ts';

/** What leaves the hub of one field. Empty fields read as empty only where the value itself would be shown. */
export type Disclosed =
  | { readonly kind: 'full'; readonly value: string | null }
  | { readonly kind: 'masked'; readonly masked: string | null; readonly mayBeRevealed: boolean }
  | { readonly kind: 'match-only'; readonly mayBeRevealed: boolean }
  | { readonly kind: 'withheld'; readonly reason: Withheld; readonly mayBeRevealed: boolean };

type Value = AnyRow[string] | undefined;

/** The value as the decision lets it out: the only way from a stored value to an answer. */
export function disclosed(value: Value, { level, mask, shownAs, mayBeRevealed, withheld }: FieldDecision): Disclosed {
  const text = textOf(value, shownAs);
  switch (level) {
    case 'full':
      return { kind: 'full', value: text };
    case 'masked':
      return { kind: 'masked', masked: text === null ? null : maskValue(text, mask), mayBeRevealed };
    case 'match-only':
      return { kind: 'match-only', mayBeRevealed };
    case 'none':
      return { kind: 'withheld', reason: withheld ?? 'NOT_SHARED', mayBeRevealed };
  }
}

/**
 * The value in full, for a reveal whose reason, budget and log are settled; null when the decision does not allow one.
 * Substitutions stay: what reads as another code is not revealed either.
 */
export function revealed(value: Value, { mayBeRevealed, shownAs }: FieldDecision): Disclosed | null {
  return mayBeRevealed ? { kind: 'full', value: textOf(value, shownAs) } : null;
}

function textOf(value: Value, shownAs: ShownAs | null): string | null {
  if (value === null || value === undefined) return null;
  const text = String(value);
  return shownAs?.codes.includes(text) === true ? shownAs.as : text;
}
