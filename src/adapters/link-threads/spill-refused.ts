/** Pairs cannot be set aside on disk. Names folder, reason and remedy in both languages; holds no value of any record. */
export class SpillRefused extends Error {
  constructor(folder: string, cause: unknown) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    super(
      [
        `无法在 ${folder} 暂存候选对(${reason});请腾出空间(每 1 亿对约 1.2 GB)或用 --temp 指定其他文件夹`,
        `candidate pairs cannot be set aside in ${folder} (${reason}); make room (1.2 GB for 100 million pairs), or name another folder with --temp`,
      ].join('\n'),
      { cause },
    );
    this.name = 'SpillRefused';
  }
}
