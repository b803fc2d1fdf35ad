import { packSymbols, unpackSymbols } from '../../../../src/domain/comparisons/packed-symbols.ts';

/** A text as the comparisons see it: unpacked symbols and their number. */
export function spelled(text: string): readonly [symbols: Uint8Array, length: number] {
  const words = new Uint32Array(6);
  const symbols = new Uint8Array(32);
  packSymbols(text.toLowerCase(), words, 0, 6);
  return [symbols, unpackSymbols(words, 0, 6, symbols)];
}
