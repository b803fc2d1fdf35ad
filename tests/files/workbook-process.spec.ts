import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createRosterFiles } from '../../src/adapters/files/roster-files.ts';
import { processUse, ProcessWatch } from '../../src/adapters/files/xlsx/process-watch.ts';
import type { RosterFile } from '../../src/ports/roster-file.ts';
import { onDisk, readPath, refusal } from './support/roster-desk.ts';
import { textRows, workbook } from './support/workbook-draft.ts';

const PLAIN = workbook({ sheets: [{ rows: textRows([['姓名'], ['王一']]) }] });

/** Reader processes that this process has started and that still run. */
function readers(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isReader(pid));
}

function isReader(pid: number): boolean {
  try {
    const parent = /\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1];
    return Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('reader-process');
  } catch {
    return false;
  }
}

async function countBatches(file: RosterFile): Promise<number> {
  let count = 0;
  for await (const _ of file.rows()) count += 1;
  return count;
}

async function watched<T>(work: Promise<T>): Promise<{ result: T; rssMb: number; cpuSeconds: number }> {
  let [rss, cpuSeconds] = [0, 0];
  const timer = setInterval(() => {
    for (const pid of readers()) {
      const use = processUse(pid);
      rss = Math.max(rss, use?.rssBytes ?? 0);
      cpuSeconds = Math.max(cpuSeconds, use?.cpuSeconds ?? 0);
    }
  }, 10);
  const result = await work;
  clearInterval(timer);
  return { result, rssMb: rss / 1e6, cpuSeconds };
}

describe('the process that reads a workbook', () => {
  test('BAD-XLSX-01: refuses 160 MB of shared strings packed into less than half a megabyte, within 2 s of CPU and 150 MB', async () => {
    const strings = `<si><t>${'a'.repeat(985)}</t></si>`.repeat(160_000);
    const bytes = workbook({ sheets: [{ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }], strings });
    expect(bytes.length).toBeLessThan(500_000);
    const { result, rssMb, cpuSeconds } = await watched(refusal(bytes));
    expect(result).toMatchObject({ code: 'XLSX_EXPANDS', zh: '工作簿解压后过大,已拒绝' });
    expect(rssMb).toBeLessThan(150);
    // CPU and not time: a machine with other work takes longer by the clock.
    expect(cpuSeconds).toBeGreaterThan(0);
    expect(cpuSeconds).toBeLessThan(2);
  });

  test('BAD-XLSX-27: reads a million formatted but empty rows, and keeps within bounds', async () => {
    const blank: string[] = [];
    for (let row = 3; row <= 1_048_576; row += 1)
      blank.push(`<row r="${row}" spans="1:12" s="3" customFormat="1" ht="15" customHeight="1"/>`);
    const bytes = workbook({ sheets: [{ rows: textRows([['姓名'], ['王一']]) + blank.join('') }] });
    const { result, rssMb } = await watched(onDisk(bytes, readPath));
    expect(result.rows).toHaveLength(2);
    expect(rssMb).toBeLessThan(300);
  });

  test('is gone when the consumer leaves early', async () => {
    const rows = textRows(Array.from({ length: 20_000 }, (_, i) => [`${i}`, '王一']));
    await onDisk(workbook({ sheets: [{ rows }] }), async (path) => {
      const file = await createRosterFiles().open(path);
      for await (const batch of file.rows()) {
        expect(batch).toHaveLength(1_000);
        expect(readers()).toHaveLength(1);
        break;
      }
      await expect.poll(readers).toEqual([]);
    });
  });

  test('is not started by opening, and may be asked for the rows twice', async () => {
    await onDisk(PLAIN, async (path) => {
      const before = readers();
      const file = await createRosterFiles().open(path);
      expect(readers()).toEqual(before);
      for (let time = 0; time < 2; time += 1) expect(await countBatches(file)).toBe(1);
    });
  });

  test('reads the next workbook too when the last one was honest', async () => {
    await onDisk(PLAIN, async (path) => {
      const file = await createRosterFiles().open(path);
      await countBatches(file);
      const [first] = readers();
      await countBatches(file);
      expect(readers()).toEqual([first]);
    });
  });

  test('reads no other after a large one, which it would outlive with all it took', async () => {
    // A picture makes a workbook large without a row more.
    const picture = { name: 'xl/media/image1.png', data: randomBytes(5 * 1_048_576) };
    const large = workbook({ sheets: [{ rows: textRows([['姓名'], ['王一']]) }], more: [picture] });
    await onDisk(large, async (path) => {
      await countBatches(await createRosterFiles().open(path));
      await expect.poll(readers).toEqual([]);
    });
  });

  test('holds nothing of our environment but what the runtime itself reads', async () => {
    process.env['LIANHE_KEY_OF_THIS_SPEC'] = 'secret';
    await onDisk(PLAIN, async (path) => {
      const file = await createRosterFiles().open(path);
      for await (const _ of file.rows()) {
        const names = readers().flatMap((pid) => readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0'));
        expect(names.filter((name) => name !== '' && !/^(?:MALLOC_|NODE_COMPILE_CACHE=)/.test(name))).toEqual([]);
      }
    });
    delete process.env['LIANHE_KEY_OF_THIS_SPEC'];
  });

  test('reads no other after one that was refused', async () => {
    await onDisk(PLAIN, async (path) => {
      await countBatches(await createRosterFiles().open(path));
      const [first] = readers();
      expect(first).toBeDefined();
      expect(await refusal(workbook({ sheets: [{ rows: '' }] }))).toMatchObject({ code: 'FILE_EMPTY' });
      expect(readers()).not.toContain(first);
    });
  });

  test('keeps nobody from ending while it rests', async () => {
    await onDisk(PLAIN, async (path) => {
      const entry = new URL('../../src/adapters/files/roster-files.ts', import.meta.url).href;
      const script = `const { createRosterFiles } = await import(${JSON.stringify(entry)});
        for await (const rows of (await createRosterFiles().open(${JSON.stringify(path)})).rows()) console.log(rows.length);`;
      const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script]);
      const [code] = (await once(child, 'exit')) as [number];
      expect(code).toBe(0);
    });
  });

  test('does not pass off a file that was changed after it was digested', async () => {
    await onDisk(PLAIN, async (path) => {
      const file = await createRosterFiles().open(path);
      await appendFile(path, 'x');
      await expect(countBatches(file)).rejects.toMatchObject({ problem: { code: 'FILE_CHANGED' } });
    });
  });

  test('is watched from outside: memory beyond the bound is noticed even when it never yields', async () => {
    const wild = spawn(process.execPath, ['-e', 'const b=[];for(;;)b.push(Buffer.alloc(1e6,1))'], { stdio: 'ignore' });
    let overrun = false;
    const watch = new ProcessWatch(wild.pid ?? 0, 0, () => {
      overrun = true;
      wild.kill('SIGKILL');
    });
    await expect.poll(() => overrun, { timeout: 5_000 }).toBe(true);
    watch.stop();
  });
});
