import { stdout } from 'node:process';
import { type Command, Option } from 'commander';
import { openSystem } from '../../main/wire.ts';
import type { CryptoSuite, DataKeyReading, VaultStatus } from '../../ports/vault-keys.ts';
import { progressOf } from '../progress.ts';
import { tableOf } from '../table.ts';

export const addKeys = (program: Command): void => {
  const keys = program.command('keys').description('身份证号加密密钥 / keys that encrypt identity numbers');
  keys
    .command('status')
    .description('密钥版本与更换进度 / versions of keys, and how far a change is')
    .addHelpText('after', '\n例 example:\n  lianhe keys status\n')
    .action(async () => {
      await using system = await openSystem(undefined, 'opened');
      stdout.write(statusText(await system.keys.status()));
    });
  keys
    .command('rotate')
    .description('更换密钥,不停机 / change keys while everything goes on')
    .option('--master', '更换主密钥,只重新封装数据密钥 / change the master key; only wraps the data keys anew')
    .addOption(
      new Option('--suite <n>', '1:AES-256-GCM;2:国密 SM4-CTR + HMAC-SM3')
        .choices(['1', '2'])
        .default('1')
        .conflicts('master'),
    )
    .addHelpText('after', '\n例 example:\n  lianhe keys rotate --suite 2\n  lianhe keys rotate --master\n')
    .action(async ({ master = false, suite }: { master?: boolean; suite: string }) => {
      await using system = await openSystem();
      if (master) stdout.write(`主密钥 master key ${await system.keys.rotateMaster()}\n`);
      else {
        const progress = progressOf('重新加密 reseal');
        const version = await system.keys.rotate(Number(suite) as CryptoSuite, ({ resealed, total }) =>
          progress.update(resealed, total),
        );
        progress.end();
        stdout.write(`数据密钥 data key ${version}\n`);
      }
    });
};

function statusText({ keyFile, keys, erased, rotation }: VaultStatus): string {
  const under = rotation === null ? '' : `正在更换 changing: ${rotation.resealed}/${rotation.total}\n`;
  const table = tableOf(
    [
      '版本 version',
      '用途 purpose',
      '算法 suite',
      '状态 state',
      '号码 numbers',
      '附件 attachments',
      '主密钥 master key',
    ],
    keys.map(cellsOf),
    [4, 5],
  );
  return `密钥文件 key file ${keyFile}\n${table}\n已删除 erased ${erased}\n${under}`;
}

const cellsOf = ({ version, purpose, suite, state, numbers, attachments, masterId }: DataKeyReading): string[] => [
  String(version),
  PURPOSES[purpose],
  suite === 1 ? 'AES-256-GCM' : 'SM4-CTR + HMAC-SM3',
  STATES[state],
  String(numbers),
  String(attachments),
  masterId,
];

const PURPOSES = { seal: '加密 seal', index: '索引 index', file: '文件 file' } as const;
const STATES = { current: '在用 current', retiring: '更换中 retiring', destroyed: '已销毁 destroyed' } as const;
