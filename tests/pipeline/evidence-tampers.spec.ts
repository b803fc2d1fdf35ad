import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { copyOf, type ExportedLog, exportLog } from '../../bench/evidence-drill/exported-log.ts';
import { forge } from '../../bench/evidence-drill/forgery.ts';
import { tamperTables } from '../../bench/evidence-drill/table-tampers.ts';
import { KINDS, tamperWith } from '../../bench/evidence-drill/tampers.ts';
import { settleLog, writeLog } from '../../bench/evidence-drill/written-log.ts';
import { signedText } from '../../src/domain/evidence/checkpoint.ts';
import { verifyEvidence } from '../../src/domain/evidence/verify-evidence.ts';
import { type EvidenceLog, evidenceLogOf } from '../../src/main/evidence.ts';
import { readConfig } from '../../src/main/config.ts';
import type { EvidenceSigner } from '../../src/ports/evidence-log.ts';
import { Rng } from '../../src/simulator/rng.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

/** In CI; scripts/evidence-tamper-drill.ts makes 10,000. */
const TAMPERS = 300;
const ENTRIES = 120;

describe('whoever tampers with the evidence log', () => {
  let test: TestHub;
  let log: EvidenceLog;
  let exported: ExportedLog;
  let key: EvidenceSigner;

  beforeAll(async () => {
    test = await openTestHub();
    log = evidenceLogOf({ config: { ...readConfig({}), home: test.folder }, database: test.database });
    await writeLog(ENTRIES, 'tampers', { hub: test.hub, log });
    await settleLog(log);
    key = await log.signer();
    const witness = await log.openWitness(log.witnessPath);
    if (!witness) throw new Error('there is no witness');
    exported = await exportLog(log.copies, witness);
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const verify = (tampered: ExportedLog) =>
    verifyEvidence(copyOf(tampered), {
      digest: log.cryptography.digest,
      isSigned: (checkpoint) =>
        checkpoint.keyId === key.keyId &&
        log.cryptography.isSignedBy(key.publicKey, signedText(checkpoint), checkpoint.signature),
    });

  it('finds an honest log intact', async () => {
    expect(exported.rows.length).toBeGreaterThanOrEqual(ENTRIES);
    expect(exported.checkpoints.length).toBeGreaterThan(10);
    expect(await verify(exported)).toMatchObject({
      outcome: 'intact',
      entries: exported.rows.length,
      witnessed: exported.rows.length,
    });
  });

  it.each(KINDS)('is found by %s, covering up %s, and the first divergence is named', async (kind, cover) => {
    const rng = new Rng(`${kind} ${cover}`);
    for (let round = 0; round < TAMPERS / KINDS.length; round += 1) {
      const { planted, log: tampered } = tamperWith(exported, [kind, cover], rng, key);
      const verification = await verify(tampered);
      expect(verification).toMatchObject({ outcome: 'tampered', divergence: { index: planted, until: null } });
    }
  });

  it('is found with all covered up and a witness that kept its checkpoints only; the divergence is named to the checkpoint', async () => {
    const rng = new Rng('checkpoints only');
    for (const kind of ['edit', 'remove', 'insert', 'swap']) {
      const { planted, log: tampered } = tamperWith(exported, [kind, 'everything'], rng, key);
      const verification = await verify({ ...tampered, leaves: null });
      if (verification.outcome !== 'tampered') throw new Error(`${kind} at ${planted} was not found`);
      const { index, until } = verification.divergence;
      expect(index).toBeLessThanOrEqual(planted);
      expect(until ?? index + 1).toBeGreaterThan(planted);
    }
  });

  it('is given away by the counter of a writer when an entry is gone, even without a witness and with a stolen key', async () => {
    const { rows } = exported;
    // Before a checkpoint could tell by its time: the first entry of a writer that wrote two in one transaction.
    const writerAt = (at: number) => rows[at]?.row?.columns.writer;
    const gone = rows.findIndex(({ row }, at) => row?.columns.n === 1 && writerAt(at + 1) === row.columns.writer);
    const forged = forge(exported, rows.toSpliced(gone, 1), 'signatures', key);
    const verification = await verifyEvidence(
      { ...copyOf(forged), witness: null },
      { digest: log.cryptography.digest, isSigned: () => true },
    );
    expect(verification).toMatchObject({
      outcome: 'tampered',
      divergence: { index: gone, field: 'n', expected: '1', found: '2' },
    });
  });

  it('is never told apart from honesty when there is no witness: the answer is then that nothing can be told', async () => {
    const { log: tampered } = tamperWith(exported, ['edit', 'everything'], new Rng('no witness'), key);
    const verification = await verifyEvidence(
      { ...copyOf(tampered), witness: null },
      { digest: log.cryptography.digest, isSigned: () => true },
    );
    expect(verification).toMatchObject({ outcome: 'unverifiable', doubts: ['no-witness'] });
  });

  it('is found on the tables themselves, with the traps off, in each of ten ways', async () => {
    const ways = new Set<string>();
    for await (const { kind, planted, verification } of tamperTables(10, {
      url: test.url,
      log,
      rng: new Rng('tables'),
    })) {
      ways.add(kind);
      expect(verification, kind).toMatchObject({ outcome: 'tampered', divergence: { index: planted } });
    }
    expect(ways.size).toBe(10);
  });
});
