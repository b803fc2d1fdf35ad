import { appendFileSync, createReadStream, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const FLUSH_AT = 24 * 1024 * 1024;

/**
 * Rows on their way to their files. Households produce rows for all months at once, so rows wait on disk, one spool
 * per roster, and memory stays bounded however many persons there are.
 */
export class Spool {
  private readonly folder: string;
  private readonly waiting = new Map<string, string[]>();
  private size = 0;

  constructor(out: string) {
    this.folder = join(out, '.spool');
    mkdirSync(this.folder, { recursive: true });
  }

  /** Adds one line (values separated by tabs) to the spool of a roster. */
  add(stem: string, line: string): void {
    const lines = this.waiting.get(stem);
    if (lines) lines.push(line);
    else this.waiting.set(stem, [line]);
    this.size += line.length * 2 + 64;
    if (this.size > FLUSH_AT) this.flush();
  }

  bytes(stem: string): number {
    this.flush();
    return existsSync(this.path(stem)) ? statSync(this.path(stem)).size : 0;
  }

  /** All lines of a small spool. */
  lines(stem: string): string[] {
    if (this.bytes(stem) === 0) return [];
    return readFileSync(this.path(stem), 'utf8').split('\n').slice(0, -1);
  }

  /** The lines of a spool of any size, one by one. */
  stream(stem: string): AsyncIterable<string> {
    return createInterface({ input: createReadStream(this.path(stem)), crlfDelay: Infinity });
  }

  drop(stem: string): void {
    rmSync(this.path(stem), { force: true });
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private flush(): void {
    for (const [stem, lines] of this.waiting) appendFileSync(this.path(stem), `${lines.join('\n')}\n`);
    this.waiting.clear();
    this.size = 0;
  }

  private path(stem: string): string {
    return join(this.folder, stem);
  }
}
