import { sameCheckpoint } from '../../src/domain/evidence/checkpoint.ts';
import type { EvidenceSigner } from '../../src/ports/evidence-log.ts';
import type { Rng } from '../../src/simulator/rng.ts';
import type { NumberedCheckpoint, SealedRow } from '../../src/domain/evidence/evidence-copy.ts';
import type { EvidenceEntry } from '../../src/domain/evidence/evidence-event.ts';
import type { ExportedLog } from './exported-log.ts';
import { type Cover, COVERS, entryOf, forge, rowSaying } from './forgery.ts';

export interface Tamper {
  readonly kind: string;
  readonly cover: Cover;
  /** Where the first divergence is. */
  readonly planted: number;
  readonly log: ExportedLog;
}

interface Scene {
  readonly log: ExportedLog;
  readonly rng: Rng;
  readonly thief: EvidenceSigner;
  readonly cover: Cover;
}

type Plant = (scene: Scene) => Pick<Tamper, 'planted' | 'log'>;

const someRow = ({ log, rng }: Scene): number => rng.int(log.rows.length);
const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index];
  if (item === undefined) throw new RangeError(`nothing at ${index}`);
  return item;
};

/** What an insider would rather have written. */
const LIES: readonly ((entry: EvidenceEntry) => EvidenceEntry)[] = [
  (entry) => ({ ...entry, actor: { ...entry.actor, user: `${entry.actor.user}x` } }),
  (entry) => ({ ...entry, object: `${entry.object}9` }),
  (entry) => ({ ...entry, subjects: [...entry.subjects, 't-0'] }),
  (entry) => ({ ...entry, looks: [...(entry.looks ?? []), { fields: [], agreements: [], shown: [['case:none']] }] }),
  (entry) => ({ ...entry, action: entry.action === 'read' ? 'reveal' : 'read' }),
  (entry) => ({ ...entry, result: entry.result === 'done' ? 'refused' : 'done' }),
  (entry) => ({ ...entry, at: `${entry.at.slice(0, -2)}${entry.at.at(-2) === '0' ? '1' : '0'}Z` }),
  (entry) => ({ ...entry, detail: { ...entry.detail, count: 0, lie: 1 } }),
];

const edit: Plant = (scene) => {
  const planted = someRow(scene);
  const old = at(scene.log.rows, planted);
  const row = rowSaying(scene.rng.pick(LIES)(entryOf(old)), old, scene.cover);
  return { planted, log: forge(scene.log, scene.log.rows.with(planted, row), scene.cover, scene.thief) };
};

const remove: Plant = (scene) => {
  const planted = someRow(scene);
  return { planted, log: forge(scene.log, scene.log.rows.toSpliced(planted, 1), scene.cover, scene.thief) };
};

const insert: Plant = (scene) => {
  const planted = someRow(scene);
  const old = at(scene.log.rows, planted);
  const forged = rowSaying({ ...entryOf(old), object: 'case:C-2026-999999' }, old, 'digest');
  return { planted, log: forge(scene.log, scene.log.rows.toSpliced(planted, 0, forged), scene.cover, scene.thief) };
};

const swap: Plant = (scene) => {
  const one = scene.rng.int(scene.log.rows.length - 1);
  const other = scene.rng.between(one + 1, scene.log.rows.length - 1);
  const rows = scene.log.rows.with(one, at(scene.log.rows, other)).with(other, at(scene.log.rows, one));
  return { planted: one, log: forge(scene.log, rows, scene.cover, scene.thief) };
};

const truncate: Plant = (scene) => {
  const planted = someRow(scene);
  const checkpoints = scene.log.checkpoints.filter(({ size }) => size <= planted);
  const isSigned = scene.cover === 'signatures' || scene.cover === 'everything';
  const log = { ...scene.log, checkpoints: isSigned ? scene.log.checkpoints : checkpoints };
  return { planted, log: forge(log, scene.log.rows.slice(0, planted), scene.cover, scene.thief) };
};

