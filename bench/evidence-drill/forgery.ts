import { entryDigest, entryText, sha256 } from '../../src/adapters/evidence/entry-text.ts';
import { signedText } from '../../src/domain/evidence/checkpoint.ts';
import type { NumberedCheckpoint, SealedRow } from '../../src/domain/evidence/evidence-copy.ts';
import type { EvidenceEntry } from '../../src/domain/evidence/evidence-event.ts';
import { GrowingTree } from '../../src/domain/evidence/frontier.ts';
import { CHAIN_START, chainHash } from '../../src/domain/evidence/tree-hash.ts';
import { objectsIn } from '../../src/domain/evidence/looks.ts';
import type { EvidenceSigner } from '../../src/ports/evidence-log.ts';
import type { ExportedLog } from './exported-log.ts';

/**
 * What a forger covers up: nothing; the digest of the row; the chain after it; roots and signatures as well, with the stolen
 * key; or everything, the counters of the writers too. Nobody but the witness can then tell.
 */
export const COVERS = ['nothing', 'digest', 'chain', 'signatures', 'everything'] as const;
export type Cover = (typeof COVERS)[number];

export const entryOf = ({ row }: SealedRow): EvidenceEntry => JSON.parse(row?.entry ?? '{}') as EvidenceEntry;

/** A row that says this; its repeated columns follow, its digest only when it is covered up. */
export function rowSaying(entry: EvidenceEntry, { idx, chain, row }: SealedRow, cover: Cover): SealedRow {
  const text = entryText(entry);
  const digest = cover === 'nothing' && row !== null ? row.digest : entryDigest(text);
  return { idx, chain, row: { entry: text, digest, columns: columnsOf(entry) } };
}

const columnsOf = ({ writer, n, at, action, actor, object, subjects, looks }: EvidenceEntry) => ({
  writer,
  n,
  at,
  action,
  actor: actor.user,
  object,
  subjects: JSON.stringify(subjects),
  objects: JSON.stringify(objectsIn(looks === undefined ? {} : { looks })),
});

/** The log with other rows, covered up as far as this forger can. */
export function forge(log: ExportedLog, rows: readonly SealedRow[], cover: Cover, thief: EvidenceSigner): ExportedLog {
  const placed = rows.map((row, idx) => ({ ...row, idx }));
  if (cover === 'nothing' || cover === 'digest') return { ...log, rows: placed };
  if (cover === 'chain') return { ...log, rows: chained(placed) };
  const renumbered = chained(cover === 'signatures' ? placed : counted(placed));
  return { ...log, rows: renumbered, checkpoints: signed(renumbered, log.checkpoints, thief) };
}

function chained(rows: readonly SealedRow[]): readonly SealedRow[] {
  let chain = CHAIN_START;
  return rows.map((row) => {
    chain = chainHash(chain, row.row?.digest ?? CHAIN_START, sha256);
    return { ...row, chain };
  });
}

/** Counters and digests of the entries before, as if every writer had written just this. */
function counted(rows: readonly SealedRow[]): readonly SealedRow[] {
  const stands = new Map<string, { n: number; digest: string }>();
  return rows.map((row) => {
    const entry = entryOf(row);
    const { n, digest } = stands.get(entry.writer) ?? { n: 0, digest: '' };
    const forged = rowSaying({ ...entry, n: n + 1, prev: digest }, row, 'digest');
    stands.set(entry.writer, { n: n + 1, digest: Buffer.from(forged.row?.digest ?? []).toString('hex') });
    return forged;
  });
}

/** Every checkpoint again over the forged rows, with its old size and time; those beyond the end shrink to it. */
function signed(
  rows: readonly SealedRow[],
  checkpoints: readonly NumberedCheckpoint[],
  thief: EvidenceSigner,
): readonly NumberedCheckpoint[] {
  const tree = new GrowingTree(sha256);
  return checkpoints.map((checkpoint, at) => {
    const isLast = at === checkpoints.length - 1;
    const size = isLast ? rows.length : Math.min(checkpoint.size, rows.length);
    while (tree.size < size) tree.append(rows[tree.size]?.row?.digest ?? CHAIN_START);
    const forged = { ...checkpoint, size, root: Buffer.from(tree.root()).toString('hex'), keyId: thief.keyId };
    return { ...forged, signature: thief.sign(signedText(forged)) };
  });
}
