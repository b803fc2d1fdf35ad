import type { RepeatedColumns, SealedRow } from './evidence-copy.ts';
import type { Beginning } from './evidence-copy.ts';
import { Erasures } from './erasures.ts';
import type { EvidenceEntry } from './evidence-event.ts';
import { GrowingTree } from './frontier.ts';
import { toHex } from './hex.ts';
import { objectsIn } from './looks.ts';
import { chainHash, type Digest, leafHash, sameBytes } from './tree-hash.ts';
import type { Divergence } from './verification.ts';

/** Last entry that a writer is known to have written. */
interface Stand {
  readonly n: number;
  readonly leaf: Uint8Array;
}

const encoder = new TextEncoder();

/**
 * Walks over the entries in order and recomputes everything from what they say. Keeps the heads of chain and tree and one
 * stand a writer, so its memory does not grow with the log.
 */
export class EntryWalk {
  readonly tree: GrowingTree;
  readonly erasures: Erasures;
  readonly #digest: Digest;
  readonly #isWhole: boolean;
  readonly #stands = new Map<string, Stand>();
  #chain: Uint8Array;
  /** Latest time of an entry so far. */
  latestAt = '';

  constructor({ frontier, chain }: Beginning, digest: Digest) {
    this.tree = new GrowingTree(digest, frontier);
    this.#digest = digest;
    this.#chain = chain;
    this.#isWhole = frontier.size === 0;
    this.erasures = new Erasures(this.#isWhole);
  }

  /** Takes the next place. @param witnessed the leaf that the witness holds for it, if any */
  take({ idx, row, chain }: SealedRow, witnessed: Uint8Array | null): Divergence | null {
    const index = this.tree.size;
    if (idx !== index) return missing(index, 'idx', String(index), String(idx));
    if (row === null) return missing(index, 'entry', witnessed === null ? '?' : toHex(witnessed), '');
    const isErased = row.entry === '';
    const leaf = isErased ? row.digest : leafHash(encoder.encode(row.entry), this.#digest);
    const next = chainHash(this.#chain, leaf, this.#digest);
    const divergence =
      differing(index, 'entry', witnessed ?? leaf, leaf) ??
      differing(index, 'digest', leaf, row.digest) ??
      differing(index, 'chain', next, chain) ??
      (isErased ? this.#pass(index, row.columns, leaf) : this.#read(index, row.entry, row.columns, leaf));
    if (divergence !== null) return divergence;
    this.#chain = next;
    this.tree.append(leaf);
    return null;
  }

  /** Of an entry that was erased its leaf, its number and its time are left. */
  #pass(index: number, { writer, n, at }: RepeatedColumns, leaf: Uint8Array): Divergence | null {
    this.erasures.meet(index);
    const expected = (this.#stands.get(writer)?.n ?? n - 1) + 1;
    this.#stands.set(writer, { n, leaf });
    if (at > this.latestAt) this.latestAt = at;
    return n === expected ? null : missing(index, 'n', String(expected), String(n));
  }

  #read(index: number, text: string, columns: RepeatedColumns, leaf: Uint8Array): Divergence | null {
    const entry = readEntry(text);
    if (entry === null) return missing(index, 'entry', 'JSON', '');
    const divergence = differingColumn(index, entry, columns) ?? this.#numbering(index, entry);
    this.#stands.set(entry.writer, { n: entry.n, leaf });
    if (entry.at > this.latestAt) this.latestAt = entry.at;
    if (entry.action === 'erased') this.erasures.hear(index, entry);
    return divergence;
  }

  /** A walk that begins in the middle does not know what its writers wrote before. */
  #numbering(index: number, { writer, n, prev }: EvidenceEntry): Divergence | null {
    const stand = this.#stands.get(writer);
    if (stand === undefined && !this.#isWhole) return null;
    const expected = { n: (stand?.n ?? 0) + 1, prev: stand === undefined ? '' : toHex(stand.leaf) };
    if (n !== expected.n) return missing(index, 'n', String(expected.n), String(n));
    return prev === expected.prev ? null : missing(index, 'prev', expected.prev, prev);
  }
}

const missing = (index: number, field: string, expected: string, found: string): Divergence => ({
  index,
  until: null,
  field,
  expected,
  found,
});

const differing = (index: number, field: string, expected: Uint8Array, found: Uint8Array): Divergence | null =>
  sameBytes(expected, found) ? null : missing(index, field, toHex(expected), toHex(found));

function differingColumn(index: number, entry: EvidenceEntry, columns: RepeatedColumns): Divergence | null {
  if (entry.writer !== columns.writer) return missing(index, 'writer', entry.writer, columns.writer);
  if (entry.n !== columns.n) return missing(index, 'n', String(entry.n), String(columns.n));
  if (entry.at !== columns.at) return missing(index, 'at', entry.at, columns.at);
  if (entry.action !== columns.action) return missing(index, 'action', entry.action, columns.action);
  if (entry.object !== columns.object) return missing(index, 'object', entry.object, columns.object);
  if (entry.actor.user !== columns.actor) return missing(index, 'actor', entry.actor.user, columns.actor);
  const subjects = JSON.stringify(entry.subjects);
  if (subjects !== columns.subjects) return missing(index, 'subjects', subjects, columns.subjects);
  const objects = JSON.stringify(objectsIn(entry));
  return objects === columns.objects ? null : missing(index, 'objects', objects, columns.objects);
}

/** Null when it is no entry; its digest is right, so it was written so. */
function readEntry(text: string): EvidenceEntry | null {
  try {
    const entry = JSON.parse(text) as Partial<EvidenceEntry> | null;
    return typeof entry?.writer === 'string' && typeof entry.actor?.user === 'string' ? (entry as EvidenceEntry) : null;
  } catch {
    return null;
  }
}
