import type { Wording } from '../../domain/values/wording.ts';
import { stderr } from 'node:process';
import type { Stage } from '../../pipeline/lists/list-request.ts';
import { type Progress, progressOf } from '../progress.ts';

/** Tells notices on standard error, Chinese first. */
export function sayAll(notices: readonly Wording[]): void {
  for (const { zh, en } of notices) stderr.write(`${zh}\n  ${en}\n`);
}

const LABELS: Readonly<Record<Stage, string>> = {
  read: '读取整理 rows read and packed',
  compare: '比较 proposed pairs compared',
  fit: '估计模型 model fitted',
  score: '评分 pairs scored',
  decide: '判定 pairs decided',
  write: '写出 rows written',
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
    this.#stage = null;
  }
}
