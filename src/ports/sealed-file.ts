import type { CryptoSuite } from './vault-keys.ts';

/** What opens one sealed file and no other. Lives in memory only. */
export interface ContentKey {
  readonly suite: CryptoSuite;
  readonly key: Uint8Array;
  /** Bytes before the first sealed chunk. */
  readonly headerBytes: number;
}

/** A file that lies sealed: its bytes are plain only inside the process that reads them. */
export interface SealedFile {
  readonly path: string;
  /** What it is, as `kind:id`; never a name that somebody gave it. */
  readonly place: string;
  /** Name under which it was sent. */
  readonly name: string;
  readonly contentKey: ContentKey;
}

/** A file to read: the path of one that lies in plain, such as in an operator's folder, or a sealed one. */
export type FileSource = string | SealedFile;

/** A sealed file is not what was sealed: changed, cut off, put together anew or put in the place of another. */
export class FileTampered extends Error {
  override readonly name = 'FileTampered';
  readonly zh: string;
  readonly en: string;

  constructor(place: string) {
    const zh = `加密文件 ${place} 与封存时不符(被改动、截断或调换),已停止读取。请从备份恢复,并查明是谁改动了文件。`;
    const en = `The sealed file ${place} is not as it was sealed (changed, cut off or swapped); it was not read. Restore it from a backup, and find out who changed it.`;
    super(`${zh}\n${en}`);
    this.zh = zh;
    this.en = en;
  }
}
