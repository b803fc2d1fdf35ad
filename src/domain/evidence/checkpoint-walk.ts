import { sameCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import type { NumberedCheckpoint, WitnessCopy } from './evidence-copy.ts';
import type { Divergence } from './verification.ts';

/** What is known of the entries when a checkpoint over them comes. */
export interface Covered {
  readonly size: number;
  /** Recomputed root, 64 hexadecimal digits. */
  readonly root: string;
  /** Latest time of an entry. */
  readonly latestAt: string;
  /** Every entry so far was compared with a leaf of the witness. */
  readonly isExact: boolean;
}

export type SignatureCheck = (checkpoint: SignedCheckpoint) => boolean;

/** Walks over the checkpoints of the database and those of the witness side by side. */
export class CheckpointWalk {
  readonly #isSigned: SignatureCheck;
  readonly #notes: AsyncIterator<SignedCheckpoint | null> | null;
  /** Next of the witness; undefined when there is no more. */
  #note: SignedCheckpoint | null | undefined;
  #before: NumberedCheckpoint | null = null;
  /** Number of the checkpoint to come. */
  #number = 1;
  /** Entries under the last root that agreed: of the database, and of the witness. */
  #agreed = 0;
  #noted = 0;
  count = 0;
  /** Entries under the last checkpoint that the witness holds as well, and its time. */
  witnessed = 0;

  constructor(witness: WitnessCopy | null, isSigned: SignatureCheck) {
    this.#notes = witness?.notes()[Symbol.asyncIterator]() ?? null;
    this.#isSigned = isSigned;
  }

  /** Reads the first note of the witness; a walk from the middle passes over those before its beginning. */
  async begin(at: NumberedCheckpoint | null): Promise<void> {
    if (at !== null) this.#number = at.number;
    await this.#advance();
    while (at !== null && this.#note && isBefore(this.#note, at)) await this.#advance();
    this.#agreed = this.#noted = at?.size ?? 0;
  }

  /** Has the witness seen the log at this size? */
  isNoted(size: number): boolean {
    return this.#note?.size === size;
  }

  /** The root that the witness saw against the recomputed one, whatever the database says it signed. */
  meetNote(covered: Covered): Divergence | null {
    const note = this.#note;
    if (!note || note.size !== covered.size) return null;
    const divergence = differingRoot(note.root, covered, this.#noted);
    if (divergence === null) this.#noted = note.size;
    return divergence;
  }

  async take(checkpoint: NumberedCheckpoint, covered: Covered): Promise<Divergence | null> {
    const divergence = this.#witnessBefore(checkpoint) ?? this.#inOrder(checkpoint) ?? this.#fits(checkpoint, covered);
    if (divergence !== null) return divergence;
    if (this.#note && sameCheckpoint(this.#note, checkpoint)) {
      this.witnessed = checkpoint.size;
      await this.#advance();
    }
    this.#before = checkpoint;
    this.#number = checkpoint.number + 1;
    this.#agreed = checkpoint.size;
    this.count += 1;
    return null;
  }

  /** What the witness holds and the database does not. @param size entries that there are */
  rest(size: number): Divergence | null {
    const note = this.#note;
    if (note === undefined) return this.#uncovered(size);
    if (note === null) return differs(this.#noted, 'witness', 'checkpoint', '');
    if (note.size > size) return differs(size, 'size', String(note.size), String(size));
    return differs(note.size, 'checkpoint', note.root, '');
  }

  /** Places come with a checkpoint over them, in one transaction. */
  #uncovered(size: number): Divergence | null {
    return size === this.#agreed ? null : differs(this.#agreed, 'checkpoint', String(size), String(this.#agreed));
  }

  /** The next note is one that the database should have had by now. */
  #witnessBefore(checkpoint: NumberedCheckpoint): Divergence | null {
    const note = this.#note;
    if (note === undefined || (note !== null && !isBefore(note, checkpoint))) return null;
    if (note === null) return differs(this.#noted, 'witness', 'checkpoint', '');
    return differs(note.size, 'checkpoint', note.root, '');
  }

  #inOrder(checkpoint: NumberedCheckpoint): Divergence | null {
    const { number, origin, size, at } = checkpoint;
    const before = this.#before;
    if (!this.#isSigned(checkpoint)) return differs(size, 'checkpoint.signature', checkpoint.keyId, '');
    if (number !== this.#number)
      return differs(this.#agreed, 'checkpoint.number', String(this.#number), String(number));
    if (before === null) return null;
    if (origin !== before.origin) return differs(size, 'checkpoint.origin', before.origin, origin);
    return at < before.at ? differs(size, 'checkpoint.at', before.at, at) : null;
  }

  #fits({ size, root, at }: NumberedCheckpoint, covered: Covered): Divergence | null {
    if (size !== covered.size) return differs(Math.min(size, covered.size), 'size', String(size), String(covered.size));
    // A thief of the key signs whatever agrees with itself: only what the witness saw is known to agree.
    const agreed = this.#notes === null ? this.#agreed : this.#noted;
    if (at < covered.latestAt) return differingBy('checkpoint.at', covered.latestAt, at, covered, agreed);
    return differingRoot(root, covered, agreed);
  }

  async #advance(): Promise<void> {
    const next = await this.#notes?.next();
    this.#note = next === undefined || next.done === true ? undefined : next.value;
  }
}

const differs = (index: number, field: string, expected: string, found: string): Divergence => ({
  index,
  until: null,
  field,
  expected,
  found,
});

const differingRoot = (root: string, covered: Covered, agreed: number): Divergence | null =>
  root === covered.root ? null : differingBy('checkpoint.root', root, covered.root, covered, agreed);

/** Where every entry is as the witness knows it, it is the checkpoint; otherwise some entry since the last one that agreed. */
const differingBy = (
  field: string,
  expected: string,
  found: string,
  { isExact, size }: Covered,
  agreed: number,
): Divergence =>
  isExact ? differs(size, field, expected, found) : { index: agreed, until: size, field, expected, found };

/** Would the witness have taken it before that one? Not when it is the same. */
const isBefore = (note: SignedCheckpoint, checkpoint: NumberedCheckpoint): boolean =>
  note.size < checkpoint.size || (note.size === checkpoint.size && note.at < checkpoint.at);
