import type { Cell } from '../values/cell.ts';

/** A cell as text exactly as sent, trimmed; '' for an empty one. Kept beside the normalised value. */
export function textOfCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell).trim();
  if ('date' in cell) return cell.date;
  return 'error' in cell ? cell.error : cell.formula;
}
