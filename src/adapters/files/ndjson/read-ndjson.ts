import type { FileSource } from '../../../ports/sealed-file.ts';
import type { RawRecord } from '../../../ports/roster-file.ts';
import { BATCH_ROWS, MAX_COLUMNS } from '../limits.ts';
import { refuse } from '../problems.ts';
import { decodedText, type TextFacts } from '../text/scan-text.ts';
import { JsonFault } from './json-fault.ts';
import { parseRecord } from './parse-record.ts';

interface Line {
  readonly rowNo: number;
  readonly text: string;
  /** The last line, and without a line end. */
  readonly last: boolean;
}

/** Records of a file with one JSON object a line. @throws {FileRefused} with the line that is no such object. */
export async function* readNdjson(
  from: FileSource,
  facts: TextFacts,
  mostRows: number,
): AsyncGenerator<readonly RawRecord[]> {
  let batch: RawRecord[] = [];
  let records = 0;
  for await (const line of linesIn(decodedText(from, facts.encoding))) {
    if (line.text.trim() === '') continue;
    records += 1;
    if (records > mostRows) throw refuse('FILE_TOO_MANY_ROWS', { n: mostRows });
    batch.push({ rowNo: line.rowNo, fields: fieldsOf(line) });
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* linesIn(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = '';
  let rowNo = 0;
  for await (const chunk of chunks) {
    const joined = rest + chunk;
    // A CR at the very end may be half of a CRLF: it waits for the next chunk.
    const held = joined.endsWith('\r') ? '\r' : '';
    const lines = joined.slice(0, joined.length - held.length).split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? '') + held;
    for (const text of lines) yield { rowNo: (rowNo += 1), text, last: false };
  }
  if (rest !== '') yield { rowNo: rowNo + 1, text: rest.replace(/\r$/, ''), last: true };
}

function fieldsOf(line: Line): RawRecord['fields'] {
  try {
    return parseRecord(line.text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const cut = line.last && line.text.trimStart().startsWith('{') && !line.text.trimEnd().endsWith('}');
    const n = error.code === 'FIELD_LIMIT' ? MAX_COLUMNS : error.offset + 1;
    throw refuse(cut ? 'LINE_TRUNCATED' : error.code, { row: line.rowNo, n });
  }
}
