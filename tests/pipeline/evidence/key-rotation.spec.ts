import { type KeyObject, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, exportLog } from '../../../bench/evidence-drill/exported-log.ts';
import { settleLog } from '../../../bench/evidence-drill/written-log.ts';
import { rotateEvidenceKey } from '../../../src/actions/evidence/rotate-evidence-key.ts';
import { showWitness } from '../../../src/actions/evidence/seal-evidence.ts';
import { drawKey, makeSigner, signerOf } from '../../../src/adapters/evidence/signing-key.ts';
import { EvidenceRefused } from '../../../src/domain/evidence/check-event.ts';
import { signedText } from '../../../src/domain/evidence/checkpoint.ts';
import { handoverEvent, handoverText, KeyChain } from '../../../src/domain/evidence/key-handover.ts';
import { verifyEvidence } from '../../../src/domain/evidence/verify-evidence.ts';
import { evidenceLogOf } from '../../../src/main/evidence.ts';
import type { EvidenceSigner } from '../../../src/ports/evidence-log.ts';
import { append, count, log, LOOK, openForEachTest, seal, system, test, verify } from './evidence-desk.ts';

openForEachTest();

/** Seals until nothing waits: whatever transaction other test files of the same cluster have open holds entries up. */
const sealAllBy = (signer: EvidenceSigner) =>
  expect
    .poll(
      async () => {
        await log.sequencer.seal(signer, 0);
        return count('evidence_pending');
      },
      { timeout: 60_000 },
    )
    .toBe(0);

const rotate = async () => rotateEvidenceKey('zhou', { ...log, signer: await log.signer() });
const keyFile = () => join(test.folder, 'evidence-key');
/** Drawn until its id is such a one: of 1,500 some one has 15 digits in a row. */
function keyWithId(wanted: RegExp): KeyObject {
  for (;;) {
    const key = drawKey();
    if (wanted.test(signerOf(key).keyId)) return key;
  }
}
/** The key of somebody else. */
const strangersKey = () => makeSigner(join(test.folder, randomUUID()));

/** A log of three keys, with entries under each. */
async function threeKeys(): Promise<readonly EvidenceSigner[]> {
  const keys: EvidenceSigner[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await append(LOOK, LOOK);
    await settleLog(log);
    keys.push(await log.signer());
    if (turn < 2) await rotate();
    await settleLog(log);
  }
  return keys;
}

/** What a verifier says of a copy of the log in which something was changed. */
async function verdictOn(change: (copy: Awaited<ReturnType<typeof exportLog>>) => void) {
  const witness = await log.openWitness(log.witnessPath);
  if (!witness) throw new Error('there is no witness');
  const copy = structuredClone(await exportLog(log.copies, witness));
  change(copy);
  const chain = new KeyChain(witness.keys, log.cryptography);
  return verifyEvidence(copyOf({ ...copy, notes: [], leaves: null }), {
    digest: log.cryptography.digest,
    isSigned: (checkpoint) => chain.isSigned(checkpoint),
    follow: (entry) => chain.follow(entry),
  });
}

