import { MAX_XML_DEPTH, MAX_XML_TAG, MAX_XML_TEXT } from '../limits.ts';
import { refuse } from '../problems.ts';
import { decodeEntities } from './xml-text.ts';

/** Receives a document piece by piece. Names come without their namespace prefix; attributes raw, see `attribute`. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(value: string): void;
}

const GREATER = 62;
const SLASH = 47;
const QUOTE = 34;
const APOSTROPHE = 39;
// oxlint-disable-next-line no-control-regex -- XML 1.0 §2.2 forbids exactly these
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/**
 * A push parser for the XML of workbook parts: bounded in depth, tag and text length, and closed to everything those parts
 * never need. A document type declaration is refused outright, so there is nothing to expand (CWE-611, CWE-776).
 * @throws {FileRefused} XML_DTD, XML_LIMIT, XML_MALFORMED
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #open: string[] = [];
  #rest = '';
  #seenRoot = false;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  push(chunk: string): void {
    if (CONTROL.test(chunk)) throw malformed('control character');
    const buffer = this.#rest === '' ? chunk : this.#rest + chunk;
    let at = 0;
    for (;;) {
      const end = this.#step(buffer, at);
      if (end === -1) break;
      at = end;
    }
    this.#rest = buffer.slice(at);
    if (this.#rest.length > (this.#rest.startsWith('<') ? MAX_XML_TAG : MAX_XML_TEXT)) throw refuse('XML_LIMIT');
  }

  end(): void {
    if (this.#rest.trim() !== '' || this.#open.length > 0 || !this.#seenRoot) throw malformed('unfinished');
  }

  /** Handles one tag, comment or run of text; -1 when it is not complete yet. */
  #step(buffer: string, at: number): number {
    if (buffer.charCodeAt(at) === 60) return this.#markup(buffer, at);
    const next = buffer.indexOf('<', at);
    if (next !== -1 && next > at) this.#text(decodeEntities(buffer.slice(at, next)));
    return next;
  }

  #markup(buffer: string, at: number): number {
    const mark = buffer[at + 1];
    if (mark === undefined) return -1;
    if (mark === '!') return this.#declaration(buffer, at);
    if (mark === '?') return after(buffer, '?>', at);
    if (mark === '/') return this.#closing(buffer, at);
    const end = tagEnd(buffer, at + 1);
    if (end !== -1) this.#opening(buffer, at + 1, end);
    return end === -1 ? -1 : end + 1;
  }

  #declaration(buffer: string, at: number): number {
    if (buffer.startsWith('<!--', at)) return after(buffer, '-->', at + 4);
    if (buffer.startsWith('<![CDATA[', at)) {
      const end = after(buffer, ']]>', at + 9);
      if (end !== -1) this.#text(buffer.slice(at + 9, end - 3));
      return end;
    }
    if (buffer.length - at < 9) return -1;
    throw refuse('XML_DTD');
  }

  #opening(buffer: string, from: number, end: number): void {
    const closed = buffer.charCodeAt(end - 1) === SLASH;
    const stop = closed ? end - 1 : end;
    let nameEnd = from;
    while (nameEnd < stop && buffer.charCodeAt(nameEnd) > 32) nameEnd += 1;
    const name = localName(buffer.slice(from, nameEnd));
    if (this.#open.length >= MAX_XML_DEPTH || end - from > MAX_XML_TAG) throw refuse('XML_LIMIT');
    if (name === '' || (this.#open.length === 0 && this.#seenRoot)) throw malformed('root');
    this.#seenRoot = true;
    this.#handler.open(name, nameEnd < stop ? buffer.slice(nameEnd, stop) : '');
    if (closed) this.#handler.close(name);
    else this.#open.push(name);
  }

  #closing(buffer: string, at: number): number {
    const end = buffer.indexOf('>', at);
    if (end === -1) return -1;
    const name = localName(buffer.slice(at + 2, end).trimEnd());
    if (this.#open.pop() !== name) throw malformed('tags');
    this.#handler.close(name);
    return end + 1;
  }

  #text(value: string): void {
    if (this.#open.length > 0) this.#handler.text(value);
    else if (value.trim() !== '' && value !== '\uFEFF') throw malformed('text');
  }
}

function after(buffer: string, mark: string, from: number): number {
  const at = buffer.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

/** A `>` inside a quoted attribute does not end the tag. */
function tagEnd(buffer: string, from: number): number {
  let quote = 0;
  for (let at = from; at < buffer.length; at += 1) {
    const code = buffer.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === GREATER) return at;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return -1;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function malformed(what: string): Error {
  return refuse('XML_MALFORMED', { what: `XML: ${what}` });
}
