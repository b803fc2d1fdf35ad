import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { settleLog, writeLog } from '../../bench/evidence-drill/written-log.ts';
import { proveInclusion } from '../../src/actions/evidence/prove-inclusion.ts';
import { sealEvidence, showWitness } from '../../src/actions/evidence/seal-evidence.ts';
import { verifyLog } from '../../src/actions/evidence/verify-log.ts';
import { entryDigest } from '../../src/adapters/evidence/entry-text.ts';
import { signedText } from '../../src/domain/evidence/checkpoint.ts';
import { GrowingTree } from '../../src/domain/evidence/frontier.ts';
import { leaveFor } from '../../src/domain/evidence/sensitive-operations.ts';
import { rootOfInclusion } from '../../src/domain/evidence/proofs.ts';
import { toHex } from '../../src/domain/evidence/hex.ts';
import { readConfig } from '../../src/main/config.ts';
import { type EvidenceLog, evidenceLogOf } from '../../src/main/evidence.ts';
import type { EvidenceEvent, EvidenceFilter } from '../../src/ports/evidence.ts';
import type { Submission } from '../../src/ports/evidence-log.ts';
import { startSequencer } from '../../workers/evidence-sequencer.ts';
import { openTestHub, silent, type TestHub } from '../support/hub.ts';

const LOOK: EvidenceEvent = {
  actor: { user: 'zhang', role: 'R-DQO', session: 's-1' },
  action: 'reveal',
  purpose: 'CASE-WORK',
  agreements: ['PS-HC-2026@3'],
  object: 'case:C-2026-000001',
  subjects: ['t-1'],
  result: 'done',
  detail: { fields: ['idNumber'] },
};
const ANY: EvidenceFilter = { object: null, user: null, action: null, subject: null, from: null, until: null };
/** Every table of the log that is kept for good, and a column of it. */
const KEPT: Readonly<Record<string, string>> = {
  evidence: 'object',
  evidence_leaf: 'chain',
  evidence_tile: 'hash',
  evidence_checkpoint: 'root',
  evidence_witnessed: 'at',
  evidence_key: 'public_key',
};

let test: TestHub;
let log: EvidenceLog;
const system = () => ({ config: { ...readConfig({}), home: test.folder }, database: test.database, logger: silent });

beforeEach(async () => {
  test = await openTestHub();
  log = evidenceLogOf(system());
});
afterEach(() => test[Symbol.asyncDispose]());

const append = (...events: readonly EvidenceEvent[]): Promise<void> =>
  test.hub.inTransaction(({ evidence }) => evidence.append(events));
const count = async (table: string): Promise<number> =>
  Number((await test.database.query<{ n: string }>(`select count(*) n from ${table}`))[0]?.n);
const sealNow = async (): Promise<number> =>
  sealEvidence({ sequencer: log.sequencer, signer: await log.signer() }, Infinity);
/** Once no transaction of other test files in the same cluster is older than what waits. */
const seal = async (): Promise<number> => {
  await expect
    .poll(() => count('evidence_pending where xid >= pg_snapshot_xmin(pg_current_snapshot())'), { timeout: 20_000 })
    .toBe(0);
  return sealNow();
};
const verify = async (since = 0) => verifyLog({ ...log, witness: await log.openWitness(log.witnessPath) }, since);

