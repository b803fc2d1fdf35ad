import type { AnyRow } from '../feeds/define-feed.ts';
import type { RecordView } from './dossier.ts';

type Valued<Row> = Pick<RecordView<Row>, 'row' | 'issues'>;

/** The value of a field when it may be compared: present and without a fault of level E; else null. */
export function usableValue<Row extends AnyRow, K extends keyof Row & string>(record: Valued<Row>, field: K): Row[K] | null {
  const faulty = record.issues.some((issue) => issue.field === field && issue.level === 'E');
  return faulty ? null : record.row[field];
}
