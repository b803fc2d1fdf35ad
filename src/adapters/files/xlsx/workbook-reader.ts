import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import type { Socket } from 'node:net';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { FileSource } from '../../../ports/sealed-file.ts';
import { decodeFrames, type Frame } from './frames.ts';
import { writtenSource } from './handed-source.ts';
import { processUse } from './process-watch.ts';

const ENTRY = fileURLToPath(new URL('reader-process.ts', import.meta.url));

/** Heap bound; texts and inflated bytes live outside the heap and fall under the watch. */
const HEAP_MB = 128;

/**
 * A reader that holds more after its workbook has room for no other: checking one may reach 150 MB. Measured: 72 MB when fresh,
 * 88 MB after 1,000 rows, 92 to 97 MB after 10,000.
 */
const RESTED_RSS = 105_000_000;

/** Habits of the allocator, the same as of every process of the hub (scripts/with-node.mjs). */
const ALLOCATOR = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: String(1 << 17),
  MALLOC_MMAP_THRESHOLD_: String(1 << 20),
};

type Process = ChildProcessByStdio<Writable, Readable, null>;

/**
 * A process that reads workbooks, one after the other. Of our environment it gets nothing but what the runtime reads: the process that touches hostile
 * bytes holds no address or password of ours. What it is to read comes through its standard input, for the key of a sealed file must stand
 * in no list of processes; it opens this file only. It ends with its standard input.
 */
export class WorkbookReader {
  readonly #process: Process;
  readonly #frames: AsyncGenerator<Frame>;
  readonly #closed: Promise<unknown>;

  constructor() {
    const flags = [
      `--max-old-space-size=${HEAP_MB}`,
      '--max-semi-space-size=1',
      '--heap-growing-percent=50',
      '--no-warnings',
    ];
    this.#process = spawn(process.execPath, [...flags, ENTRY], {
      env: ofTheRuntime(),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#frames = decodeFrames(this.#process.stdout);
    this.#closed = once(this.#process, 'exit').catch(() => undefined);
    // A reader that ends early tells why itself.
    this.#process.stdin.on('error', () => undefined);
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  get isAlive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Whether it has room to check another workbook within its bounds. */
  get isFit(): boolean {
    return this.isAlive && (processUse(this.pid)?.rssBytes ?? Infinity) < RESTED_RSS;
  }

  ask(from: FileSource): void {
    this.#process.stdin.write(`${writtenSource(from)}\n`);
  }

  /** What it says next; null when it has ended. */
  async next(): Promise<Frame | null> {
    const step = await this.#frames.next();
    return step.done ? null : step.value;
  }

  /** A resting reader keeps nobody from ending. */
  holdOpen(isAtWork: boolean): void {
    for (const handle of [this.#process, ...pipesOf(this.#process)])
      if (isAtWork) handle.ref();
      else handle.unref();
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }

  /** Resolves when it is gone. */
  async closed(): Promise<void> {
    await this.#closed;
  }

  /** V8 aborts when its heap bound is reached. */
  get ranOutOfMemory(): boolean {
    return this.#process.signalCode === 'SIGABRT' || this.#process.exitCode === 134;
  }
}

/** What the runtime itself reads when it starts, and nothing of ours. Node names the folder of its own release within the one it was given. */
function ofTheRuntime(): NodeJS.ProcessEnv {
  const compiled = getCompileCacheDir();
  return compiled === undefined ? ALLOCATOR : { ...ALLOCATOR, NODE_COMPILE_CACHE: dirname(compiled) };
}

/** Pipes of a child are sockets (Node, child_process.spawn). */
const pipesOf = ({ stdin, stdout }: Process): readonly Socket[] => [stdin as Socket, stdout as unknown as Socket];