describe('an entry of the evidence log', () => {
  it('is stored with the effect it tells of, or neither is', async () => {
    const deed = test.hub.inTransaction(async ({ evidence, orders }) => {
      await orders.place([{ topic: 'run', key: 'deed', payload: { runId: 'r' } }]);
      await evidence.append([LOOK]);
      throw new Error('the deed fails');
    });
    await expect(deed).rejects.toThrow('the deed fails');
    expect([await count('evidence'), await count('outbox')]).toEqual([0, 0]);
  });

  it('that would hold a name or a number makes the whole deed fail', async () => {
    const deed = test.hub.inTransaction(async ({ evidence, orders }) => {
      await orders.place([{ topic: 'run', key: 'deed', payload: { runId: 'r' } }]);
      await evidence.append([{ ...LOOK, detail: { name: '王秀英' } }]);
    });
    await expect(deed).rejects.toThrow(/detail\.name/u);
    expect([await count('evidence'), await count('outbox')]).toEqual([0, 0]);
  });

  it('is numbered by its writer without gaps, whatever is rolled back', async () => {
    for (let round = 0; round < 10; round += 1) {
      await append(LOOK, LOOK);
      await test.hub
        .inTransaction(async ({ evidence }) => {
          await evidence.append([LOOK]);
          throw new Error('rolled back');
        })
        .catch(() => undefined);
    }
    const gaps = await test.database.query(
      'select writer from evidence group by writer having max(n) <> count(*) or min(n) <> 1',
    );
    expect(gaps).toEqual([]);
    expect(await count('evidence')).toBe(20);
  });

  it('stays as it was written: nothing of the log takes UPDATE, DELETE or TRUNCATE, not even from its owner', async () => {
    await append(LOOK);
    await settleLog(log);
    for (const [table, column] of Object.entries(KEPT))
      for (const change of [
        `update ${table} set ${column} = ${column}`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ])
        await expect(test.database.query(change), change).rejects.toThrow(/appended to, never changed/u);
  });
});

describe('the sequencer', () => {
  it('gives every entry one place, in the order of its writer, however many processes seal at once', async () => {
    const signer = await log.signer();
    await Promise.all([
      ...Array.from({ length: 40 }, () => append(LOOK, LOOK)),
      ...Array.from({ length: 20 }, () => sealEvidence({ sequencer: log.sequencer, signer }, Infinity)),
    ]);
    await settleLog(log);
    expect([await count('evidence_leaf'), await count('evidence_pending')]).toEqual([80, 0]);
    expect(await verify()).toMatchObject({ outcome: 'intact', entries: 80, witnessed: 80 });
  });

  it('passes over nothing: an entry that commits late gets its place late', async () => {
    let finish: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      void test.hub.inTransaction(async ({ evidence }) => {
        await evidence.append([{ ...LOOK, object: 'case:late' }]);
        resolve();
        await new Promise<void>((done) => {
          finish = done;
        });
      });
    });
    await begun;
    await append({ ...LOOK, object: 'case:after' });
    await sealNow();
    // The later entry waits as well: nothing with a place may have something before it that is still open.
    expect(await count('evidence_leaf')).toBe(0);
    finish();
    await settleLog(log);
    const { entries } = await log.readings.page(ANY, { first: 9, after: null });
    expect(entries.map(({ item }) => [item.object, item.index])).toEqual([
      ['case:after', 1],
      ['case:late', 0],
    ]);
  });

  it('does nothing twice: sealing again changes nothing, and a hub at rest signs again only after a while', async () => {
    await append(LOOK);
    await settleLog(log);
    const before = await count('evidence_checkpoint');
    expect(await seal()).toBe(0);
    expect(await count('evidence_checkpoint')).toBe(before);
    await sealEvidence({ sequencer: log.sequencer, signer: await log.signer() }, 0);
    expect(await count('evidence_checkpoint')).toBe(before + 1);
    await showWitness(log);
    expect(await verify()).toMatchObject({ outcome: 'intact', entries: 1 });
  });

  it('killed at any point leaves a whole batch or none, and the next one goes on', async () => {
    await append(...Array.from({ length: 30 }, () => LOOK));
    for (const table of ['evidence_leaf', 'evidence_pending', 'evidence_checkpoint']) {
      await stopAt(table, async () => expect(seal()).rejects.toThrow());
      expect([await count('evidence_leaf'), await count('evidence_pending')]).toEqual([0, 30]);
    }
    await seal();
    // Killed after the log was sealed and before the witness saw it, then between witness and the note about it.
    const checkpoints = await count('evidence_checkpoint');
    await stopAt('evidence_witnessed', async () => expect(showWitness(log)).rejects.toThrow());
    expect((await log.witness.seen())?.size).toBe(30);
    await showWitness(log);
    expect(await count('evidence_checkpoint')).toBe(checkpoints);
    expect(readFileSync(log.witnessPath, 'utf8').split('\n\n')).toHaveLength(2);
    expect(await verify()).toMatchObject({ outcome: 'intact', entries: 30, witnessed: 30 });
  });

  it('works beside the hub, and leaves nothing unsealed when the hub stops', async () => {
    const sequencer = startSequencer(system(), { sealMs: 10, witnessMs: 20 });
    await writeOwn(50);
    await sequencer[Symbol.asyncDispose]();
    await settleLog(log);
    expect(await verify()).toMatchObject({ outcome: 'intact', entries: 50, unsealed: 0 });
    expect(await count('evidence_checkpoint')).toBeGreaterThan(1);
  });

  it('does not sign in the name of a log that another home began', async () => {
    await append(LOOK);
    await settleLog(log);
    const stranger = evidenceLogOf({ ...system(), config: { ...readConfig({}), home: join(test.folder, 'other') } });
    await expect(stranger.signer()).rejects.toThrow(/copy it/u);
  });

  it('keeps its key to itself, and refuses one that others can read', async () => {
    await log.signer();
    const path = join(test.folder, 'evidence-key');
    expect(statSync(path).mode & 0o777).toBe(0o400);
    chmodSync(path, 0o444);
    await expect(log.signer()).rejects.toThrow(/chmod 400/u);
  });
});

