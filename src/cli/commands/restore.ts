import { resolve } from 'node:path';
import { stderr, stdout } from 'node:process';
import type { Command } from 'commander';
import { adopt } from '../../main/adopt.ts';
import type { RowsTold } from '../../main/backup.ts';
import { type RestoreReport, restoreBackup, type VerifiedBackup, verifyFile } from '../../main/restore.ts';
import { verificationText } from '../evidence-texts.ts';
import { type Progress, progressOf } from '../progress.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  readonly adopt?: boolean;
  readonly dryRun?: boolean;
}

export const addRestore = (program: Command): void => {
  program
    .command('restore')
    .description(
      '恢复到空的系统,核对摘要与留痕,隔离至接管;先全部核验再动手 / restore into an empty hub, compare digest and evidence, stay in quarantine until adopted; the whole file is verified first',
    )
    .argument('[file]', '备份文件 / the backup')
    .option('--dry-run', '只核验文件,不作改动 / only verify the file')
    .option(
      '--adopt',
      '接管:原系统已停用,从此由本机对外 / adopt: the original is stopped for good, this one takes its place',
    )
    .addHelpText(
      'after',
      '\n例 example:\n  LIANHE_HOME=/srv/lianhe lianhe restore /mnt/backup/lianhe-20260331.backup\n  LIANHE_HOME=/srv/lianhe lianhe restore --adopt\n',
    )
    .action((name: string | undefined, options: Options) => restore(name, options));
};

async function restore(name: string | undefined, { adopt: adopts = false, dryRun = false }: Options): Promise<void> {
  if ((name === undefined) !== adopts || (adopts && dryRun))
    throw new UsageError('请指定备份文件,或只用 --adopt', 'name a backup, or use --adopt alone');
  if (name === undefined) {
    const { id, epoch } = await adopt();
    stdout.write(`已接管 adopted ${id}, 第 ${epoch} 代 epoch ${epoch}\n`);
  } else if (dryRun)
    stdout.write(verifiedText(await told('核验 verify', (onRows) => verifyFile(resolve(name), onRows))));
  else await restoreAll(resolve(name));
}

async function restoreAll(file: string): Promise<void> {
  const [verifying, loading] = [progressOf('核验 verify'), progressOf('恢复 restore')];
  const report = await restoreBackup(file, { verifying: rowsTold(verifying), loading: rowsTold(loading) });
  loading.end();
  stdout.write(verifiedText(report) + comparedText(report));
  if (report.fault !== '' || report.evidence.outcome === 'tampered') process.exitCode = 1;
  stderr.write(nextText(report));
}

const rowsTold =
  (progress: Progress): RowsTold =>
  (done, total) => {
    progress.update(done, total);
    if (done === total) progress.end();
  };

async function told<T>(label: string, work: (onRows: RowsTold) => Promise<T>): Promise<T> {
  const progress = progressOf(label);
  const result = await work((done, total) => progress.update(done, total));
  progress.end();
  return result;
}

const verifiedText = ({ head, seal }: VerifiedBackup): string =>
  `备份完整 the backup is whole: ${head.at}, lianhe ${head.product}, ${head.rows} 行 rows, ${seal.files.length} 文件 files\n` +
  `记录的摘要 recorded digest ${seal.digest}\n`;

const comparedText = ({ digest, seal, evidence }: RestoreReport): string =>
  `恢复的摘要 restored digest ${digest} ${digest === seal.digest ? '一致 equal' : '不一致 DIFFERENT'}\n` +
  verificationText(evidence);

const nextText = ({ fault }: RestoreReport): string =>
  fault === ''
    ? '系统处于隔离状态:可用 digest、audit verify 查看;确认原系统已停用后执行 lianhe restore --adopt\nthe hub is in quarantine: look at it with digest and audit verify; once the original is stopped for good, run lianhe restore --adopt\n'
    : `与备份记录不符,不能接管:${fault}\nnot as recorded, cannot be adopted: ${fault}\n`;
