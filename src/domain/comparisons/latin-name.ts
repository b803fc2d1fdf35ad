import { foldedWords } from './folded-words.ts';
import { sayNothing } from './no-answer.ts';

/** Words in name columns that are no part of the name (forms of address, generations). */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr sir dame lady lord rev revd prof capt jr sr jnr snr esq'.split(' '),
);
/** What newborns without a name are entered as; compared with nothing. */
const NEWBORNS: ReadonlySet<string> = new Set(
  (
    'baby|baby boy|baby girl|baby of|infant|infant of|newborn|boy|boy of|girl|girl of|male|female|child|child of|' +
    'son of|daughter of|twin a|twin b|twin 1|twin 2'
  ).split('|'),
);
const NEWBORN_STARTS: ReadonlySet<string> = new Set([...NEWBORNS].map((name) => name.split(' ')[0] ?? ''));
/** Words that many surnames share, so that having one in common says nothing. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den di da do dos das du la le las los van von zu ten ter bin binti ibn al el abu san santa st mc mac o y e'.split(
    ' ',
  ),
);

const NOTHING: readonly string[] = [];

/** The folded words of a name without titles; none for a missing name or a placeholder. */
export function nameWords(cell: string): readonly string[] {
  const words = foldedWords(cell);
  const named = words.length > 1 ? withoutTitles(words) : words;
  return sayNothing(named) || isNewborn(named) ? NOTHING : named;
}

function isNewborn(words: readonly string[]): boolean {
  return NEWBORN_STARTS.has(words[0] ?? '') && NEWBORNS.has(words.slice(0, 2).join(' '));
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !TITLES.has(word));
  return rest.length === 0 ? words : rest;
}

/** The first and the last word that carry the name: no particle, no initial beside a full word. */
export function outerWords(words: readonly string[]): readonly [string, string] {
  if (words.length === 1) return [words[0] ?? '', words[0] ?? ''];
  const carrying = words.filter((word) => word.length > 1 && !PARTICLES.has(word));
  const kept = carrying.length === 0 ? words : carrying;
  return [kept[0] ?? '', kept.at(-1) ?? ''];
}
