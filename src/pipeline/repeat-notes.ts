import type { FileProblem } from '../ports/roster-file.ts';
import type { Roster } from '../ports/rosters.ts';
import type { SourceRecords } from '../ports/source-records.ts';
import { MOST_REMARKS } from './value-remarks.ts';

/** What the sender is told about rows of one file that have the same key; asked only where some row says nothing new. */
export async function repeatNotes(
  roster: Roster,
  standings: Readonly<Record<string, number>>,
  records: SourceRecords,
): Promise<readonly FileProblem[]> {
  if (!Object.keys(standings).some((standing) => /^(?:duplicate|contender)\//u.test(standing))) return [];
  const repeats = await records.repeatsIn(roster, MOST_REMARKS);
  return repeats.map(({ rowNo, firstRowNo, isSame }) =>
    isSame ? duplicate(rowNo, firstRowNo) : conflict(rowNo, firstRowNo),
  );
}

const duplicate = (rowNo: number, first: number): FileProblem => ({
  code: 'ROW_DUPLICATE',
  rowNo,
  zh: `第${rowNo}行与第${first}行完全相同,只保留一行`,
  en: `row ${rowNo} is the same as row ${first}; one of them is kept`,
});

const conflict = (rowNo: number, first: number): FileProblem => ({
  code: 'ROW_CONFLICT',
  rowNo,
  zh: `第${rowNo}行与第${first}行编号相同内容不同,两行均暂存待核,请以“更正”重报正确的一行`,
  en: `row ${rowNo} has the key of row ${first} and other content; both wait, send the right one as a correction`,
});
