import { fault, warning, type ValueIssue } from './normalised.ts';

/*
 * Characters that cannot be seen. Bidirectional controls and joiners change what a reader sees and are a fault;
 * zero-width spaces, byte-order marks and soft hyphens are leftovers of web pages and are only removed.
 */
/* eslint-disable no-control-regex, no-misleading-character-class */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;
const DECEIVING = /[\u200C-\u200F\u061C\u202A-\u202E\u2060-\u2069\u{E0000}-\u{E007F}]/gu;
const LEFTOVER = /[\u00AD\u180E\u200B\uFEFF]/gu;
const LINE_BREAKS = /\s*[\t\r\n\u0085\u2028\u2029]+\s*/gu;
const MAYBE_INVISIBLE =
  /[\u0000-\u001F\u007F-\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uDB40\uFFFD]/;
/* UTF-8 read as Latin-1 or Windows-1252: a lead byte C3–EF followed by something only a continuation byte gives. */
const DOUBLE_DECODED =
  /[\u00C3-\u00EF][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2018-\u201E\u2020-\u2026\u2030\u2039\u203A\u20AC\u2122]/;
const MANGLED_HAN = /\uFFFD|锟斤拷|烫烫烫|屯屯屯/;

const CONTROL_CHAR = warning('TEXT_CONTROL_CHAR');
const INVISIBLE = warning('TEXT_INVISIBLE');
const INVISIBLE_DECEIVING = fault('TEXT_INVISIBLE');
const MOJIBAKE = fault('TEXT_MOJIBAKE');

/** Text without invisible characters, and what was found. */
export interface VisibleText {
  readonly text: string;
  readonly issues: readonly ValueIssue[];
}

/**
 * Removes control characters (`TEXT_CONTROL_CHAR`, W) and invisible ones (`TEXT_INVISIBLE`: E for bidirectional
 * controls and joiners, else W), turns line breaks and tabs into one blank, and marks garbled text (`TEXT_MOJIBAKE`, E).
 */
export function visibleText(raw: string, found: ValueIssue[] = []): VisibleText {
  const whole = raw.isWellFormed() ? raw : raw.toWellFormed();
  if (DOUBLE_DECODED.test(whole) || MANGLED_HAN.test(whole)) found.push(MOJIBAKE);
  if (!MAYBE_INVISIBLE.test(whole)) return { text: whole, issues: found };
  const unbroken = whole.replace(LINE_BREAKS, ' ');
  const uncontrolled = unbroken.replace(CONTROL, '');
  if (uncontrolled !== unbroken) found.push(CONTROL_CHAR);
  const honest = uncontrolled.replace(DECEIVING, '');
  const clean = honest.replace(LEFTOVER, '');
  if (honest !== uncontrolled) found.push(INVISIBLE_DECEIVING);
  else if (clean !== honest) found.push(INVISIBLE);
  return { text: clean, issues: found };
}
