import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

import { describe, expect, it } from 'vitest';

import { processUse } from '../../src/adapters/files/xlsx/process-watch.ts';
import { refusal } from '../files/support/roster-desk.ts';
import { csvFiles } from './csv-files.ts';
import { ndjsonFiles } from './ndjson-files.ts';
import type { HostileFile } from './support/hostile-file.ts';
import { xlsxFiles } from './xlsx-files.ts';

/** Catalogue of hostile inputs: any file is refused within 2 s and 150 MB of memory in the child. */
const MOST_SECONDS = 2;
const MOST_BYTES = 150_000_000;

/** Processor time, not time on the wall: a busy machine makes no difference. */
interface Use {
  readonly cpuSeconds: number;
  readonly rssBytes: number;
}

function childUse(): Use {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isReader(name));
  const uses = pids.flatMap((pid) => processUse(Number(pid)) ?? []);
  return {
    cpuSeconds: Math.max(0, ...uses.map(({ cpuSeconds }) => cpuSeconds)),
    rssBytes: Math.max(0, ...uses.map(({ rssBytes }) => rssBytes)),
  };
}

function isReader(pid: string): boolean {
  try {
    const parent = /\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1];
    return Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('reader-process');
  } catch {
    return false;
  }
}

async function measured(bytes: Buffer | string): Promise<{ code: string; parent: number; child: Use }> {
  const before = process.cpuUsage();
  let child: Use = { cpuSeconds: 0, rssBytes: 0 };
  const timer = setInterval(() => {
    const now = childUse();
    child = {
      cpuSeconds: Math.max(child.cpuSeconds, now.cpuSeconds),
      rssBytes: Math.max(child.rssBytes, now.rssBytes),
    };
  }, 25);
  const { code } = await refusal(bytes);
  clearInterval(timer);
  const { user, system } = process.cpuUsage(before);
  return { code, parent: (user + system) / 1e6, child };
}

const BOMBS = /^BAD-(CSV-(15|20|21|22)|XLSX-(01|02|04|10|12)|NDJ-(07|12|13|18))$/;
const bombs = [...csvFiles, ...xlsxFiles, ...ndjsonFiles].filter(({ id }) => BOMBS.test(id));

describe('a bomb', () => {
  it.each(bombs.map((file) => [`${file.id} ${file.input.zh}`, file] as const))(
    'is refused within 2 s and 150 MB: %s',
    async (_, file: HostileFile) => {
      const { code, parent, child } = await measured(file.bytes());
      expect(code).toBe(file.ends.outcome === 'refused' ? file.ends.code : '');
      expect(parent).toBeLessThan(MOST_SECONDS);
      expect(child.cpuSeconds).toBeLessThan(MOST_SECONDS);
      expect(child.rssBytes).toBeLessThan(MOST_BYTES);
    },
  );
});