/** A failure in the middle of a transaction: what a kill leaves is what a rollback leaves. */
async function stopAt(table: string, work: () => Promise<unknown>): Promise<void> {
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

async function writeOwn(entries: number): Promise<void> {
  for (let written = 0; written < entries; written += 1) await append({ ...LOOK, detail: { count: written } });
}

describe('the witness', () => {
  it('takes what continues the log it saw, and no other history', async () => {
    await writeLog(40, 'witness', { hub: test.hub, log });
    await settleLog(log);
    const seen = await log.witness.seen();
    // The same log again in another database, with the same key: another history.
    const other = await openTestHub();
    try {
      const forged = evidenceLogOf({ ...system(), database: other.database });
      await writeLog((seen?.size ?? 0) + 20, 'forged', {
        hub: other.hub,
        log: { ...forged, witness: log.witness },
      }).catch((error: unknown) => expect(String(error)).toMatch(/WitnessRefused/u));
      await sealEvidence({ sequencer: forged.sequencer, signer: await log.signer() }, Infinity);
      await expect(showWitness(forged)).rejects.toThrow(/refuses/u);
    } finally {
      await other[Symbol.asyncDispose]();
    }
    expect(await log.witness.seen()).toEqual(seen);
  });

  it('takes no other beginning of the same length, signed with the stolen key', async () => {
    await append(LOOK, LOOK, LOOK);
    await settleLog(log);
    await append(LOOK);
    await seal();
    const honest = await log.sequencer.since(await log.witness.seen());
    if (!honest) throw new Error('there is something new');
    const { digest } = log.cryptography;
    const tree = new GrowingTree(digest);
    const leaves = [1, 2, 3, 4].map((leaf) => digest(new Uint8Array([leaf])));
    for (const leaf of leaves.slice(0, 3)) tree.append(leaf);
    const frontier = tree.frontier();
    for (const leaf of leaves.slice(3)) tree.append(leaf);
    const { sign } = await log.signer();
    const checkpoint = { ...honest.checkpoint, root: toHex(tree.root()) };
    const forged: Submission = {
      ...honest,
      frontier,
      checkpoint: { ...checkpoint, signature: sign(signedText(checkpoint)) },
      leaves: async function* rest() {
        yield leaves.slice(3);
      },
    };
    await expect(log.witness.take(forged)).rejects.toThrow(/other-history/u);
    await expect(log.witness.take({ ...forged, frontier: honest.frontier })).rejects.toThrow(/wrong-root/u);
    await log.witness.take(honest);
  });

  it('does not go back: a database restored from yesterday is refused until somebody looks', async () => {
    await append(LOOK, LOOK);
    await settleLog(log);
    const other = await openTestHub();
    try {
      const restored = evidenceLogOf({ ...system(), database: other.database });
      await other.hub.inTransaction(({ evidence }) => evidence.append([LOOK]));
      // Whatever else runs on this server may hold the gate shut for a moment.
      const signer = await log.signer();
      await vi.waitFor(async () =>
        expect(await sealEvidence({ sequencer: restored.sequencer, signer }, Infinity)).toBe(1),
      );
      await expect(showWitness(restored)).rejects.toThrow(/smaller-than-seen/u);
    } finally {
      await other[Symbol.asyncDispose]();
    }
  });

  it('knows its key: one signed by another is refused, and so is a forged signature', async () => {
    await append(LOOK);
    await settleLog(log);
    await append(LOOK);
    await seal();
    const submission = await log.sequencer.since(await log.witness.seen());
    if (!submission) throw new Error('there is something new');
    const signature = submission.checkpoint.signature.replace(/^../u, (first) => (first === '00' ? '11' : '00'));
    const forged = { ...submission, checkpoint: { ...submission.checkpoint, signature } };
    await expect(log.witness.take(forged)).rejects.toThrow(/wrong-signature/u);
    const stranger = { ...submission, checkpoint: { ...submission.checkpoint, keyId: '0123456789abcdef' } };
    await expect(log.witness.take(stranger)).rejects.toThrow(/unknown-key/u);
    await log.witness.take(submission);
  });

  it('killed while it writes a note finishes neither, and takes the checkpoint the next time', async () => {
    await append(LOOK);
    await settleLog(log);
    const whole = readFileSync(log.witnessPath, 'utf8');
    writeFileSync(log.witnessPath, `${whole}lianhe/evidence/00\n2\nab`);
    expect(await verify()).toMatchObject({ outcome: 'intact' });
    await append(LOOK);
    await settleLog(log);
    expect(readFileSync(log.witnessPath, 'utf8').startsWith(`${whole}lianhe/`)).toBe(true);
    expect(await verify()).toMatchObject({ outcome: 'intact', entries: 2 });
  });

  it('keeps notes that anybody can read: origin, size, root, time, key and signature', async () => {
    await append(LOOK);
    await settleLog(log);
    const { keyId } = await log.signer();
    const [origin, size, root, at, signed] = readFileSync(log.witnessPath, 'utf8').split('\n');
    expect([origin, size]).toEqual([`lianhe/evidence/${keyId}`, '1']);
    expect(root).toMatch(/^[0-9a-f]{64}$/u);
    expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/u);
    expect(signed).toMatch(new RegExp(`^${keyId} [0-9a-f]{128}$`, 'u'));
    expect(existsSync(join(test.folder, 'witness', 'leaves'))).toBe(true);
  });
});

