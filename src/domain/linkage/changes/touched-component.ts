import { type LinkFeedsInput, linkByTiers } from '../link-feeds.ts';
import type { Mention } from '../mention.ts';
import type { RegisterModel } from '../scored/register-model.ts';
import type { Change } from './change-between.ts';
import { type EarlierView, type LeftoversBefore, type LinkedPair, type LinkingView, sideOf } from './linking-view.ts';
import { scoreNeighbours } from './score-neighbours.ts';
import { tierNeighbours } from './tier-neighbours.ts';

/** A change of two feeds, and the two runs between which it happened. */
export interface TouchedFeeds {
  readonly pair: LinkedPair;
  readonly change: Change;
  readonly before: EarlierView;
  readonly after: LinkingView;
  /** With the model, where the score links what the tiers leave over; else null. */
  readonly scored: { readonly model: RegisterModel; readonly leftovers: LeftoversBefore } | null;
  /** Mentions beyond which linking everything costs no more. */
  readonly most: number;
}

/**
 * Everybody whose links may differ from those of the run before: the components of the graph of all dependencies that a
 * change touches. Two mentions depend on each other when the judge or an officer pairs them, when they may be records of one
 * event of their feed, or when both are left over and compete by score. Whoever depended on a mention that is gone or is read
 * otherwise is looked at again. All others have the links they had: their component is the same in both runs. Null where the
 * component cannot be told from a part, or is too large to be worth it.
 */
export async function touchedComponent(touched: TouchedFeeds): Promise<ReadonlyMap<string, Mention> | null> {
  const component = new Component(touched);
  const { before, after, gone } = touched.change;
  const left = await tierNeighbours(before, touched.pair, touched.before);
  if (left === null) return null;
  let next = component.add([...after, ...left.filter(({ id }) => !gone.has(id))]);
  // Once at least: whoever is gone may have been a rival by score, though nothing else depended on it.
  do {
    if (!(await component.closeByTiers(next))) return null;
    const rivals = await component.rivals();
    if (rivals === null) return null;
    next = component.add(rivals.filter(({ id }) => !gone.has(id)));
  } while (next.length > 0);
  return component.mentions;
}

/** The component while it grows. */
class Component {
  readonly mentions = new Map<string, Mention>();
  readonly #touched: TouchedFeeds;
  /** Left-over mentions whose rivals are known; by run, for a mention may be left over in one of them only. */
  readonly #asked = { before: new Set<string>(), after: new Set<string>() };

  constructor(touched: TouchedFeeds) {
    this.#touched = touched;
  }

  /** Those that were not in it. */
  add(found: readonly Mention[]): readonly Mention[] {
    const fresh = found.filter(({ id }) => !this.mentions.has(id));
    for (const mention of fresh) this.mentions.set(mention.id, mention);
    return fresh;
  }

  /** False where it cannot be told or grows too large. */
  async closeByTiers(from: readonly Mention[]): Promise<boolean> {
    const { pair, after, most } = this.#touched;
    for (let next = from; next.length > 0;) {
      if (this.mentions.size > most) return false;
      const found = await tierNeighbours(next, pair, after);
      if (found === null) return false;
      next = this.add(found);
    }
    return true;
  }

  /** Who competes by score with an event that is left over now, or was in the run before. */
  async rivals(): Promise<readonly Mention[] | null> {
    const { pair, change, after, scored } = this.#touched;
    if (scored === null) return [];
    const was = await scored.leftovers.among([...this.mentions.keys(), ...change.before.map(({ id }) => id)]);
    const scope = { pair, ...scored };
    const now = await scoreNeighbours(fresh(this.#leftOver(), this.#asked.after), {
      ...scope,
      census: (people) => after.census(people),
    });
    const then = await scoreNeighbours(fresh(was, this.#asked.before), { ...scope, census: change.censusBefore });
    return now === null || then === null ? null : [...now, ...then];
  }

  #leftOver(): readonly Mention[] {
    const { left, right } = linkByTiers(this.#tierInput()).leftovers;
    return [...left, ...right].flatMap(({ standing }) => standing);
  }

  #tierInput(): LinkFeedsInput {
    const { pair, after } = this.#touched;
    const sides = Map.groupBy(this.mentions.values(), (mention) => sideOf(mention, pair));
    return {
      ...pair,
      leftMentions: sides.get('left') ?? [],
      rightMentions: sides.get('right') ?? [],
      history: after.history,
      ...decisionsAmong(this.mentions, after),
    };
  }
}

function fresh(mentions: readonly Mention[], asked: Set<string>): readonly Mention[] {
  const unasked = mentions.filter(({ id }) => !asked.has(id));
  for (const { id } of unasked) asked.add(id);
  return unasked;
}

/** What officers said, as far as these mentions go. */
export const decisionsAmong = (
  mentions: ReadonlyMap<string, unknown>,
  { verdicts, confirmed }: EarlierView,
): Pick<LinkFeedsInput, 'decisions' | 'decided'> =>
  verdicts.size === 0
    ? {}
    : {
        decisions: (pair: string) => verdicts.get(pair) ?? null,
        decided: confirmed.filter(([a, b]) => mentions.has(a.id) && mentions.has(b.id)),
      };
