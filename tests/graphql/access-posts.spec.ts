import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { foundAdministrators } from '../../src/actions/access/first-administrators.ts';
import { addAccount } from '../../src/actions/access/manage-accounts.ts';
import { confirmPost, endPost, grantPost } from '../../src/actions/access/manage-posts.ts';
import { HOST } from '../../src/actions/access/noted.ts';
import type { Prover } from '../../src/actions/access/prove-locally.ts';
import { oneTimeCodes } from '../../src/adapters/identity/one-time-codes.ts';
import type { Post } from '../../src/domain/access/post.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const ADMIN = { user: 'anna', role: 'R-ADMIN', session: '' } as const;
const DPO = { user: 'dora', role: 'R-DPO', session: '' } as const;
const OFFICER: Post = { role: 'R-DQO', department: 'PS', org: '', region: '290121' };
const HUB = { department: 'HUB', org: '', region: '' } as const;

/** Passwords are no matter here: hashing them would only take time. */
const prover: Prover = {
  passwords: { hash: (password) => Promise.resolve(`plain:${password}`), verify: () => Promise.resolve(false) },
  codes: oneTimeCodes(Buffer.alloc(32, 1)),
};

describe('a post', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const account = async (name: string) => {
    await addAccount(
      { name, displayName: name, identity: { issuer: 'https://id.example', subject: name } },
      HOST,
      prover,
      test.hub,
    );
  };
  const granted = async (name: string, post: Post = OFFICER, days = 365) => {
    const change = await grantPost(name, post, days, ADMIN, test.hub);
    if (change.outcome !== 'changed') throw new Error('not granted');
    return change.post;
  };
  const stateOf = async (name: string) =>
    (await test.hub.inTransaction(({ access }) => access.posts.of(name))).map(({ state }) => state);
  const query = (sql: string, parameters: readonly string[] = []) => test.database.query(sql, parameters);

  it('takes effect when another administrator confirms what one has granted', async () => {
    await account('li');
    const { id } = await granted('li');
    expect(await stateOf('li')).toEqual(['granted']);
    expect(await confirmPost(id, DPO, test.hub)).toMatchObject({
      outcome: 'changed',
      post: { state: 'effective', grantedBy: 'anna', confirmedBy: 'dora' },
    });
  });

  it('is not confirmed by who granted it, and nobody grants or confirms their own', async () => {
    await account('ma');
    const { id } = await granted('ma');
    expect(await confirmPost(id, { ...DPO, user: 'anna' }, test.hub)).toEqual({
      outcome: 'refused',
      why: 'same-person',
    });
    expect(await confirmPost(id, { ...DPO, user: 'ma' }, test.hub)).toEqual({ outcome: 'refused', why: 'same-person' });
    await account('anna');
    expect(await grantPost('anna', OFFICER, 365, ADMIN, test.hub)).toEqual({ outcome: 'refused', why: 'same-person' });
    expect(await stateOf('ma')).toEqual(['granted']);
  });

  it('is refused by the database too, whatever the code above it does', async () => {
    await account('hu');
    const { id } = await granted('hu');
    await expect(
      query('update post set confirmed_by = granted_by, confirmed_at = now() where id = $1', [id]),
    ).rejects.toThrow('post_two_people');
  });

  it.each([
    ['administrator', 'R-ADMIN', 'R-DPO'],
    ['administrator', 'R-ADMIN', 'R-AUDIT'],
    ['data-protection officer', 'R-DPO', 'R-AUDIT'],
    ['auditor', 'R-AUDIT', 'R-DQO'],
    ['administrator', 'R-ADMIN', 'R-SUBMIT'],
    ['officer', 'R-DQO', 'R-ADMIN'],
  ] as const)('of an %s goes with no other: %s and %s', async (_title, held, asked) => {
    const name = `both-${held}-${asked}`;
    await account(name);
    const post = (role: typeof held | typeof asked): Post =>
      role === 'R-DQO' || role === 'R-SUBMIT' ? { ...OFFICER, role } : { ...HUB, role };
    await granted(name, post(held));
    expect(await grantPost(name, post(asked), 365, ADMIN, test.hub)).toEqual({
      outcome: 'refused',
      why: 'administrators-apart',
    });
    const row = [name, asked, post(asked).department];
    await expect(
      query(
        `insert into post (account, role, department, org, region, granted_by, valid_until) values ($1, $2, $3, '', '', 'anna', now() + interval '1 day')`,
        row,
      ),
    ).rejects.toMatchObject({ constraint: 'post_administrators_apart' });
  });

  it('of an administrator and of an officer granted at the same moment: one of the two is refused', async () => {
    await account('race');
    const changes = await Promise.all([
      grantPost('race', { ...HUB, role: 'R-ADMIN' }, 365, ADMIN, test.hub),
      grantPost('race', OFFICER, 365, ADMIN, test.hub),
    ]);
    expect(changes.map(({ outcome }) => outcome).toSorted()).toEqual(['changed', 'refused']);
  });

  it('of an officer and of an approver may be one person’s, though not on one case', async () => {
    await account('both');
    await granted('both');
    expect(await grantPost('both', { ...OFFICER, role: 'R-APPROVE' }, 365, ADMIN, test.hub)).toMatchObject({
      outcome: 'changed',
    });
  });

  it('ends by its date, and lasts a year at most', async () => {
    await account('gao');
    await confirmPost((await granted('gao', OFFICER, 1)).id, DPO, test.hub);
    await query(`update post set valid_until = now() - interval '1 second' where account = 'gao'`);
    expect(await stateOf('gao')).toEqual(['expired']);
    expect(await grantPost('gao', OFFICER, 400, ADMIN, test.hub)).toEqual({ outcome: 'refused', why: 'too-long' });
  });

  it('rests after 45 days without use, until it is confirmed again', async () => {
    await account('luo');
    const { id } = await granted('luo');
    await confirmPost(id, DPO, test.hub);
    const agedBy = (days: number) =>
      query(`update post set confirmed_at = now() - $2::interval, used_at = now() - $2::interval where id = $1`, [
        id,
        `${days} days`,
      ]);
    await agedBy(44);
    expect(await stateOf('luo')).toEqual(['effective']);
    await agedBy(46);
    expect(await stateOf('luo')).toEqual(['resting']);
    await confirmPost(id, DPO, test.hub);
    expect(await stateOf('luo')).toEqual(['effective']);
  });

  it('that was ended stays ended', async () => {
    await account('liang');
    const { id } = await granted('liang');
    await endPost(id, ADMIN, test.hub);
    expect(await confirmPost(id, DPO, test.hub)).toEqual({ outcome: 'not-found' });
    expect(await stateOf('liang')).toEqual(['ended']);
  });

  it('leaves a trace of who granted, confirmed and was refused', async () => {
    const entries = (await query(`select actor, entry from evidence where action = 'post-changed'`)).map(
      ({ entry }) => JSON.parse(String(entry)) as { actor: { user: string }; result: string; detail: { what: string } },
    );
    const of = (user: string, what: string, result: string) =>
      entries.filter((entry) => entry.actor.user === user && entry.detail.what === what && entry.result === result)
        .length;
    expect(of('anna', 'post-granted', 'done')).toBeGreaterThan(0);
    expect(of('dora', 'post-confirmed', 'done')).toBeGreaterThan(0);
    expect(of('anna', 'post-confirmed', 'refused')).toBe(1);
  });
});

