import { stdout } from 'node:process';
import type { Command } from 'commander';
import { releaseStorage } from '../../main/storage.ts';

const MEGABYTE = 1024 * 1024;

export const addStorage = (program: Command): void => {
  program
    .command('storage')
    .description('存储空间 / the disk of the home')
    .command('release')
    .description('磁盘写满时释放 64 MB 应急空间 / free the reserve of 64 MB of a full disk')
    .addHelpText('after', '\n例 example:\n  lianhe storage release\n')
    .action(async () => {
      const megabytes = Math.round((await releaseStorage()) / MEGABYTE);
      stdout.write(
        megabytes === 0
          ? '没有应急空间可释放 there is no reserve\n'
          : `已释放 ${megabytes} MB;清理磁盘后自动重建 freed ${megabytes} MB; made again by itself once there is room\n`,
      );
    });
};
