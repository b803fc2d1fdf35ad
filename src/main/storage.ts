import { keepReserve, releaseReserve } from '../adapters/storage/reserve.ts';
import { storeFaults } from '../adapters/storage/store-faults.ts';
import { isFull } from '../adapters/storage/volumes.ts';
import type { FaultOf } from '../ports/fault-of.ts';
import { type Config, readConfig } from './config.ts';

/** Between two looks whether the reserve is there, and whether there is room for it again. */
const LOOK_MS = 60_000;

/** Keeps the reserve of a home until disposed. */
export function keepingReserve({ home }: Pick<Config, 'home'>): Disposable {
  const look = (): void => void keepReserve(home).catch(() => false);
  look();
  const timer = setInterval(look, LOOK_MS).unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

/** Gives the reserve of this home free; how many bytes that were. */
export const releaseStorage = (): Promise<number> => releaseReserve(readConfig().home);

/** The full disk of this home, or the database that is away, that an error tells of. */
export const storeFaultOf: FaultOf = (error) => storeFaults(() => isFull(readConfig().home))(error);
