import { townOf } from './places.ts';

export interface TownStock {
  /** Persons with hukou in the town at the end. */
  hukou: number;
  /** Of them away for half a year or more, and others here for half a year or more, at the end. */
  outflow: number;
  inflow: number;
}

/** Head counts per town, kept while the county is told household by household. */
export class Stock {
  private readonly towns = new Map<string, TownStock>();

  of(region: string): TownStock {
    const town = townOf(region);
    let stock = this.towns.get(town);
    if (!stock) this.towns.set(town, (stock = { hukou: 0, outflow: 0, inflow: 0 }));
    return stock;
  }
}
