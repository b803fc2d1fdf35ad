import { isUtf8 } from 'node:buffer';
import type { FileSource } from '../../../ports/sealed-file.ts';
import { MAX_XML_TEXT } from '../limits.ts';
import { refuse } from '../problems.ts';
import { partBytes, type ZipPart } from './zip-parts.ts';
import { XmlScanner, type XmlHandler } from './xml-scanner.ts';

/** Where parts come from: the file and one of its parts, with the bound for its inflated size. */
interface XmlSource {
  readonly from: FileSource;
  readonly part: ZipPart;
  readonly maxBytes: number;
}

/** Sends a whole part through a handler. */
export async function scanPart(source: XmlSource, handler: XmlHandler): Promise<void> {
  for await (const _ of scanSteps(source, handler)) {
    // Small parts are read in one go.
  }
}

/** The same in steps, so that what the handler has gathered can be passed on after each. */
export async function* scanSteps(source: XmlSource, handler: XmlHandler): AsyncGenerator<void> {
  const scanner = new XmlScanner(handler);
  for await (const text of utf8Text(source)) {
    scanner.push(text);
    yield;
  }
  scanner.end();
  yield;
}

/**
 * Office programs write UTF-8 only; anything else in a part is damage or disguise. Chunks are cut after a `>`, where a tag
 * mostly ends, so that the scanner seldom has to glue strings.
 */
async function* utf8Text(source: XmlSource): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of partBytes(source.from, source.part, source.maxBytes)) {
    const cut = chunk.lastIndexOf('>') + 1;
    if (cut > 0) yield decoded(Buffer.concat([rest, chunk.subarray(0, cut)]));
    rest = cut > 0 ? chunk.subarray(cut) : Buffer.concat([rest, chunk]);
    if (rest.length > MAX_XML_TEXT) throw refuse('XML_LIMIT');
  }
  yield decoded(rest);
}

function decoded(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw refuse('XML_MALFORMED', { what: 'UTF-8' });
  return bytes.toString('utf8');
}
