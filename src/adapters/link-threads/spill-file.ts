import { closeSync, openSync, mkdtempSync, readSync, rmdirSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { WordRuns } from '../../domain/pairing/word-runs.ts';
import type { SpillSpace } from '../../ports/spill-space.ts';
import { SpillRefused } from './spill-refused.ts';

/** Bytes that one call reads or writes at most: below what the system takes at a time (2^31 − 1). */
const MOST_BYTES = 2 ** 30;

/** Words of a run that stand side by side in the file. */
interface Segment {
  /** Byte of the file. */
  readonly at: number;
  readonly words: number;
}

/**
 * Room on disk below a folder. The file is made when words are first set aside and loses its name at once: its room is
 * given back when the process ends, however it ends.
 */
export function spillSpace(folder: string): SpillSpace {
  return new SpillFile(folder);
}

class SpillFile implements SpillSpace, WordRuns {
  readonly #folder: string;
  readonly #runs: Segment[][] = [];
  #file: number | null = null;
  #end = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get runs(): WordRuns {
    return this;
  }

  get bytes(): number {
    return this.#end;
  }

  append(run: number, words: Uint32Array): void {
    if (words.length === 0) return;
    const segments = (this.#runs[run] ??= []);
    this.#write(words, this.#end);
    segments.push({ at: this.#end, words: words.length });
    this.#end += words.byteLength;
  }

  read(run: number, into: Uint32Array): void {
    this.#each(run, into, (words, at) => this.#read(words, at));
  }

  replace(run: number, words: Uint32Array): void {
    this.#each(run, words, (part, at) => this.#write(part, at));
  }

  [Symbol.dispose](): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
    this.#runs.length = 0;
    this.#end = 0;
  }

  /** Walks through the segments of a run for as long as there are words. */
  #each(run: number, words: Uint32Array, act: (part: Uint32Array, at: number) => void): void {
    let from = 0;
    for (const segment of this.#runs[run] ?? []) {
      if (from === words.length) return;
      const to = Math.min(words.length, from + segment.words);
      act(words.subarray(from, to), segment.at);
      from = to;
    }
    if (from < words.length) throw new RangeError(`run ${run} has fewer words than were asked for`);
  }

  #write(words: Uint32Array, at: number): void {
    const file = (this.#file ??= openNameless(this.#folder));
    try {
      inParts(words.byteLength, (from, length) => writeSync(file, words, from, length, at + from));
    } catch (error) {
      throw new SpillRefused(this.#folder, error);
    }
  }

  #read(words: Uint32Array, at: number): void {
    const file = this.#file;
    if (file === null) throw new RangeError('nothing was set aside');
    inParts(words.byteLength, (from, length) => readSync(file, words, from, length, at + from));
  }
}

/** Calls for parts until all bytes are through; each tells how many it did. */
function inParts(bytes: number, act: (from: number, length: number) => number): void {
  for (let from = 0; from < bytes;) {
    const done = act(from, Math.min(MOST_BYTES, bytes - from));
    if (done === 0) throw new RangeError('the file ends early');
    from += done;
  }
}

/** A file without a name. No other user may open it before it loses the one it has: its folder is new and ours alone. */
function openNameless(folder: string): number {
  try {
    const own = mkdtempSync(join(folder, 'lianhe-link-'));
    const path = join(own, 'pairs');
    const file = openSync(path, 'wx+', 0o600);
    unlinkSync(path);
    rmdirSync(own);
    return file;
  } catch (error) {
    throw new SpillRefused(folder, error);
  }
}