/** Only a column that searches read: what was hashed stays. */
const editColumn: Plant = (scene) => {
  const planted = someRow(scene);
  const old = at(scene.log.rows, planted);
  const name = scene.rng.pick(['object', 'actor', 'subjects', 'objects', 'action', 'writer', 'at'] as const);
  const row = old.row && { ...old.row, columns: { ...old.row.columns, [name]: 'user:nobody' } };
  return { planted, log: { ...scene.log, rows: scene.log.rows.with(planted, { ...old, row }) } };
};

const editHash: Plant = (scene) => {
  const planted = someRow(scene);
  const old = at(scene.log.rows, planted);
  const forged: SealedRow = scene.rng.chance(0.5)
    ? { ...old, chain: flipped(old.chain) }
    : { ...old, row: old.row && { ...old.row, digest: flipped(old.row.digest) } };
  return { planted, log: { ...scene.log, rows: scene.log.rows.with(planted, forged) } };
};

const flipped = (bytes: Uint8Array): Uint8Array =>
  Uint8Array.from(bytes, (byte, place) => (place === 5 ? byte ^ 1 : byte));

/** The entry is gone and its place is left, or the place is gone and the entry is left. */
const tear: Plant = (scene) => {
  const planted = someRow(scene);
  const old = at(scene.log.rows, planted);
  const rows = scene.rng.chance(0.5)
    ? scene.log.rows.with(planted, { ...old, row: null })
    : scene.log.rows.toSpliced(planted, 1);
  return { planted, log: { ...scene.log, rows } };
};

const editCheckpoint: Plant = (scene) => {
  const place = scene.rng.int(scene.log.checkpoints.length);
  const old = at(scene.log.checkpoints, place);
  const { checkpoints } = scene.log;
  const flip = (hex: string): string => `${hex.startsWith('0') ? '1' : '0'}${hex.slice(1)}`;
  const edits: readonly NumberedCheckpoint[] = [
    { ...old, root: flip(old.root) },
    { ...old, signature: flip(old.signature) },
    { ...old, at: `${old.at.slice(0, 2)}30${old.at.slice(4)}` },
  ];
  return { planted: old.size, log: { ...scene.log, checkpoints: checkpoints.with(place, scene.rng.pick(edits)) } };
};

/** Of one that the witness never saw nobody knows how many entries it covered: only after which one it came. */
const dropCheckpoint: Plant = ({ log, rng }) => {
  const place = rng.int(log.checkpoints.length);
  const old = at(log.checkpoints, place);
  const isWitnessed = log.notes.some((note) => note !== null && sameCheckpoint(note, old));
  const planted = isWitnessed ? old.size : (log.checkpoints[place - 1]?.size ?? 0);
  return { planted, log: { ...log, checkpoints: log.checkpoints.toSpliced(place, 1) } };
};

/** An entry that was slipped into the table without a place in the queue. */
const slipIn: Plant = ({ log }) => ({
  planted: log.rows.length,
  log: { ...log, unsealed: { ...log.unsealed, entries: log.unsealed.entries + 1 } },
});

const COVERED: Readonly<Record<string, Plant>> = { edit, remove, insert, swap, truncate };
const BARE: Readonly<Record<string, Plant>> = { editColumn, editHash, tear, editCheckpoint, dropCheckpoint, slipIn };

/** Every kind of tampering, and how far it may be covered up. */
export const KINDS: readonly (readonly [kind: string, cover: Cover])[] = [
  ...Object.keys(COVERED).flatMap((kind) => COVERS.map((cover) => [kind, cover] as const)),
  ...Object.keys(BARE).map((kind) => [kind, 'nothing'] as const),
];

/** One tampering of a log, at a place of chance. */
export function tamperWith(
  log: ExportedLog,
  [kind, cover]: (typeof KINDS)[number],
  rng: Rng,
  thief: EvidenceSigner,
): Tamper {
  const plant = COVERED[kind] ?? BARE[kind];
  if (!plant) throw new RangeError(`no such tampering: ${kind}`);
  return { kind, cover, ...plant({ log, rng, thief, cover }) };
}
