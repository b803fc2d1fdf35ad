import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process, { stderr, stdout } from 'node:process';

import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { addImport } from '../../src/cli/commands/import.ts';
import { readPath } from '../files/support/roster-desk.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { csvFiles } from './csv-files.ts';
import { FEED } from './support/entries.ts';

const bytesOf = (id: string): Buffer | string => csvFiles.find((file) => file.id === id)?.bytes() ?? '';
const nameOf = (month: string): string => `${FEED}_290121_2025${month}01-2025${month}28_final.csv`;

/** A folder of four files: one refused, one with a rejected row, one with a remark, one without fault but for a formula. */
const FILES = { '01': 'BAD-CSV-13', '02': 'BAD-CSV-26', '03': 'BAD-CSV-28', '04': 'BAD-CSV-34' } as const;

describe('lianhe import of a folder with hostile files', () => {
  let hub: TestHub;
  const said = { out: '', err: '' };
  let rejects = '';
  beforeAll(async () => {
    hub = await openTestHub();
    const folder = mkdtempSync(join(hub.folder, 'folder-'));
    rejects = join(hub.folder, 'rejects');
    mkdirSync(rejects);
    for (const [month, id] of Object.entries(FILES)) writeFileSync(join(folder, nameOf(month)), bytesOf(id));
    vi.stubEnv('DATABASE_URL', hub.url);
    vi.stubEnv('LIANHE_HOME', mkdtempSync(join(hub.folder, 'home-')));
    vi.stubEnv('LIANHE_KEYS', hub.keyFile);
    vi.spyOn(stdout, 'write').mockImplementation((text) => ((said.out += String(text)), true));
    vi.spyOn(stderr, 'write').mockImplementation((text) => ((said.err += String(text)), true));
    const program = new Command().exitOverride();
    addImport(program);
    await program.parseAsync(['node', 'lianhe', 'import', folder, '--rejects', rejects]);
    vi.restoreAllMocks();
  });
  afterAll(async () => {
    process.exitCode = 0;
    vi.unstubAllEnvs();
    await hub[Symbol.asyncDispose]();
  });

  it('ends with 1, because one was refused, and takes all others', () => {
    expect(process.exitCode).toBe(1);
    expect(said.out.trim().split('\n')).toEqual([
      expect.stringContaining('拒收 refused ENCODING_MIXED 第2行起编码与前面各行不一致'),
      expect.stringContaining('accepted 2, unchanged 0, corrected 0, voided 0, rejected 1'),
      expect.stringContaining('rejected 0'),
      expect.stringContaining('rejected 0'),
    ]);
  });

  it('names row, column, field, code, reason and remedy in both languages, and no value', () => {
    expect(said.err).toContain(
      '退回 rejected 第3行D列“公民身份号码” idNumber ID_EXCEL: “公民身份号码”被表格软件改成数值,末位已丢失;请将该列设为文本格式后从原系统重新导出 / idNumber: digits were lost',
    );
    expect(said.err).toContain(
      '提示 remark 第3行D列“公民身份号码” idNumber ID_CHECK: 号码校验位不符,请核对证件 / the check character is wrong; look at the document',
    );
    expect(said.err).not.toMatch(/\d{15}/);
  });

  it('gives the rejected row back in a workbook of texts that no office program takes for formulas', async () => {
    const { rows } = await readPath(join(rejects, `${nameOf('02')}.rejected.xlsx`));
    expect(rows[1]?.cells.slice(0, 3)).toEqual(['3', 'idNumber', 'ID_EXCEL']);
    for (const cell of rows.flatMap(({ cells }) => cells)) expect(cell === null || typeof cell === 'string').toBe(true);
  });
});
