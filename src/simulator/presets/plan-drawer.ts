import type { Rng } from '../rng.ts';

/** Every so many stories the next special one is told, until each has been told once or more; then rates decide. */
const EVERY = 5;

/** Draws what happens in a story: by rates, and in small counties by turns so that every fault occurs. */
export class PlanDrawer<T extends string> {
  private readonly rates: Readonly<Partial<Record<T, number>>>;
  private readonly rest: T;
  private readonly turns: T[];
  private told = 0;

  constructor(rates: Readonly<Partial<Record<T, number>>>, rest: T, rounds: number) {
    this.rates = rates;
    this.rest = rest;
    const kinds = Object.keys(rates) as T[];
    this.turns = Array.from({ length: rounds }, () => kinds).flat();
  }

  draw(rng: Rng): T {
    this.told += 1;
    if (this.told % EVERY === 1) {
      const turn = this.turns.shift();
      if (turn !== undefined) return turn;
    }
    return rng.choose(this.rates, this.rest);
  }
}
