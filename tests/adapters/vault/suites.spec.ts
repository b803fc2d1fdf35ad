import fc from 'fast-check';
import { sm3, sm4 } from 'sm-crypto-v2';
import { describe, expect, it } from 'vitest';

import { kindOf } from '../../../src/adapters/postgres/vault/number-texts.ts';
import { keyVersionOf, seal, unseal } from '../../../src/adapters/postgres/vault/sealed-value.ts';
import { suiteOf } from '../../../src/adapters/postgres/vault/suite.ts';
import { keyedDigest, makeToken } from '../../../src/adapters/postgres/vault/tokens.ts';

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const NOTHING = Buffer.alloc(0);

describe('suite 1 is the published algorithms', () => {
  it('AES-256-GCM, test case 14 of McGrew and Viega', () => {
    const sealed = suiteOf(1).encrypt(Buffer.alloc(32), Buffer.alloc(12), NOTHING, Buffer.alloc(16));
    expect(sealed.toString('hex')).toBe('cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919');
  });

  it('HMAC-SHA-256, test case 1 of RFC 4231', () => {
    expect(suiteOf(1).mac(Buffer.alloc(20, 0x0b), 'Hi There').toString('hex')).toBe(
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    );
  });
});

describe('suite 2 is the national algorithms', () => {
  it('SM4, example 1 of GB/T 32907-2016, as the first block of the key stream', () => {
    const key = Buffer.concat([bytes('0123456789abcdeffedcba9876543210'), Buffer.alloc(32)]);
    const sealed = suiteOf(2).encrypt(key, bytes('0123456789abcdeffedcba9876543210'), NOTHING, Buffer.alloc(16));
    expect(sealed.toString('hex', 0, 16)).toBe('681edf34d206965e86b3e94f536e4246');
  });

  it('HMAC-SM3 and SM4-CTR as another library computes them', () => {
    const [key, iv] = [bytes('000102030405060708090a0b0c0d0e0f'), bytes('f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff')];
    expect(suiteOf(2).mac(key, '290121202501080018').toString('hex')).toBe(
      sm3(Buffer.from('290121202501080018'), { key: key.toString('hex') }),
    );
    const sealed = suiteOf(2).encrypt(Buffer.concat([key, key, key]), iv, NOTHING, Buffer.from('290121202501080018'));
    // CTR is the cipher over counting blocks, added to the text
    const second = Buffer.from(iv);
    second[15] = 0;
    second[14] = 0xff;
    const stream = [iv, second].map((block) => sm4.encrypt(block, key, { padding: 'none', output: 'array' }));
    const other = Buffer.from('290121202501080018').map((byte, at) => byte ^ (Buffer.concat(stream)[at] ?? 0));
    expect(sealed.toString('hex', 0, 18)).toBe(Buffer.from(other).toString('hex'));
  });
});

const key = (suite: 1 | 2, version = 7, fill = 3) => ({
  version,
  suite,
  key: Buffer.alloc(suiteOf(suite).keyBytes, fill),
});
const HERE = 'identity_number|idn.AAAAAAAAAAAAAAAAAAAAAA';
const NUMBER = '290121202501080018';

describe.each([1, 2] as const)('a token under suite %s', (suite) => {
  it('is the first 16 bytes of the keyed digest of a text and its kind', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constant(NUMBER)), (text) => {
        const digest = suiteOf(suite).mac(key(suite).key, `${kindOf(text)}\u0000${text}`);
        expect(makeToken(key(suite), text)).toBe(`idn.${digest.toString('base64url', 0, 16)}`);
        const labelled = suiteOf(suite).mac(key(suite).key, `case\u0000${text}`);
        expect(keyedDigest(key(suite), 'case', text)).toBe(labelled.toString('hex', 0, 16));
      }),
      { numRuns: 500 },
    );
  });
});

describe.each([1, 2] as const)('a value sealed under suite %s', (suite) => {
  it('opens with its key in its place, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unseal(key(suite), HERE, seal(key(suite), HERE, text))).toBe(text);
      }),
    );
  });

  it('says its suite and the version of its key, and never looks the same twice', () => {
    const [one, other] = [seal(key(suite), HERE, NUMBER), seal(key(suite), HERE, NUMBER)];
    expect(one[0]).toBe(suite);
    expect(keyVersionOf(one)).toBe(7);
    expect(one.equals(other)).toBe(false);
  });

  it('does not open in another row, under another key, or under another version', () => {
    const sealed = seal(key(suite), HERE, NUMBER);
    expect(unseal(key(suite), HERE.replace('A', 'B'), sealed)).toBeNull();
    expect(unseal(key(suite, 7, 4), HERE, sealed)).toBeNull();
    const relabelled = Buffer.from(sealed);
    relabelled.writeUInt16BE(8, 1);
    expect(unseal(key(suite, 8), HERE, relabelled)).toBeNull();
  });

  it('does not open when any bit of it was changed or its end is missing', () => {
    const sealed = seal(key(suite), HERE, NUMBER);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(unseal(key(suite), HERE, changed)).toBeNull();
    }
    for (let length = 0; length < sealed.length; length += 1)
      expect(unseal(key(suite), HERE, sealed.subarray(0, length))).toBeNull();
  });
});
