import type { IdentityHistory, Mention } from './mention.ts';

/** What is made of a list of mentions under a history, once for as long as somebody holds the list. */
export function madeOnce<T>(make: (mentions: readonly Mention[], history: IdentityHistory) => T) {
  const known = new WeakMap<readonly Mention[], { readonly history: IdentityHistory; readonly made: T }>();
  return (mentions: readonly Mention[], history: IdentityHistory): T => {
    const before = known.get(mentions);
    if (before?.history === history) return before.made;
    const made = make(mentions, history);
    known.set(mentions, { history, made });
    return made;
  };
}
