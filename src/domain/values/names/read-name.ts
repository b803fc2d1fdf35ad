import { readableText, type Cell } from '../cell.ts';
import { visibleText } from '../invisible-text.ts';
import { fault, MISSING, NO_ISSUES, read, warning, type Normalised, type ValueIssue } from '../normalised.ts';
import { isBasicHan } from './han-text.ts';
import { placeholderOf } from './placeholder.ts';
import { hasLostCharacters } from './rare-characters.ts';

const NAME_RARE = warning('NAME_RARE');
const NAME_NEWBORN = warning('NAME_NEWBORN');
const NAME_CHARSET = fault('NAME_CHARSET');
const CELL_TOO_LONG = fault('CELL_TOO_LONG');

/** Longest name of the registers, in characters. */
const LONGEST_NAME = 50;

/** Ways of saying on a form that there is no name to give, as for a father not named. */
const BLANK_WORDS: ReadonlySet<string> = new Set([
  '',
  '/',
  '//',
  '-',
  '--',
  '—',
  '——',
  '\\',
  '未提供',
  '未填写',
  '空',
  'NULL',
  'N/A',
]);
/* Letters of every script with their marks, digits, separators and the signs for lost characters; no markup or code. */
const FORBIDDEN = /[^\p{L}\p{M}\p{N}\p{Co} ·•‧・･∙⋅·.\-‐-―−。'’‘ʼ()“”,、/?□■▢〓◇◆○●*\u2FF0-\u2FFF\u3007\uFFFD]/u;
const NO_LETTER = /^[^\p{L}\p{Co}?□■▢〓◇◆○●*\uFFFD]*$/u;
const INNER_BLANKS = /\s+/gu;
const EDGE_APOSTROPHE = /^['‘’]+/u;

function judged(name: string, found: readonly ValueIssue[]): Normalised<string> {
  const points = Array.from(name);
  const issues = [
    ...found,
    ...(points.length > LONGEST_NAME ? [CELL_TOO_LONG] : []),
    ...(FORBIDDEN.test(name) || NO_LETTER.test(name) ? [NAME_CHARSET] : []),
    ...(hasLostCharacters(name) ? [NAME_RARE] : []),
    ...(placeholderOf(name) === null ? [] : [NAME_NEWBORN]),
  ];
  const kept = points.length > LONGEST_NAME ? points.slice(0, LONGEST_NAME).join('') : name;
  return read(kept, issues.length === 0 ? NO_ISSUES : issues);
}

/**
 * Reads a name in the form to show and store: NFKC, outer blanks trimmed, inner ones single, invisible characters
 * removed. Codes: TEXT_INVISIBLE (E for bidirectional controls and joiners, else W), TEXT_CONTROL_CHAR (W), TEXT_MOJIBAKE
 * (E), NAME_CHARSET (E), CELL_TOO_LONG (E, over 50 characters), NAME_RARE (W, characters lost), NAME_NEWBORN (W,
 * placeholder). `/`, `—`, 未提供 and the like are missing.
 */
export function readName(cell: Cell): Normalised<string> {
  const raw = readableText(cell);
  if (typeof raw !== 'string') return raw;
  if (raw !== '' && isBasicHan(raw) && raw.length <= LONGEST_NAME) return readPlainHan(raw);
  const { text, issues } = visibleText(raw);
  const name = text.normalize('NFKC').replace(EDGE_APOSTROPHE, '').replace(INNER_BLANKS, ' ').trim();
  return BLANK_WORDS.has(name.toUpperCase()) ? MISSING : judged(name, issues);
}

function readPlainHan(name: string): Normalised<string> {
  if (BLANK_WORDS.has(name)) return MISSING;
  const { issues } = visibleText(name);
  if (issues.length > 0) return judged(name, issues);
  return read(name, placeholderOf(name) === null ? NO_ISSUES : [NAME_NEWBORN]);
}
