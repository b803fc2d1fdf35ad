/** What may be asked in one window of {@link WINDOW_SECONDS}. */
export interface CallerLimits {
  /** Entries that the operations may list at worst. */
  readonly entries: number;
  readonly operations: number;
}

export interface CallerSpending extends CallerLimits {
  readonly user: string;
}

/** What all processes together know of a caller. */
export interface CallerKnown extends CallerSpending {
  /** Seconds until the oldest part of it leaves the window. */
  readonly eases: number;
}

/** Length of the sliding window, and of the parts that leave it one by one. */
export const WINDOW_SECONDS = 60;
export const PART_SECONDS = 10;

interface Caller {
  known: CallerLimits & { readonly eases: number };
  /** Told to the others, not answered yet. */
  told: CallerLimits;
  /** Since then. */
  fresh: CallerLimits;
}

const NOTHING: CallerLimits = { entries: 0, operations: 0 };
const UNKNOWN = { ...NOTHING, eases: PART_SECONDS };

/**
 * What callers have asked of late, as one process knows it: what all processes had told each other at the last exchange, and
 * what came here since. With one process nothing is missed; with several, one more exchange's worth of each other process can
 * get through, for nothing is written while a request waits.
 */
export class CallerTally {
  readonly #callers = new Map<string, Caller>();

  /** Spends, or tells how many seconds to wait when it would be too much; what is refused costs nothing. */
  spend(user: string, entries: number, limits: CallerLimits): number | null {
    const caller = this.#callers.get(user) ?? { known: UNKNOWN, told: NOTHING, fresh: NOTHING };
    const asked = plus(caller.fresh, { entries, operations: 1 });
    const all = plus(plus(caller.known, caller.told), asked);
    if (all.entries > limits.entries || all.operations > limits.operations) return Math.max(1, caller.known.eases);
    this.#callers.set(user, { ...caller, fresh: asked });
    return null;
  }

  /** What the others are to be told, of everybody who is remembered: of some nothing new, to learn what has left the window. */
  tell(): readonly CallerSpending[] {
    return [...this.#callers].map(([user, caller]) => {
      caller.told = plus(caller.told, caller.fresh);
      caller.fresh = NOTHING;
      return { user, ...caller.told };
    });
  }

  /** What all have told by now, own words included; who is not among them has nothing left in the window. */
  learn(known: readonly CallerKnown[]): void {
    const byUser = new Map(known.map((one) => [one.user, one] as const));
    for (const [user, caller] of this.#callers) {
      const { entries, operations, eases } = byUser.get(user) ?? UNKNOWN;
      caller.known = { entries, operations, eases };
      caller.told = NOTHING;
      if (!byUser.has(user) && caller.fresh.operations === 0) this.#callers.delete(user);
    }
  }
}

const plus = (a: CallerLimits, b: CallerLimits): CallerLimits => ({
  entries: a.entries + b.entries,
  operations: a.operations + b.operations,
});
