import { z } from 'zod';

/** First word and version of every backup file; what cannot be read by this version is refused by it. */
export const FORMAT = 'lianhe-backup';
export const FORMAT_VERSION = 1;

const hex64 = z.string().regex(/^[0-9a-f]{64}$/);

/** The first line of a backup, in plain text: which key opens it, and which schema it holds. Nothing personal. */
export const BackupHead = z.object({
  /** Version of the product that wrote it. */
  product: z.string(),
  /** Moment of the snapshot by the clock of the database (ISO 8601, UTC). */
  at: z.string(),
  /** Identity of the hub it was taken from, and how often that hub was adopted. */
  instance: z.uuid(),
  epoch: z.int(),
  /** Migrations that made the schema, in order. */
  migrations: z.array(z.string()).min(1),
  /** Rows of all tables. */
  rows: z.int(),
  /** Id of the master key, which lies in a file beside the database and is not in the backup. */
  masterKey: z.string(),
  /** Key of this file, wrapped by the master key (base64). */
  wrapped: z.base64(),
});
export type BackupHead = z.infer<typeof BackupHead>;

/** What a part of the archive is. Tables hold the text form of COPY. */
export const SectionHeader = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('table'), name: z.string(), columns: z.array(z.string()).min(1) }),
  /** A delivered file under the id of its batch; `modified` in milliseconds, for its retention goes on. */
  z.object({ kind: z.literal('file'), name: z.string().regex(/^[\w-]+(?:\.sealed)?$/), modified: z.number() }),
  z.object({ kind: z.literal('seal') }),
]);
export type SectionHeader = z.infer<typeof SectionHeader>;

const PartSum = z.object({
  name: z.string(),
  /** Lines of a table; 0 of a file. */
  rows: z.int(),
  bytes: z.int(),
  /** SHA-256 of the part as it stands in the archive. */
  sha256: hex64,
});
export type PartSum = z.infer<typeof PartSum>;

const RecordedEvidence = z.object({
  /** The last signed checkpoint, as five lines of text; null when nothing was sealed. */
  note: z.string().nullable(),
  /** Public keys of the log by id. */
  keys: z.record(z.string(), z.string()),
});
/** Where the evidence log stood: what a restored log must come to. */
export type RecordedEvidence = z.infer<typeof RecordedEvidence>;

/** The last part of a backup: what all parts before it must come to. */
export const BackupSeal = z.object({
  tables: z.array(PartSum),
  files: z.array(PartSum),
  /** Last values of counters by name. */
  sequences: z.record(z.string(), z.string()),
  /** Canonical digest of all business data in the snapshot. */
  digest: hex64,
  evidence: RecordedEvidence,
});
export type BackupSeal = z.infer<typeof BackupSeal>;
