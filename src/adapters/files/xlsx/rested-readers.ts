import { WorkbookReader } from './workbook-reader.ts';

/** Starting a reader costs fifty times what a small roster does; as many as are usually at work at once wait for the next. */
const MOST_RESTED = 2;

/** Milliseconds that a reader waits for another workbook. */
const REST_MS = 30_000;

const rested = new Map<WorkbookReader, NodeJS.Timeout>();

/** A reader that has rested, or a new one. */
export function takeReader(): WorkbookReader {
  for (const [reader, timer] of rested) {
    clearTimeout(timer);
    rested.delete(reader);
    if (!reader.isAlive) continue;
    reader.holdOpen(true);
    return reader;
  }
  return new WorkbookReader();
}

/** Only a reader that has read an honest workbook to its end rests; every other one is killed. */
export function restReader(reader: WorkbookReader): void {
  if (rested.size >= MOST_RESTED || !reader.isFit) return reader.kill();
  reader.holdOpen(false);
  const timer = setTimeout(() => {
    rested.delete(reader);
    reader.kill();
  }, REST_MS);
  rested.set(reader, timer.unref());
}
