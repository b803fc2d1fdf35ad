import { RETENTION_CLASSES } from '../domain/retention/retention-class.ts';
import type { DueCount, OrderState, RetentionOrder } from '../ports/retention.ts';
import { tableOf } from './table.ts';

/** What is due, held and unclear, a class and month a line. */
export const dueTable = (counts: readonly DueCount[]): string =>
  tableOf(
    ['类别 class', '月份 month', '到期 due', '暂缓 held', '无法判断 cannot tell'],
    counts.map(({ of, month, due, held, unclear }) => [nameOf(of), month, due, reasons(held), reasons(unclear)]),
    [2],
  );

/** Orders, the newest first, with what they erased. */
export const ordersTable = (orders: readonly RetentionOrder[]): string =>
  tableOf(
    ['清除令 order', '截止 as of', '状态 state', '提出 asked by', '确认 decided by', '完成 finished', '已清除 erased'],
    orders.map(({ number, asOf, state, askedBy, decidedBy, finishedAt, erased }) => [
      number,
      asOf,
      STATES[state],
      askedBy,
      decidedBy ?? '',
      finishedAt ?? '',
      erased.map(({ of, count }) => `${nameOf(of)} ${count}`).join('; '),
    ]),
    [0],
  );

const STATES: Readonly<Record<OrderState, string>> = {
  proposed: '待确认 waits',
  running: '执行中 running',
  done: '完成 done',
  declined: '不予清除 declined',
};

const nameOf = (of: string): string => {
  const known = Object.entries(RETENTION_CLASSES).find(([name]) => name === of)?.[1];
  return known ? `${known.zh} ${of}` : of;
};

const reasons = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([why, count]) => `${why} ${count}`)
    .join('; ');
