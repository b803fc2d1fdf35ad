/**
 * The largest hostile text files at their full size, written as streams and read as the hub reads them:
 * `node scripts/with-node.mjs scripts/hostile-drill.ts [--scale 1]`. Needs 1 GB of disk. Prints for each the code, seconds on
 * the wall and of the processor, and the longest time that the reading process answered nobody. Ends with 1 when one is
 * not refused with its code.
 */
import { createWriteStream } from 'node:fs';
import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { argv, cpuUsage, stdout } from 'node:process';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createRosterFiles } from '../src/adapters/files/roster-files.ts';
import { FileRefused } from '../src/ports/roster-file.ts';

const { values } = parseArgs({ args: argv.slice(2), options: { scale: { type: 'string', default: '1' } } });
const scale = Number(values.scale);

const HEADER = '姓名,性别,出生日期,公民身份号码\r\n';
const ROW = '李一,女,2025-01-08,290121202501080024\r\n';

interface Drill {
  readonly id: string;
  readonly what: string;
  readonly code: string;
  readonly pieces: () => Iterable<string>;
}

function* repeated(head: string, piece: string, bytes: number): Generator<string> {
  yield head;
  const block = piece.repeat(Math.ceil(1_048_576 / Buffer.byteLength(piece)));
  for (let written = 0; written < bytes * scale; written += Buffer.byteLength(block)) yield block;
}

const DRILLS: readonly Drill[] = [
  {
    id: 'BAD-CSV-15',
    what: '500 MB after an unclosed quote',
    code: 'CSV_QUOTE_OPEN',
    pieces: () => repeated(`${HEADER}"`, `${'x'.repeat(998)}\r\n`, 500_000_000),
  },
  {
    id: 'BAD-CSV-20',
    what: 'one line of 50 MB',
    code: 'LINE_TOO_LONG',
    pieces: () => repeated(HEADER, 'x', 50_000_000),
  },
  {
    id: 'BAD-CSV-21',
    what: '5,000,000 rows',
    code: 'FILE_TOO_MANY_ROWS',
    pieces: () => repeated(HEADER, ROW, 5_000_000 * Buffer.byteLength(ROW)),
  },
  {
    id: 'BAD-NDJ-12',
    what: 'one line of 200 MB',
    code: 'LINE_TOO_LONG',
    pieces: () => repeated('{"姓名":"', 'x', 200_000_000),
  },
];

await using folder = await mkdtempDisposable(join(tmpdir(), 'lianhe-drill-'));
const path = join(folder.path, 'file');
for (const drill of DRILLS) {
  await pipeline(Readable.from(drill.pieces()), createWriteStream(path));
  const { code, ...use } = await refusalOf(path);
  if (code !== drill.code) process.exitCode = 1;
  stdout.write(
    `${drill.id} ${drill.what}: ${code} wall ${use.wall} s, processor ${use.cpu} s, longest pause ${use.pause} ms\n`,
  );
}

async function refusalOf(file: string) {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const began = performance.now();
  const before = cpuUsage();
  const code = await codeOf(file);
  const { user, system } = cpuUsage(before);
  delay.disable();
  return {
    code,
    wall: ((performance.now() - began) / 1_000).toFixed(2),
    cpu: ((user + system) / 1e6).toFixed(2),
    pause: (delay.max / 1e6).toFixed(0),
  };
}

async function codeOf(file: string): Promise<string> {
  try {
    const roster = await createRosterFiles().open(file);
    for await (const _ of roster.rows()) {
      // Only whether it is refused matters.
    }
    return 'accepted';
  } catch (error) {
    if (error instanceof FileRefused) return error.problem.code;
    throw error;
  }
}
