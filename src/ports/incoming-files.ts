import type { SealedFile } from './sealed-file.ts';

/** A file that was posted and not imported or attached yet. */
export interface IncomingFile {
  readonly id: string;
  readonly file: SealedFile;
}

/** Posted files, sealed as they come in, until they are taken or a day old. */
export interface IncomingFiles {
  /** Streams to disk; the file name is reduced to its last part. */
  receive(content: AsyncIterable<Uint8Array>, fileName: string, user: string): Promise<IncomingFile>;
  /** Null when there is none of that id that this user posted. @throws FileTampered */
  find(id: string, user: string): Promise<IncomingFile | null>;
  /** The plain bytes of a small one. @throws FileTampered */
  read(incoming: IncomingFile): Promise<Uint8Array>;
  remove(id: string): Promise<void>;
}
