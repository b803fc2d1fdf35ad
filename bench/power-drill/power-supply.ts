import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

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

  /** Power comes back, with what the disk held at the cut. Nobody may have a file of it open any more. */
  restore(): void {
    run('umount', this.folder);
    renameSync(`${this.#image}.cut`, this.#image);
    this.#mount();
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
export function whyNoPower(): string | null {
  try {
    using supply = new PowerSupply(320);
    supply.cut();
    supply.restore();
    return null;
  } catch {
    return 'cutting power takes root, mkfs.xfs (xfsprogs), mkfs.ext4 and a kernel that mounts both from loop devices';
  }
}
