/** 10 MiB: a scanned form of several pages. */
export const MOST_ATTACHED_BYTES = 10 * 1024 * 1024;

/** What a file begins with; its name and what the browser says of it are not asked. */
const MAGIC: readonly (readonly [mediaType: string, bytes: readonly number[]])[] = [
  // ISO 32000: %PDF-
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  // ISO/IEC 15948
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  // ISO/IEC 10918: start of image and the next marker
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

/** Type of a file by its first bytes; null for any other type. */
export function mediaTypeOf(content: Uint8Array): string | null {
  return MAGIC.find(([, bytes]) => bytes.every((byte, at) => content[at] === byte))?.[0] ?? null;
}
