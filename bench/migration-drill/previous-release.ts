import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HERE } from '../served-hub.ts';

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', HERE, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/**
 * What stands for the release before, as long as none is published: the last working commit before the newest migrations. Runs
 * in lines (`ContinueRuns`) took away what earlier ones use, so that it cannot lie before that.
 */
export const PREVIOUS = '5f702b6844573a19889d520bac3786a5e7bbdcf6';

/** Why this commit cannot be laid out here; null when it can. */
export function whyNotHere(commit: string): string | null {
  try {
    git('cat-file', '-e', `${commit}^{commit}`);
    return null;
  } catch {
    return `commit ${commit.slice(0, 10)} is not in the history of this clone`;
  }
}

/** The code of an earlier commit in a folder of its own, on the packages of this one. */
export class EarlierCode implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), 'lianhe-earlier-'));

  constructor(commit: string) {
    const archive = join(this.root, 'archive.tar');
    git('archive', '--output', archive, commit);
    execFileSync('tar', ['-xf', archive, '-C', this.root]);
    symlinkSync(join(HERE, 'node_modules'), join(this.root, 'node_modules'));
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
