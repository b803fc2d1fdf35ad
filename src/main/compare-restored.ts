import { verifyLog } from '../actions/evidence/verify-log.ts';
import { openDatabase } from '../adapters/postgres/database.ts';
import { noteFault } from '../adapters/postgres/instance.ts';
import { migrateDatabase } from '../adapters/postgres/migrate.ts';
import { readings } from '../adapters/postgres/readings.ts';
import type { BackupHead, BackupSeal, RecordedEvidence } from '../domain/backup/backup-manifest.ts';
import { readCheckpointNote } from '../domain/evidence/checkpoint.ts';
import type { Verification } from '../domain/evidence/verification.ts';
import type { EvidenceCopies, WitnessReading } from '../ports/evidence-log.ts';
import type { Config } from './config.ts';
import { evidenceLogOf } from './evidence.ts';

/** What was restored, compared with what the backup recorded. */
export interface Comparison {
  /** Digest of all business data; to be that of the seal. */
  readonly digest: string;
  readonly evidence: Verification;
  /** Why it may not be adopted; '' when the digest is as recorded. A log that was tampered with came so from the original. */
  readonly fault: string;
}

interface Restored {
  readonly url: string;
  readonly keyFile: string;
  readonly config: Config;
}

/** Brings restored data to the newest schema, compares them with the record and notes what came of it. */
export async function compareRestored(
  { url, keyFile, config }: Restored,
  { head, seal }: { readonly head: BackupHead; readonly seal: BackupSeal },
): Promise<Comparison> {
  await migrateDatabase(url, keyFile);
  await using database = await openDatabase(url, keyFile);
  const digest = await readings(database).digest(null);
  const { copies, cryptography } = evidenceLogOf({ config, database });
  const witness = recordedWitness(seal.evidence);
  const evidence = await verifyLog({ copies: asOf(head.at, copies), cryptography, witness });
  const fault = digest === seal.digest ? '' : 'digest';
  await noteFault(database, fault);
  return { digest, evidence, fault };
}

/** The backup stands in for the witness: it holds the last checkpoint and the keys, and cannot be changed without its key. */
function recordedWitness({ note, keys }: RecordedEvidence): WitnessReading | null {
  const last = note === null ? null : readCheckpointNote(note.trimEnd());
  if (last === null) return null;
  return {
    copy: {
      notes: async function* () {
        yield last;
      },
      leaves: async () => null,
    },
    keys: new Map(Object.entries(keys)),
  };
}

/** What waited for its place when the backup was taken has not become late on its shelf. */
const asOf = (takenAt: string, copies: EvidenceCopies): EvidenceCopies => ({
  read: (request, use) => copies.read(request, (copy, about) => use({ ...copy, takenAt }, about)),
});
