import type { Wording } from '../values/wording.ts';
import { MOST_SET_ASIDE } from './set-aside.ts';

/** A piece of a run that broke off too often: its number, its kind (`link`, `settle`), and how often. */
export interface BrokenPiece {
  readonly no: number;
  readonly kind: string;
  readonly times: number;
}

/** What holds of every run that is given up: its last piece settles findings and cases, in one transaction. */
const GIVEN_UP: Wording = {
  zh: '本次比对作废,差异和案件均未改动;排除原因后请重新发起,下一次比对不受影响',
  en: 'this run is given up, and no finding or case was changed; when the cause is gone order another, which is not affected',
};

/** The workers of one piece died, or were cut off, again and again. */
export const workersLost = ({ no, kind, times }: BrokenPiece): string =>
  givenUp({
    zh: `第 ${no} 块(${kind})的工作进程 ${times} 次终止或失联,请查看工作进程日志以及内存、磁盘和主机`,
    en: `chunk ${no} (${kind}) lost its worker ${times} times, look into the logs of the workers and at memory, disk and host`,
  });

/** One piece failed again and again; `error` is the kind of the error, never its text. */
export const pieceFailed = ({ no, kind, times }: BrokenPiece, error: string): string =>
  givenUp({
    zh: `第 ${no} 块(${kind})${times} 次出错(${error}),详情见工作进程日志中的 chunk failed`,
    en: `chunk ${no} (${kind}) failed ${times} times (${error}), the logs of the workers say more at "chunk failed"`,
  });

export const TOO_MANY_SET_ASIDE: string = givenUp({
  zh: `超过 ${MOST_SET_ASIDE} 行无法处理,问题不在这些行`,
  en: `more than ${MOST_SET_ASIDE} rows could not be processed, so that it is not the rows`,
});

function givenUp({ zh, en }: Wording): string {
  return `${zh}。${GIVEN_UP.zh} / ${en}; ${GIVEN_UP.en}`;
}
