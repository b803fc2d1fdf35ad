import { MAX_JSON_DEPTH } from '../limits.ts';
import { JsonFault } from './json-fault.ts';

/** Where a nested value ends. Its content is checked but not kept: a roster field holds a single value. @throws {JsonFault} */
export function nestedEnd(line: string, from: number): number {
  const end = closingBracket(line, from);
  try {
    JSON.parse(line.slice(from, end));
  } catch {
    throw new JsonFault('JSON_SYNTAX', from);
  }
  return end;
}

function closingBracket(line: string, from: number): number {
  const marks = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;
  marks.lastIndex = from;
  let depth = 0;
  for (let mark = marks.exec(line); mark; mark = marks.exec(line)) {
    if (mark[0] === '{' || mark[0] === '[') depth += 1;
    if (mark[0] === '}' || mark[0] === ']') depth -= 1;
    if (depth > MAX_JSON_DEPTH) throw new JsonFault('JSON_DEPTH', mark.index);
    if (depth === 0) return mark.index + 1;
  }
  throw new JsonFault('JSON_SYNTAX', line.length);
}
