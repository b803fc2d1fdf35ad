import type { Wording } from '../../../domain/values/wording.ts';

/** Why a schema cannot be worked on, or brought up to date. */
export type SchemaFault = keyof typeof TEXTS;

const TEXTS = {
  newer: (migration: string) => ({
    zh: `数据库结构比本程序新,且已移除本程序所需的内容(${migration})。未作任何改动;请启动升级数据库的那个版本,或更新版本。`,
    en: `The schema of the database is newer than this program and no longer has what it needs (${migration}). Nothing was changed; start the release that upgraded the database, or a newer one.`,
  }),
  busy: (about: string) => ({
    zh: `数据库结构未能更新:等不到表锁(${about})。已完成的步骤保留,数据未变;请待长时间的事务结束后再次执行 lianhe migrate。`,
    en: `The schema could not be brought up to date: a table stayed locked (${about}). Steps that were done stay, no data changed; run lianhe migrate again once the long transaction is over.`,
  }),
} as const satisfies Record<string, (about: string) => Wording>;

/** A schema cannot be worked on, or brought up to date; says why and what helps, in both languages. */
export class SchemaRefused extends Error {
  override readonly name = 'SchemaRefused';
  readonly fault: SchemaFault;

  constructor(fault: SchemaFault, about: string) {
    const { zh, en } = TEXTS[fault](about);
    super(`${zh}\n${en}`);
    this.fault = fault;
  }
}
