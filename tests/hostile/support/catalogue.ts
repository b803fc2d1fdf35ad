import { csvFiles } from '../csv-files.ts';
import { elsewhere } from '../elsewhere.ts';
import { ndjsonFiles } from '../ndjson-files.ts';
import { xlsxFiles } from '../xlsx-files.ts';
import { codeOf, type Ending, type HostileFile } from './hostile-file.ts';

const KINDS = ['CSV', 'XLSX', 'NDJ'];

/** Every line, by id; variants of one id in the order of their tables. */
export const lines: readonly Omit<HostileFile, 'bytes'>[] = [
  ...csvFiles,
  ...xlsxFiles,
  ...ndjsonFiles,
  ...elsewhere,
].toSorted((left, right) => order(left.id) - order(right.id));

function order(id: string): number {
  const [, kind = '', no = ''] = id.split('-');
  return KINDS.indexOf(kind) * 100 + Number(no);
}

/** The common test: every file at the command line's import, its digest before and after. */
const COMMON = 'tests/hostile/import.spec.ts';

const HEAD = `# Hostile and unlucky files 恶意与意外文件

Written by \`scripts/hostile-files.ts\` from the tables that the tests run (\`tests/hostile/\`); do not edit. Every file ends in one
of three ways: it is **refused** whole and the register stays as it was; one of its **rows is rejected** and all others
stand; or it is **accepted**, and a note on the file, a remark on a value, a check of a run or a gate tells what is wrong.
Each is told with row, column, field, code and remedy in Chinese and English, never with a value. The same file gives the
same list in the same order; 1,000 entries are listed, the rest is counted by code.

Where the code is another one than that of the catalogue of hostile inputs, the reason stands beside it.

| id | input | outcome | code | told by | catalogue | test |
| --- | --- | --- | --- | --- | --- | --- |
`;

export const catalogue = (): string => HEAD + lines.map(rowOf).join('');

function rowOf({ id, input, ends, instead, test = COMMON }: Omit<HostileFile, 'bytes'>): string {
  const same = input.zh === input.en ? input.zh : `${input.zh} ${input.en}`;
  const code = codeOf(ends);
  const cells = [
    id,
    plain(same),
    ends.outcome,
    code === null ? '–' : `\`${code}\``,
    toldBy(ends),
    instead ? `\`${instead.code}\`: ${plain(instead.because)}` : '',
    `\`${test}\``,
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function toldBy(ends: Ending): string {
  if (ends.outcome !== 'accepted') return ends.outcome === 'refused' ? 'file' : 'row';
  const told = [
    ends.note && 'note',
    ends.remark && 'remark',
    ends.check && `check ${ends.check}`,
    ends.gate && 'gate',
  ].filter((word) => word !== undefined);
  return told.length === 0 ? '–' : told.join(', ');
}

/** As text inside a table of Markdown. */
const plain = (text: string): string =>
  text.replaceAll(/[\\*{}<>|$[\]]|__/g, (mark) => mark.replaceAll(/./g, String.raw`\$&`));
