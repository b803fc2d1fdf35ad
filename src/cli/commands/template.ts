import { stdout } from 'node:process';
import type { Command } from 'commander';
import type { Feed } from '../../domain/feeds/define-feed.ts';
import { feedById } from '../../domain/feeds/index.generated.ts';
import { openFiles } from '../../main/files.ts';
import { UsageError } from '../usage-error.ts';

export const addTemplate = (program: Command): void => {
  program
    .command('template')
    .description('空白名册(表头、填写说明、代码表) / an empty workbook with headers, hints and code lists')
    .argument('<feed>', [...feedById.keys()].join(', '))
    .option('--out <file>', '默认 <FEED>_模板.xlsx')
    .addHelpText('after', '\n例 example:\n  lianhe template PS-BIRTH --out PS-BIRTH_模板.xlsx\n')
    .action(async (code: string, { out }: { out?: string }) => {
      const feed = feedById.get(code.toUpperCase());
      if (!feed) throw new UsageError(`没有名册代码 ${code}`, `there is no feed ${code}`);
      const path = out ?? `${feed.id}_模板.xlsx`;
      await openFiles().writeWorkbook(path, { sheetName: feed.name.zh, headers: headersOf(feed), rows: [] });
      stdout.write(`${path}\n`);
    });
};

const headersOf = (feed: Feed) =>
  Object.values(feed.fields).map(({ zh, hint, codes, req, kind }) => ({
    name: zh,
    required: req === 'R',
    hint: hint ?? HINTS[kind] ?? '',
    ...(codes ? { codes: codes.map((code) => code.zh) } : {}),
  }));

const HINTS: Readonly<Record<string, string>> = {
  date: '写作 2025-01-15;只知年月写 2025-01',
  idNumber: '18位,请将列设为文本格式',
  region: '6、9 或 12 位区划代码',
  sex: '男 或 女',
};
