/** 10 MiB: a scanned form of several pages. */
export const MOST_ATTACHED_BYTES = 10 * 1024 * 1024;

/** Files of one case [design]: what a store keeps of it then stays below 200 MiB. */
export const MOST_ATTACHMENTS = 20;

/** What a file begins with; its name and what the browser says of it are not asked. */
const MAGIC: readonly (readonly [mediaType: string, bytes: readonly number[]])[] = [
  // ISO 32000: %PDF-
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  // ISO/IEC 15948
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  // ISO/IEC 10918: start of image and the next marker
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  // APPNOTE.TXT 6.3.10 §4.3.7: the first part of an archive. Whether it is a workbook is seen when it is read.
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', [0x50, 0x4b, 0x03, 0x04]],
];

/** Whether a file claims to be a workbook, which is an archive of parts. */
export const isWorkbook = (mediaType: string): boolean => mediaType.endsWith('.spreadsheetml.sheet');

/** Type of a file by its first bytes; null for any other type. */
export function mediaTypeOf(content: Uint8Array): string | null {
  return MAGIC.find(([, bytes]) => isAt(content, 0, bytes))?.[0] ?? null;
}

const isAt = (content: Uint8Array, from: number, bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => content[from + at] === byte);

/** APPNOTE.TXT 6.3.10 §4.3.16: the record by which an archive is found from behind, and what it says of its own length. */
const ARCHIVE_END = [0x50, 0x4b, 0x05, 0x06];
const ARCHIVE_END_BYTES = 22;
const LONGEST_COMMENT = 65_535;

/** Programs look for a PDF in the first kilobyte (Adobe PDF Reference 1.7, appendix H, note 13). */
const PDF_WITHIN = 1_024;
const PDF = MAGIC[0]?.[1] ?? [];

/**
 * Whether a file is something else as well (polyglot): an archive for a program that begins at the end, a PDF for one that
 * skips what stands before. Two programs would see two files, and a check sees one of them. A workbook is an archive, and its
 * reader sees that it is nothing else.
 */
export function isTwofold(content: Uint8Array): boolean {
  const mediaType = mediaTypeOf(content) ?? '';
  return (!isWorkbook(mediaType) && holdsArchive(content)) || (mediaType !== 'application/pdf' && holdsPdf(content));
}

function holdsArchive(content: Uint8Array): boolean {
  const first = Math.max(0, content.length - ARCHIVE_END_BYTES - LONGEST_COMMENT);
  for (let at = content.length - ARCHIVE_END_BYTES; at >= first; at -= 1)
    if (isAt(content, at, ARCHIVE_END) && commentAt(content, at) === content.length - at - ARCHIVE_END_BYTES)
      return true;
  return false;
}

const commentAt = (content: Uint8Array, at: number): number => (content[at + 20] ?? 0) + 256 * (content[at + 21] ?? 0);

function holdsPdf(content: Uint8Array): boolean {
  for (let at = 0; at < Math.min(PDF_WITHIN, content.length); at += 1) if (isAt(content, at, PDF)) return true;
  return false;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** Name under which a file is shown and saved: of the case and the file itself, for names that people give hold persons. */
export const attachmentName = (number: string, hash: string, mediaType: string): string =>
  `${number}-${hash.slice(0, 8)}.${ENDINGS[mediaType] ?? 'bin'}`;
