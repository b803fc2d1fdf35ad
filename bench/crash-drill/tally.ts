import { nameOfPlace } from './gates.ts';
import { isOnTheWayOf, type Place, PLACES } from './places.ts';

export type Victim = 'api' | 'worker' | 'postgres' | 'queue';

/** One kill and where it landed. */
export interface Kill {
  readonly victim: Victim;
  /** Number of the named place; null for a moment drawn at random. */
  readonly place: number | null;
  /** Transactions that had written something and were cut off; their end as the database tells it. */
  readonly aborted: number;
  /** Transactions whose COMMIT was under way, and of which the one who asked never heard. */
  readonly untold: number;
}

/** All kills of a drill, over all its rounds. */
export class Tally {
  readonly kills: Kill[] = [];
  /** Milliseconds from a kill until each chunk that was held at that moment was taken up again or done. */
  readonly resumed: number[] = [];
  /** Milliseconds that the first run after a queue was wiped, dropped or replaced waited until somebody began it. */
  readonly begun: number[] = [];
  /** Milliseconds that PostgreSQL took from its start to its first answer, with recovery. */
  readonly recovered: number[] = [];

  count(victim: Victim): number {
    return this.kills.filter((kill) => kill.victim === victim).length;
  }

  hits(place: number): number {
    return this.kills.filter((kill) => kill.place === place).length;
  }

  /** Places on the way of a victim that were hit least; among equals chance decides, for not each is passed at every moment. */
  rarest(victim: Victim, places: readonly number[], most: number, chance: () => number): readonly number[] {
    const isPassed = (place: Place) => (victim === 'api' || victim === 'worker' ? isOnTheWayOf(victim, place) : true);
    return places
      .filter((no) => PLACES[no] !== undefined && isPassed(PLACES[no]))
      .map((no) => ({ no, rank: this.hits(no) + chance() }))
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({ no }) => no);
  }

  coverage(): readonly (readonly [string, ...number[]])[] {
    const rows = PLACES.map((_, no) => [nameOfPlace(no), ...this.#sums((kill) => kill.place === no)] as const);
    const random = ['at random', ...this.#sums((kill) => kill.place === null)] as const;
    return [...rows, random];
  }

  get inside(): number {
    return this.kills.filter(({ aborted, untold }) => aborted + untold > 0).length;
  }

  #sums(of: (kill: Kill) => boolean): readonly number[] {
    const kills = this.kills.filter(of);
    const sum = (part: 'aborted' | 'untold') => kills.reduce((total, kill) => total + kill[part], 0);
    return [kills.length, sum('aborted'), sum('untold')];
  }
}
