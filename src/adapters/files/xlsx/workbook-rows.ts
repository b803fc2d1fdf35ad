import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { FileRefused, type FileProblem, type RawRow } from '../../../ports/roster-file.ts';
import type { FileSource } from '../../../ports/sealed-file.ts';
import { refuse } from '../problems.ts';
import { decodeFrames, type Frame } from './frames.ts';
import { writtenSource } from './handed-source.ts';
import { ProcessWatch } from './process-watch.ts';

const ENTRY = fileURLToPath(new URL('reader-process.ts', import.meta.url));

/** Heap bound; texts and inflated bytes live outside the heap and fall under the watch. */
const HEAP_MB = 128;

/**
 * Rows of a workbook, read in a process of its own. Notes are handed over as they come.
 * @throws {FileRefused} what the reader refuses; XLSX_EXPANDS when it outgrows its bounds.
 */
export async function* workbookRows(
  from: FileSource,
  bytes: number,
  note: (problem: FileProblem) => void,
): AsyncGenerator<readonly RawRow[]> {
  const reader = startReader(from);
  const closed = once(reader, 'close');
  let overrun = false;
  const watch = new ProcessWatch(reader.pid ?? 0, bytes, () => {
    overrun = true;
    reader.kill('SIGKILL');
  });
  try {
    for await (const frame of decodeFrames(reader.stdout)) {
      if (frame.kind === 'rows') yield frame.rows;
      else if (frame.kind === 'checked') watch.relax();
      if (frame.kind === 'refused') throw new FileRefused(frame.problem);
      if (frame.kind === 'failed') throw new Error(`workbook reader: ${frame.error}`);
      notesOf(frame).forEach(note);
      if (frame.kind === 'end') return;
    }
    await closed;
    throw overrun || isOutOfMemory(reader) ? refuse('XLSX_EXPANDS') : new Error('workbook reader stopped');
  } finally {
    watch.stop();
    reader.kill('SIGKILL');
    await closed.catch(() => {});
  }
}

type Reader = ChildProcessByStdio<Writable, Readable, null>;

/**
 * No inherited environment: the process that touches hostile bytes holds no address or password of ours. What it is to
 * read comes through its standard input, for the key of a sealed file must stand in no list of processes; it opens this file only.
 */
function startReader(from: FileSource): Reader {
  const flags = [`--max-old-space-size=${HEAP_MB}`, '--max-semi-space-size=4', '--no-warnings'];
  const reader: Reader = spawn(process.execPath, [...flags, ENTRY], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // A reader that ends early tells why itself.
  reader.stdin.on('error', () => undefined).end(writtenSource(from));
  return reader;
}

function notesOf(frame: Frame): readonly FileProblem[] {
  return frame.kind === 'checked' || frame.kind === 'end' ? frame.notes : [];
}

/** V8 aborts when its heap bound is reached. */
function isOutOfMemory(reader: Reader): boolean {
  return reader.signalCode === 'SIGABRT' || reader.exitCode === 134;
}
