/** True for a text of basic Han characters only (U+4E00–U+9FFF), the empty text included: nearly every name. */
export function isBasicHan(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}
