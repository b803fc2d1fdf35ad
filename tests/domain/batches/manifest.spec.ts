import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasDuplicateKey } from '../../../src/domain/batches/duplicate-key.ts';
import { contentOf, envelopeOf, readManifest } from '../../../src/domain/batches/manifest.ts';
import { faultInKey, type SenderKey } from '../../../src/domain/batches/sender-key.ts';
import { type KnownBatch, placeInSeries, seriesStop } from '../../../src/domain/batches/series.ts';
import { faultInWindow } from '../../../src/domain/batches/window.ts';

const MANIFEST = {
  spec: 'hub-batch/1',
  sender: 'hospital-7',
  feed: 'HC-DEATH',
  region: '290121',
  period: { from: '2026-03-01', until: '2026-03-31', final: true },
  kind: 'delta',
  seriesNo: 37,
  prevDigest: 'a'.repeat(64),
  file: { name: 'march.csv', bytes: 1234, sha256: 'b'.repeat(64), rows: 20 },
  agreement: { id: 'HC-PS-1', version: 2 },
  createdAt: '2026-03-31T02:00:00Z',
  nonce: 'n0nce-n0nce-n0nce',
  keyId: 'key-1',
} as const;
const read = (changes: Readonly<Record<string, unknown>> = {}) =>
  readManifest(JSON.stringify({ ...MANIFEST, ...changes }));
const manifest = () => {
  const result = read();
  if (result.outcome === 'faulty') throw new Error(result.problem.en);
  return result.manifest;
};

describe('a manifest', () => {
  it('says who sends which file for which period', () => {
    expect(envelopeOf(manifest(), 'hospital')).toMatchObject({
      feed: 'HC-DEATH',
      region: '290121',
      org: 'hospital',
      isFinal: true,
      series: 37,
      mode: 'add',
      declaredRowCount: 20,
    });
  });

  it.each([
    ['a key nobody knows', { extra: 1 }],
    ['another version', { spec: 'hub-batch/2' }],
    ['a digest in capitals', { file: { ...MANIFEST.file, sha256: 'B'.repeat(64) } }],
    ['a series that begins at zero', { seriesNo: 0 }],
    ['no nonce', { nonce: '' }],
    ['a day that does not exist', { period: { from: '2026-02-30', until: '2026-03-31', final: true } }],
  ])('with %s is refused, naming the field and no value', (_, changes) => {
    expect(read(changes)).toMatchObject({ outcome: 'faulty', problem: { code: 'MANIFEST_INVALID' } });
  });

  it('that states a key twice is refused, for two readers would read two things', () => {
    const twice = JSON.stringify(MANIFEST).replace('"seriesNo":37', '"seriesNo":37,"seriesNo":38');
    expect(readManifest(twice)).toMatchObject({ problem: { code: 'MANIFEST_DUPLICATE_KEY' } });
    expect(readManifest('{')).toMatchObject({ problem: { code: 'MANIFEST_INVALID' } });
  });

  it('knows a name twice in one object from one name in two', () => {
    expect(hasDuplicateKey('{"a":{"a":1},"b":[{"a":1},{"a":"\\"a\\":"}]}')).toBe(false);
    expect(hasDuplicateKey('{"b":[{"a":1,"\\u0061":2}]}')).toBe(true);
    fc.assert(fc.property(fc.jsonValue(), (value) => !hasDuplicateKey(JSON.stringify(value))));
  });

  it('is the same content under another nonce, moment or key', () => {
    const again = { ...manifest(), nonce: 'another-nonce-0000', createdAt: '2026-03-31T03:00:00Z', keyId: 'key-2' };
    expect(contentOf(again)).toEqual(contentOf(manifest()));
  });
});

