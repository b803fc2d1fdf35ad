import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { submitBatch } from '../../src/actions/submit-batch.ts';
import { signerOf } from '../../src/adapters/evidence/signing-key.ts';
import { batchCryptography } from '../../src/adapters/signing/batch-cryptography.ts';
import { type Administrator, administrator } from './support/administrators.ts';
import { openTestApi, type TestApi } from './support/api.ts';

const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const CLIENT = `client { name state owner { name } posts { id state } keys { id algorithm state addedBy confirmedBy revokedAt }
  senderKeys { id thumbprint algorithm feeds org region validFromAt validUntilAt revokedAt addedBy } }`;

interface ShownClient {
  readonly posts: readonly { readonly id: string; readonly state: string }[];
  readonly keys: readonly { readonly id: string; readonly state: string }[];
  readonly senderKeys: readonly {
    readonly id: string;
    readonly thumbprint: string;
    readonly revokedAt: string | null;
  }[];
}

describe('keys of systems by the API', () => {
  const first = generateKeyPairSync('ed25519');
  const second = generateKeyPairSync('ed25519');
  let api: TestApi;
  let anna: Administrator;
  let dora: Administrator;
  let client: ShownClient;
  beforeAll(async () => {
    api = await openTestApi();
    anna = administrator(api, 'anna', 'R-ADMIN');
    dora = administrator(api, 'dora', 'R-DPO');
    await anna.change(
      'addAccount',
      'name: "owner", displayName: "负责人", identity: { issuer: "https://id.example", subject: "owner" }',
    );
    client = await changed(anna, 'addClient', registration('hospital-1', first.publicKey));
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const registration = (name: string, key: KeyObject) =>
    `name: "${name}", owner: "owner", post: { unit: HC, org: "H1", region: "290121" }, publicKey: ${JSON.stringify(pem(key))}`;
  const changed = async (by: Administrator, name: string, input: string): Promise<ShownClient> => {
    const told = await by.change(name, input, CLIENT);
    if (!told.__typename.endsWith('Success')) throw new Error(`${name}: ${told.rule}`);
    return told['client'] as ShownClient;
  };
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  /** Signs in as the system: the status, and the token if there is one. */
  const signIn = async (kid: string, key: KeyObject) => {
    const now = Math.floor(Date.now() / 1_000);
    const claims = { iss: 'hospital-1', sub: 'hospital-1', aud: api.url, jti: randomUUID(), iat: now, exp: now + 60 };
    const text = `${part({ alg: 'EdDSA', kid })}.${part(claims)}`;
    const answer = await fetch(`${api.url}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`,
      }),
    });
    const { access_token: token = '' } = (await answer.json()) as { access_token?: string };
    return { status: answer.status, token };
  };
  const asks = async (token: string) => {
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ me { kind } }' }),
    });
    const { errors } = (await answer.json()) as { errors?: { extensions: { rule: string } }[] };
    return errors?.[0]?.extensions.rule ?? 'ANSWERED';
  };
  const waits = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_100));

  it('a system is registered with key and post, and both wait for the other administrator', async () => {
    const [kid = ''] = client.keys.map(({ id }) => id);
    expect(client).toMatchObject({
      name: 'hospital-1',
      state: 'ACTIVE',
      owner: { name: 'owner' },
      posts: [{ state: 'GRANTED' }],
      keys: [{ algorithm: 'EdDSA', state: 'WAITING', addedBy: 'anna', confirmedBy: null }],
      senderKeys: [],
    });
    expect((await signIn(kid, first.privateKey)).status).toBe(401);
    await dora.change('confirmPost', `id: "${client.posts[0]?.id}"`);
    const { status, token } = await signIn(kid, first.privateKey);
    expect([status, await asks(token)]).toEqual([200, 'OPERATION_UNKNOWN']);
  });

  it('another key waits while the first goes on, until the other administrator confirms it', async () => {
    const added = await changed(
      anna,
      'addClientKey',
      `client: "hospital-1", publicKey: ${JSON.stringify(pem(second.publicKey))}`,
    );
    const kid = added.keys.find(({ state }) => state === 'WAITING')?.id ?? '';
    expect((await signIn(kid, second.privateKey)).status).toBe(401);
    expect((await signIn(client.keys[0]?.id ?? '', first.privateKey)).status).toBe(200);
    const annaLater = administrator(api, 'anna', 'R-DPO');
    expect(await annaLater.change('confirmClientKey', `id: "${kid}"`)).toMatchObject({
      __typename: 'AccessRefusedError',
      rule: 'SAME_PERSON',
    });
    await changed(dora, 'confirmClientKey', `id: "${kid}"`);
    expect((await signIn(kid, second.privateKey)).status).toBe(200);
    expect(await dora.change('confirmClientKey', `id: "${kid}"`)).toMatchObject({ rule: 'NOTHING_TO_CHANGE' });
  });

  it('a key that is revoked is over at once, with the tokens that the system has; its other key gets new ones', async () => {
    const [old = '', other = ''] = [first.publicKey, second.publicKey].map((key) =>
      createHash('sha256')
        .update(`{"crv":"Ed25519","kty":"OKP","x":"${key.export({ format: 'jwk' }).x}"}`)
        .digest('base64url'),
    );
    const { token } = await signIn(old, first.privateKey);
    expect(await asks(token)).toBe('OPERATION_UNKNOWN');
    await changed(anna, 'revokeClientKey', `id: "${old}"`);
    expect(await asks(token)).toBe('TOKEN_INVALID');
    expect((await signIn(old, first.privateKey)).status).toBe(401);
    await waits();
    expect(await asks((await signIn(other, second.privateKey)).token)).toBe('OPERATION_UNKNOWN');
    expect((await anna.change('revokeClientKey', `id: "${old}"`)).__typename).toBe('NotFoundError');
  });

  it.each([
    ['a private key', pemOfPrivate(), 'PUBLIC_KEY'],
    ['no key', 'none', 'PUBLIC_KEY'],
    ['a curve that is not taken', pem(generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).publicKey), 'PUBLIC_KEY'],
  ])('%s is refused, and nothing of it is told', async (_what, text, rule) => {
    const told = await anna.change('addClientKey', `client: "hospital-1", publicKey: ${JSON.stringify(text)}`);
    expect(told).toMatchObject({ __typename: 'InvalidInputError', rule });
    expect(JSON.stringify(told)).not.toContain(text.slice(30, 60) || '?');
  });

  it.each([
    ['a key that is registered', registration('hospital-2', second.publicKey), 'KEY_TAKEN'],
    [
      'an owner who is not there',
      registration('hospital-2', generateKeyPairSync('ed25519').publicKey).replace('"owner"', '"nobody"'),
      'CLIENT_OWNER',
    ],
    ['a name that is taken', registration('hospital-1', generateKeyPairSync('ed25519').publicKey), 'NAME_TAKEN'],
  ])('no system is registered with %s', async (_what, input, rule) => {
    expect(await anna.change('addClient', input)).toMatchObject({ __typename: 'AccessRefusedError', rule });
  });

  it('a system is granted no post but that of a submitter', async () => {
    const told = await anna.change('grantPost', 'account: "hospital-1", role: R_DQO, unit: HC');
    expect(told).toMatchObject({ __typename: 'AccessRefusedError', rule: 'CLIENT_ROLE' });
  });

  describe('for signing batches', () => {
    const signing = generateKeyPairSync('ed25519');
    const scope = (more: string) =>
      `client: "hospital-1", algorithm: ED25519, publicKey: ${JSON.stringify(pem(signing.publicKey))}, ${more}`;
    const OWN = 'region: "290121101", org: "H1", feeds: ["HC-BIRTH"], days: 30';

    it.each([
      ['the region of a neighbour', 'region: "290122", org: "H1", feeds: ["HC-BIRTH"]'],
      ['another hospital', 'region: "290121", org: "H2", feeds: ["HC-BIRTH"]'],
      ['the whole department', 'region: "290121", feeds: ["HC-BIRTH"]'],
      ['a register of another department', 'region: "290121", org: "H1", feeds: ["PS-BIRTH"]'],
      ['one of another department among its own', 'region: "290121", org: "H1", feeds: ["HC-BIRTH", "PS-BIRTH"]'],
    ])('is not registered for %s: no post lets the system send that', async (_what, more) => {
      expect(await anna.change('addSenderKey', scope(more))).toMatchObject({
        __typename: 'AccessRefusedError',
        rule: 'BEYOND_POST',
      });
    });

    it.each([
      ['an unknown feed', 'region: "290121", org: "H1", feeds: ["XX"]', 'FEED_UNKNOWN'],
      ['no feed', 'region: "290121", org: "H1", feeds: []', 'FEED_UNKNOWN'],
      ['a region that is none', 'region: "29", org: "H1", feeds: ["HC-BIRTH"]', 'REGION_CODE'],
    ])('is not registered with %s', async (_what, more, rule) => {
      expect(await anna.change('addSenderKey', scope(more))).toMatchObject({ __typename: 'InvalidInputError', rule });
    });

    const batch = (keyId: string) => {
      const manifest = batchCryptography.canonical({
        spec: 'hub-batch/1',
        sender: 'hospital-1',
        feed: 'HC-BIRTH',
        region: '290121101',
        period: { from: '2026-03-01', until: '2026-03-31', final: true },
        kind: 'delta',
        seriesNo: 1,
        prevDigest: '',
        file: { name: 'march.ndjson', bytes: 1, sha256: '0'.repeat(64), rows: 1 },
        agreement: { id: 'HC-PS', version: 1 },
        createdAt: new Date().toISOString(),
        nonce: randomUUID(),
        keyId,
      });
      const signature = sign(null, Buffer.from(manifest), signing.privateKey).toString('hex');
      const signer = signerOf(generateKeyPairSync('ed25519').privateKey);
      const content = import.meta.filename;
      const submitting = { hub: api.system.hub, cryptography: batchCryptography, signer };
      return submitBatch({ id: randomUUID(), content, manifest, signature }, submitting);
    };

    it('shows its thumbprint, validity and scope, never itself; batches are believed until it is revoked', async () => {
      const { senderKeys } = await changed(anna, 'addSenderKey', scope(OWN));
      const der = signing.publicKey.export({ type: 'spki', format: 'der' });
      const [key] = senderKeys;
      expect(key).toMatchObject({
        thumbprint: createHash('sha256').update(der).digest('hex'),
        algorithm: 'ED25519',
        feeds: ['HC-BIRTH'],
        org: 'H1',
        region: '290121101',
        revokedAt: null,
        addedBy: 'anna',
      });
      // Believed as far as the key goes: it is the file that is another one.
      expect(await batch(key?.id ?? '')).toMatchObject({ outcome: 'refused', problem: { code: 'DIGEST_MISMATCH' } });
      const told = await anna.change('addSenderKey', scope(OWN));
      expect(told).toMatchObject({ rule: 'KEY_TAKEN' });
      const revoked = await changed(dora, 'revokeSenderKey', `id: "${key?.id}"`);
      expect(revoked.senderKeys[0]?.revokedAt).toMatch(/^20/);
      expect(await batch(key?.id ?? '')).toMatchObject({ outcome: 'refused', problem: { code: 'SIGNATURE_KEY' } });
      expect((await dora.change('revokeSenderKey', `id: "${key?.id}"`)).__typename).toBe('NotFoundError');
      const { data } = await anna.ask<object>(`{ clients { edges { node { ${CLIENT.slice(9, -1)} } } } }`);
      expect(JSON.stringify(data)).not.toContain(der.toString('base64').slice(16));
      expect(JSON.stringify(data)).not.toContain(String(second.publicKey.export({ format: 'jwk' }).x));
    });

    it('may be of SM2, if it is a point of the curve', async () => {
      const { publicKey } = sm2.generateKeyPairHex();
      const asked = (key: string) => `client: "hospital-1", algorithm: SM2, publicKey: "${key}", ${OWN}`;
      const { senderKeys } = await changed(anna, 'addSenderKey', asked(publicKey));
      const thumbprint = createHash('sha256').update(publicKey, 'hex').digest('hex');
      expect(senderKeys.map((key) => key.thumbprint)).toContain(thumbprint);
      const off = `04${'1'.repeat(128)}`;
      expect(await anna.change('addSenderKey', asked(off))).toMatchObject({ rule: 'PUBLIC_KEY' });
    });
  });

  it('a system that is revoked is out at once, with all its keys', async () => {
    const kid = createHash('sha256')
      .update(`{"crv":"Ed25519","kty":"OKP","x":"${second.publicKey.export({ format: 'jwk' }).x}"}`)
      .digest('base64url');
    const { token } = await signIn(kid, second.privateKey);
    expect(await asks(token)).toBe('OPERATION_UNKNOWN');
    const revoked = await changed(dora, 'revokeClient', 'client: "hospital-1"');
    expect(revoked).toMatchObject({ state: 'SUSPENDED', keys: [{ state: 'REVOKED' }, { state: 'REVOKED' }] });
    expect([await asks(token), (await signIn(kid, second.privateKey)).status]).toEqual(['TOKEN_INVALID', 401]);
    expect((await dora.change('revokeClient', 'client: "owner"')).__typename).toBe('NotFoundError');
  });
});

/** A key that nobody may hand over. */
function pemOfPrivate(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
