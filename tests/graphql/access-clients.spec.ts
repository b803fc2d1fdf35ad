import { createHash, createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { addClient, revokeClient } from '../../src/actions/access/manage-clients.ts';
import { confirmPost, endPost, grantPost } from '../../src/actions/access/manage-posts.ts';
import { readPublicKey } from '../../src/adapters/identity/public-key.ts';
import type { Post } from '../../src/domain/access/post.ts';
import { certificate, child } from '../support/people.ts';
import { openTestApi, type TestApi } from './support/api.ts';
import { localPerson } from './support/people.ts';

const HOSPITAL: Post = { role: 'R-SUBMIT', department: 'HC', org: 'H1', region: '290121' };
const GRANTER = { user: 'admin-a', role: 'R-ADMIN', session: '' } as const;
const CONFIRMER = { user: 'dpo-b', role: 'R-DPO', session: '' } as const;
const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();

describe('a department system', () => {
  const ed = generateKeyPairSync('ed25519');
  const ec = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const rsa = generateKeyPairSync('rsa', { modulusLength: 3072 });
  let api: TestApi;
  let kid = '';

  const client = async (
    name: string,
    key: KeyObject,
    more: { confirm?: boolean; certificate?: string; post?: Post } = {},
  ) => {
    const known = await readPublicKey(pem(key));
    const request = {
      name,
      owner: 'owner',
      post: more.post ?? HOSPITAL,
      days: 300,
      key: known,
      certificate: more.certificate ?? null,
    };
    const added = await addClient(request, GRANTER, api.system.hub);
    if (added.outcome !== 'added') throw new Error(added.why);
    if (more.confirm !== false) await confirmPost(added.post.id, CONFIRMER, api.system.hub);
    return known.kid;
  };
  beforeAll(async () => {
    api = await openTestApi();
    await localPerson(api.system, 'owner', []);
    kid = await client('hospital-1', ed.publicKey);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const part = (value: unknown): string =>
    Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
  const now = () => Math.floor(Date.now() / 1_000);
  const claims = (more: Record<string, unknown> = {}) => ({
    iss: 'hospital-1',
    sub: 'hospital-1',
    aud: api.url,
    jti: randomUUID(),
    iat: now(),
    exp: now() + 60,
    ...more,
  });
  type Signing = (text: string) => Uint8Array;
  const byEd: Signing = (text) => sign(null, Buffer.from(text), ed.privateKey);
  const jwt = (header: unknown, payload: unknown, signing: Signing = byEd): string => {
    const text = `${part(header)}.${part(payload)}`;
    return `${text}.${Buffer.from(signing(text)).toString('base64url')}`;
  };
  const good = (more: Record<string, unknown> = {}) => jwt({ alg: 'EdDSA', kid }, claims(more));
  const ask = (assertion: string, headers: Record<string, string> = {}) =>
    fetch(`${api.url}/token`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
      }),
    });
  const tokenOf = async (answer: Response) => ((await answer.json()) as { access_token: string }).access_token;
  const session = async (token: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${api.url}/session`, { headers: { authorization: `Bearer ${token}`, ...headers } });
    return { status: answer.status, text: await answer.text() };
  };

  it('gets a token of five minutes for its post, on the strength of what it signed', async () => {
    const answer = await ask(good());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const body = (await answer.json()) as { access_token: string };
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 300 });
    const told = JSON.parse((await session(body.access_token)).text) as unknown;
    expect(told).toMatchObject({
      user: 'hospital-1',
      post: { role: 'R-SUBMIT', department: 'HC', org: 'H1', region: '290121' },
      provenAt: null,
    });
  });

  it.each([
    [
      'P-256',
      'ES256',
      ec,
      (text: string) => sign('sha256', Buffer.from(text), { key: ec.privateKey, dsaEncoding: 'ieee-p1363' }),
    ],
    [
      'RSA',
      'PS256',
      rsa,
      (text: string) => sign('sha256', Buffer.from(text), { key: rsa.privateKey, padding: 6, saltLength: 32 }),
    ],
  ] as const)('may use a key of %s', async (_name, alg, { publicKey }, signing) => {
    const name = `client-${alg}`;
    const id = await client(name, publicKey);
    expect((await ask(jwt({ alg, kid: id }, claims({ iss: name, sub: name }), signing))).status).toBe(200);
  });

  it('delivers rosters of its own organisation only', async () => {
    const token = await tokenOf(await ask(good()));
    const post = async (fileName: string) => {
      const headers = Object.keys(certificate(child(0)));
      const form = new FormData();
      form.set(
        'file',
        new Blob([`${headers.join(',')}\n${Object.values(certificate(child(0))).join(',')}\n`]),
        fileName,
      );
      const answer = await fetch(`${api.url}/uploads?dryRun`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: form,
      });
      return answer.status;
    };
    expect(await post('HC-BIRTH_290121-H1_20250101-20250131_final.csv')).toBe(200);
    expect(await post('HC-BIRTH_290121-H2_20250101-20250131_final.csv')).toBe(403);
    expect(await post('HC-BIRTH_290122-H1_20250101-20250131_final.csv')).toBe(403);
    expect(await post('PS-BIRTH_290121-H1_20250101-20250131_final.csv')).toBe(403);
  });

  describe('is refused in one and the same answer', () => {
    const other = generateKeyPairSync('ed25519');
    const byHmac: Signing = (text) => createHmac('sha256', pem(ed.publicKey)).update(text).digest();
    const jwk = ed.publicKey.export({ format: 'jwk' });
    const FORGED: readonly (readonly [string, () => string])[] = [
      ['no algorithm', () => jwt({ alg: 'none', kid }, claims(), () => Buffer.alloc(0))],
      ['a hash with the public key as its secret', () => jwt({ alg: 'HS256', kid }, claims(), byHmac)],
      [
        'RS256',
        () => jwt({ alg: 'RS256', kid }, claims(), (text) => sign('sha256', Buffer.from(text), rsa.privateKey)),
      ],
      [
        'another key',
        () => jwt({ alg: 'EdDSA', kid }, claims(), (text) => sign(null, Buffer.from(text), other.privateKey)),
      ],
      ['a key that it brings along', () => jwt({ alg: 'EdDSA', kid, jwk }, claims())],
      ['the address of a key', () => jwt({ alg: 'EdDSA', kid, jku: 'https://elsewhere.example/keys' }, claims())],
      [
        'the address of a certificate',
        () => jwt({ alg: 'EdDSA', kid, x5u: 'https://elsewhere.example/cert' }, claims()),
      ],
      ['an extension that must be understood', () => jwt({ alg: 'EdDSA', kid, crit: ['b64'], b64: true }, claims())],
      ['a path as the name of its key', () => jwt({ alg: 'EdDSA', kid: '../../etc/passwd' }, claims())],
      ['no name of a key', () => jwt({ alg: 'EdDSA' }, claims())],
      ['no audience', () => good({ aud: undefined })],
      ['the audience of somebody else', () => good({ aud: 'https://elsewhere.example' })],
      ['several audiences', () => good({ aud: [api.url, 'https://elsewhere.example'] })],
      ['the name of another client', () => good({ iss: 'client-ES256', sub: 'client-ES256' })],
      ['a life of a year', () => good({ exp: now() + 31_536_000 })],
      ['no end', () => good({ exp: undefined })],
      ['an end in the past', () => good({ exp: now() - 60 })],
      ['a beginning in the future', () => good({ nbf: now() + 600 })],
      ['no name of its own', () => good({ jti: undefined })],
      [
        'a claim said twice',
        () => jwt({ alg: 'EdDSA', kid }, JSON.stringify(claims()).replace('{', `{"sub":"client-ES256",`)),
      ],
      ['two signatures', () => `${good()}.${part('x')}`],
      ['a changed content', () => good().replace(/\.[^.]+\./, `.${part(claims())}.`)],
      ['a megabyte', () => jwt({ alg: 'EdDSA', kid }, claims({ padding: 'x'.repeat(50_000) }))],
      ['nothing', () => ''],
    ];
    it.each(FORGED)('for an assertion with %s', async (_what, assertion) => {
      const answer = await ask(assertion());
      // A form of more than eight kibibytes is not read at all.
      if (answer.status === 413) return;
      expect([answer.status, wordsOf(await answer.text())]).toEqual([401, await refusal()]);
    });
    const refusal = async () => wordsOf(await (await ask('x.y.z')).text());
    /** Everything but the id by which an operator finds the request. */
    const wordsOf = (body: string) => body.replace(/"correlationId":"[^"]+"/, '');

    it('for an assertion that was used before', async () => {
      const assertion = good();
      expect((await ask(assertion)).status).toBe(200);
      const again = await ask(assertion);
      expect([again.status, wordsOf(await again.text())]).toEqual([401, await refusal()]);
    });

    it('twenty times at once: one of the same assertion is taken', async () => {
      const assertion = good();
      const statuses = (await Promise.all(Array.from({ length: 20 }, () => ask(assertion)))).map(
        ({ status }) => status,
      );
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    });

    it('for tokens that the hub did not issue', async () => {
      for (const token of [good(), jwt({ alg: 'none' }, claims(), () => Buffer.alloc(0)), 'x'.repeat(5_000)]) {
        const told = await session(token);
        expect([told.status, wordsOf(told.text)]).toEqual([401, await refusal()]);
      }
    });

    it('before its post is confirmed', async () => {
      const key = generateKeyPairSync('ed25519');
      const id = await client('unconfirmed', key.publicKey, { confirm: false });
      const signing: Signing = (text) => sign(null, Buffer.from(text), key.privateKey);
      expect(
        (await ask(jwt({ alg: 'EdDSA', kid: id }, claims({ iss: 'unconfirmed', sub: 'unconfirmed' }), signing))).status,
      ).toBe(401);
    });

    it('after it was revoked: with its key, and with the token it holds, at the next request', async () => {
      const key = generateKeyPairSync('ed25519');
      const id = await client('revoked', key.publicKey);
      const signing: Signing = (text) => sign(null, Buffer.from(text), key.privateKey);
      const sub = { iss: 'revoked', sub: 'revoked' };
      const token = await tokenOf(await ask(jwt({ alg: 'EdDSA', kid: id }, claims(sub), signing)));
      expect((await session(token)).status).toBe(200);
      await revokeClient('revoked', GRANTER, api.system.hub);
      expect((await session(token)).status).toBe(401);
      expect((await ask(jwt({ alg: 'EdDSA', kid: id }, claims(sub), signing))).status).toBe(401);
    });
  });

  it('hands over a public key of a kind that is taken, never a private one', async () => {
    await expect(readPublicKey(ed.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).rejects.toThrow(
      'private',
    );
    const small = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await expect(readPublicKey(pem(small.publicKey))).rejects.toThrow('3072');
    const curve = generateKeyPairSync('ec', { namedCurve: 'secp384r1' });
    await expect(readPublicKey(pem(curve.publicKey))).rejects.toThrow('P-256');
  });

  describe('at the yearly renewal', () => {
    const key = generateKeyPairSync('ed25519');
    const signing: Signing = (text) => sign(null, Buffer.from(text), key.privateKey);
    let id = '';
    const signIn = (more: Record<string, unknown> = {}) =>
      ask(jwt({ alg: 'EdDSA', kid: id }, claims({ iss: 'renewed', sub: 'renewed', ...more }), signing));
    const grant = async (post: Post, isConfirmed: boolean) => {
      const granted = await grantPost('renewed', post, 300, GRANTER, api.system.hub);
      if (granted.outcome !== 'changed') throw new Error('not granted');
      if (isConfirmed) await confirmPost(granted.post.id, CONFIRMER, api.system.hub);
      return granted.post.id;
    };
    const isDue = async () => {
      const { data } = await api.ask<{ clients: { edges: { node: { name: string; isRenewalDue: boolean } }[] } }>(
        '{ clients { edges { node { name isRenewalDue } } } }',
        {},
        'R-ADMIN',
      );
      return data?.clients.edges.find(({ node }) => node.name === 'renewed')?.node.isRenewalDue;
    };
    const daysLeft = (days: number) =>
      api.system.database.query(
        `update post set valid_until = now() + $1 * interval '1 day' where account = 'renewed'`,
        [days],
      );
    beforeAll(async () => {
      id = await client('renewed', key.publicKey);
    });

    it('is on the list of those whose post ends within thirty days', async () => {
      expect(await isDue()).toBe(false);
      await daysLeft(31);
      expect(await isDue()).toBe(false);
      await daysLeft(29);
      expect(await isDue()).toBe(true);
    });

    it('goes on while the new post waits, when both are in force, and when the old one has ended', async () => {
      const token = await tokenOf(await signIn());
      const renewed = await grant(HOSPITAL, false);
      expect((await signIn()).status).toBe(200);
      await confirmPost(renewed, CONFIRMER, api.system.hub);
      expect(await isDue()).toBe(false);
      // Both in force: it acts from the new one, and the token from before is as good.
      expect((await signIn()).status).toBe(200);
      expect((await session(token)).status).toBe(200);
      const used = await api.system.database.query(
        `select id from post where account = 'renewed' and used_at is not null and id = $1`,
        [renewed],
      );
      expect(used).toHaveLength(1);
      await api.system.database.query(
        `update post set granted_at = now() - interval '300 days', valid_until = now() - interval '1 second' where account = 'renewed' and id <> $1`,
        [renewed],
      );
      expect((await signIn()).status).toBe(200);
    });

    it('acts from no post while it holds one of another unit beside: it could not say which', async () => {
      const other = await grant({ ...HOSPITAL, org: 'H2' }, true);
      expect((await signIn()).status).toBe(401);
      await endPost(other, GRANTER, api.system.hub);
      expect((await signIn()).status).toBe(200);
    });

    it('is refused once its post ended and nobody renewed it', async () => {
      await api.system.database.query(
        `update post set granted_at = now() - interval '300 days', valid_until = now() - interval '1 second' where account = 'renewed'`,
      );
      expect((await signIn()).status).toBe(401);
      expect(await isDue()).toBe(true);
    });
  });

  it('acts for a year at most', async () => {
    const key = generateKeyPairSync('ed25519');
    const request = {
      name: 'forever',
      owner: 'owner',
      post: HOSPITAL,
      days: 400,
      key: await readPublicKey(pem(key.publicKey)),
      certificate: null,
    };
    expect(await addClient(request, GRANTER, api.system.hub)).toEqual({ outcome: 'refused', why: 'too-long' });
    expect(await api.system.database.query(`select 1 from account where name = 'forever'`)).toEqual([]);
  });
});

describe('a department system behind a proxy that ends TLS', () => {
  const DER = Buffer.from('the certificate of the hospital');
  const thumbprint = createHash('sha256').update(DER).digest('base64url');
  const header = (der: Buffer) => ({ 'client-cert': `:${der.toString('base64')}:` });

  const scene = async (proxy: string | undefined) => {
    const api = await openTestApi({ proxy });
    await localPerson(api.system, 'owner', []);
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const key = await readPublicKey(pem(publicKey));
    const request = { name: 'bound', owner: 'owner', post: HOSPITAL, days: 300, key, certificate: thumbprint };
    const added = await addClient(request, GRANTER, api.system.hub);
    if (added.outcome !== 'added') throw new Error(added.why);
    await confirmPost(added.post.id, CONFIRMER, api.system.hub);
    const ask = (headers: Record<string, string>) => {
      const exp = Math.floor(Date.now() / 1_000) + 60;
      const payload = { iss: 'bound', sub: 'bound', aud: api.url, jti: randomUUID(), exp };
      const text = [{ alg: 'EdDSA', kid: key.kid }, payload]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
      const assertion = `${text}.${sign(null, Buffer.from(text), privateKey).toString('base64url')}`;
      return fetch(`${api.url}/token`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: assertion,
        }),
      });
    };
    return { api, ask, [Symbol.asyncDispose]: () => api[Symbol.asyncDispose]() };
  };

  it('gets and uses a token with its own certificate only', async () => {
    await using test = await scene('127.0.0.1');
    const answer = await test.ask(header(DER));
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const status = async (headers: Record<string, string>) =>
      (await fetch(`${test.api.url}/session`, { headers: { authorization: `Bearer ${token}`, ...headers } })).status;
    expect(await status(header(DER))).toBe(200);
    expect(await status(header(Buffer.from('another certificate')))).toBe(401);
    expect(await status({})).toBe(401);
    expect((await test.ask(header(Buffer.from('another certificate')))).status).toBe(401);
  });

  it('is not believed about its certificate when no proxy is named', async () => {
    await using test = await scene(undefined);
    expect((await test.ask(header(DER))).status).toBe(401);
  });
});
