/** Whether a place is for everybody, or one of those kept for administrators. */
export type Place = 'common' | 'kept';

/** Places that only administrators keep, and no more of them than connections of their own can keep busy. */
const KEPT = 4;
/** Callers of a day, of whom it is remembered whether they are administrators. */
const MOST_KNOWN = 10_000;

/** Operations that are worked on at one time. */
export class Places {
  readonly #most: Readonly<Record<Place, number>>;
  readonly #taken: Record<Place, number> = { common: 0, kept: 0 };
  /** Whether whoever proves itself so is an administrator; who was seen last stands at the end. */
  readonly #known = new Map<string, boolean>();

  constructor(common: number) {
    this.#most = { common, kept: KEPT };
  }

  /**
   * A place for whoever proves itself so; null when there is none. Who is not known may be an administrator, and has a kept
   * place until that is told.
   */
  enter(proof: string): Place | null {
    const place = this.#isFree('common') ? 'common' : (this.#known.get(proof) ?? true) ? 'kept' : null;
    if (place === null || !this.#isFree(place)) return null;
    this.#taken[place] += 1;
    return place;
  }

  leave(place: Place): void {
    this.#taken[place] -= 1;
  }

  /** Remembers who it was. */
  tell(proof: string, isAdministrator: boolean): void {
    this.#known.delete(proof);
    this.#known.set(proof, isAdministrator);
    const [eldest] = this.#known.keys();
    if (this.#known.size > MOST_KNOWN && eldest !== undefined) this.#known.delete(eldest);
  }

  #isFree(place: Place): boolean {
    return this.#taken[place] < this.#most[place];
  }
}
