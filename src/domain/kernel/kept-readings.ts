/**
 * Readings of one run that are asked for again and again, up to a bound, the one asked for last at the end: what a run reads never
 * changes. Nothing is kept from one run to the next, for rows may be erased between them.
 */
export class KeptReadings<T extends NonNullable<unknown>> {
  readonly #most: number;
  readonly #sizeOf: (reading: T) => number;
  readonly #kept = new Map<string, T>();
  readonly #underWay = new Map<string, Promise<T>>();
  #run = '';

  /** @param most sum of the sizes of all readings that are kept */
  constructor(most: number, sizeOf: (reading: T) => number) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  /** Before something is read for a run; what was read for another one is forgotten. */
  begin(run: string): void {
    if (run !== this.#run) this.forget();
    this.#run = run;
  }

  /** Keeps nothing until the next run begins. */
  forget(): void {
    this.#kept.clear();
    this.#underWay.clear();
    this.#run = '';
  }

  /** The reading of this name. Of two who ask at once one reads for both; where that fails, the other one reads as well. */
  async get(name: string, read: () => Promise<T>): Promise<T> {
    const run = this.#run;
    const underWay = this.#underWay.get(name);
    const ofOther = underWay === undefined ? null : await underWay.catch(() => null);
    const reading = ofOther ?? this.#kept.get(name) ?? (await this.#read(name, read));
    if (run !== '' && run === this.#run) this.#keep(name, reading);
    return reading;
  }

  async #read(name: string, read: () => Promise<T>): Promise<T> {
    const underWay = read();
    if (this.#run !== '') this.#underWay.set(name, underWay);
    try {
      return await underWay;
    } finally {
      if (this.#underWay.get(name) === underWay) this.#underWay.delete(name);
    }
  }

  #keep(name: string, reading: T): void {
    this.#kept.delete(name);
    this.#kept.set(name, reading);
    let total = [...this.#kept.values()].reduce((sum, kept) => sum + this.#sizeOf(kept), 0);
    for (const [oldest, kept] of this.#kept) {
      if (total <= this.#most) return;
      this.#kept.delete(oldest);
      total -= this.#sizeOf(kept);
    }
  }
}
