import { generateKeyPairSync, sign } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { describe, expect, it } from 'vitest';
import { batchCryptography } from '../../../src/adapters/signing/batch-cryptography.ts';

const TEXT = batchCryptography.canonical({ spec: 'hub-batch/1', name: '三月', seriesNo: 37 });
const flipped = (hex: string, at: number): string =>
  `${hex.slice(0, at)}${((parseInt(hex[at] ?? '0', 16) + 1) % 16).toString(16)}${hex.slice(at + 1)}`;

describe('Ed25519', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = {
    algorithm: 'ed25519',
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  } as const;
  const signature = sign(null, Buffer.from(TEXT), privateKey).toString('hex');

  it('signs these bytes and no others', () => {
    expect(batchCryptography.verify(key, TEXT, signature)).toBe(true);
    expect(batchCryptography.verify(key, `${TEXT} `, signature)).toBe(false);
    for (let at = 0; at < signature.length; at += 5)
      expect(batchCryptography.verify(key, TEXT, flipped(signature, at))).toBe(false);
  });

  it('takes neither another key nor trailing bytes nor another algorithm', () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    expect(batchCryptography.verify({ ...key, publicKey: other }, TEXT, signature)).toBe(false);
    expect(batchCryptography.verify(key, TEXT, `${signature}00`)).toBe(false);
    expect(batchCryptography.verify({ ...key, algorithm: 'sm2' }, TEXT, signature)).toBe(false);
    expect(batchCryptography.verify({ ...key, publicKey: 'nonsense' }, TEXT, signature)).toBe(false);
  });
});

describe('SM2 with SM3', () => {
  const { publicKey, privateKey } = sm2.generateKeyPairHex();
  const key = { algorithm: 'sm2', publicKey } as const;
  const ID = { hash: true, der: true, userId: '1234567812345678' } as const;
  const signature = sm2.doSignature(Buffer.from(TEXT), privateKey, ID);

  it('signs these bytes under the standard identity', () => {
    expect(batchCryptography.verify(key, TEXT, signature)).toBe(true);
    expect(batchCryptography.verify(key, `${TEXT} `, signature)).toBe(false);
  });

  it('does not take an empty identity, as some libraries sign', () => {
    const empty = sm2.doSignature(Buffer.from(TEXT), privateKey, { ...ID, userId: '' });
    expect(batchCryptography.verify(key, TEXT, empty)).toBe(false);
  });

  it('takes one form of a signature only: no other lengths, no trailing bytes, no s + n', () => {
    expect(batchCryptography.verify(key, TEXT, `${signature}00`)).toBe(false);
    expect(batchCryptography.verify(key, TEXT, signature.replace(/^30(..)/u, '3081$1'))).toBe(false);
    expect(batchCryptography.verify(key, TEXT, signature.toUpperCase())).toBe(false);
    expect(batchCryptography.verify(key, TEXT, '3006020100020100')).toBe(false);
    const [r, s] = integers(signature);
    const n = BigInt('0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123');
    expect(batchCryptography.verify(key, TEXT, der(r, s))).toBe(true);
    expect(batchCryptography.verify(key, TEXT, der(r, s + n))).toBe(false);
    expect(batchCryptography.verify(key, TEXT, der(r, n - s))).toBe(false);
  });
});

function integers(hex: string): readonly [bigint, bigint] {
  const length = parseInt(hex.slice(6, 8), 16) * 2;
  return [BigInt(`0x${hex.slice(8, 8 + length)}`), BigInt(`0x${hex.slice(8 + length + 4)}`)];
}

const der = (r: bigint, s: bigint): string => {
  const integer = (value: bigint): string => {
    const text = value.toString(16);
    const even = text.length % 2 === 0 ? text : `0${text}`;
    const body = parseInt(even.slice(0, 2), 16) >= 0x80 ? `00${even}` : even;
    return `02${(body.length / 2).toString(16).padStart(2, '0')}${body}`;
  };
  const body = integer(r) + integer(s);
  return `30${(body.length / 2).toString(16).padStart(2, '0')}${body}`;
};