describe('the signing key of the evidence log', { timeout: 90_000 }, () => {
  it('hands over to a new one: the log goes on, and is verified under the old key and the new one', async () => {
    const [first, second, third] = await threeKeys();
    expect(new Set([first?.keyId, second?.keyId, third?.keyId]).size).toBe(3);
    expect(await verify()).toMatchObject({ outcome: 'intact', entries: 8, witnessed: 8 });
    const signed = await test.database.query<{ key_id: string }>(
      'select key_id from evidence_checkpoint group by key_id order by min(number)',
    );
    expect(signed.map(({ key_id }) => key_id)).toEqual([first?.keyId, second?.keyId, third?.keyId]);
  });

  it('is drawn again where its id looks like an identity number: sealed by the vault, it would no more be the id that signed', async () => {
    const [unlucky, lucky] = [keyWithId(/^(?:\d{15}[a-f]|[a-f]\d{15})$/), keyWithId(/^[a-f]{2}/)];
    const drawn = [unlucky, unlucky, lucky];
    const { keyId } = await makeSigner(join(test.folder, 'new-key'), () => drawn.shift() ?? lucky);
    expect(keyId).toBe(signerOf(lucky).keyId);
    expect(drawn).toEqual([]);

    const names = { from: signerOf(unlucky).keyId, to: keyId, publicKey: signerOf(lucky).publicKey };
    const handover = handoverEvent({ ...names, signature: signerOf(unlucky).sign(handoverText(names)) }, 'zhou');
    await expect(append(handover)).rejects.toThrow(EvidenceRefused);
    expect(await count('evidence')).toBe(0);
  });

  it('is destroyed with the hand-over: the home holds the new one only', async () => {
    await append(LOOK);
    await seal();
    const before = readFileSync(keyFile(), 'utf8');
    const { to } = await rotate();
    expect(readFileSync(keyFile(), 'utf8')).not.toBe(before);
    expect(existsSync(`${keyFile()}.next`)).toBe(false);
    expect((await log.signer()).keyId).toBe(to);
  });

  it('signs nothing any more once it has handed over, wherever a copy of it lies', async () => {
    const stolen = await log.signer();
    await append(LOOK);
    await seal();
    const { to } = await rotate();
    await append(LOOK);
    await expect(log.sequencer.seal(stolen, 0)).rejects.toThrow(new RegExp(`signed by key ${to}`, 'u'));
  });

  it('a checkpoint of the stolen old key is refused by the witness and found by the verifier', async () => {
    await append(LOOK);
    await settleLog(log);
    const stolen = await log.signer();
    await rotate();
    await append(LOOK);
    await seal();
    const honest = await log.sequencer.since(await log.witness.seen());
    if (!honest) throw new Error('there is something new');
    const { checkpoint } = honest;
    const forged = { ...checkpoint, keyId: stolen.keyId, signature: stolen.sign(signedText(checkpoint)) };
    await expect(log.witness.take({ ...honest, checkpoint: forged })).rejects.toThrow(/unknown-key/u);
    await showWitness(log);
    const verdict = await verdictOn(({ checkpoints }) => {
      const last = checkpoints.at(-1);
      if (last) Object.assign(last, { keyId: stolen.keyId, signature: stolen.sign(signedText(last)) });
    });
    expect(verdict).toMatchObject({ outcome: 'tampered', divergence: { field: 'checkpoint.signature' } });
  });

  it('a hand-over that the old key did not sign is found where it stands', async () => {
    await append(LOOK);
    await seal();
    const old = await log.signer();
    const stranger = await strangersKey();
    const names = { from: old.keyId, to: stranger.keyId, publicKey: stranger.publicKey };
    const forged = { ...names, signature: stranger.sign(handoverText(names)) };
    // An administrator of the database writes it, as the hub would.
    await log.sequencer.handOver(forged, handoverEvent(forged, 'admin'));
    await sealAllBy(stranger);
    expect(await verify()).toMatchObject({ outcome: 'tampered', divergence: { index: 1, field: 'key-handover' } });
    await expect(showWitness(log)).rejects.toThrow(/wrong-signature/u);
  });

  it('a key that hands over again after it has done so is found', async () => {
    const old = await log.signer();
    await append(LOOK);
    await settleLog(log);
    await rotate();
    const stranger = await strangersKey();
    const names = { from: old.keyId, to: stranger.keyId, publicKey: stranger.publicKey };
    await append(handoverEvent({ ...names, signature: old.sign(handoverText(names)) }, 'thief'));
    await sealAllBy(await log.signer());
    expect(await verify()).toMatchObject({ outcome: 'tampered', divergence: { index: 2, field: 'key-handover' } });
  });

  it('a witness that begins after a rotation follows the log from its first key on', async () => {
    const keys = await threeKeys();
    const late = evidenceLogOf({
      ...system(),
      config: { ...system().config, witness: join(test.folder, 'late', 'checkpoints.log') },
    });
    await showWitness(late);
    expect((await late.openWitness(late.witnessPath))?.keys.size).toBe(keys.length);
  });

  it('cut off after the hand-over, is put in its place by the next process that signs', async () => {
    await append(LOOK);
    await seal();
    const old = await log.signer();
    const next = await log.keys.draft();
    const names = { from: old.keyId, to: next.keyId, publicKey: next.publicKey };
    const handover = { ...names, signature: old.sign(handoverText(names)) };
    await log.sequencer.handOver(handover, handoverEvent(handover, 'zhou'));
    // Killed here: the old file is still in its place.
    expect((await log.signer()).keyId).toBe(next.keyId);
    await settleLog(log);
    expect(await verify()).toMatchObject({ outcome: 'intact' });
  });

  it('cut off before the hand-over, nothing has changed', async () => {
    await append(LOOK);
    await seal();
    const old = await log.signer();
    await log.keys.draft();
    expect((await log.signer()).keyId).toBe(old.keyId);
    expect((await rotate()).from).toBe(old.keyId);
    await settleLog(log);
    expect(await verify()).toMatchObject({ outcome: 'intact' });
  });
});
