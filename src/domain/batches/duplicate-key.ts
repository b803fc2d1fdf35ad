/**
 * Whether an object of a JSON text states one name twice: readers differ in which of the two counts (RFC 8259 §4), so what
 * was signed and what is read could be two things. The text must be valid JSON.
 */
export function hasDuplicateKey(text: string): boolean {
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]/gu)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const names = open.at(-1);
      const name: unknown = JSON.parse(last);
      if (names?.has(String(name))) return true;
      names?.add(String(name));
    }
    last = token;
  }
  return false;
}
