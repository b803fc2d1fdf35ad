import type { IdentityHistory, Mention } from '../mention.ts';
import type { NameCensus } from '../scored/name-shares.ts';
import { areOfOneScale, censusBefore, type Delta, namesOfOtherClass } from './changed-names.ts';
import { type EarlierView, isWithin, type LinkedPair, type LinkingView } from './linking-view.ts';

/** Mentions that may be linked or scored otherwise than in the run before. */
export interface Change {
  /** As the run before read them: gone, or about people of whom the register or an officer says something else now. */
  readonly before: readonly Mention[];
  /** As this run reads them: new, or known otherwise, or of a name whose rarity moved by a class. */
  readonly after: readonly Mention[];
  readonly gone: ReadonlySet<string>;
  /** Of both feeds. */
  readonly people: number;
  /** Sizes and names as the run before counted them. */
  readonly censusBefore: (people: readonly Mention[]) => Promise<NameCensus>;
}

/**
 * What is to be looked at again, from what came and went between two runs. Null when the feeds have grown or shrunk by a
 * class: then every score moves.
 */
export async function changeBetween(
  pair: LinkedPair,
  delta: Delta,
  before: EarlierView,
  after: LinkingView,
): Promise<Change | null> {
  const changed = [...delta.added, ...delta.gone];
  const census = await after.census(changed);
  const known = censusBefore(census, delta, pair);
  if (!areOfOneScale(known, census)) return null;
  const numbers = changedNumbers(before, after);
  const pairs = changedPairs(before, after);
  const otherwise = async (view: EarlierView): Promise<readonly Mention[]> => [
    ...(numbers.length === 0 ? [] : await view.numbered(numbers)),
    ...(await mentionsOfPairs(pairs, pair, view)),
  ];
  const renamed = await namedOtherwise(namesOfOtherClass(delta, known, census), after);
  return {
    before: [...delta.gone, ...(await otherwise(before))],
    after: [...delta.added, ...(await otherwise(after)), ...renamed],
    people: census.sizes[0] + (isWithin(pair) ? 0 : census.sizes[1]),
    gone: new Set(delta.gone.map(({ id }) => id)),
    censusBefore: async (people) => censusBefore(await after.census(people), delta, pair),
  };
}

/** Numbers whose holder has another number or other former names by now. */
function changedNumbers(before: EarlierView, after: EarlierView): readonly string[] {
  const numbers = new Set([...before.numbers, ...after.numbers]);
  return [...numbers].filter((number) => said(number, before.history) !== said(number, after.history));
}

const said = (number: string, history: IdentityHistory): string =>
  [history.currentId(number), ...[...history.formerNameKeys(number)].toSorted()].join('|');

/** Pairs about which officers say something else than they did. */
function changedPairs({ verdicts: before }: EarlierView, { verdicts: after }: EarlierView): readonly string[] {
  const pairs = new Set([...before.keys(), ...after.keys()]);
  return [...pairs].filter((pair) => before.get(pair) !== after.get(pair));
}

async function mentionsOfPairs(
  pairs: readonly string[],
  pair: LinkedPair,
  view: EarlierView,
): Promise<readonly Mention[]> {
  if (pairs.length === 0) return [];
  const keys = pairs.flatMap((decided) => decided.split('~').map(naturalKeyOf));
  const lefts = await view.versions('left', keys);
  return isWithin(pair) ? lefts : [...lefts, ...(await view.versions('right', keys))];
}

/** Of `FEED:key#role`. */
const naturalKeyOf = (ref: string): string => ref.slice(ref.indexOf(':') + 1, ref.lastIndexOf('#'));

const namedOtherwise = async (
  values: ReadonlyMap<string, ReadonlySet<string>>,
  view: LinkingView,
): Promise<readonly Mention[]> => ([...values.values()].some(({ size }) => size > 0) ? view.named(values) : []);
