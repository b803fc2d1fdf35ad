import type { Cell } from '../values/cell.ts';

/** A cell as text as sent, trimmed; '' for an empty one. Kept beside the normalised value. */
export function textOfCell(cell: Cell): string {
  return storable(sentText(cell)).trim();
}

function sentText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if ('date' in cell) return cell.date;
  return 'error' in cell ? cell.error : cell.formula;
}

/** Text that the register can hold: NUL and halves of characters are no text in UTF-8 and PostgreSQL and become U+FFFD. */
function storable(text: string): string {
  return isStorable(text) ? text : text.toWellFormed().replaceAll('\u0000', '\uFFFD');
}

/** Whether the register can hold a text as it is. */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}
