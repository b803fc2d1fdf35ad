import { FileRefused, type FileProblem, type RawRow } from '../../../ports/roster-file.ts';
import type { FileSource } from '../../../ports/sealed-file.ts';
import { refuse } from '../problems.ts';
import type { Frame } from './frames.ts';
import { ProcessWatch } from './process-watch.ts';
import { restReader, takeReader } from './rested-readers.ts';
import type { WorkbookReader } from './workbook-reader.ts';

/**
 * Bytes of a workbook, packed, after which its reader does not wait for another: some 50,000 rows, beside whose import starting one
 * costs nothing, and its 90 MB would stand beside what the importing process holds when it keeps the file.
 */
const LARGE_WORKBOOK = 4 * 1_048_576;

/**
 * Rows of a workbook, read in another process. Notes are handed over as they come.
 * @throws {FileRefused} what the reader refuses; XLSX_EXPANDS when it outgrows its bounds.
 */
export async function* workbookRows(
  from: FileSource,
  bytes: number,
  note: (problem: FileProblem) => void,
): AsyncGenerator<readonly RawRow[]> {
  const reader = takeReader();
  let overrun = false;
  let finished = false;
  const watch = new ProcessWatch(reader.pid, bytes, () => {
    overrun = true;
    reader.kill();
  });
  reader.ask(from);
  try {
    for (let frame = await reader.next(); frame; frame = await reader.next()) {
      if (frame.kind === 'rows') yield frame.rows;
      else if (frame.kind === 'checked') watch.relax();
      if (frame.kind === 'refused') throw new FileRefused(frame.problem);
      if (frame.kind === 'failed') throw new Error(`workbook reader: ${frame.error}`);
      notesOf(frame).forEach(note);
      finished = frame.kind === 'end';
      if (finished) return;
    }
    await reader.closed();
    throw overrun || reader.ranOutOfMemory ? refuse('XLSX_EXPANDS') : new Error('workbook reader stopped');
  } finally {
    watch.stop();
    if (finished && bytes <= LARGE_WORKBOOK) restReader(reader);
    else await end(reader);
  }
}

async function end(reader: WorkbookReader): Promise<void> {
  reader.kill();
  await reader.closed();
}

function notesOf(frame: Frame): readonly FileProblem[] {
  return frame.kind === 'checked' || frame.kind === 'end' ? frame.notes : [];
}
