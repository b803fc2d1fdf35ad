/** A text of JSON with its strings cut out: what is left shows the structure alone. */
const STRING = /"(?:[^"\\]|\\.)*"/g;

/**
 * Whether an object names a member twice at its first level. Parsers differ in which of the two they take (RFC 8259 §4),
 * and so would whoever signed it and whoever reads it.
 */
export function hasDuplicateKeys(text: string): boolean {
  const seen = new Set<string>();
  let depth = 0;
  let end = 0;
  for (const found of text.matchAll(STRING)) {
    depth += depthOf(text.slice(end, found.index));
    end = found.index + found[0].length;
    if (depth !== 1 || !/^\s*:/.test(text.slice(end))) continue;
    const key = String(JSON.parse(found[0]));
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}

function depthOf(structure: string): number {
  let depth = 0;
  for (const character of structure) {
    if (character === '{' || character === '[') depth += 1;
    if (character === '}' || character === ']') depth -= 1;
  }
  return depth;
}
