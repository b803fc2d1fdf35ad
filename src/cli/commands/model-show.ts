import { stdout } from 'node:process';
import { type Command, Option } from 'commander';
import { agreement } from '../../domain/link-model/agreement.ts';
import { levelWeights } from '../../domain/link-model/weights.ts';
import { openSystem } from '../../main/wire.ts';
import { modelFiles } from '../../main/link-engine.ts';
import { type DescribedModel, describeModel } from '../../pipeline/models/described-model.ts';
import { linkageQuality } from '../../pipeline/models/linkage-quality.ts';
import { tableOf } from '../table.ts';
import { qualityText } from './linkage-quality-text.ts';
import { comparedLine } from './model-compare.ts';
import { readVersion } from './model-arguments.ts';
import { fittedText } from './model-fit.ts';

export const addModelShow = (model: Command): void => {
  model
    .command('show')
    .description('一个版本的权重(比特)与来历 / weights in bits, and where a version comes from')
    .argument('<version>', '版本,0 为内置 / 0 is the bundled one', readVersion)
    .addHelpText('after', '\n例 example:\n  lianhe model show 1\n')
    .action(async (version: number) => {
      await using system = await openSystem();
      stdout.write(descriptionOf(await describeModel(version, system.hub)));
    });
  model
    .command('export')
    .description('写出为模型文件 / write a version as a model file')
    .argument('<version>', '版本', readVersion)
    .addOption(new Option('--out <file>', '.yaml').makeOptionMandatory())
    .addHelpText('after', '\n例 example:\n  lianhe model export 1 --out register-1.yaml\n')
    .action(async (version: number, { out }: { readonly out: string }) => {
      await using system = await openSystem();
      const { document } = await describeModel(version, system.hub);
      await modelFiles.write(out, document);
      stdout.write(`${out}\n`);
    });
};

/** A version in words and numbers. */
export function descriptionOf(described: DescribedModel): string {
  const { model, stored, comparisons, uses } = described;
  return [
    stored === null ? `版本 version ${model.version}: 内置模型 bundled model\n` : fittedText(stored),
    '\n',
    weightsTable(described),
    '\n',
    ...comparisons.map(comparedLine),
    ...uses.map(({ usedFrom, usedBy, reason }) => `启用 used from ${usedFrom.slice(0, 16)} ${usedBy}: ${reason}\n`),
    agreementLine(described),
    qualityText(linkageQuality(described.audit)),
  ].join('');
}

const HEAD = ['比较项 comparison', '等级', 'level', '比特 bits', 'm', 'u'];

function weightsTable({ model: { design, parameters } }: Pick<DescribedModel, 'model'>): string {
  const rows = design.comparisons.flatMap(({ id, comparison }, at) => {
    const { m, u } = parameters.levels[at] ?? { m: [], u: [] };
    const bits = levelWeights({ m, u });
    return comparison.levels.slice(1).map(({ name }, before) => {
      const level = before + 1;
      const first = before === 0 ? `${id} ${comparison.name.zh}` : '';
      return [first, name.zh, name.en, signed(bits[level] ?? 0), share(m[level]), share(u[level])];
    });
  });
  return tableOf(HEAD, rows, [3, 4, 5]);
}

const signed = (bits: number): string => `${bits > 0 ? '+' : ''}${bits.toFixed(2)}`;

const share = (value = 0): string => value.toPrecision(3);

function agreementLine({ decidedTwice }: Pick<DescribedModel, 'decidedTwice'>): string {
  const count = (first: string, second: string) =>
    decidedTwice.filter((one) => one.first === first && one.second === second).length;
  const sides = ['same', 'not_same'];
  const found = agreement(sides.map((first) => sides.map((second) => count(first, second))));
  const pairs = `双人复核 decided twice: ${decidedTwice.length}`;
  if (found === null) return `${pairs}\n`;
  const { observed, kappa, interval } = found;
  const limits = `${interval.low.toFixed(2)}–${interval.high.toFixed(2)}`;
  return `${pairs}, 一致 agreed ${(observed * 100).toFixed(1)} %, κ ${kappa.toFixed(2)} (${limits})\n`;
}
