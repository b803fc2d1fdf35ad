import type { FieldIssue } from '../domain/feeds/read-row.ts';
import { ISSUE_TEXTS } from '../domain/values/issue-texts.ts';

/** Something to tell the sender about one value of a row that was taken; never holds the value. */
export interface ValueRemark {
  /** As the office program shows it, 1-based. */
  readonly rowNo: number;
  readonly field: string;
  readonly code: string;
  /** E: the value takes no part in matching; W: it does. */
  readonly level: FieldIssue['level'];
  readonly zh: string;
  readonly en: string;
}

/** Listed in one answer; beyond that only counted. */
export const MOST_REMARKS = 1_000;

/** What is said about the values of one file, in file order. */
export class ValueRemarks {
  readonly listed: ValueRemark[] = [];
  readonly #counts = new Map<string, number>();

  add(rowNo: number, issues: readonly FieldIssue[]): void {
    for (const { field, code, level } of issues) {
      this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
      if (this.listed.length === MOST_REMARKS) continue;
      this.listed.push({ rowNo, field, code, level, ...textOf(code) });
    }
  }

  /** How often each code was given, by code. */
  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].toSorted(([left], [right]) => (left < right ? -1 : 1)));
  }
}

const textOf = (code: string): { zh: string; en: string } => ISSUE_TEXTS[code] ?? { zh: code, en: code };
