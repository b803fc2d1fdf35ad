import { CheckpointWalk, type Covered, type SignatureCheck } from './checkpoint-walk.ts';
import { EntryWalk } from './entry-walk.ts';
import type { EvidenceCopy, NumberedCheckpoint, SealedRow } from './evidence-copy.ts';
import { toHex } from './hex.ts';
import { type Digest, DIGEST_BYTES } from './tree-hash.ts';
import type { Divergence, Doubt, Verification } from './verification.ts';
import { isOverdue } from './witness-delay.ts';

export interface VerificationTools {
  readonly digest: Digest;
  /** Is a checkpoint signed by a key that the witness has pinned? */
  readonly isSigned: SignatureCheck;
  /** Does an entry that hands the key over do so rightly? Asked in the order of the log; without it every key is the last. */
  readonly follow?: (entry: string) => boolean;
}

/**
 * Compares the log with everything that was ever said about it: leaves, chain, repeated columns, counters of the writers,
 * roots, signatures, and what the witness holds. Ends at the first divergence. Memory does not grow with the log.
 */
export async function verifyEvidence(
  copy: EvidenceCopy,
  tools: VerificationTools,
  known: readonly Doubt[] = [],
): Promise<Verification> {
  const walk = new Walk(copy, tools);
  const divergence = await walk.through();
  const extent = walk.extent();
  if (divergence !== null) return { outcome: 'tampered', divergence, ...extent };
  const doubts = [...new Set([...known, ...walk.doubts()])];
  return doubts.length > 0 ? { outcome: 'unverifiable', doubts, ...extent } : { outcome: 'intact', ...extent };
}

class Walk {
  readonly #copy: EvidenceCopy;
  readonly #entries: EntryWalk;
  readonly #checkpoints: CheckpointWalk;
  readonly #follow: (entry: string) => boolean;
  readonly #coming: AsyncIterator<NumberedCheckpoint>;
  #next: NumberedCheckpoint | null = null;
  #isExact: boolean;
  /** First place for which the witness should have a leaf and has none. */
  #leafless: number | null = null;
  /** Time of the first entry beyond the witness. */
  #unwitnessedAt: string | null = null;

  constructor(copy: EvidenceCopy, { digest, isSigned, follow = () => true }: VerificationTools) {
    this.#follow = follow;
    this.#copy = copy;
    this.#entries = new EntryWalk(copy.beginning, digest);
    this.#checkpoints = new CheckpointWalk(copy.witness, isSigned);
    this.#coming = copy.checkpoints()[Symbol.asyncIterator]();
    this.#isExact = copy.witness !== null;
  }

  async through(): Promise<Divergence | null> {
    await this.#advance();
    await this.#checkpoints.begin(this.#copy.beginning.number > 0 ? this.#next : null);
    for await (const page of this.#copy.rows()) {
      const divergence = await this.#takePage(page);
      if (divergence !== null) return divergence;
    }
    return (await this.#settle()) ?? this.#end();
  }

  async #takePage(page: readonly SealedRow[]): Promise<Divergence | null> {
    const from = this.#entries.tree.size;
    const leaves = (await this.#copy.witness?.leaves(from, from + page.length)) ?? null;
    for (const row of page) {
      const at = (this.#entries.tree.size - from) * DIGEST_BYTES;
      const divergence = (await this.#settle()) ?? this.#takeRow(row, leafAt(leaves, at), leaves === null);
      if (divergence !== null) return divergence;
    }
    return null;
  }

  #takeRow(row: SealedRow, leaf: Uint8Array | null, keepsNone: boolean): Divergence | null {
    if (leaf === null) {
      this.#isExact = false;
      if (!keepsNone) this.#leafless ??= row.idx;
    }
    this.#unwitnessedAt ??= row.row?.columns.at ?? null;
    return this.#entries.take(row, leaf) ?? this.#handover(row);
  }

  #handover({ idx, row }: SealedRow): Divergence | null {
    if (row === null || this.#follow(row.entry)) return null;
    return { index: idx, until: null, field: 'key-handover', expected: 'signature', found: '' };
  }

  /** Whatever was signed or witnessed at the size reached. */
  async #settle(): Promise<Divergence | null> {
    const { size } = this.#entries.tree;
    if (!this.#isDue(size)) return null;
    const covered = this.#covered();
    for (;;) {
      const divergence = this.#checkpoints.isNoted(size) ? this.#checkpoints.meetNote(covered) : null;
      if (divergence !== null) return divergence;
      const checkpoint = this.#next;
      if (checkpoint === null || checkpoint.size > size) return null;
      const wrong = await this.#checkpoints.take(checkpoint, covered);
      if (wrong !== null) return wrong;
      if (this.#checkpoints.witnessed === size) this.#unwitnessedAt = null;
      await this.#advance();
    }
  }

  #isDue(size: number): boolean {
    return this.#checkpoints.isNoted(size) || (this.#next !== null && this.#next.size <= size);
  }

  #covered(): Covered {
    const { tree, latestAt } = this.#entries;
    return { size: tree.size, root: toHex(tree.root()), latestAt, isExact: this.#isExact };
  }

  /** After the last place: what should follow and does not. */
  #end(): Divergence | null {
    const unnamed = this.#entries.erasures.unnamed();
    if (unnamed !== null) return unnamed;
    const { size } = this.#entries.tree;
    const { entries, waiting } = this.#copy.unsealed;
    if (this.#next !== null)
      return { index: size, until: null, field: 'entry', expected: String(this.#next.size), found: String(size) };
    const rest = this.#checkpoints.rest(size);
    if (rest !== null || entries === waiting) return rest;
    return { index: size, until: null, field: 'unsealed', expected: String(waiting), found: String(entries) };
  }

  extent() {
    const { size } = this.#entries.tree;
    return {
      from: this.#copy.beginning.frontier.size,
      entries: size - this.#copy.beginning.frontier.size,
      checkpoints: this.#checkpoints.count,
      witnessed: this.#checkpoints.witnessed,
      unsealed: this.#copy.unsealed.entries,
      erased: this.#entries.erasures.named(),
    };
  }

  doubts(): readonly Doubt[] {
    const { witness, unsealed, takenAt } = this.#copy;
    const isLost = this.#leafless !== null && this.#leafless < this.#checkpoints.witnessed;
    return [
      ...(witness === null ? (['no-witness'] as const) : []),
      ...(this.#checkpoints.count === 0 ? (['nothing-sealed'] as const) : []),
      ...(isOverdue(unsealed.oldestAt, takenAt) ? (['unsealed'] as const) : []),
      ...(isOverdue(this.#unwitnessedAt, takenAt) ? (['unwitnessed'] as const) : []),
      ...(isLost ? (['leaves-lost'] as const) : []),
    ];
  }

  async #advance(): Promise<void> {
    const next = await this.#coming.next();
    this.#next = next.done === true ? null : next.value;
  }
}

const leafAt = (leaves: Uint8Array | null, at: number): Uint8Array | null => {
  const leaf = leaves?.subarray(at, at + DIGEST_BYTES) ?? null;
  return leaf?.length === DIGEST_BYTES ? leaf : null;
};
