import { LOOK_ALIKES } from './look-alikes.generated.ts';

const FIRST = 0x3400;
const COUNT = 0x9fff - FIRST + 1;

/* Neighbours of a character stand together: from STARTS[code] to before STARTS[code + 1]. Both directions are listed. */
const STARTS = new Uint32Array(COUNT + 1);
const GROUPS: readonly string[] = LOOK_ALIKES.split(' ');

function eachPair(visit: (character: number, other: number) => void): void {
  for (const group of GROUPS) {
    const head = group.charCodeAt(0) - FIRST;
    for (let i = 1; i < group.length; i += 1) {
      visit(head, group.charCodeAt(i) - FIRST);
      visit(group.charCodeAt(i) - FIRST, head);
    }
  }
}

function neighbours(): Uint16Array {
  eachPair((character) => (STARTS[character + 1] = (STARTS[character + 1] ?? 0) + 1));
  for (let i = 0; i < COUNT; i += 1) STARTS[i + 1] = (STARTS[i + 1] ?? 0) + (STARTS[i] ?? 0);
  const next = STARTS.slice();
  const listed = new Uint16Array(STARTS[COUNT] ?? 0);
  eachPair((character, other) => {
    const at = next[character] ?? 0;
    listed[at] = other + FIRST;
    next[character] = at + 1;
  });
  return listed;
}

const NEIGHBOURS = neighbours();

/**
 * True when two characters, given by code, are easily taken for each other by eye (王 and 玉), by the table of standard
 * characters. Characters that share a reading are not in it; they are alike by sound.
 */
export function lookAlike(a: number, b: number): boolean {
  if (a < FIRST || a >= FIRST + COUNT) return false;
  const end = STARTS[a - FIRST + 1] ?? 0;
  for (let at = STARTS[a - FIRST] ?? 0; at < end; at += 1) if (NEIGHBOURS[at] === b) return true;
  return false;
}
