import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { speakAboutHold } from '../../src/actions/decide-hold.ts';
import { type BatchAnswer, submitBatch } from '../../src/actions/submit-batch.ts';
import { isSignedBy, signerOf } from '../../src/adapters/evidence/signing-key.ts';
import { batchCryptography } from '../../src/adapters/signing/batch-cryptography.ts';
import type { Receipt } from '../../src/domain/batches/receipt.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, child } from '../support/people.ts';

const system = generateKeyPairSync('ed25519');
const signer = signerOf(generateKeyPairSync('ed25519').privateKey);
const KEY_ID = 'hospital-7/2026';

describe('a system that pushes signed batches', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(async () => {
    await test.empty();
    await test.hub.inTransaction(({ submissions }) =>
      submissions.registerKey(
        {
          keyId: KEY_ID,
          sender: 'hospital-7',
          department: 'HC',
          org: '',
          region: '290121',
          feeds: ['HC-BIRTH'],
          algorithm: 'ed25519',
          publicKey: system.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
          validFrom: '2026-01-01T00:00:00.000Z',
          validUntil: '2027-01-01T00:00:00.000Z',
          revokedAt: null,
        },
        'admin',
      ),
    );
  });
  afterAll(() => test[Symbol.asyncDispose]());

  /** A file of certificates with its manifest; the series, what it follows and whatever a test changes. */
  const batch = async (seriesNo: number, prevDigest: string, children: readonly number[], changes: object = {}) => {
    const rows = children.map((no) => certificate(child(no, '2026-03-08')));
    const path = join(test.folder, `${randomUUID()}.ndjson`);
    writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const { bytes, sha256 } = await batchCryptography.measure(path, false);
    const manifest = batchCryptography.canonical({
      spec: 'hub-batch/1',
      sender: 'hospital-7',
      feed: 'HC-BIRTH',
      region: '290121',
      period: { from: '2026-03-01', until: '2026-03-31', final: true },
      kind: 'delta',
      seriesNo,
      prevDigest,
      file: { name: 'march.ndjson', bytes, sha256, rows: rows.length },
      agreement: { id: 'HC-PS', version: 1 },
      createdAt: '2026-03-31T03:00:00Z',
      nonce: randomUUID(),
      keyId: KEY_ID,
      ...changes,
    });
    return {
      id: randomUUID(),
      content: path,
      manifest,
      signature: sign(null, Buffer.from(manifest), system.privateKey).toString('hex'),
    };
  };
  type Batch = Awaited<ReturnType<typeof batch>>;
  const submit = (file: Batch) => submitBatch(file, { hub: test.hub, cryptography: batchCryptography, signer });
  const receiptOf = (answer: BatchAnswer): Receipt => {
    if (answer.outcome === 'refused') throw new Error(answer.problem.code);
    return JSON.parse(answer.receipt.text) as Receipt;
  };
  const digestOf = ({ manifest }: Batch) => batchCryptography.digest(manifest);
  /** The first batch of a key waits for a call back; here two people made it. */
  const begin = async () => {
    const first = await batch(1, '', [0]);
    const { batch: number } = receiptOf(await submit(first));
    const officer = (user: string) => ({ user, role: 'R-APPROVE', department: 'HC', session: 's' }) as const;
    await speakAboutHold(number ?? 0, 'release', officer('li'), test.hub);
    await speakAboutHold(number ?? 0, 'release', officer('wang'), test.hub);
    return first;
  };
  const live = async () => (await test.database.query(`select 1 from source_record where standing = 'head'`)).length;

  it('is called back before its first batch counts, and then believed', async () => {
    const first = await batch(1, '', [0]);
    expect(receiptOf(await submit(first))).toMatchObject({ state: 'held', seriesNo: 1, stops: [{ gate: 'G9' }] });
    expect(await live()).toBe(0);
    await test.empty();
  });

  it('gets a receipt that the hub signed', async () => {
    const first = await begin();
    const second = await batch(2, digestOf(first), [1, 2]);
    const answer = await submit(second);
    expect(receiptOf(answer)).toMatchObject({
      state: 'accepted',
      rows: { total: 2, rejected: 0 },
      manifestDigest: digestOf(second),
    });
    if (answer.outcome === 'receipt')
      expect(isSignedBy(signer.publicKey, answer.receipt.text, answer.receipt.signature)).toBe(true);
    expect(await live()).toBe(3);
  });

  it('gets the same receipt for the same batch, however often and however signed', async () => {
    const first = await begin();
    const second = await batch(2, digestOf(first), [1]);
    const once = await submit(second);
    const again = await submit(second);
    const signedAnew = await submit({ ...(await batch(2, digestOf(first), [1])), content: second.content });
    if (once.outcome !== 'receipt') throw new Error('no receipt');
    for (const repeated of [again, signedAnew])
      expect(repeated).toEqual({ outcome: 'receipt', receipt: once.receipt, isRepeat: true });
    expect(once.isRepeat).toBe(false);
    expect(await live()).toBe(2);
  });

  it('sent twenty times at once has one effect and one receipt', async () => {
    const first = await begin();
    const second = await batch(2, digestOf(first), [1]);
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(second)));
    const texts = new Set(
      answers.map((answer) => (answer.outcome === 'receipt' ? answer.receipt.signature : answer.problem.code)),
    );
    expect(texts.size).toBe(1);
    expect((await test.database.query('select 1 from batch')).length).toBe(2);
  });

  it('whose receipt was lost in a crash is mended by sending again, signed anew, without a second effect', async () => {
    const first = await begin();
    const second = await batch(2, digestOf(first), [1]);
    const crashing = {
      keyId: 'none',
      sign: () => {
        throw new Error('power cut');
      },
    };
    await expect(
      submitBatch(second, { hub: test.hub, cryptography: batchCryptography, signer: crashing }),
    ).rejects.toThrow('power cut');
    const anew = {
      ...(await batch(2, digestOf(first), [1], { createdAt: '2026-03-31T03:10:00Z' })),
      content: second.content,
    };
    expect(receiptOf(await submit(anew))).toMatchObject({ state: 'accepted', manifestDigest: digestOf(second) });
    expect((await test.database.query('select 1 from batch')).length).toBe(2);
    expect(await live()).toBe(2);
  });

  it('is refused for a wrong signature, another file, an old manifest, a used nonce', async () => {
    const first = await begin();
    const next = (changes: object = {}) => batch(2, digestOf(first), [1], changes);
    const good = await next();
    const code = async (file: Batch) => {
      const answer = await submit(file);
      return answer.outcome === 'refused' ? answer.problem.code : 'receipt';
    };
    expect(await code({ ...good, manifest: ` ${good.manifest}` })).toBe('SIGNATURE_INVALID');
    expect(await code({ ...good, manifest: good.manifest.replace('"rows":1', '"rows":2') })).toBe('SIGNATURE_INVALID');
    expect(await code({ ...good, content: first.content })).toBe('DIGEST_MISMATCH');
    expect(await code(await next({ createdAt: '2026-03-23T03:00:00Z' }))).toBe('WINDOW_EXPIRED');
    expect(await code(await next({ createdAt: '2026-04-01T03:00:00Z' }))).toBe('CLOCK_AHEAD');
    expect(await code(await next({ nonce: (JSON.parse(first.manifest) as { nonce: string }).nonce }))).toBe(
      'NONCE_USED',
    );
    expect(await code(await next({ feed: 'HC-DEATH' }))).toBe('SENDER_SCOPE');
    expect(await code(await next({ keyId: 'nobody' }))).toBe('SIGNATURE_KEY');
    const pretty = JSON.stringify(JSON.parse(good.manifest), null, 1);
    expect(
      await code({
        ...good,
        manifest: pretty,
        signature: sign(null, Buffer.from(pretty), system.privateKey).toString('hex'),
      }),
    ).toBe('MANIFEST_NOT_CANONICAL');
    expect((await test.database.query('select 1 from submission')).length).toBe(1);
  });

  it('is refused once its key is revoked, even with a date before', async () => {
    const first = await begin();
    const second = await batch(2, digestOf(first), [1]);
    await test.hub.inTransaction(({ submissions }) => submissions.revokeKey(KEY_ID, '2026-03-31T03:30:00Z'));
    expect(await submit(second)).toMatchObject({ outcome: 'refused', problem: { code: 'SIGNATURE_KEY' } });
  });

  it('is answered for good when the file cannot be taken', async () => {
    const first = await begin();
    const file = await batch(2, digestOf(first), [1]);
    const wrong = JSON.parse(file.manifest) as { file: { rows: number } };
    const manifest = batchCryptography.canonical({ ...wrong, file: { ...wrong.file, rows: 9 } });
    const counted = {
      ...file,
      manifest,
      signature: sign(null, Buffer.from(manifest), system.privateKey).toString('hex'),
    };
    expect(receiptOf(await submit(counted))).toMatchObject({
      state: 'rejected',
      batch: null,
      problem: { code: 'MANIFEST_COUNT' },
    });
    expect(await submit(counted)).toMatchObject({ outcome: 'receipt', isRepeat: true });
  });

  it('waits when a batch before it is missing', async () => {
    await begin();
    expect(receiptOf(await submit(await batch(3, 'c'.repeat(64), [1])))).toMatchObject({
      state: 'held',
      stops: [{ gate: 'SERIES_GAP' }],
    });
    expect(await live()).toBe(1);
  });

  it('that says two things under one number has neither of them counted', async () => {
    const first = await begin();
    await submit(await batch(2, digestOf(first), [1]));
    expect(await live()).toBe(2);
    expect(receiptOf(await submit(await batch(2, digestOf(first), [2])))).toMatchObject({
      state: 'held',
      stops: [{ gate: 'SERIES_FORK' }],
    });
    expect(await live()).toBe(1);
    const states = await test.database.query<{ state: string }>('select state from batch order by number');
    expect(states.map(({ state }) => state)).toEqual(['accepted', 'held', 'held']);
  });

  it('may ask whether a batch arrived', async () => {
    const first = await begin();
    const series = { sender: 'hospital-7', feed: 'HC-BIRTH', region: '290121' };
    const find = (no: number) => test.hub.inTransaction(({ submissions }) => submissions.find(series, no));
    expect(await find(1)).toMatchObject([{ manifestDigest: digestOf(first), receipt: { keyId: signer.keyId } }]);
    expect(await find(37)).toEqual([]);
  });

  it('leaves evidence of every batch received', async () => {
    await begin();
    const rows = await test.database.query<{ action: string }>(
      `select action from evidence where object like 'submission:%'`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['batch-received']);
  });
});
