import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settleLog } from '../../../bench/evidence-drill/written-log.ts';
import { sealEvidence, showWitness } from '../../../src/actions/evidence/seal-evidence.ts';
import { readConfig } from '../../../src/main/config.ts';
import { evidenceLogOf } from '../../../src/main/evidence.ts';
import { startSequencer } from '../../../workers/evidence-sequencer.ts';
import {
  ANY,
  LOOK,
  append,
  count,
  log,
  openForEachTest,
  seal,
  sealNow,
  stopAt,
  system,
  test,
  verify,
  writeOwn,
} from './evidence-desk.ts';

openForEachTest();

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
