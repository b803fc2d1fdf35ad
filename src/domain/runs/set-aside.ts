import type { Wording } from '../values/wording.ts';

/** Why a run set a row aside; nothing else of the run is held up by it. */
export type SetAsideCode =
  /** A check broke off over this row; the other checks answered it. */
  | 'CHECK_BROKE_OFF'
  /** The work on this row alone failed again and again; no check answered it. */
  | 'WORK_FAILED'
  /** Workers died over this row alone, and no check answered it; or over a group it belongs to, and that check did not. */
  | 'WORKER_LOST';

/** What an officer is told of a row; `isOneCheck`: a check is named, and the others answered. */
export const setAsideWording = (code: SetAsideCode, isOneCheck: boolean): Wording =>
  code === 'WORKER_LOST' && isOneCheck ? GROUP_LOST : SET_ASIDE[code];

const GROUP_LOST: Wording = {
  zh: '该规则把此行与另一些同值的行一并核对时,工作进程反复终止,未作判断;其他规则照常。请把批次号、行号和规则代码告知运维',
  en: 'workers died while this check judged the row together with others of the same value, and it did not answer; the others did. Tell the operator batch, row and check',
};

const SET_ASIDE: Readonly<Record<SetAsideCode, Wording>> = {
  CHECK_BROKE_OFF: {
    zh: '该规则在此行上出错中断,未作判断,此行也未计入统计;其他规则照常。请把批次号、行号和规则代码告知运维',
    en: 'this check broke off over the row and did not answer; the others did, and the row is in no figure. Tell the operator batch, row and check',
  },
  WORK_FAILED: {
    zh: '单独处理此行反复失败,所有规则均未判断此行;其余各行照常。请把批次号和行号告知运维',
    en: 'the work on this row alone failed again and again; no check answered it, all other rows are done. Tell the operator batch and row',
  },
  WORKER_LOST: {
    zh: '工作进程在单独处理此行时反复终止,所有规则均未判断此行;其余各行照常。请把批次号和行号告知运维',
    en: 'workers died over this row alone; no check answered it, all other rows are done. Tell the operator batch and row',
  },
};

/**
 * Rows beyond which a run is given up: then it is not the rows. As many as a snapshot may lack before its gate holds it
 * (G2: 20 rows).
 */
export const MOST_SET_ASIDE = 20;

/** Numbers of records, or of groups, both included, in which a range is searched for the one that breaks its work. */
export type Range = readonly [from: number, until: number];

/**
 * Cuts a range into about as many pieces as each of them has rows, and such a piece (`isSuspect`) into its rows, so that a row is
 * found alone after two cuts: 2,000 rows in 46 pieces, then 44 rows. Halving would take eleven, and each costs a worker and its lease.
 */
export function piecesOf([from, until]: Range, isSuspect: boolean): readonly Range[] {
  const rows = until - from + 1;
  const size = isSuspect ? 1 : Math.floor(Math.sqrt(rows));
  return Array.from({ length: Math.ceil(rows / size) }, (_, no) => [
    from + no * size,
    Math.min(from + (no + 1) * size - 1, until),
  ]);
}

/**
 * Attempts that a range is given: four losses in all until a row stands aside, so that with leases of twelve seconds it costs less
 * than a minute (P21; 3.1.7 of the reliability design has five, and no bound of time). A cut changes no answer and costs little, so
 * that the first loss makes it; a row alone is tried twice, since workers die for many reasons.
 */
export const attemptsFor = ([from, until]: Range): number => (from === until ? 2 : 1);
