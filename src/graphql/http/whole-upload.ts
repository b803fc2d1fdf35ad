import { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import { Refused } from '../refusals.ts';
import type { IncomingFile, IncomingFiles } from '../../ports/incoming-files.ts';

/**
 * Without a byte for so long, an upload is over: Node's own bound for the headers of a request (`headersTimeout`), here
 * between any two pieces of the file. A slow line goes on; one that stands still gives its place back.
 */
const SILENCE_MS = 60_000;
/** A sender of a byte a minute would hold a place for ever: the largest file in an hour is 300 kB a second [design]. */
const LONGEST_MS = 3_600_000;

/** How long an upload may take. */
interface Patience {
  readonly silenceMs: number;
  readonly longestMs: number;
}
const PATIENCE: Patience = { silenceMs: SILENCE_MS, longestMs: LONGEST_MS };

/** The file part as it streams in; `truncated` once it is larger than the door takes. */
type Part = Pick<MultipartFile, 'filename'> & { readonly file: Readable & { readonly truncated: boolean } };

/**
 * Streams a posted file to disk, whole or not at all: half a roster reads like a whole one.
 * @throws {Refused} UPLOAD_INCOMPLETE when it breaks off or falls silent, UPLOAD_TOO_LONG, UPLOAD_TOO_LARGE; nothing of it is kept.
 */
export async function receiveWhole(
  part: Part,
  user: string,
  incoming: IncomingFiles,
  patience = PATIENCE,
): Promise<IncomingFile> {
  try {
    const content = Readable.from(inTime(part.file, patience));
    const posted = await incoming.receive(content, part.filename, user);
    if (!part.file.truncated) return posted;
    await incoming.remove(posted.id);
  } catch (error) {
    // A fault of the disk is ours; everything else comes from the line.
    if (error instanceof Refused || (error instanceof Error && 'syscall' in error)) throw error;
    throw new Refused('UPLOAD_INCOMPLETE');
  }
  throw new Refused('UPLOAD_TOO_LARGE');
}

async function* inTime(content: Readable, { silenceMs, longestMs }: Patience): AsyncGenerator<Buffer> {
  const timer = setTimeout(() => content.destroy(new Error('silence')), silenceMs);
  const clock = setTimeout(() => content.destroy(new Refused('UPLOAD_TOO_LONG')), longestMs);
  try {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      yield chunk;
      timer.refresh();
    }
  } finally {
    clearTimeout(timer);
    clearTimeout(clock);
  }
}
