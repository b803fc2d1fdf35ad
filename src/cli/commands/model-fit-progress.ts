import type { OnFitting } from '../../pipeline/models/fit-pair.ts';
import { type Progress, progressOf } from '../progress.ts';

const STAGES = { pack: '整理 records packed', compare: '比较 blocks compared' } as const;

/** One bar (or line) after the other on standard error, as a fit goes through pairs of feeds and stages. */
export class FittingProgress implements Disposable {
  #at = '';
  #progress: Progress | null = null;

  readonly update: OnFitting = (pair, stage, done, total) => {
    const at = `${pair} ${STAGES[stage]}`;
    if (at !== this.#at) {
      this.#progress?.end();
      this.#progress = progressOf(at);
      this.#at = at;
    }
    this.#progress?.update(done, total);
  };

  [Symbol.dispose](): void {
    this.#progress?.end();
    this.#progress = null;
  }
}