describe('verifying the log', () => {
  it('may begin anywhere, at the checkpoint before', async () => {
    await writeLog(60, 'since', { hub: test.hub, log });
    await settleLog(log);
    const whole = await verify();
    const part = await verify(40);
    expect(part).toMatchObject({ outcome: 'intact', witnessed: whole.entries });
    expect(part.from).toBeGreaterThan(20);
    expect(part.from).toBeLessThanOrEqual(40);
    expect(part.from + part.entries).toBe(whole.entries);
  });

  it('never says that all is well when something is missing', async () => {
    expect(await verify()).toMatchObject({ outcome: 'unverifiable', doubts: ['no-witness', 'nothing-sealed'] });
    await append(LOOK);
    await seal();
    expect(await verify()).toMatchObject({ outcome: 'unverifiable', doubts: ['no-witness'] });
    await settleLog(log);
    expect(await verify()).toMatchObject({ outcome: 'intact' });
    await test.database.query('alter table evidence disable trigger evidence_is_kept');
    expect(await verify()).toMatchObject({ outcome: 'unverifiable', doubts: ['guards-off'] });
  });
});

describe('the facts about the log', () => {
  it('let sensitive operations go on once the log is witnessed, and stop them when its guards are off', async () => {
    expect(leaveFor(await log.state.facts())).toMatchObject({ code: 'EVIDENCE_UNWITNESSED' });
    await append(LOOK);
    await settleLog(log);
    expect(leaveFor(await log.state.facts())).toEqual({ outcome: 'may-go-on' });
    await test.database.query('alter table evidence disable trigger all');
    expect(leaveFor(await log.state.facts())).toMatchObject({ code: 'EVIDENCE_UNGUARDED' });
  });

  it('count an entry that waits as unwitnessed from when it was written', async () => {
    await append(LOOK);
    await settleLog(log);
    await append(LOOK);
    const { oldestUnwitnessedAt, now } = await log.state.facts();
    expect(Date.parse(now) - Date.parse(oldestUnwitnessedAt ?? '')).toBeLessThan(60_000);
    const later = new Date(Date.parse(oldestUnwitnessedAt ?? '') + 15 * 60_000 + 1).toISOString();
    const facts = { ...(await log.state.facts()), now: later, witnessedAt: later };
    expect(leaveFor(facts)).toMatchObject({ code: 'EVIDENCE_UNWITNESSED' });
  });
});

