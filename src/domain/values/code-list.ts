import { readableText, type Cell } from './cell.ts';
import { MISSING, missing, read, type Normalised } from './normalised.ts';

/** One code of a list, its names, and other ways it is written on rosters. */
export interface Code<C extends string = string> {
  readonly code: C;
  readonly zh: string;
  readonly en: string;
  readonly aliases?: readonly string[];
}

/** A closed list of codes. */
export type CodeList<C extends string = string> = readonly Code<C>[];

const UNKNOWN = missing('CODE_UNKNOWN');
const BLANK_WORDS: ReadonlySet<string> = new Set(['', '/', '-', '--', '—', '——', 'NULL', 'N/A', '空']);
const DECIMAL_ZERO = /^(\d+)\.0+$/;
const CODE_AND_LABEL = /^([0-9A-Z]{1,4})[-.、:_)]?([^0-9A-Z].*)$/;
const BLANKS = /[\s\u200B\uFEFF]+/g;

const indexes = new WeakMap<CodeList, ReadonlyMap<string, string>>();

function folded(text: string): string {
  return text.normalize('NFKC').replace(BLANKS, '').toUpperCase();
}

function indexOf(list: CodeList): ReadonlyMap<string, string> {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const index = new Map<string, string>();
  for (const { code, zh, en, aliases = [] } of list) {
    for (const name of [code, zh, en, ...aliases]) if (!index.has(folded(name))) index.set(folded(name), code);
    const short = code.replace(/^0+(?=.)/, '');
    if (!index.has(short)) index.set(short, code);
  }
  indexes.set(list, index);
  return index;
}

/* "1-男" and "1 男": the code and its label, which must agree. */
function lookUpLabelled(text: string, index: ReadonlyMap<string, string>): string | undefined {
  const parts = CODE_AND_LABEL.exec(text);
  const code = index.get(parts?.[1] ?? '');
  return code !== undefined && code === index.get(parts?.[2] ?? '') ? code : undefined;
}

function lookUp(text: string, index: ReadonlyMap<string, string>): string | undefined {
  const plain = DECIMAL_ZERO.exec(text)?.[1] ?? text;
  return index.get(plain) ?? index.get(plain.replace(/^0+(?=.)/, '')) ?? lookUpLabelled(plain, index);
}

/**
 * Reads a coded cell by code (with or without leading zeros, also as number), Chinese or English name or alias.
 * Blank is missing; anything else outside the list is missing with `CODE_UNKNOWN` (W).
 */
export function readCode<C extends string>(cell: Cell, list: CodeList<C>): Normalised<C> {
  const raw = readableText(cell);
  if (typeof raw !== 'string') return raw;
  const index = indexOf(list);
  const code = index.get(raw) ?? lookUp(folded(raw), index);
  if (code !== undefined) return read(code as C);
  return BLANK_WORDS.has(folded(raw)) ? MISSING : UNKNOWN;
}

/** The names of a code, or null when the list does not have it. */
export function namesOf(code: string, list: CodeList): Pick<Code, 'zh' | 'en'> | null {
  return list.find((entry) => entry.code === code) ?? null;
}
