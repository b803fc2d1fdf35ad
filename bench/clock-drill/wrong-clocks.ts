import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the clock of a process says: so far off, or set back again and again. */
export interface WrongClock {
  readonly name: string;
  /** Seconds ahead of the truth; below zero when behind. */
  readonly offset: number;
  /** Seconds by which it is set back every `everyMs`. */
  readonly stepBack?: { readonly seconds: number; readonly everyMs: number };
}

/** The clocks of promise P06. */
export const WRONG_CLOCKS: readonly WrongClock[] = [
  { name: '-1h', offset: -3_600 },
  { name: '+1h', offset: 3_600 },
  { name: '+400d', offset: 400 * 86_400 },
  { name: 'back 30s every 5s', offset: 0, stepBack: { seconds: 30, everyMs: 5_000 } },
];

/** Where Debian's package faketime keeps its library for programs with threads. */
const LIBRARIES = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/faketime/libfaketimeMT.so.1`);
const libraryOf = (): string | undefined => LIBRARIES.find((path) => existsSync(path));

/** Why no process can be given another clock here; null when it can. */
export const whyNoWrongClocks = (): string | null =>
  libraryOf() === undefined ? 'giving a process another clock takes the package faketime' : null;

/** The environment of a process that lives by this clock. */
export interface SetClock extends Disposable {
  readonly env: Readonly<Record<string, string>>;
}

/** Sets a clock wrong for whoever is started with its environment. What measures time that has passed stays right, as it would. */
export function setWrong({ offset, stepBack }: WrongClock): SetClock {
  const folder = mkdtempSync(join(tmpdir(), 'lianhe-clock-'));
  const file = join(folder, 'offset');
  let told = offset;
  const set = (): void => {
    writeFileSync(`${file}.new`, `${told < 0 ? '' : '+'}${told}s`);
    // A process that reads at this moment sees one or the other.
    renameSync(`${file}.new`, file);
  };
  set();
  const timer =
    stepBack &&
    setInterval(() => {
      told -= stepBack.seconds;
      set();
    }, stepBack.everyMs);
  return {
    env: {
      LD_PRELOAD: libraryOf() ?? '',
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_CACHE_DURATION: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    },
    [Symbol.dispose]: () => {
      clearInterval(timer);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
