import { refuse } from '../problems.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the five named entities and character references. @throws {FileRefused} XML_MALFORMED for any other. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&([^;]{0,12});?/g, (_, entity: string) => NAMED[entity] ?? referenced(entity));
}

function referenced(entity: string): string {
  const digits = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(entity);
  const code = digits?.[1] === undefined ? Number.parseInt(digits?.[2] ?? '', 10) : Number.parseInt(digits[1], 16);
  if (!isXmlCharacter(code)) throw refuse('XML_MALFORMED', { what: 'XML: entity' });
  return String.fromCodePoint(code);
}

/** XML 1.0 §2.2. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return (code >= 0x20 && code < 0xd800) || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

/** `_x000D_` and the like: how spreadsheet strings carry characters that XML forbids (ECMA-376-1 §22.9.2.19). */
export function decodeOfficeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The reverse for text about to be written: a literal `_x0041_` must not turn into a letter. */
export function encodeOfficeEscapes(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[\uFFFE\uFFFF]/g, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase()}_`);
}

/** Value of an attribute in the raw attribute text of a tag. */
export function attribute(attributes: string, name: string): string | undefined {
  const mark = ` ${name}="`;
  const at = attributes.indexOf(mark);
  if (at === -1) return oddlyWritten(attributes, name);
  const from = at + mark.length;
  return decodeEntities(attributes.slice(from, attributes.indexOf('"', from)));
}

/** Single quotes, spaces around `=`, line breaks between attributes: legal, and rare enough for a slow path. */
function oddlyWritten(attributes: string, name: string): string | undefined {
  if (!attributes.includes(name) || !/['\t\r\n]|\s=|=\s/.test(attributes)) return undefined;
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : undefined;
}
