import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Administrator, administrator, type Told } from './support/administrators.ts';
import { openTestApi, type TestApi } from './support/api.ts';

interface ShownPost {
  readonly id: string;
  readonly state: string;
  readonly role: string;
  readonly account: { readonly name: string };
  readonly isConfirmable: boolean;
}

const POST =
  'post { id state role unit org region grantedBy grantedAt confirmedBy confirmedAt endsAt account { name } }';

describe('a post by the API', () => {
  let api: TestApi;
  let anna: Administrator;
  let dora: Administrator;
  beforeAll(async () => {
    api = await openTestApi();
    anna = administrator(api, 'anna', 'R-ADMIN');
    dora = administrator(api, 'dora', 'R-DPO');
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const account = (name: string) =>
    anna.change(
      'addAccount',
      `name: "${name}", displayName: "${name}", identity: { issuer: "https://id.example", subject: "${name}" }`,
    );
  const grant = (name: string, more = 'role: R_DQO, unit: PS, region: "290121"') =>
    anna.change('grantPost', `account: "${name}", ${more}`, POST);
  const idOf = (told: Told) => (told['post'] as ShownPost).id;
  const list = async (field: string, by: Administrator) => {
    const { data, errors } = await by.ask<Record<string, { totalCount: number; edges: { node: ShownPost }[] }>>(
      `{ ${field} { totalCount edges { node { id state role isConfirmable account { name } } } } }`,
    );
    expect(errors).toEqual([]);
    return Object.values(data ?? {})[0]?.edges.map(({ node }) => node) ?? [];
  };

  it('is granted by one administrator, waits for the other, and takes effect when that one confirms it', async () => {
    await account('li');
    const granted = await grant('li');
    expect(granted['post']).toMatchObject({
      state: 'GRANTED',
      role: 'R_DQO',
      unit: 'PS',
      org: null,
      region: '290121',
      grantedBy: 'anna',
      confirmedAt: null,
    });
    expect(await list('postsToConfirm', dora)).toContainEqual({
      id: idOf(granted),
      state: 'GRANTED',
      role: 'R_DQO',
      isConfirmable: true,
      account: { name: 'li' },
    });
    const confirmed = await dora.change('confirmPost', `id: "${idOf(granted)}"`, POST);
    expect(confirmed['post']).toMatchObject({ state: 'EFFECTIVE', grantedBy: 'anna', confirmedBy: 'dora' });
    expect((await list('postsToConfirm', dora)).map(({ account: of }) => of.name)).not.toContain('li');
  });

  it('is never confirmed by who granted it, though they came to the other office since', async () => {
    await account('ma');
    const id = idOf(await grant('ma'));
    const annaLater = administrator(api, 'anna', 'R-DPO');
    expect((await list('postsToConfirm', annaLater)).find((post) => post.id === id)?.isConfirmable).toBe(false);
    const told = await annaLater.change('confirmPost', `id: "${id}"`);
    expect(told).toMatchObject({ __typename: 'AccessRefusedError', rule: 'SAME_PERSON' });
    expect(told.explanation?.zh).toContain('另一名管理员');
  });

  it('of one’s own is neither granted nor confirmed', async () => {
    await account('anna');
    expect(await grant('anna')).toMatchObject({ rule: 'SAME_PERSON' });
    await account('dora');
    const id = idOf(await grant('dora', 'role: R_DPO'));
    expect(await dora.change('confirmPost', `id: "${id}"`)).toMatchObject({ rule: 'SAME_PERSON' });
  });

  it.each([
    ['R_ADMIN', 'R_DPO'],
    ['R_DPO', 'R_AUDIT'],
    ['R_AUDIT', 'R_ADMIN'],
    ['R_ADMIN', 'R_DQO, unit: PS'],
    ['R_SUBMIT, unit: HC', 'R_ADMIN'],
  ])('%s goes with no %s: the rule is named, with what to do', async (held, asked) => {
    const name = `both-${held}-${asked}`.replaceAll(/[^\w-]/g, '');
    await account(name);
    await grant(name, `role: ${held}`);
    const told = await grant(name, `role: ${asked}`);
    expect(told).toMatchObject({ __typename: 'AccessRefusedError', rule: 'ADMINISTRATORS_APART' });
    expect(told.explanation?.en).toContain('withdraw the other post first');
  });

  it.each([
    ['a unit in which the role is not held', 'role: R_TOWN, unit: PS, region: "290121101"', 'UNIT_OF_ROLE'],
    ['no unit where there are several', 'role: R_DQO', 'UNIT_OF_ROLE'],
    ['a region that is none', 'role: R_DQO, unit: PS, region: "29"', 'REGION_CODE'],
    ['a town without its code', 'role: R_TOWN, region: "290121"', 'REGION_OF_ROLE'],
    ['an employer without the organisation', 'role: R_EMP', 'ORG_OF_ROLE'],
    ['more days than a year', 'role: R_DQO, unit: PS, days: 366', 'DAYS'],
    ['no day at all', 'role: R_DQO, unit: PS, days: 0', 'DAYS'],
  ])('is refused with %s', async (_what, more, rule) => {
    expect(await grant('li', more)).toMatchObject({ __typename: 'InvalidInputError', rule });
  });

  it('of an account that is not there is not granted', async () => {
    expect((await grant('nobody')).__typename).toBe('NotFoundError');
  });

  it('is withdrawn by either administrator, also before it was confirmed, and stays so', async () => {
    await account('gao');
    for (const by of [anna, dora]) {
      const id = idOf(await grant('gao'));
      expect((await by.change('withdrawPost', `id: "${id}"`, 'post { state withdrawnBy }'))['post']).toMatchObject({
        state: 'ENDED',
      });
      expect((await dora.change('confirmPost', `id: "${id}"`)).__typename).toBe('NotFoundError');
      expect((await by.change('withdrawPost', `id: "${id}"`)).__typename).toBe('NotFoundError');
    }
  });

  it('that rests because nobody used it waits for confirmation again; one of a suspended account does not', async () => {
    await account('luo');
    const id = idOf(await grant('luo'));
    await dora.change('confirmPost', `id: "${id}"`);
    const aged = `update post set confirmed_at = now() - interval '46 days' where id = $1`;
    await api.system.database.query(aged, [id]);
    const waiting = async () => (await list('postsToConfirm', dora)).find((post) => post.id === id)?.state;
    expect(await waiting()).toBe('RESTING');
    await anna.change('suspendAccount', 'account: "luo"');
    expect(await waiting()).toBeUndefined();
  });

  it('is found by role, unit, organisation, region and state, the newest first or what ends first', async () => {
    await account('finder');
    await grant('finder', 'role: R_SUBMIT, unit: HC, org: "H1", region: "290121", days: 300');
    await grant('finder', 'role: R_SUBMIT, unit: HC, org: "H2", region: "290122", days: 20');
    const found = async (filter: string) =>
      (await list(`posts(account: "finder", ${filter})`, administrator(api, 'august', 'R-AUDIT'))).length;
    expect(await found('role: R_SUBMIT')).toBe(2);
    expect(await found('role: R_DQO')).toBe(0);
    expect(await found('unit: HC, org: "H1"')).toBe(1);
    expect(await found('region: "290100"')).toBe(2);
    expect(await found('region: "290122"')).toBe(1);
    expect(await found('state: GRANTED')).toBe(2);
    expect(await found('state: EFFECTIVE')).toBe(0);
    const ends = async (order: string) => {
      const { data } = await anna.ask<{ posts: { edges: { node: { org: string } }[] } }>(
        `{ posts(account: "finder", order: ${order}) { edges { node { org } } } }`,
      );
      return data?.posts.edges.map(({ node }) => node.org);
    };
    expect(await ends('GRANTED')).toEqual(['H2', 'H1']);
    expect(await ends('ENDING')).toEqual(['H2', 'H1']);
    await grant('finder', 'role: R_SUBMIT, unit: HC, org: "H3", days: 100');
    expect(await ends('GRANTED')).toEqual(['H3', 'H2', 'H1']);
    expect(await ends('ENDING')).toEqual(['H2', 'H3', 'H1']);
  });

  it('is granted once for one key, and a key serves one kind of change only', async () => {
    await account('once');
    const asked = 'account: "once", role: R_DQO, unit: PS';
    const first = await anna.change('grantPost', asked, POST, 'key');
    expect(idOf(await anna.change('grantPost', asked, POST, 'key'))).toBe(idOf(first));
    await anna.change('suspendAccount', 'account: "once"', '', 'same');
    expect((await anna.change('signOutEverywhere', 'account: "once"', '', 'same')).__typename).toBe(
      'IdempotencyMismatchError',
    );
  });

  it('that was refused stands in the evidence log with the rule', async () => {
    const rows = await api.system.database.query<{ entry: string }>(
      `select entry from evidence where action = 'post-changed' and entry::jsonb ->> 'result' = 'refused'`,
    );
    const rules = rows.map(({ entry }) => (JSON.parse(entry) as { detail: { why: string } }).detail.why);
    expect(rules).toEqual(expect.arrayContaining(['same-person', 'administrators-apart']));
  });
});
