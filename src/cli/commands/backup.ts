import { resolve } from 'node:path';
import { stdout } from 'node:process';
import type { Command } from 'commander';
import { type BackupReport, takeBackup } from '../../main/backup.ts';
import { openSystem } from '../../main/wire.ts';
import { lookAtHost } from '../look-at-host.ts';
import { progressOf } from '../progress.ts';

export const addBackup = (program: Command): void => {
  program
    .command('backup')
    .description(
      '备份此刻的全部数据(加密,不含密钥);运行中亦可 / back up all data as of now, encrypted, without its keys; the hub may go on working',
    )
    .argument('<file>', '新文件,不覆盖已有文件 / a new file; none is overwritten')
    .addHelpText('after', '\n例 example:\n  lianhe backup /mnt/backup/lianhe-20260331.backup\n')
    .action(async (name: string) => {
      const file = resolve(name);
      await using system = await openSystem();
      await lookAtHost(system, 'export', `backup:${system.instance.id}`, { epoch: system.instance.epoch });
      const progress = progressOf('备份 backup');
      const report = await takeBackup(file, system, (done, total) => progress.update(done, total));
      progress.end();
      stdout.write(reportText(file, report));
    });
};

const reportText = (file: string, { head, seal, bytes }: BackupReport): string =>
  [
    `备份 backup ${file}`,
    `时刻 as of ${head.at}`,
    `${head.rows} 行 rows, ${seal.tables.length} 表 tables, ${seal.files.length} 文件 files, ${bytes} 字节 bytes`,
    `数据摘要 digest ${seal.digest}`,
    `需要主密钥 needs master key ${head.masterKey}`,
    '密钥不在备份中:主密钥与 evidence-key 须另行保管 / no key is in the backup: keep the master key and evidence-key apart from it',
    '',
  ].join('\n');
