import { Z95 } from '../statistics/interval.ts';

/** SHA-256 of a text, in hexadecimal digits; handed in, for the domain computes no digests. */
export type TextDigest = (text: string) => string;

/** Records of a stratum as they are frozen: one id a line, the smallest first; its SHA-256 is published before the draw. */
export const frameText = (recordIds: readonly string[]): string =>
  `${recordIds.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)).join('\n')}\n`;

/**
 * The records whose rank keys SHA-256(seed | stratum | record id) are the smallest, in that order (6.6 of the domain
 * reference). Whoever has frame and seed draws the same.
 */
export function drawSample(
  frame: readonly string[],
  { seed, stratum, size }: { readonly seed: string; readonly stratum: string; readonly size: number },
  digest: TextDigest,
): readonly string[] {
  const ranked = frame.map((id) => ({ id, key: digest(`${seed}|${stratum}|${id}`) }));
  ranked.sort((a, b) => (a.key < b.key ? -1 : 1));
  return ranked.slice(0, size).map(({ id }) => id);
}

/** Share that is expected and how far off the answer may be, ± (6.6 of the domain reference). */
const EXPECTED = 0.95;
const MARGIN = 0.02;

/** Records to draw from so many, so that 95 % is told to ± 2 %: with the correction for a small frame (Cochran 1977, 4.4). */
export function sampleSize(frameSize: number): number {
  const endless = (Z95 * Z95 * EXPECTED * (1 - EXPECTED)) / (MARGIN * MARGIN);
  return Math.min(frameSize, Math.ceil(endless / (1 + (endless - 1) / frameSize)));
}
