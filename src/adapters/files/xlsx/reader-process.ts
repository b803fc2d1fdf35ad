import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { createInterface } from 'node:readline';
import { FileRefused } from '../../../ports/roster-file.ts';
import type { FileSource } from '../../../ports/sealed-file.ts';
import { encodeFrame, type Frame } from './frames.ts';
import { readSource } from './handed-source.ts';
import { checkWorkbook, readSheet } from './read-workbook.ts';

/**
 * Entry of the process that reads workbooks, each named by a line of stdin, and nothing else: no credentials, no network,
 * bounded memory. Rows go to stdout as frames; a full pipe holds the reading back.
 */
async function readInto(from: FileSource): Promise<void> {
  const book = await checkWorkbook(from);
  await send({ kind: 'checked', notes: book.notes });
  const batches = readSheet(book);
  for (;;) {
    const step = await batches.next();
    if (step.done) return send({ kind: 'end', notes: step.value });
    await send({ kind: 'rows', rows: step.value });
  }
}

async function send(frame: Frame): Promise<void> {
  if (!process.stdout.write(encodeFrame(frame))) await once(process.stdout, 'drain');
}

/** Names the fault and the place in our code, never a message that might quote the file. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return `${error.name} ${/\bat .*/.exec(error.stack ?? '')?.[0] ?? ''}`;
}

// Before it reads anything from outside; a process that is killed in the end, as most readers are, would never keep what it compiled.
flushCompileCache();
// The parent is gone: nobody reads any more.
process.stdout.on('error', () => process.exit(0));
for await (const line of createInterface({ input: process.stdin })) {
  try {
    await readInto(readSource(line));
  } catch (error) {
    await send(
      error instanceof FileRefused
        ? { kind: 'refused', problem: error.problem }
        : { kind: 'failed', error: faultOf(error) },
    );
  }
}
