/** Who waits, and for how much. */
interface Waiting {
  readonly size: number;
  readonly enter: () => void;
}

/**
 * Room for so much at once. Whoever does not fit waits until enough have left, first come first served; what is larger than all of it is let in
 * alone, and what takes no room waits for nobody.
 */
export class Room {
  readonly #most: number;
  #taken = 0;
  readonly #waiting: Waiting[] = [];

  /** @param most sum of the sizes of all that are in at once, in whatever unit they are measured */
  constructor(most: number) {
    this.#most = most;
  }

  /** Resolves when there is room; whoever was let in leaves by disposing of what it got. */
  async enter(size: number): Promise<Disposable> {
    if (size > 0)
      await new Promise<void>((enter) => {
        this.#waiting.push({ size, enter });
        this.#admit();
      });
    return {
      [Symbol.dispose]: () => {
        this.#taken -= size;
        this.#admit();
      },
    };
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      if (this.#taken > 0 && this.#taken + next.size > this.#most) return;
      this.#waiting.shift();
      this.#taken += next.size;
      next.enter();
    }
  }
}
