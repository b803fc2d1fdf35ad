import { textOfCell } from '../../domain/feeds/cell-text.ts';
import { feeds } from '../../domain/feeds/index.generated.ts';
import { outOfScopeHeader } from '../../domain/feeds/out-of-scope-header.ts';
import { isRecord, MAX_TITLE_ROWS, shown } from '../../pipeline/find-columns.ts';
import { type FileProblem, FileRefused, type RawRow, type RosterFiles } from '../../ports/roster-file.ts';
import type { FileSource } from '../../ports/sealed-file.ts';

/**
 * Why a workbook is not kept as a paper of a case; null when it can be. It is read to its end by the reader of rosters, with its
 * bounds and its refusals: bombs, macros, links to outside, hidden sheets. A paper is kept as it is, so that a column outside
 * the purpose of the hub, which an import would drop, refuses the file.
 */
export async function faultInWorkbook(from: FileSource, files: RosterFiles): Promise<FileProblem | null> {
  try {
    const file = await files.open(from);
    const head: RawRow[] = [];
    for await (const batch of file.rows())
      for (const row of batch) if (!isRecord(row) && head.length < MAX_TITLE_ROWS) head.push(row);
    const header = outOfScopeHeader(
      head.map(({ cells }) => cells.map(textOfCell)),
      feeds,
    );
    return header === null ? null : outOfScope(shown(header));
  } catch (error) {
    if (error instanceof FileRefused) return error.problem;
    throw error;
  }
}

const outOfScope = (header: string): FileProblem => ({
  code: 'COLUMN_FORBIDDEN',
  zh: `“${header}”列超出本系统用途,请删去该列后重新上传`,
  en: `column “${header}” is outside the purpose of the hub; delete it and post the file again`,
});
