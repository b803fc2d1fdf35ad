import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { settleLog, writeLog } from '../../../bench/evidence-drill/written-log.ts';
import { sealEvidence, showWitness } from '../../../src/actions/evidence/seal-evidence.ts';
import { signedText } from '../../../src/domain/evidence/checkpoint.ts';
import { GrowingTree } from '../../../src/domain/evidence/frontier.ts';
import { toHex } from '../../../src/domain/evidence/hex.ts';
import { evidenceLogOf } from '../../../src/main/evidence.ts';
import type { Submission } from '../../../src/ports/evidence-log.ts';
import { openTestHub } from '../../support/hub.ts';
import { LOOK, append, log, openForEachTest, seal, system, test, verify } from './evidence-desk.ts';

openForEachTest();

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
