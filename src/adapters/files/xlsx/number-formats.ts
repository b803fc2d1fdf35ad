import type { FileSource } from '../../../ports/sealed-file.ts';
import { MAX_SMALL_PART_BYTES } from '../limits.ts';
import { attribute } from './xml-text.ts';
import { scanPart } from './xml-parts.ts';
import type { ZipPart } from './zip-parts.ts';

/** Built-in formats that show dates or times: 14–22 and 45–47 everywhere, 27–36 and 50–58 in Chinese (ECMA-376-1 §18.8.30). */
const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** For each cell style, whether it shows its number as a date. */
export type DateStyles = readonly boolean[];

export async function readDateStyles(from: FileSource, part: ZipPart | undefined): Promise<DateStyles> {
  if (!part) return [];
  const custom = new Map<number, string>();
  const formats: number[] = [];
  let inCellFormats = false;
  await scanPart(
    { from, part, maxBytes: MAX_SMALL_PART_BYTES },
    {
      open(name, attributes) {
        if (name === 'numFmt') custom.set(number(attributes, 'numFmtId'), attribute(attributes, 'formatCode') ?? '');
        if (name === 'cellXfs') inCellFormats = true;
        if (name === 'xf' && inCellFormats) formats.push(number(attributes, 'numFmtId'));
      },
      close(name) {
        if (name === 'cellXfs') inCellFormats = false;
      },
      text() {},
    },
  );
  return formats.map((id) => isDateFormat(id, custom.get(id)));
}

function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to);
  // Quoted text, escaped characters and bracketed colours or locales say nothing; [h] and [mm] are elapsed time.
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\*./g, '').replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare.split(';', 1)[0] ?? '') && !/^general$/i.test(bare);
}

function number(attributes: string, name: string): number {
  return Number(attribute(attributes, name) ?? '0');
}
