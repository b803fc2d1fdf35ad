import { stderr } from 'node:process';
import type { Bilingual } from '../../domain/model-file/model-file.ts';
import type { Stage } from '../../pipeline/lists/list-request.ts';
import { type Progress, progressOf } from '../progress.ts';

/** Tells notices on standard error, Chinese first. */
export function sayAll(notices: readonly Bilingual[]): void {
  for (const { zh, en } of notices) stderr.write(`${zh}\n  ${en}\n`);
}

const LABELS: Readonly<Record<Stage, string>> = {
  read: '读取 rows read',
  pack: '整理 rows packed',
  compare: '比较 blocks compared',
  score: '评分 pairs scored',
};

/** One bar (or line) after the other, as the work goes through its stages. */
export class StageProgress implements Disposable {
  #stage: Stage | null = null;
  #progress: Progress | null = null;

  readonly update = (stage: Stage, done: number, total: number): void => {
    if (stage !== this.#stage) {
      this.#progress?.end();
      this.#progress = progressOf(LABELS[stage]);
      this.#stage = stage;
    }
    this.#progress?.update(done, total);
  };

  [Symbol.dispose](): void {
    this.#progress?.end();
    this.#progress = null;
  }
}
