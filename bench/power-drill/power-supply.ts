import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const MOST_TRIES = 300;

/**
 * A disk whose power can be cut. Its image (ext4 on a loop device) is a file of an XFS that copies by reference, so that a
 * copy is the image of one instant: what has reached the disk, without what the system still holds in memory.
 */
export class PowerSupply implements Disposable {
  readonly #place = mkdtempSync(join(tmpdir(), 'lianhe-power-'));
  readonly #outer = join(this.#place, 'outer');
  readonly #image = join(this.#outer, 'image');
  readonly #atExit = () => this[Symbol.dispose]();
  /** The disk. */
  readonly folder = join(this.#place, 'disk');

  constructor(megabytes: number) {
    process.once('exit', this.#atExit);
    for (const folder of [this.#outer, this.folder]) mkdirSync(folder);
    const file = join(this.#place, 'xfs');
    run('truncate', '-s', `${megabytes * 3}M`, file);
    run('mkfs.xfs', '-q', '-m', 'reflink=1', file);
    run('mount', '-o', 'loop', file, this.#outer);
    run('truncate', '-s', `${megabytes}M`, this.#image);
    run('mkfs.ext4', '-q', '-m', '0', this.#image);
    this.#mount();
  }

  /** Holds on to the instant. Whoever writes writes on; what is written from now on is lost. */
  cut(): void {
    run('cp', '--reflink=always', this.#image, `${this.#image}.cut`);
  }

  /** Power comes back, with what the disk held at the cut. Waits until the last who had a file of it open is gone. */
  async restore(): Promise<void> {
    for (let tries = 0; !this.#isUnmounted(); tries += 1) {
      if (tries === MOST_TRIES) throw new Error(`somebody holds on to ${this.folder}`);
      await sleep(100);
    }
    renameSync(`${this.#image}.cut`, this.#image);
    this.#mount();
  }

  #isUnmounted(): boolean {
    try {
      run('umount', this.folder);
      return true;
    } catch {
      return false;
    }
  }

  #mount(): void {
    run('mount', '-o', 'loop', this.#image, this.folder);
  }

  [Symbol.dispose](): void {
    process.off('exit', this.#atExit);
    for (const folder of [this.folder, this.#outer])
      try {
        run('umount', '-l', folder);
      } catch {
        // It never was mounted.
      }
    rmSync(this.#place, { recursive: true, force: true });
  }
}

/** Why no power can be cut here; null when it can. */
export async function whyNoPower(): Promise<string | null> {
  try {
    using supply = new PowerSupply(320);
    supply.cut();
    await supply.restore();
    return null;
  } catch {
    return 'cutting power takes root, mkfs.xfs (xfsprogs), mkfs.ext4 and a kernel that mounts both from loop devices';
  }
}
