import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { Run, RunManifest, RunState } from '../../ports/runs.ts';

export interface RunRow extends Record<string, unknown> {
  id: string;
  number: string;
  state: RunState;
  as_of: string;
  known_at: string | null;
  region: string;
  checks: string[];
  confirm: boolean;
  live: boolean;
  base: string | null;
  asked_by: string;
  manifest: RunManifest;
  manifest_hash: string | null;
  digest: string | null;
  counts: Record<string, unknown>;
  failure: string | null;
  created_at: string;
  finished_at: string | null;
}

/** Columns of a run but for its manifest. */
export const RUN_ALONE = `select id, number, state, as_of::text as_of, known_at::text known_at, region, checks, confirm, live, base, asked_by,
  manifest_hash, digest, counts, failure, created_at::text created_at, finished_at::text finished_at`;

/** Columns of a run. */
export const RUN = `${RUN_ALONE}, manifest from run`;

export const runOf = (row: RunRow | undefined): Run | null =>
  row === undefined
    ? null
    : {
        id: row.id,
        number: Number(row.number),
        state: row.state,
        asOf: row.as_of as PlainDate,
        knownAt: row.known_at,
        region: row.region,
        checks: row.checks,
        confirm: row.confirm,
        live: row.live,
        base: row.base,
        askedBy: row.asked_by,
        manifest: row.manifest,
        manifestHash: row.manifest_hash,
        digest: row.digest,
        counts: row.counts,
        failure: row.failure,
        createdAt: row.created_at,
        finishedAt: row.finished_at,
      };