describe('the key of a sender', () => {
  const KEY: SenderKey = {
    keyId: 'key-1',
    sender: 'hospital-7',
    department: 'HC',
    org: 'hospital',
    region: '2901',
    feeds: ['HC-DEATH'],
    algorithm: 'ed25519',
    publicKey: '',
    validFrom: '2026-01-01T00:00:00.000Z',
    validUntil: '2027-01-01T00:00:00.000Z',
    revokedAt: null,
  };

  it.each([
    ['unknown', null],
    ['other-sender', { ...KEY, sender: 'school-1' }],
    ['revoked', { ...KEY, revokedAt: '2026-03-31T02:30:00.000Z' }],
    ['not-yet', { ...KEY, validFrom: '2026-04-01T00:00:00.000Z' }],
    ['expired', { ...KEY, validUntil: '2026-03-01T00:00:00.000Z' }],
  ])('that is %s signs nothing, and the reason is named', (reason, key) => {
    expect(faultInKey(key, manifest())).toMatchObject({
      code: 'SIGNATURE_KEY',
      en: expect.stringContaining(reason) as string,
    });
  });

  it('signs its own feeds and regions only', () => {
    expect(faultInKey(KEY, manifest())).toBeNull();
    expect(faultInKey({ ...KEY, feeds: ['HC-BIRTH'] }, manifest())).toMatchObject({ code: 'SENDER_SCOPE' });
    expect(faultInKey({ ...KEY, region: '290122' }, manifest())).toMatchObject({ code: 'SENDER_SCOPE' });
  });
});

describe('the window of a manifest', () => {
  it('is seven days back and ten minutes ahead', () => {
    const now = '2026-03-31T04:00:00.000Z';
    expect(faultInWindow('2026-03-24T04:00:00Z', now)).toBeNull();
    expect(faultInWindow('2026-03-24T03:59:59Z', now)).toMatchObject({ code: 'WINDOW_EXPIRED' });
    expect(faultInWindow('2026-03-31T04:10:00Z', now)).toBeNull();
    expect(faultInWindow('2026-04-01T04:00:00Z', now)).toMatchObject({ code: 'CLOCK_AHEAD' });
  });
});

describe('the series of a sender', () => {
  const batch = (seriesNo: number, prevDigest: string, own = `m${seriesNo}`, content = own): KnownBatch => ({
    seriesNo,
    prevDigest,
    manifestDigest: own,
    contentDigest: content,
  });
  const known = [batch(1, ''), batch(2, 'm1')];

  it('goes on from the manifest before', () => {
    expect(placeInSeries(batch(1, ''), [])).toEqual({ verdict: 'next' });
    expect(placeInSeries(batch(3, 'm2'), known)).toEqual({ verdict: 'next' });
  });

  it('knows a repetition by its content, whatever was signed anew', () => {
    expect(placeInSeries(batch(2, 'm1', 'signed-again', 'm2'), known)).toMatchObject({
      verdict: 'repeat',
      of: known[1],
    });
  });

  it('sees a gap, and lets the missing one fill it', () => {
    expect(placeInSeries(batch(4, 'm3'), known)).toEqual({ verdict: 'gap' });
    expect(placeInSeries(batch(3, 'm2'), [...known, batch(4, 'm3')])).toEqual({ verdict: 'next' });
  });

  it('sees a sender who says two things: under one number, after another history, before what is known', () => {
    expect(placeInSeries(batch(2, 'm1', 'other'), known)).toMatchObject({ verdict: 'fork', of: known[1] });
    expect(placeInSeries(batch(3, 'other'), known)).toMatchObject({ verdict: 'fork', of: known[1] });
    expect(placeInSeries(batch(3, 'm2', 'other'), [...known, batch(4, 'm3')])).toMatchObject({ verdict: 'fork' });
  });

  it('holds what is out of its series', () => {
    expect(seriesStop({ verdict: 'next' }, batch(3, 'm2'))).toBeNull();
    expect(seriesStop({ verdict: 'gap' }, batch(4, 'm3'))).toMatchObject({ gate: 'SERIES_GAP' });
    expect(seriesStop({ verdict: 'fork', of: batch(2, 'm1') }, batch(2, 'm1', 'x'))).toMatchObject({
      gate: 'SERIES_FORK',
    });
  });
});
