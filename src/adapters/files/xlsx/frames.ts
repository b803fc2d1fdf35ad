import type { FileProblem, RawRow } from '../../../ports/roster-file.ts';

/** What the reader process says, in order: checked, rows…, then end or refused or failed. */
export type Frame =
  | { readonly kind: 'checked'; readonly notes: readonly FileProblem[] }
  | { readonly kind: 'rows'; readonly rows: readonly RawRow[] }
  | { readonly kind: 'end'; readonly notes: readonly FileProblem[] }
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  /** A fault of ours; never carries content of the file. */
  | { readonly kind: 'failed'; readonly error: string };

const LENGTH_BYTES = 4;

/** Length (32 bits, little-endian), then JSON. */
export function encodeFrame(frame: Frame): Buffer {
  const body = JSON.stringify(frame);
  const bytes = Buffer.allocUnsafe(LENGTH_BYTES + Buffer.byteLength(body));
  bytes.writeUInt32LE(bytes.length - LENGTH_BYTES, 0);
  bytes.write(body, LENGTH_BYTES);
  return bytes;
}

/** Frames of a byte stream; a last frame that is cut is left out. */
export async function* decodeFrames(chunks: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let held: Buffer[] = [];
  let size = 0;
  let wanted = LENGTH_BYTES;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size < wanted) continue;
    let bytes = Buffer.concat(held, size);
    for (wanted = frameSize(bytes); bytes.length >= wanted; wanted = frameSize(bytes)) {
      yield parseFrame(bytes.toString('utf8', LENGTH_BYTES, wanted));
      bytes = bytes.subarray(wanted);
    }
    held = [bytes];
    size = bytes.length;
  }
}

function frameSize(bytes: Buffer): number {
  return bytes.length < LENGTH_BYTES ? LENGTH_BYTES + 1 : LENGTH_BYTES + bytes.readUInt32LE(0);
}

/** The other end is our own code, so the shape is known. */
function parseFrame(json: string): Frame {
  const frame: Frame = JSON.parse(json);
  return frame;
}