describe('the first administrators', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  afterAll(() => test[Symbol.asyncDispose]());
  const three = { admin: 'anna', dpo: 'dora', audit: 'august' };

  it('are three people', async () => {
    expect(await foundAdministrators({ ...three, audit: 'anna' }, prover, test.hub)).toEqual({
      outcome: 'refused',
      why: 'same-person',
    });
  });

  it('each get one post, a first password that must be changed and a one-time code', async () => {
    const founding = await foundAdministrators(three, prover, test.hub);
    if (founding.outcome !== 'founded') throw new Error(founding.why);
    expect([...founding.handed.values()]).toEqual(
      ['anna', 'dora', 'august'].map((name) => ({
        outcome: 'added',
        handed: {
          password: expect.stringMatching(/^[a-z2-7]{24}$/),
          code: { uri: expect.stringContaining(name), recovery: expect.any(Array) },
        },
      })),
    );
    const posts = await test.hub.inTransaction(({ access }) => access.posts.list());
    expect(posts.map(({ account, role, state }) => [account, role, state])).toEqual([
      ['anna', 'R-ADMIN', 'effective'],
      ['august', 'R-AUDIT', 'effective'],
      ['dora', 'R-DPO', 'effective'],
    ]);
  });

  it('are made once: afterwards it takes two of them', async () => {
    const others = { admin: 'x', dpo: 'y', audit: 'z' };
    expect(await foundAdministrators(others, prover, test.hub)).toEqual({ outcome: 'refused', why: 'not-first' });
  });
});
