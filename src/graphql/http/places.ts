/** Whether a place is for everybody, or one of those kept for administrators. */
export type Place = 'common' | 'kept';

/** Places that only administrators have: what the screens of two ask at once, six questions each, as many as browsers send. */
const KEPT = 12;

/** Operations that are worked on at one time. */
export class Places {
  readonly #most: Readonly<Record<Place, number>>;
  readonly #taken: Record<Place, number> = { common: 0, kept: 0 };

  constructor(common: number) {
    this.#most = { common, kept: KEPT };
  }

  /** Null when there is none for this caller. */
  enter(isAdministrator: boolean): Place | null {
    const place = this.#isFree('common') ? 'common' : isAdministrator && this.#isFree('kept') ? 'kept' : null;
    if (place !== null) this.#taken[place] += 1;
    return place;
  }

  leave(place: Place): void {
    this.#taken[place] -= 1;
  }

  #isFree(place: Place): boolean {
    return this.#taken[place] < this.#most[place];
  }
}
