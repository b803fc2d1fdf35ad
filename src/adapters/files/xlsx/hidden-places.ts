import { columnLetter } from '../../../domain/feeds/column-letter.ts';
import { attribute } from './xml-text.ts';

/** Hidden rows that hold something, and hidden columns, to be told to the sender in a few words. */
export class HiddenPlaces {
  #current = 0;
  #first = 0;
  #last = 0;
  #rows = 0;
  readonly #columns: string[] = [];

  row(attributes: string, rowNo: number): void {
    if (isHidden(attributes)) this.#current = rowNo;
  }

  filled(rowNo: number): void {
    if (this.#current !== rowNo) return;
    this.#first ||= rowNo;
    this.#last = rowNo;
    this.#rows += 1;
  }

  column(attributes: string): void {
    const first = Number(attribute(attributes, 'min') ?? '0');
    if (isHidden(attributes) && first >= 1) this.#columns.push(columnLetter(first - 1));
  }

  /** Undefined when nothing is hidden. */
  described(): string | undefined {
    const words: string[] = [];
    if (this.#rows > 0) words.push(`第${this.#first}–${this.#last}行中${this.#rows}行 rows`);
    if (this.#columns.length > 0) words.push(`${this.#columns.slice(0, 8).join('、')}列 columns`);
    return words.length === 0 ? undefined : words.join('、');
  }
}

function isHidden(attributes: string): boolean {
  return /^(1|true)$/.test(attribute(attributes, 'hidden') ?? '');
}