describe('an auditor', () => {
  it('sees who looked at a case, when and why, by object, user, action, subject and time, the newest first', async () => {
    await append(
      LOOK,
      { ...LOOK, actor: { ...LOOK.actor, user: 'li' }, action: 'export' },
      { ...LOOK, object: 'case:other', subjects: [] },
    );
    const users = async (filter: Partial<EvidenceFilter>) =>
      (await log.readings.page({ ...ANY, ...filter }, { first: 9, after: null })).entries.map(
        ({ item }) => item.actor.user,
      );
    expect(await users({ object: LOOK.object })).toEqual(['li', 'zhang']);
    expect(await users({ user: 'zhang', action: 'reveal' })).toEqual(['zhang', 'zhang']);
    expect(await users({ subject: 't-1' })).toEqual(['li', 'zhang']);
    expect(await users({ from: '2100-01-01T00:00:00Z' })).toEqual([]);
    expect(await users({ until: '2100-01-01T00:00:00Z' })).toHaveLength(3);
    expect(await log.readings.count({ ...ANY, object: LOOK.object })).toBe(2);
  });

  it('reads page by page without missing or repeating an entry', async () => {
    await append(...Array.from({ length: 7 }, (_, at) => ({ ...LOOK, detail: { count: at } })));
    const seen: unknown[] = [];
    for (let after: readonly string[] | null = null; ;) {
      const { entries, hasNext } = await log.readings.page(ANY, { first: 3, after });
      seen.push(...entries.map(({ item }) => item.detail['count']));
      after = entries.at(-1)?.position ?? null;
      if (!hasNext) break;
    }
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0]);
  });

  it('can prove to anybody with a checkpoint that an entry is in the log', async () => {
    await append(...Array.from({ length: 700 }, (_, at) => ({ ...LOOK, detail: { count: at } })));
    await settleLog(log);
    const [row] = await test.database.query<{ id: string; entry: string }>(
      'select id, entry from evidence offset 300 limit 1',
    );
    const index = await log.hashes.indexOf(row?.id ?? '');
    const seen = await log.witness.seen();
    if (index === null || seen === null) throw new Error('it is sealed');
    const proof = await proveInclusion(index, seen.size, log);
    const root = rootOfInclusion(
      { index, size: seen.size, leaf: entryDigest(row?.entry ?? ''), proof },
      log.cryptography.digest,
    );
    expect(root && toHex(root)).toBe(seen.root);
    expect(await count('evidence_tile')).toBe(2);
  });
});
