import type { Wording } from '../values/wording.ts';

/** Why what the hub stands on does not take or give anything just now, although the request was in order. */
export type StoreFault = 'STORAGE_FULL' | 'DB_BUSY' | 'NOT_READY' | 'SCHEMA_UNFIT' | 'STORAGE_DAMAGED';

/** What is said of it, with what to do. Nothing of the request was kept, so that sending it again is safe. */
export const STORE_FAULTS = {
  STORAGE_FULL: {
    zh: '存储空间已满,未写入任何内容;请稍后原样重发。管理员请清理磁盘或执行 lianhe storage release',
    en: 'the disk is full and nothing was written; send the same again later. Administrators: free space or run lianhe storage release',
  },
  DB_BUSY: {
    zh: '数据库连接已用尽,请求未被处理;请按 Retry-After 稍后原样重发',
    en: 'all database connections are in use and nothing was done; send the same again after Retry-After',
  },
  NOT_READY: { zh: '数据库暂不可用,请稍后重试', en: 'the database cannot be reached; try again shortly' },
  SCHEMA_UNFIT: {
    zh: '数据库结构与本进程的版本不符(正在升级或已升级);请稍后重试。管理员请启动与数据库相符的版本',
    en: 'the schema of the database does not fit this release (an upgrade is under way, or is done); try again shortly. Administrators: start the release that fits it',
  },
  STORAGE_DAMAGED: {
    zh: '数据库读到损坏的数据页,未返回也未写入任何内容,重发无用。管理员请执行 lianhe doctor --pages,并从备份恢复',
    en: 'the database came upon a damaged page; nothing was answered or written, and sending it again does not help. Administrators: run lianhe doctor --pages and restore the backup',
  },
} as const satisfies Record<StoreFault, Wording>;

/**
 * Seconds after which to try again: a full disk is promised to be taken note of within 30 s of being freed, a connection
 * within the 2 s that a caller waits for one; a database that restarts needs some seconds, and an upgrade some more.
 */
export const RETRY_AFTER_SECONDS: Readonly<Record<StoreFault, number>> = {
  STORAGE_FULL: 30,
  DB_BUSY: 2,
  NOT_READY: 5,
  SCHEMA_UNFIT: 30,
  STORAGE_DAMAGED: 3_600,
};
