import { afterEach, beforeEach, expect } from 'vitest';
import { sealEvidence } from '../../../src/actions/evidence/seal-evidence.ts';
import { verifyLog } from '../../../src/actions/evidence/verify-log.ts';
import { readConfig } from '../../../src/main/config.ts';
import { type EvidenceLog, evidenceLogOf } from '../../../src/main/evidence.ts';
import type { EvidenceEvent, EvidenceFilter } from '../../../src/ports/evidence.ts';
import { openTestHub, silent, type TestHub } from '../../support/hub.ts';

export const LOOK: EvidenceEvent = {
  actor: { user: 'zhang', role: 'R-DQO', session: 's-1' },
  action: 'reveal',
  purpose: 'CASE-WORK',
  agreements: ['PS-HC-2026@3'],
  object: 'case:C-2026-000001',
  subjects: ['t-1'],
  result: 'done',
  detail: { fields: ['idNumber'] },
};
export const ANY: EvidenceFilter = { object: null, user: null, action: null, subject: null, from: null, until: null };

/** The hub and the log of the test that runs. */
export let test: TestHub;
export let log: EvidenceLog;
export const system = () => ({
  config: { ...readConfig({}), home: test.folder },
  database: test.database,
  logger: silent,
});

/** A hub with an empty log for every test of the file. */
export function openForEachTest(): void {
  beforeEach(async () => {
    test = await openTestHub();
    log = evidenceLogOf(system());
  });
  afterEach(() => test[Symbol.asyncDispose]());
}

export const append = (...events: readonly EvidenceEvent[]): Promise<void> =>
  test.hub.inTransaction(({ evidence }) => evidence.append(events));
export const count = async (table: string): Promise<number> =>
  Number((await test.database.query<{ n: string }>(`select count(*) n from ${table}`))[0]?.n);
export const sealNow = async (): Promise<number> =>
  sealEvidence({ sequencer: log.sequencer, signer: await log.signer() }, Infinity);
/** Once no transaction of other test files in the same cluster is older than what waits. */
export const seal = async (): Promise<number> => {
  await expect
    .poll(() => count('evidence_pending where xid >= pg_snapshot_xmin(pg_current_snapshot())'), { timeout: 20_000 })
    .toBe(0);
  return sealNow();
};
export const verify = async (since = 0) =>
  verifyLog({ ...log, witness: await log.openWitness(log.witnessPath) }, since);

/** A failure in the middle of a transaction: what a kill leaves is what a rollback leaves. */
export async function stopAt(table: string, work: () => Promise<unknown>): Promise<void> {
  await test.database.query(
    `create or replace function stop_here() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$;
     create trigger stop_here before insert or delete on ${table} for each statement execute function stop_here()`,
  );
  try {
    await work();
  } finally {
    await test.database.query(`drop trigger stop_here on ${table}`);
  }
}

export async function writeOwn(entries: number): Promise<void> {
  for (let written = 0; written < entries; written += 1) await append({ ...LOOK, detail: { count: written } });
}
