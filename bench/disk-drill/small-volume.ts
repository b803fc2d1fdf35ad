import { execFileSync } from 'node:child_process';
import { closeSync, fdatasyncSync, mkdirSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const MEGABYTE = 1024 * 1024;
const BALLAST = 'ballast';

/** A small file system of its own (ext4 on a loop device), mounted over a folder, whose content it takes over. */
export class SmallVolume implements Disposable {
  readonly #folder: string;
  readonly #image: string;
  readonly #atExit = () => this[Symbol.dispose]();

  constructor(folder: string, megabytes: number) {
    this.#folder = folder;
    const place = mkdtempSync(join(tmpdir(), 'lianhe-volume-'));
    this.#image = join(place, 'image');
    run('truncate', '-s', `${megabytes}M`, this.#image);
    // Nothing is kept for root, who would go on writing.
    run('mkfs.ext4', '-q', '-m', '0', this.#image);
    const aside = join(place, 'aside');
    mkdirSync(aside);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    run('mount', '-o', 'loop', this.#image, aside);
    rmSync(join(aside, 'lost+found'), { recursive: true, force: true });
    run('cp', '-a', `${folder}/.`, aside);
    run('umount', aside);
    run('mount', '-o', 'loop', this.#image, folder);
    process.once('exit', this.#atExit);
  }

  get freeBytes(): number {
    const { bavail, bsize } = statfsSync(this.#folder);
    return bavail * bsize;
  }

  /** Writes until not one byte more fits. */
  fill(): void {
    const file = openSync(join(this.#folder, BALLAST), 'a');
    for (const size of [MEGABYTE, 4_096, 1]) {
      const block = Buffer.alloc(size, 1);
      try {
        for (;;) writeSync(file, block);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      }
    }
    try {
      fdatasyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  /** Takes the ballast away. */
  free(): void {
    rmSync(join(this.#folder, BALLAST), { force: true });
  }

  [Symbol.dispose](): void {
    process.off('exit', this.#atExit);
    try {
      run('umount', '-l', this.#folder);
    } catch {
      // Gone with the volume that it was mounted on.
    } finally {
      rmSync(join(this.#image, '..'), { recursive: true, force: true });
    }
  }
}

/** Why no volume can be mounted here; null when it can. */
export function whyNoVolumes(): string | null {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'lianhe-mount-'));
    try {
      new SmallVolume(join(folder, 'try'), 8)[Symbol.dispose]();
      return null;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  } catch {
    return 'mounting a file system of a loop device takes root, mkfs.ext4 and a kernel that lets one';
  }
}
